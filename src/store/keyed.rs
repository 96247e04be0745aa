//! Whether a server ever had a key: a small file in the data folder, beside the store.
//!
//! A server that had keys must not become open because they are gone: all of them revoked, the database emptied, deleted
//! or restored from before. The file is apart from the database, so that it outlives it. Only a person deletes it.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// Name of the file in the data folder.
const NAME: &str = "citewire.keyed";
/// Permissions of the file: its owner alone.
const MODE: u32 = 0o600;
/// For a person who finds the file.
const TEXT: &str = "This server had a key, so it stays closed to everybody without one, also when no key is left.\n\
                    Delete this file only if everybody who reaches the server may ask it without a key.\n";

/// The memory of one server.
#[derive(Debug, Clone)]
pub struct Keyed {
    file: PathBuf,
}

impl Keyed {
    /// The memory in this data folder.
    pub fn beside(data: &Path) -> Self {
        Self { file: data.join(NAME) }
    }

    /// The file, for messages.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Whether the server had a key. What cannot be looked at counts as yes.
    pub fn is_remembered(&self) -> bool {
        match self.file.symlink_metadata() {
            Ok(_) => true,
            Err(error) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
        }
    }

    /// Remembers that the server has a key. The file is on the disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remember(&self) -> io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        // A file or a link that is there already is never opened.
        let mut file = match OpenOptions::new().write(true).create_new(true).mode(MODE).open(&self.file) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
            Err(error) => return Err(error),
        };
        // The name is what counts, so a full disk does not forget it.
        let _ = file.write_all(TEXT.as_bytes());
        file.sync_all()?;
        File::open(folder)?.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::Keyed;

    /// Proves that the memory is made once, for its owner alone, and that a planted link is neither followed nor lost.
    #[test]
    fn a_key_is_remembered_until_a_person_deletes_the_file() {
        let place = tempfile::tempdir().expect("a folder");
        let data = place.path().join("new/data");
        let keyed = Keyed::beside(&data);
        assert!(!keyed.is_remembered());
        for _ in 0..2 {
            keyed.remember().expect("a place for it");
            assert!(keyed.is_remembered());
        }
        let mode = keyed.file().metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::remove_file(keyed.file()).expect("deleted");
        assert!(!keyed.is_remembered());

        let victim = place.path().join("victim");
        std::fs::write(&victim, "whole").expect("a file");
        symlink(&victim, keyed.file()).expect("a link");
        keyed.remember().expect("it is there already");
        assert_eq!(std::fs::read_to_string(&victim).expect("a file"), "whole");
        std::fs::remove_file(&victim).expect("deleted");
        assert!(keyed.is_remembered(), "a link that leads nowhere counts");
    }
}
