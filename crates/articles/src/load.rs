//! The corpus folder: which files there are, and each of them read, decoded and made an [`Article`].

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use walkdir::WalkDir;

use super::decode::{DecodeError, Decoded, decode};
use super::{Article, Sha256, formats};

/// Bounds on what is read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The largest file that becomes an article, in bytes.
    pub article_bytes: u64,
}

impl Limits {
    /// Larger than any article; a file beyond it is an archive or a database.
    pub const DEFAULT_ARTICLE_BYTES: u64 = 16 * 1024 * 1024;
    /// Offsets are 32 bits wide, and decoding can triple a file's size.
    pub const MOST_ARTICLE_BYTES: u64 = 1024 * 1024 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self { article_bytes: Self::DEFAULT_ARTICLE_BYTES }
    }
}

/// Why a file is not served.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// The system refused to read it.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
    /// It is larger than an article may be.
    #[error("it has {bytes} bytes and the limit is {limit}; raise it with --max-article-bytes")]
    TooLarge {
        /// Size of the file.
        bytes: u64,
        /// The limit in force.
        limit: u64,
    },
    /// Cutting it up failed: a bug of ours, which must not stop the server.
    #[error("it could not be cut into sentences, which is a mistake of Citewire's; please report it")]
    Uncut,
    /// It would show what is outside of the folder to everybody.
    #[error("it is a link out of the folder of articles; put the file itself there")]
    Outside,
    /// Nobody could name it in an address or a filter.
    #[error("its name is not UTF-8; rename it")]
    Unnamed,
    /// Its bytes are no text.
    #[error(transparent)]
    NotText(#[from] DecodeError),
}

/// Why there is no corpus at all.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder does not exist or is not one.
    #[error("the corpus folder {path:?} {problem}; name a folder of .md or .txt files with --corpus")]
    NoFolder {
        /// The folder as it was named.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The folder is where something else was mounted.
    #[error("the corpus folder {0:?} is empty and on another file system than before: mount its articles again")]
    Unmounted(PathBuf),
}

/// What tells that a file was changed, without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: i64,
}

impl Stat {
    fn of(metadata: &fs::Metadata) -> Self {
        let modified = metadata.mtime().saturating_mul(1_000_000_000).saturating_add(metadata.mtime_nsec());
        Self { bytes: metadata.len(), modified }
    }

    /// True when the file was last written so long before `now` that a further change would show in its time: clocks of
    /// file systems tick in steps of up to two seconds.
    pub fn is_settled(self, now: i64) -> bool {
        now.saturating_sub(self.modified) > 2_000_000_000
    }
}

/// The time in nanoseconds since 1970, as files are dated.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}

/// What a walk through the folder found.
#[derive(Debug, Default)]
pub struct Scan {
    /// The files that may be articles, in the order of their paths: path below the folder with `/` between names.
    pub files: Vec<(String, Stat)>,
    /// How many files are of other kinds.
    pub ignored: usize,
    /// Folders and files that cannot be looked at, with the reason.
    pub unreadable: Vec<(String, Reason)>,
    /// The file system that the folder is on, as the system numbers them.
    pub device: u64,
}

/// Makes sure that there is a folder.
///
/// # Errors
/// When there is none.
pub fn is_there(folder: &Path) -> Result<(), LoadError> {
    let no_folder = |problem| Err(LoadError::NoFolder { path: folder.to_owned(), problem });
    match folder.metadata() {
        Err(_) => no_folder("does not exist or cannot be read"),
        Ok(metadata) if !metadata.is_dir() => no_folder("is not a folder"),
        Ok(_) => Ok(()),
    }
}

/// Walks the folder without reading any file.
///
/// # Errors
/// Only when the folder itself is not there.
pub fn scan(folder: &Path) -> Result<Scan, LoadError> {
    is_there(folder)?;
    let mut scan = Scan { device: folder.metadata().map_or(0, |about| about.dev()), ..Scan::default() };
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let root = folder.canonicalize();
    let is_outside = |link: &Path| match (&root, link.canonicalize()) {
        (Ok(root), Ok(target)) => !target.starts_with(root),
        // A link to nothing is told by the walk.
        _ => false,
    };
    let entries = WalkDir::new(folder).follow_links(true).into_iter();
    let mut entries = entries.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                scan.set_aside(folder, error.path().map_or(folder.to_owned(), Path::to_owned).as_path(), error.into());
                continue;
            }
        };
        if entry.depth() > 0 && entry.path_is_symlink() && is_outside(entry.path()) {
            scan.unreadable.push((below(folder, entry.path()), Reason::Outside));
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if !entry.file_type().is_file() {
            continue;
        }
        let path = below(folder, entry.path());
        if !formats::extension(&path).is_some_and(|e| formats::EXTENSIONS.contains(&e.as_str())) {
            scan.ignored += 1;
            continue;
        }
        if entry.path().to_str().is_none() && folder.to_str().is_some() {
            scan.unreadable.push((path, Reason::Unnamed));
            continue;
        }
        match entry.metadata() {
            Ok(metadata) => scan.files.push((path, Stat::of(&metadata))),
            Err(error) => scan.set_aside(folder, entry.path(), error.into()),
        }
    }
    scan.files.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    Ok(scan)
}

impl Scan {
    /// A file that went while the folder was walked is simply not there.
    fn set_aside(&mut self, folder: &Path, path: &Path, error: io::Error) {
        if error.kind() != io::ErrorKind::NotFound || path.symlink_metadata().is_ok() {
            self.unreadable.push((below(folder, path), Reason::Unreadable(error)));
        }
    }
}

