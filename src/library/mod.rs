//! The library: the corpus folder as a [`Snapshot`] that is made once, kept in files, and brought up to date.
//!
//! What is known of every file (size, time of change, which article it became) decides what is read again. Changed
//! files become a small segment beside the large one; the dead are marked, and a merge clears them away. All input and output
//! of retrieval happens here; what comes out is a snapshot, which never changes.

mod build;
mod folder;
pub mod follow;
mod manifest;
mod merging;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::corpus::source::{self, Source, Stat};
use crate::corpus::{Limits, Sha256, SourceError};
use crate::retrieval::segment::dead::{Losses, add_losses};
use crate::retrieval::snapshot::{self, Line, Living};
use crate::retrieval::{Ranking, Report, Segment, Snapshot};

pub use folder::SaveError;
pub use follow::Follower;

/// What a library is made of.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the articles.
    pub corpus: PathBuf,
    /// The folder in which snapshots are kept; none keeps everything in memory.
    pub data: Option<PathBuf>,
    /// True when snapshots may be written there, and not only read.
    pub writes: bool,
    /// Bounds on what is read.
    pub limits: Limits,
    /// How passages are ranked.
    pub ranking: Ranking,
}

/// How far a library has come, for whoever shows it; told from any thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Progress {
    /// So many of so many files are read and indexed.
    Reading {
        /// Files done.
        done: usize,
        /// Files in all.
        all: usize,
    },
    /// The runs of a large build are being merged.
    Merging {
        /// How much of it is done, from 0 to 100.
        percent: u8,
    },
}

/// Is told how far a library has come.
pub type Observer<'observer> = &'observer (dyn Fn(Progress) + Sync);

/// What a look at the folder changed, in files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Change {
    /// New articles.
    pub added: usize,
    /// Articles whose text is another one.
    pub changed: usize,
    /// Articles that are gone.
    pub removed: usize,
    /// Articles that are as they were.
    pub unchanged: usize,
    /// Files that were opened to see whether they changed.
    pub read: usize,
}

impl Change {
    /// True when the articles are the same as before.
    pub fn is_none(&self) -> bool {
        self.added + self.changed + self.removed == 0
    }
}

/// The articles of a folder, as far as they are known.
#[derive(Debug)]
pub struct Library {
    options: Options,
    source: Box<dyn Source>,
    settings: String,
    folder: Option<folder::DataFolder>,
    files: BTreeMap<String, FileEntry>,
    shelves: Vec<Shelf>,
    ignored_files: usize,
    unreadable: Vec<Line>,
    next: u64,
    /// True when what is saved is not what is known.
    is_dirty: bool,
}

/// What is known of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FileEntry {
    stat: Stat,
    /// True when a change since it was read would show in `stat`.
    is_settled: bool,
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// It is this article of this shelf.
    Article { shelf: u64, number: u32 },
    /// It is none, for this reason.
    SetAside(String),
}

/// A segment and what is known of it.
#[derive(Debug)]
struct Shelf {
    /// Sets it apart from all others of this process.
    name: u64,
    segment: Arc<Segment>,
    lives: Vec<bool>,
    losses: Arc<Losses>,
    /// Where it is kept.
    file: Option<PathBuf>,
}

impl Shelf {
    fn new(name: u64, segment: Segment, file: Option<PathBuf>) -> Self {
        let lives = vec![true; segment.articles()];
        Self { name, segment: Arc::new(segment), lives, losses: Arc::default(), file }
    }

    /// Marks an article as dead and takes it out of the statistics.
    fn bury(&mut self, article: u32, ranking: Ranking) {
        if std::mem::replace(&mut self.lives[article as usize], false) {
            add_losses(&self.segment, article, ranking, Arc::make_mut(&mut self.losses));
        }
    }

    fn living(&self) -> usize {
        self.lives.iter().filter(|lives| **lives).count()
    }
}

