//! Files and folders that only their owner can read, whatever the umask: an index holds the text of the articles.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

/// Opens a file for reading and writing, and creates it if it does not exist. A link is not followed, nothing is cut off,
/// and a pipe does not block.
///
/// # Errors
/// If it cannot be opened, is a link, or is not a regular file.
pub fn open(path: &Path) -> io::Result<File> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(flags);
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is not a regular file"));
    }
    Ok(file)
}

/// Creates a file in the place of what is there, which may be a link: its target is left alone.
///
/// # Errors
/// If it cannot be created.
pub fn create(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// Creates a folder with those above it. With `again`, permissions of others are taken from one that exists.
///
/// # Errors
/// If it cannot be created.
pub fn folder(path: &Path, again: bool) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    if again && fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
        // Who is not the owner cannot, and can use the folder all the same.
        let _ = fs::set_permissions(path, Permissions::from_mode(0o700));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::Path;

    use super::{create, folder, open};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("it is there").permissions().mode() & 0o777
    }

    /// Proves that what is opened or created is its owner's, and that the target of a link is neither cut off nor changed.
    #[test]
    fn a_link_is_not_followed_and_others_read_nothing() {
        let place = tempfile::tempdir().expect("a folder");
        let [victim, link, file] = ["victim", "link", "file"].map(|name| place.path().join(name));
        fs::write(&victim, "kept").expect("a file");
        symlink(&victim, &link).expect("a link");
        assert!(open(&link).is_err() && open(place.path()).is_err());
        drop(open(&file).expect("a file"));
        assert_eq!(mode(&file), 0o600);
        drop(create(&link).expect("a file in the place of the link"));
        assert_eq!((fs::read_to_string(&victim).expect("a file").as_str(), mode(&link)), ("kept", 0o600));
        let own = place.path().join("a/b");
        fs::create_dir(place.path().join("a")).expect("a folder");
        folder(&own, false).expect("a folder");
        fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).expect("it is ours");
        folder(&own, false).expect("it is there");
        assert_eq!(mode(&own), 0o755);
        folder(&own, true).expect("it is there");
        assert_eq!(mode(&own), 0o700);
    }
}
