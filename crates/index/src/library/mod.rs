//! The library: the articles of a source as a [`Snapshot`] that is built once, kept in files, and brought up to date.
//!
//! Size and time of every item decide what is read again. Changed items become a small segment beside the large one;
//! their old articles are marked as deleted, and a merge removes them. All input and output of retrieval happens here.
//! What comes out is a snapshot, which never changes.

mod build;
mod data_folder;
pub mod follow;
mod items;
mod manifest;
mod merging;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::segment::deleted::{Losses, SegmentWithDeletes, add_losses};
use crate::snapshot::{self, Line};
use crate::{Contents, Current, Ranking, Report, Segment, Snapshot};
use citewire_articles::format::{FORMATS, Format};
use citewire_articles::source::{self, Source, Stat};
use citewire_articles::{Document, Limits, SourceError};
use data_folder::{DataFolder, Saved};
use items::{Entry, Items, State};

pub use data_folder::SaveError;
pub use follow::Follower;

/// The settings of a library.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the articles are.
    pub corpus: PathBuf,
    /// The folder in which snapshots are kept. `None` keeps everything in memory.
    pub data: Option<PathBuf>,
    /// True if snapshots may be written to that folder, and not only read from it.
    pub writes: bool,
    /// Bounds on what is read.
    pub limits: Limits,
    /// Parameters of the ranking.
    pub ranking: Ranking,
}

/// How far a build has come. Reported from any thread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Progress {
    /// Items are read and indexed.
    Reading {
        /// Number of items that are done.
        done: usize,
        /// Number of items to read.
        all: usize,
    },
    /// The runs of a large build are being merged.
    Merging {
        /// How much of it is done, from 0 to 100.
        percent: u8,
    },
}

/// Is called with the progress of a build.
pub type Observer<'observer> = &'observer (dyn Fn(Progress) + Sync);

/// What a refresh changed. All numbers count items of the source, such as files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Change {
    /// Items that became articles and were not articles before.
    pub added: usize,
    /// Items whose text is different.
    pub changed: usize,
    /// Items that were articles and are not any more.
    pub removed: usize,
    /// Items whose articles are as they were.
    pub unchanged: usize,
    /// Items that were opened to see whether they changed.
    pub read: usize,
}

impl Change {
    /// True if the articles are the same as before.
    pub fn is_none(&self) -> bool {
        self.added + self.changed + self.removed == 0
    }
}

/// The articles of a source, as they were at the last refresh.
#[derive(Debug)]
pub struct Library {
    options: Options,
    source: Box<dyn Source>,
    formats: &'static [&'static dyn Format],
    /// What a saved segment must have been made with to be used.
    settings: String,
    data_folder: Option<DataFolder>,
    items: Items,
    segments: Vec<KnownSegment>,
    ignored: usize,
    unreadable: Vec<Line>,
    notices: Vec<Line>,
    next_id: u64,
    /// True if something is known that was not saved yet.
    is_dirty: bool,
}

/// A segment and what is known of it.
#[derive(Debug)]
struct KnownSegment {
    /// Distinguishes it from all other segments of this process.
    id: u64,
    segment: Arc<Segment>,
    /// For each of its articles false after it was deleted.
    alive: Vec<bool>,
    /// What the deleted articles take away from the statistics.
    losses: Arc<Losses>,
    /// The file that it is read from. `None` if it is in memory.
    file: Option<PathBuf>,
}

impl KnownSegment {
    fn new(id: u64, segment: Segment, file: Option<PathBuf>) -> Self {
        let alive = vec![true; segment.articles()];
        Self { id, segment: Arc::new(segment), alive, losses: Arc::default(), file }
    }

    /// Marks an article as deleted and subtracts it from the statistics.
    fn delete(&mut self, article: u32, ranking: Ranking) {
        if std::mem::replace(&mut self.alive[article as usize], false) {
            add_losses(&self.segment, article, ranking, Arc::make_mut(&mut self.losses));
        }
    }

    /// The segment as a snapshot and a merge need it.
    fn with_deletes(&self) -> SegmentWithDeletes {
        SegmentWithDeletes {
            segment: Arc::clone(&self.segment),
            alive: self.alive.clone(),
            losses: Arc::clone(&self.losses),
        }
    }

    /// Number of articles that are not deleted.
    fn alive_count(&self) -> usize {
        self.alive.iter().filter(|alive| **alive).count()
    }
}

