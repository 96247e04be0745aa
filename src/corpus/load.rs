//! A folder to a [`Corpus`]: walks it, reads and decodes every file, and sets aside what cannot be served.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use walkdir::WalkDir;

use super::decode::{DecodeError, decode};
use super::{Article, Corpus, Sha256, formats};

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

/// A file that could not become an article.
#[derive(Debug)]
pub struct SetAside {
    /// Its path below the corpus folder.
    pub path: String,
    /// Why, and what would help.
    pub reason: Reason,
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
    /// Its bytes are no text.
    #[error(transparent)]
    NotText(#[from] DecodeError),
}

/// Something an editor should know of an article that is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The article's path below the corpus folder.
    pub path: String,
    /// What was noticed.
    pub message: String,
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
}

/// Reads every article below `folder`. `progress` is told how many of how many files are done, from any thread.
///
/// # Errors
/// Only when the folder itself is not there: a file that cannot be read is set aside.
pub fn load(folder: &Path, limits: Limits, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<Corpus, LoadError> {
    let no_folder = |problem| LoadError::NoFolder { path: folder.to_owned(), problem };
    match folder.metadata() {
        Err(_) => return Err(no_folder("does not exist or cannot be read")),
        Ok(metadata) if !metadata.is_dir() => return Err(no_folder("is not a folder")),
        Ok(_) => {}
    }
    let Files { paths, ignored: ignored_files, mut set_aside } = walk(folder);
    let mut articles = Vec::with_capacity(paths.len());
    let mut notices = Vec::new();
    for (path, result) in read_all(folder, &paths, limits, progress) {
        match result {
            Ok((article, notice)) => {
                articles.push(article);
                notices.extend(notice.map(|message| Notice { path, message }));
            }
            Err(reason) => set_aside.push(SetAside { path, reason }),
        }
    }
    part_equal_ids(&mut articles, &mut notices);
    set_aside.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Corpus { set_aside, notices, ignored_files, ..Corpus::new(articles) })
}

struct Files {
    /// Paths below the folder with `/` between names, sorted: the order of everything that follows.
    paths: Vec<String>,
    ignored: usize,
    set_aside: Vec<SetAside>,
}

fn walk(folder: &Path) -> Files {
    let mut files = Files { paths: Vec::new(), ignored: 0, set_aside: Vec::new() };
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let entries = WalkDir::new(folder).follow_links(true).into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name())) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let path = below(folder, entry.path());
                let known = formats::extension(&path).is_some_and(|e| formats::EXTENSIONS.contains(&e.as_str()));
                if known { files.paths.push(path) } else { files.ignored += 1 }
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().map_or_else(String::new, |path| below(folder, path));
                files.set_aside.push(SetAside { path, reason: Reason::Unreadable(error.into()) });
            }
        }
    }
    files.paths.sort_unstable();
    files
}