fn below(folder: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A file that was read and is text.
#[derive(Debug)]
pub struct FileText {
    /// What tells that it was changed since.
    pub stat: Stat,
    /// True when a change since would show in `stat`.
    pub is_settled: bool,
    /// Hash of the decoded text: what identifies the article.
    pub sha256: Sha256,
    decoded: Decoded,
}

/// Times that a file is read anew when it changes under the reader's hands.
const ATTEMPTS: usize = 4;

/// Reads and decodes one file.
///
/// # Errors
/// When it cannot be read, is too large, or is no text.
pub fn read(folder: &Path, path: &str, limits: Limits) -> Result<FileText, Reason> {
    let place = folder.join(path);
    let mut attempt = 1;
    loop {
        let (bytes, before) = read_bytes(&place, limits)?;
        let after = fs::metadata(&place).map(|metadata| Stat::of(&metadata)).map_err(Reason::Unreadable)?;
        if before != after && attempt < ATTEMPTS {
            attempt += 1;
            continue;
        }
        // Still being written: what was read is served, and the next look at the folder reads it again.
        let is_settled = before == after && before.is_settled(now());
        let decoded = decode(bytes)?;
        return Ok(FileText { stat: before, is_settled, sha256: Sha256::of(decoded.text.as_bytes()), decoded });
    }
}

impl FileText {
    /// Makes it an article; the second value is what an editor should know of it.
    ///
    /// # Errors
    /// When cutting it up fails, which is a mistake of ours.
    pub fn parse(self, path: &str) -> Result<(Article, Option<String>), Reason> {
        let Decoded { text, encoding, lossy, .. } = self.decoded;
        let lossy = lossy.then(|| format!("some bytes are not valid {encoding} and are shown as \u{FFFD}"));
        let (article, complaint) = contained(|| Article::parse(path, text))?;
        let silent = article.sentences.is_empty().then(|| "it has no sentence that could be quoted".to_owned());
        let notices: Vec<String> = [complaint, lossy, silent].into_iter().flatten().collect();
        Ok((article, (!notices.is_empty()).then(|| notices.join("; "))))
    }
}

/// Runs something that must not panic, and sets the article aside if it does all the same.
fn contained<T>(parse: impl FnOnce() -> T) -> Result<T, Reason> {
    // What the closure may leave half done is only what it would have returned.
    panic::catch_unwind(AssertUnwindSafe(parse)).map_err(|_| Reason::Uncut)
}

fn read_bytes(path: &Path, limits: Limits) -> Result<(Vec<u8>, Stat), Reason> {
    let limit = limits.article_bytes.min(Limits::MOST_ARTICLE_BYTES);
    let file = File::open(path).map_err(Reason::Unreadable)?;
    let stat = Stat::of(&file.metadata().map_err(Reason::Unreadable)?);
    let mut bytes = Vec::with_capacity(if stat.bytes <= limit { stat.bytes as usize + 1 } else { 0 });
    if stat.bytes <= limit {
        // One byte more than allowed, so that a file that grows while it is read is noticed.
        file.take(limit + 1).read_to_end(&mut bytes).map_err(Reason::Unreadable)?;
    }
    let size = stat.bytes.max(bytes.len() as u64);
    if size > limit { Err(Reason::TooLarge { bytes: size, limit }) } else { Ok((bytes, stat)) }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Reason, contained, read, scan};
    use std::fs;

    const PROSE: &str = "The bridge opened in 1901 and still carries trams over the river.";

    /// Reads a folder of these files and shows what was made of each.
    fn check(files: &[(&str, &[u8])], expected: &str) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            fs::write(path, bytes).expect("a file");
        }
        let scan = scan(folder.path()).expect("a folder");
        let shown = scan.files.iter().map(|(path, _)| {
            let file = read(folder.path(), path, Limits { article_bytes: 200 });
            match file.and_then(|file| file.parse(path)) {
                Ok((article, None)) => article.id.to_string(),
                Ok((article, Some(notice))) => format!("{}! {notice}", article.id),
                Err(reason) => format!("{path}: {reason}"),
            }
        });
        assert_eq!(shown.collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn articles_are_found_in_folders_below_and_hidden_files_are_not() {
        check(
            &[
                ("b.md", PROSE.as_bytes()),
                ("x/a.txt", PROSE.as_bytes()),
                (".git/c.md", PROSE.as_bytes()),
                ("p.png", b""),
            ],
            "b\nx-a",
        );
    }

    #[test]
    fn files_that_cannot_be_served_are_set_aside_with_the_reason() {
        check(
            &[("empty.txt", b" \n"), ("good.txt", PROSE.as_bytes()), ("huge.txt", &[b'a'; 201])],
            "empty.txt: it is empty\ngood\nhuge.txt: it has 201 bytes and the limit is 200; raise it with --max-article-bytes",
        );
    }

    #[test]
    fn a_panic_sets_the_article_aside_and_goes_no_further() {
        assert!(matches!(contained(|| panic!("as a test")), Err::<(), _>(Reason::Uncut)));
        assert!(matches!(contained(|| 1), Ok(1)));
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_that_says_what_to_do() {
        let error = scan("no/such/folder".as_ref()).expect_err("no folder");
        assert!(error.to_string().contains("--corpus"), "{error}");
    }
}
