//! The sources that articles come from: one file each in this folder, and one line each in [`SOURCES`].
//!
//! A [`Source`] lists its items, reads their bytes and says when to look again. What bytes mean is decided by
//! [`crate::format`]; what is kept of the articles, and for how long, is decided by the library.

mod folder;
mod scan;

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

use crate::{Reason, format};

pub use folder::check_pattern;
pub use scan::{Kinds, LeftOut, Scan};

/// All kinds of source. If several recognise a location, the first one opens it; a folder is last, since any path may
/// name one.
pub static SOURCES: [Kind; 1] = [folder::FOLDER];

/// A kind of source.
#[derive(Debug)]
pub struct Kind {
    /// True if this location, as it was written by whoever set up the server, is of this kind.
    pub recognises: fn(&Path) -> bool,
    /// Opens it. Nothing is read before [`Source::scan`].
    pub open: fn(&Path, &Choice) -> Box<dyn Source>,
}

/// Opens the source at a location.
pub fn open(location: &Path, choice: &Choice) -> Box<dyn Source> {
    let kind = SOURCES.iter().find(|kind| (kind.recognises)(location)).unwrap_or(&folder::FOLDER);
    (kind.open)(location, choice)
}

/// A place with items that may become articles. An item is a file, or whatever corresponds to one.
pub trait Source: Debug + Send + Sync {
    /// The location under a name that is the same wherever the program is started. The same items below another
    /// address are other items.
    fn address(&self) -> String;

    /// Lists the items without reading any.
    ///
    /// # Errors
    /// Only if the source itself cannot be reached; all articles then stay as they were.
    fn scan(&mut self) -> Result<Scan, SourceError>;

    /// Makes sure that the source can still be reached, so that items which could not be read are not taken for
    /// deleted ones.
    ///
    /// # Errors
    /// If it cannot be reached.
    fn is_there(&self) -> Result<(), SourceError>;

    /// Reads one item of the last scan.
    ///
    /// # Errors
    /// If it cannot be read or is too large.
    fn read(&self, path: &str) -> Result<Item, Reason>;

    /// What tells this source from another one that has taken its place. `None` while nothing is there.
    fn identity(&self) -> Option<Identity>;

    /// Calls `notice` from any thread whenever something may have changed, until the returned value is dropped. A notice
    /// does not say what changed; a scan finds that out.
    ///
    /// # Errors
    /// If the system refuses. The source has to be scanned at intervals then.
    fn watch(&self, notice: Box<dyn Fn() + Send>) -> io::Result<Watch>;
}

/// A source under watch. Dropping the value ends the watching.
pub type Watch = Box<dyn Send>;

/// Two numbers that tell a thing from another one that takes its place, such as a device and the number of a file or
/// folder on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Identity(pub u64, pub u64);

/// Which items become articles.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Bounds on what is read.
    pub limits: Limits,
    /// What is left out besides, as patterns in the syntax of `.gitignore`. They win over all other rules.
    pub exclude: Vec<String>,
}

/// Bounds on what is read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The largest item that becomes an article, in bytes.
    pub article_bytes: u64,
    /// True if drafts become articles too.
    pub serves_drafts: bool,
}

impl Limits {
    /// 16 MiB. No article is that large; a larger file is an archive or a database.
    pub const DEFAULT_ARTICLE_BYTES: u64 = 16 * 1024 * 1024;
    /// 1 GiB. Offsets are 32 bits wide, and decoding can triple the size of a file.
    pub const MOST_ARTICLE_BYTES: u64 = 1024 * 1024 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self { article_bytes: Self::DEFAULT_ARTICLE_BYTES, serves_drafts: false }
    }
}

/// What shows that an item was changed, without reading it.
///
/// Size and time alone do not: a program that copies or unpacks files sets their times. Nobody sets the time of the last
/// change of the file's record, and a file that takes the place of another one has another identity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stat {
    /// Size in bytes.
    pub bytes: u64,
    /// Time of the last change as its writer says, in nanoseconds since 1970.
    pub modified: i64,
    /// Time of the last change of anything about it as the system saw it, in nanoseconds since 1970.
    pub changed: i64,
    /// What tells it from another item at the same path.
    pub identity: Identity,
}

/// An item that was read.
#[derive(Debug)]
pub struct Item {
    /// Its content.
    pub bytes: Vec<u8>,
    /// What it was like when it was read.
    pub stat: Stat,
    /// True if a change since then is sure to show in `stat`.
    pub is_settled: bool,
}

/// Why a source cannot be scanned.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The folder does not exist or is not one.
    #[error(
        "the corpus folder {path:?} {problem}; name a folder of {} files with --corpus",
        format::usual_extensions("or")
    )]
    NoFolder {
        /// The folder as it was named.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// There is not one item any more, and there were some before: most likely a file system is not mounted.
    #[error(
        "the corpus folder {address:?} has no article that can be read, and it had {articles}: mount its articles again, \
         or, if it is meant to be empty, say so with --serve-empty or with POST /v1/admin/reindex?full=true"
    )]
    Emptied {
        /// The source's address.
        address: String,
        /// Number of items that were served from it.
        articles: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::{Choice, SOURCES, open};

    #[test]
    fn every_location_is_opened_by_some_kind_and_nothing_is_read_before_a_scan() {
        assert!(SOURCES.iter().any(|kind| (kind.recognises)("no/such/folder".as_ref())));
        let mut source = open("no/such/folder".as_ref(), &Choice::default());
        assert!(source.address().ends_with("no/such/folder"), "{}", source.address());
        assert!(source.scan().is_err() && source.is_there().is_err() && source.identity().is_none());
    }
}