fn below(folder: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

type Outcome = Result<(Article, Option<String>), Reason>;

/// Reads the files on all cores; the result is in the order of `paths` whatever the threads do.
fn read_all(
    folder: &Path,
    paths: &[String],
    limits: Limits,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<(String, Outcome)> {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let worker = || {
        let mut outcomes = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(index) else { return outcomes };
            outcomes.push((index, read(folder, path, limits)));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, paths.len());
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(paths.len());
    let mut outcomes: Vec<(usize, Outcome)> = thread::scope(|scope| {
        let handles: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
        let mut outcomes = worker();
        for handle in handles {
            outcomes.extend(handle.join().unwrap_or_else(|payload| panic::resume_unwind(payload)));
        }
        outcomes
    });
    outcomes.sort_by_key(|(index, _)| *index);
    outcomes.into_iter().map(|(index, outcome)| (paths[index].clone(), outcome)).collect()
}

fn read(folder: &Path, path: &str, limits: Limits) -> Outcome {
    let bytes = read_bytes(&folder.join(path), limits)?;
    let decoded = decode(bytes)?;
    let lossy =
        decoded.lossy.then(|| format!("some bytes are not valid {} and are shown as \u{FFFD}", decoded.encoding));
    let (article, complaint) = contained(|| Article::parse(path, decoded.text))?;
    let silent = article.sentences.is_empty().then(|| "it has no sentence that could be quoted".to_owned());
    let notices: Vec<String> = [complaint, lossy, silent].into_iter().flatten().collect();
    Ok((article, (!notices.is_empty()).then(|| notices.join("; "))))
}

/// Runs something that must not panic, and sets the article aside if it does all the same.
fn contained<T>(parse: impl FnOnce() -> T) -> Result<T, Reason> {
    // What the closure may leave half done is only what it would have returned.
    panic::catch_unwind(AssertUnwindSafe(parse)).map_err(|_| Reason::Uncut)
}

fn read_bytes(path: &Path, limits: Limits) -> Result<Vec<u8>, Reason> {
    let limit = limits.article_bytes.min(Limits::MOST_ARTICLE_BYTES);
    let file = File::open(path).map_err(Reason::Unreadable)?;
    let size = file.metadata().map_err(Reason::Unreadable)?.len();
    let mut bytes = Vec::new();
    if size <= limit {
        // One byte more than allowed, so that a file that grows while it is read is noticed.
        file.take(limit + 1).read_to_end(&mut bytes).map_err(Reason::Unreadable)?;
    }
    let size = size.max(bytes.len() as u64);
    if size > limit { Err(Reason::TooLarge { bytes: size, limit }) } else { Ok(bytes) }
}

/// Two paths may give one id. The first path keeps it; each later one is set apart by the hash of its own path, which
/// does not change when other files come and go. Every case is reported.
fn part_equal_ids(articles: &mut [Article], notices: &mut Vec<Notice>) {
    let mut taken = BTreeSet::new();
    for article in articles {
        if taken.insert(article.id.clone()) {
            continue;
        }
        let wanted = article.id.clone();
        let hash = Sha256::of(article.path.as_bytes()).to_string();
        let apart = (8..=hash.len()).map(|length| wanted.with_suffix(&hash[..length]));
        article.id = apart.into_iter().find(|id| !taken.contains(id)).unwrap_or(wanted.clone());
        taken.insert(article.id.clone());
        let message =
            format!("another article has the id {wanted}, so this one is {}; rename the file to choose", article.id);
        notices.push(Notice { path: article.path.clone(), message });
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Reason, contained, load};
    use std::fs;

    const PROSE: &str = "The bridge opened in 1901 and still carries trams over the river.";

    /// Loads a folder of these files and shows what was made of them.
    fn check(files: &[(&str, &[u8])], expected: &str) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            fs::write(path, bytes).expect("a file");
        }
        let corpus = load(folder.path(), Limits { article_bytes: 200 }, &|_, _| {}).expect("a corpus");
        let articles = corpus.articles.iter().map(|article| article.id.to_string());
        let notices = corpus.notices.iter().map(|notice| format!("{}! {}", notice.path, notice.message));
        let set_aside = corpus.set_aside.iter().map(|file| format!("{}: {}", file.path, file.reason));
        assert_eq!(articles.chain(notices).chain(set_aside).collect::<Vec<_>>().join("\n"), expected);
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
            "good\nempty.txt: it is empty\nhuge.txt: it has 201 bytes and the limit is 200; raise it with --max-article-bytes",
        );
    }

    #[test]
    fn a_panic_sets_the_article_aside_and_goes_no_further() {
        assert!(matches!(contained(|| panic!("as a test")), Err::<(), _>(Reason::Uncut)));
        assert!(matches!(contained(|| 1), Ok(1)));
    }

    #[test]
    fn equal_ids_are_parted_and_reported() {
        check(
            &[("a-b.md", PROSE.as_bytes()), ("a/b.txt", PROSE.as_bytes())],
            "a-b\na-b-5550000d\na/b.txt! another article has the id a-b, so this one is a-b-5550000d; rename the file to choose",
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_that_says_what_to_do() {
        let error = load("no/such/folder".as_ref(), Limits::default(), &|_, _| {}).expect_err("no folder");
        assert!(error.to_string().contains("--corpus"), "{error}");
    }
}