impl Library {
    /// A library that knows what the newest usable snapshot in its data folder knows; the corpus folder is not looked
    /// at before [`Self::refresh`]. A snapshot that is damaged, foreign or made with other settings is passed over with a line in the log.
    pub fn open(options: Options) -> Self {
        let settings = snapshot::settings(options.ranking);
        let folder = options.data.as_deref().map(|data| folder::DataFolder::new(data, options.writes));
        let mut library = Self {
            source: source::open(&options.corpus, options.limits),
            options,
            settings,
            folder,
            files: BTreeMap::new(),
            shelves: Vec::new(),
            ignored_files: 0,
            unreadable: Vec::new(),
            next: 0,
            is_dirty: true,
        };
        if let Some(saved) = library.folder.as_ref().and_then(|folder| folder.newest(&library.settings)) {
            library.restore(saved);
        }
        library
    }

    fn restore(&mut self, saved: folder::Saved) {
        let folder::Saved { manifest, segments } = saved;
        for ((segment, path), losses) in segments.into_iter().zip(manifest.losses) {
            let mut shelf = Shelf::new(self.next, segment, Some(path));
            shelf.lives.fill(false);
            shelf.losses = Arc::new(losses);
            self.shelves.push(shelf);
            self.next += 1;
        }
        for entry in manifest.files.values() {
            if let Kind::Article { shelf, number } = entry.kind {
                self.shelves[shelf as usize].lives[number as usize] = true;
            }
        }
        self.files = manifest.files;
        self.ignored_files = manifest.ignored_files;
        self.is_dirty = false;
        // The same paths below another folder may be other files, whatever their sizes and times say.
        if manifest.corpus != self.source.address() {
            self.files.values_mut().for_each(|entry| entry.is_settled = false);
            self.is_dirty = true;
        }
    }

    /// Where its articles come from.
    pub fn source(&self) -> &dyn Source {
        &*self.source
    }

    /// Looks at the folder and takes up what changed. Files whose size and time are as they were are not opened; of the
    /// others those whose text is as it was keep their article.
    ///
    /// # Errors
    /// When the folder is not there: everything stays as it was.
    pub fn refresh(&mut self, observe: Observer<'_>) -> Result<Change, SourceError> {
        let scan = self.source.scan()?;
        let mut change = Change::default();
        let found: BTreeSet<&str> = scan.items.iter().map(|(path, _)| path.as_str()).collect();
        let gone: Vec<String> = self.files.keys().filter(|path| !found.contains(path.as_str())).cloned().collect();
        let is_known = |path: &str, stat: Stat| {
            let entry = self.files.get(path);
            entry.is_some_and(|e| e.stat == stat && e.is_settled && matches!(e.kind, Kind::Article { .. }))
        };
        let (known, wanted): (Vec<_>, Vec<_>) = scan.items.iter().partition(|(path, stat)| is_known(path, *stat));
        change.unchanged = known.len();
        change.read = wanted.len();
        let built = self.build(&wanted, observe);
        // A folder that went while it was looked at seems to have lost its files.
        self.source.is_there()?;
        for path in gone {
            self.is_dirty = true;
            change.removed += usize::from(self.forget(&path));
        }
        for (path, outcome) in built.outcomes {
            self.take(path, outcome, &mut change);
        }
        for (segment, file) in built.segments {
            self.shelve(segment, file, &built.stats);
        }
        let unreadable = lines(scan.unreadable.iter().map(|(path, reason)| (path.clone(), reason.to_string())));
        self.is_dirty |= self.ignored_files != scan.ignored || self.unreadable != unreadable;
        self.ignored_files = scan.ignored;
        self.unreadable = unreadable;
        self.shelves.retain(|shelf| shelf.living() > 0);
        Ok(change)
    }

    /// The hash of the article that a file is known as.
    fn known_hash(&self, path: &str) -> Option<Sha256> {
        let Kind::Article { shelf, number } = self.files.get(path)?.kind else { return None };
        Some(self.shelf(shelf)?.segment.record(number).sha256)
    }

