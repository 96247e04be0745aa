//! A refresh: what the source has now is compared with what is known, changed items are read, and their articles take the
//! place of the earlier ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::items::{self, Entry, State};
use super::{KnownSegment, Library, Observer, build, lines};
use crate::Segment;
use citewire_articles::source::{Scan, Stat};
use citewire_articles::{Document, SourceError};

/// Articles from which on it is told when most of them are gone at once.
const MANY: usize = 10;
/// "Most of them": what is left is at most 1/`MOST` of what there was.
const MOST: usize = 10;

/// How thoroughly a refresh looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Items that look as they did are not read, and a source that is empty all of a sudden is not believed.
    Changes,
    /// Somebody asks for it: every item is read, and an empty source is meant to be empty.
    All,
}

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

impl Library {
    /// Scans the source and takes up what changed. Items that look as they did are not opened; of the others, those whose
    /// text is as it was keep their articles.
    ///
    /// # Errors
    /// If the source cannot be reached, or if it had articles and has not one item any more. The library then stays as it
    /// was.
    pub fn refresh(&mut self, observe: Observer<'_>) -> Result<Change, SourceError> {
        self.take_up(Extent::Changes, observe)
    }

    /// The same, as thoroughly as `extent` says.
    ///
    /// # Errors
    /// If the source cannot be reached. With [`Extent::All`], an empty one is taken as it is.
    pub fn take_up(&mut self, extent: Extent, observe: Observer<'_>) -> Result<Change, SourceError> {
        let scan = self.source.scan()?;
        let served = self.served();
        let may_empty = extent == Extent::All || self.options.serve_empty || self.is_elsewhere || served == 0;
        let emptied = |library: &Self| SourceError::Emptied { address: library.source.address(), articles: served };
        if scan.items.is_empty() && !may_empty {
            return Err(emptied(self));
        }
        let mut change = Change::default();
        let found: BTreeSet<&str> = scan.items.iter().map(|(path, _)| path.as_str()).collect();
        let gone: Vec<String> = self.items.keys().filter(|path| !found.contains(path.as_str())).cloned().collect();
        let is_known = |path: &str, stat: Stat| {
            let entry = self.items.get(path);
            extent == Extent::Changes
                && entry.is_some_and(|entry| entry.stat == stat && entry.is_settled && entry.articles().is_some())
        };
        let (known, wanted): (Vec<_>, Vec<_>) = scan.items.iter().partition(|(path, stat)| is_known(path, *stat));
        change.unchanged = known.len();
        change.read = wanted.len();
        let built = self.build(&wanted, observe);
        // If the source went away meanwhile, its items only seem to be deleted.
        self.source.is_there()?;
        let is_lost = |(_, outcome): &(String, build::Outcome)| {
            matches!(outcome, build::Outcome::Gone | build::Outcome::SetAside { is_unreadable: true, .. })
        };
        if known.is_empty() && !may_empty && built.outcomes.iter().all(is_lost) {
            return Err(emptied(self));
        }
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
        self.report(scan);
        self.is_elsewhere = false;
        self.segments.retain(|segment| segment.alive_count() > 0);
        let left = self.served();
        if served >= MANY && left * MOST <= served {
            tracing::warn!(before = served, left, "most of the articles are gone at once");
        }
        Ok(change)
    }

    /// Number of items that are articles.
    fn served(&self) -> usize {
        self.items.values().filter(|entry| entry.articles().is_some()).count()
    }

    /// Keeps what a scan found besides items.
    fn report(&mut self, scan: Scan) {
        let reasons = scan.unreadable.iter().map(|(path, reason)| (path.clone(), reason.to_string()));
        let (unreadable, notices) = (lines(reasons), lines(scan.notices.into_iter()));
        self.is_dirty |= self.ignored != scan.ignored
            || self.left_out != scan.left_out
            || self.unreadable != unreadable
            || self.notices != notices;
        self.ignored = scan.ignored;
        self.left_out = scan.left_out;
        self.unreadable = unreadable;
        self.notices = notices;
    }

    /// True if these documents of an item are, word for word, the articles that it is known as.
    pub(super) fn is_known_as(&self, path: &str, documents: &[Document]) -> bool {
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
            build::Outcome::SetAside { stat, reason, .. } => {
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
            let (stat, is_settled) = stats.get(&path).copied().unwrap_or_default();
            let known = self.items.get(&path).and_then(Entry::articles);
            let state = State::Articles(items::with_next(known, id, number));
            self.items.insert(path, Entry { stat, is_settled, state });
        }
        self.segments.push(KnownSegment::new(id, segment, file));
    }
}
