//! The library: the articles of a source as a [`Snapshot`] that is built once, kept in files, and brought up to date.
//!
//! What the source says of every item without reading it, such as size and time, decides what is read again. Changed items become a small segment beside the large one;
//! their old articles are marked as deleted, and a merge removes them. All input and output of retrieval happens here.
//! What comes out is a snapshot, which never changes.

mod build;
mod data_folder;
mod encoding;
pub mod follow;
mod items;
mod manifest;
mod merging;
mod refresh;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

use crate::meaning;
use crate::segment::deleted::{Losses, SegmentWithDeletes, add_losses};
use crate::snapshot::{self, Doubt, Line};
use crate::{Contents, Current, Ranking, Report, Segment, Snapshot};
use citewire_articles::format::{FORMATS, Format};
use citewire_articles::source::{self, Choice, Kinds, LeftOut, Source};
use data_folder::{DataFolder, Saved};
use encoding::Signs;
use items::{Entry, Items, State};

pub use data_folder::SaveError;
pub use encoding::{Encoded, MeaningOptions};
pub use follow::Follower;
pub use refresh::{Change, Extent};

/// The settings of a library.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the articles are.
    pub corpus: PathBuf,
    /// The folder in which snapshots are kept. `None` keeps everything in memory.
    pub data: Option<PathBuf>,
    /// True if snapshots may be written to that folder, and not only read from it.
    pub writes: bool,
    /// Which items become articles.
    pub choice: Choice,
    /// True if a source that had articles and has none any more is meant to be empty.
    pub serve_empty: bool,
    /// Parameters of the ranking.
    pub ranking: Ranking,
    /// An encoder, to search by meaning too.
    pub meaning: Option<MeaningOptions>,
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
    ignored: Kinds,
    left_out: Vec<LeftOut>,
    unreadable: Vec<Line>,
    notices: Vec<Line>,
    /// Why the articles may not be those of the source any more.
    doubt: Option<Doubt>,
    /// True if the items were those of another address.
    is_elsewhere: bool,
    next_id: u64,
    /// The signs of the articles, where there is an encoder.
    signs: Option<Signs>,
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
        let source = source::open(&options.corpus, &options.choice);
        Self::of(source, &FORMATS, options)
    }

    /// The same for a source that is open already, read in these formats.
    fn of(source: Box<dyn Source>, formats: &'static [&'static dyn Format], options: Options) -> Self {
        let mut settings = snapshot::settings(options.ranking);
        if options.choice.limits.serves_drafts {
            settings.push_str(", with drafts");
        }
        let data_folder = options.data.as_deref().map(|data| DataFolder::new(data, options.writes));
        let saved = data_folder.as_ref().and_then(|folder| folder.newest(&settings));
        let signs = options.meaning.clone().map(|meaning| Signs::read(meaning, options.data.as_deref()));
        let mut library = Self {
            options,
            source,
            formats,
            settings,
            data_folder,
            items: Items::new(),
            segments: Vec::new(),
            ignored: Kinds::default(),
            left_out: Vec::new(),
            unreadable: Vec::new(),
            notices: Vec::new(),
            doubt: None,
            is_elsewhere: false,
            next_id: 0,
            signs,
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
        self.is_dirty = false;
        // The same paths below another address may be other items, whatever their sizes and times are.
        if manifest.address != self.source.address() {
            self.items.values_mut().for_each(|entry| entry.is_settled = false);
            self.is_elsewhere = true;
            self.is_dirty = true;
        }
    }

    /// Says with the next snapshot why the articles may not be those of the source any more, or that they are. True if
    /// that is news.
    pub fn set_doubt(&mut self, doubt: Option<Doubt>) -> bool {
        std::mem::replace(&mut self.doubt, doubt) != doubt
    }

    /// Why the articles may not be those of the source any more.
    pub fn doubt(&self) -> Option<Doubt> {
        self.doubt
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
        Arc::new(self.snapshot()).into()
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
        let report = Report {
            set_aside,
            notices: self.notices.clone(),
            ignored: self.ignored.clone(),
            left_out: self.left_out.clone(),
            doubt: self.doubt,
        };
        let snapshot = Snapshot::new(segments.collect(), self.options.ranking, report);
        match &self.signs {
            Some(signs) => signs.add_to(snapshot),
            None => snapshot,
        }
    }

    /// What became of encoding the articles, where there is an encoder.
    pub fn encoded(&self) -> Option<Arc<Encoded>> {
        self.signs.as_ref().map(|signs| Arc::clone(signs.encoded()))
    }

    /// Encodes all that is not encoded yet, where there is an encoder.
    ///
    /// # Errors
    /// When it cannot be kept. What was encoded before stays.
    pub fn encode(&mut self, observe: &dyn Fn(meaning::Progress)) -> std::io::Result<()> {
        let snapshot = self.snapshot();
        if snapshot.vectors().is_some() {
            return Ok(());
        }
        self.signs.as_mut().map_or(Ok(()), |signs| signs.encode_now(&snapshot, observe))
    }
}

fn lines(of: impl Iterator<Item = (String, String)>) -> Vec<Line> {
    of.map(|(path, message)| Line { path, message }).collect()
}