    fn shelf(&self, name: u64) -> Option<&Shelf> {
        self.shelves.iter().find(|shelf| shelf.name == name)
    }

    /// Buries the article of a file, if it is one.
    fn forget(&mut self, path: &str) -> bool {
        let Some(FileEntry { kind: Kind::Article { shelf, number }, .. }) = self.files.remove(path) else {
            return false;
        };
        let ranking = self.options.ranking;
        if let Some(shelf) = self.shelves.iter_mut().find(|known| known.name == shelf) {
            shelf.bury(number, ranking);
        }
        true
    }

    fn take(&mut self, path: String, outcome: build::Outcome, change: &mut Change) {
        match outcome {
            build::Outcome::AsBefore { stat, is_settled } => {
                change.unchanged += 1;
                if let Some(entry) = self.files.get_mut(&path) {
                    self.is_dirty |= entry.stat != stat || entry.is_settled != is_settled;
                    (entry.stat, entry.is_settled) = (stat, is_settled);
                }
            }
            build::Outcome::New => {
                self.is_dirty = true;
                if self.forget(&path) { change.changed += 1 } else { change.added += 1 }
            }
            build::Outcome::Gone => {
                self.is_dirty = true;
                change.removed += usize::from(self.forget(&path));
            }
            build::Outcome::SetAside { stat, reason } => {
                let kind = Kind::SetAside(reason);
                // It is read again each time, since what was wrong with it need not show in its time.
                let entry = FileEntry { stat, is_settled: false, kind };
                if self.files.get(&path) != Some(&entry) {
                    self.is_dirty = true;
                    change.removed += usize::from(self.forget(&path));
                    self.files.insert(path, entry);
                }
            }
        }
    }

    /// Takes up a new segment, all of whose articles are those of their files.
    fn shelve(&mut self, segment: Segment, file: Option<PathBuf>, stats: &BTreeMap<String, (Stat, bool)>) {
        let name = self.next;
        self.next += 1;
        for number in 0..segment.articles() as u32 {
            let path = segment.path(number).to_owned();
            let (stat, is_settled) = stats.get(&path).copied().unwrap_or((Stat { bytes: 0, modified: 0 }, false));
            self.files.insert(path, FileEntry { stat, is_settled, kind: Kind::Article { shelf: name, number } });
        }
        self.shelves.push(Shelf::new(name, segment, file));
    }

    /// True when something is known that was not saved yet, and so may not have been handed on either.
    pub fn is_dirty(&self) -> bool {
        self.is_dirty
    }

    /// True when some file was read so soon after it was written that a further change might not show in its time.
    pub fn is_unsettled(&self) -> bool {
        self.files.values().any(|entry| !entry.is_settled && matches!(entry.kind, Kind::Article { .. }))
    }

    /// What is known, as a snapshot.
    pub fn snapshot(&self) -> Snapshot {
        let living = self.shelves.iter().map(|shelf| Living {
            segment: Arc::clone(&shelf.segment),
            lives: shelf.lives.clone(),
            losses: Arc::clone(&shelf.losses),
        });
        let reasons = self.files.iter().filter_map(|(path, entry)| match &entry.kind {
            Kind::SetAside(reason) => Some((path.clone(), reason.clone())),
            Kind::Article { .. } => None,
        });
        let mut set_aside = lines(reasons);
        set_aside.extend(self.unreadable.iter().cloned());
        set_aside.sort_by(|one, other| one.path.cmp(&other.path));
        let report = Report { set_aside, notices: Vec::new(), ignored_files: self.ignored_files };
        Snapshot::new(living.collect(), self.options.ranking, report)
    }
}

fn lines(of: impl Iterator<Item = (String, String)>) -> Vec<Line> {
    of.map(|(path, message)| Line { path, message }).collect()
}