impl Library {
    /// A library that knows what the newest usable snapshot in its data folder knows. The source is not looked at before
    /// [`Self::refresh`]. A snapshot that is damaged or was made with other settings is skipped with a line in the log.
    pub fn open(options: Options) -> Self {
        let source = source::open(&options.corpus, options.limits);
        Self::of(source, &FORMATS, options)
    }

    /// The same for a source that is open already, read in these formats.
    fn of(source: Box<dyn Source>, formats: &'static [&'static dyn Format], options: Options) -> Self {
        let mut settings = snapshot::settings(options.ranking);
        if options.limits.serves_drafts {
            settings.push_str(", with drafts");
        }
        let data_folder = options.data.as_deref().map(|data| DataFolder::new(data, options.writes));
        let saved = data_folder.as_ref().and_then(|folder| folder.newest(&settings));
        let mut library = Self {
            options,
            source,
            formats,
            settings,
            data_folder,
            items: Items::new(),
            segments: Vec::new(),
            ignored: 0,
            unreadable: Vec::new(),
            notices: Vec::new(),
            next_id: 0,
            is_dirty: true,
        };
        if let Some(saved) = saved {
            library.restore(saved);
        }
        library
    }

    fn restore(&mut self, saved: Saved) {
        let Saved { manifest, segments } = saved;
        for ((segment, path), losses) in segments.into_iter().zip(manifest.losses) {
            let id = self.new_id();
            let mut segment = KnownSegment::new(id, segment, Some(path));
            segment.alive.fill(false);
            segment.losses = Arc::new(losses);
            self.segments.push(segment);
        }
        for articles in manifest.items.values().filter_map(Entry::articles) {
            // The ids that were just given are the positions in the manifest.
            let numbers = articles.first as usize..articles.numbers().end as usize;
            self.segments[articles.segment as usize].alive[numbers].fill(true);
        }
        self.items = manifest.items;
        self.ignored = manifest.ignored;
        self.is_dirty = false;
        // The same paths below another address may be other items, whatever their sizes and times are.
        if manifest.address != self.source.address() {
            self.items.values_mut().for_each(|entry| entry.is_settled = false);
            self.is_dirty = true;
        }
    }

    fn new_id(&mut self) -> u64 {
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// Where the articles come from.
    pub fn source(&self) -> &dyn Source {
        &*self.source
    }

    /// Scans the source and takes up what changed. Items whose size and time are as they were are not opened; of the
    /// others, those whose text is as it was keep their articles.
    ///
    /// # Errors
    /// If the source cannot be reached. The library then stays as it was.
    pub fn refresh(&mut self, observe: Observer<'_>) -> Result<Change, SourceError> {
        let scan = self.source.scan()?;
        let mut change = Change::default();
        let found: BTreeSet<&str> = scan.items.iter().map(|(path, _)| path.as_str()).collect();
        let gone: Vec<String> = self.items.keys().filter(|path| !found.contains(path.as_str())).cloned().collect();
        let is_known = |path: &str, stat: Stat| {
            let entry = self.items.get(path);
            entry.is_some_and(|entry| entry.stat == stat && entry.is_settled && entry.articles().is_some())
        };
        let (known, wanted): (Vec<_>, Vec<_>) = scan.items.iter().partition(|(path, stat)| is_known(path, *stat));
        change.unchanged = known.len();
        change.read = wanted.len();
        let built = self.build(&wanted, observe);
        // If the source went away meanwhile, its items only seem to be deleted.
        self.source.is_there()?;
        for path in gone {
            self.is_dirty = true;
            change.removed += usize::from(self.delete(&path));
        }
        for (path, outcome) in built.outcomes {
            self.apply(path, outcome, &mut change);
        }
        for (segment, file) in built.segments {
            self.add(segment, file, &built.stats);
        }
        let unreadable = lines(scan.unreadable.iter().map(|(path, reason)| (path.clone(), reason.to_string())));
        let notices = lines(scan.notices.into_iter());
        self.is_dirty |= self.ignored != scan.ignored || self.unreadable != unreadable || self.notices != notices;
        self.ignored = scan.ignored;
        self.unreadable = unreadable;
        self.notices = notices;
        self.segments.retain(|segment| segment.alive_count() > 0);
        Ok(change)
    }

    /// True if these documents of an item are, word for word, the articles that it is known as.
    fn is_known_as(&self, path: &str, documents: &[Document]) -> bool {
        let Some(articles) = self.items.get(path).and_then(Entry::articles) else { return false };
        let Some(known) = self.segments.iter().find(|segment| segment.id == articles.segment) else { return false };
        articles.count as usize == documents.len()
            && articles.numbers().zip(documents).all(|(number, document)| {
                known.segment.record(number).sha256 == document.sha256()
                    && known.segment.path(number) == document.path(path)
            })
    }

    /// Deletes an item and its articles. True if it had any.
    fn delete(&mut self, path: &str) -> bool {
        let Some(articles) = self.items.remove(path).as_ref().and_then(Entry::articles) else { return false };
        let ranking = self.options.ranking;
        if let Some(segment) = self.segments.iter_mut().find(|segment| segment.id == articles.segment) {
            articles.numbers().for_each(|number| segment.delete(number, ranking));
        }
        true
    }

    /// Takes up what became of an item that was read.
    fn apply(&mut self, path: String, outcome: build::Outcome, change: &mut Change) {
        match outcome {
            build::Outcome::Unchanged { stat, is_settled } => {
                change.unchanged += 1;
                if let Some(entry) = self.items.get_mut(&path) {
                    self.is_dirty |= entry.stat != stat || entry.is_settled != is_settled;
                    (entry.stat, entry.is_settled) = (stat, is_settled);
                }
            }
            build::Outcome::New => {
                self.is_dirty = true;
                if self.delete(&path) { change.changed += 1 } else { change.added += 1 }
            }
            build::Outcome::Gone => {
                self.is_dirty = true;
                change.removed += usize::from(self.delete(&path));
            }
            build::Outcome::SetAside { stat, reason } => {
                // It is never settled, so it is read again each time: what was wrong with it need not show in its time.
                let entry = Entry { stat, is_settled: false, state: State::SetAside(reason) };
                if self.items.get(&path) != Some(&entry) {
                    self.is_dirty = true;
                    change.removed += usize::from(self.delete(&path));
                    self.items.insert(path, entry);
                }
            }
        }
    }

    /// Adds a new segment, whose articles are now those of their items. `stats` has the items that were read.
    fn add(&mut self, segment: Segment, file: Option<PathBuf>, stats: &BTreeMap<String, (Stat, bool)>) {
        let id = self.new_id();
        for number in 0..segment.articles() as u32 {
            let path = items::item_of(segment.path(number), |path| stats.contains_key(path)).to_owned();
            let (stat, is_settled) = stats.get(&path).copied().unwrap_or((Stat { bytes: 0, modified: 0 }, false));
            let known = self.items.get(&path).and_then(Entry::articles);
            let state = State::Articles(items::with_next(known, id, number));
            self.items.insert(path, Entry { stat, is_settled, state });
        }
        self.segments.push(KnownSegment::new(id, segment, file));
    }

    /// True if something is known that was not saved yet, and so may not have been published either.
    pub fn is_dirty(&self) -> bool {
        self.is_dirty
    }

    /// True if some item was read so soon after it was written that a further change might not show in its time.
    pub fn is_unsettled(&self) -> bool {
        self.items.values().any(|entry| !entry.is_settled && entry.articles().is_some())
    }

    /// What is known, as the rest of the program has it.
    pub fn current(&self) -> Current {
        self.snapshot().into()
    }

    /// How much the index holds.
    pub fn contents(&self) -> Contents {
        Contents::of(&self.snapshot())
    }

    /// What is known, as a snapshot.
    fn snapshot(&self) -> Snapshot {
        let segments = self.segments.iter().map(KnownSegment::with_deletes);
        let reasons = self.items.iter().filter_map(|(path, entry)| match &entry.state {
            State::SetAside(reason) => Some((path.clone(), reason.clone())),
            State::Articles(_) => None,
        });
        let mut set_aside = lines(reasons);
        set_aside.extend(self.unreadable.iter().cloned());
        set_aside.sort_by(|one, other| one.path.cmp(&other.path));
        let report = Report { set_aside, notices: self.notices.clone(), ignored_files: self.ignored };
        Snapshot::new(segments.collect(), self.options.ranking, report)
    }
}

fn lines(of: impl Iterator<Item = (String, String)>) -> Vec<Line> {
    of.map(|(path, message)| Line { path, message }).collect()
}
