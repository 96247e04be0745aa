//! Which segments are merged, and when: so that there are few of them, and each article is copied seldom.

use std::io;
use std::path::PathBuf;

use super::data_folder::DataFolder;
use super::items::{self, State};
use super::{KnownSegment, Library};
use crate::Segment;
use crate::segment::deleted::SegmentWithDeletes;
use crate::segment::merge::{Input, merge};

/// A segment is merged with all smaller ones as soon as those together have more than 1/`GROWTH` of its passages.
const GROWTH: usize = 3;
/// A segment is rewritten as soon as more than 1/`DELETED_SHARE` of its articles are deleted.
const DELETED_SHARE: usize = 3;
/// Bytes of segments that are merged at once, without a thread of their own: this takes some milliseconds.
const SMALL_BYTES: usize = 2 * 1024 * 1024;

/// Segments to be merged, independent of the library that they come from.
#[derive(Debug)]
pub(super) struct Job {
    /// The id of each segment, and the segment.
    inputs: Vec<(u64, SegmentWithDeletes)>,
    settings: String,
    /// The file to write. `None` merges in memory.
    place: Option<PathBuf>,
}

/// The result of a [`Job`].
#[derive(Debug)]
pub(super) struct Merged {
    /// The ids of the segments that it replaces.
    inputs: Vec<u64>,
    segment: Segment,
    file: Option<PathBuf>,
}

impl Library {
    /// The next merge that is worth it.
    pub(super) fn next_merge(&self) -> Option<Job> {
        let mut by_size: Vec<&KnownSegment> = self.segments.iter().collect();
        by_size.sort_by_key(|known| known.segment.passages());
        let mut chosen = 0;
        let mut together = 0;
        for (number, known) in by_size.iter().enumerate() {
            let size = known.segment.passages();
            if number > 0 && together * GROWTH > size {
                chosen = number + 1;
            }
            together += size;
        }
        let has_many_deleted =
            |known: &&&KnownSegment| (known.alive.len() - known.alive_count()) * DELETED_SHARE > known.alive.len();
        let inputs: Vec<&KnownSegment> = match by_size.iter().find(has_many_deleted) {
            _ if chosen > 1 => by_size[..chosen].to_vec(),
            Some(known) => vec![known],
            None => return None,
        };
        let bytes: usize = inputs.iter().map(|known| known.segment.container().bytes().len()).sum();
        let place = self.data_folder.as_ref().filter(|_| bytes > SMALL_BYTES).and_then(DataFolder::place_for_a_segment);
        let inputs = inputs.iter().map(|known| (known.id, known.with_deletes()));
        Some(Job { inputs: inputs.collect(), settings: self.settings.clone(), place })
    }

    /// Replaces the inputs of a merge by its result. Articles that were deleted after it was begun are deleted in the
    /// result, too.
    pub(super) fn adopt(&mut self, merged: Merged) {
        let Merged { inputs, segment, file } = merged;
        let id = self.new_id();
        let mut known = KnownSegment::new(id, segment, file);
        for number in 0..known.segment.articles() as u32 {
            let path = known.segment.path(number);
            let path = items::item_of(path, |path| self.items.contains_key(path));
            let entry = self.items.get_mut(path);
            match entry.map(|entry| &mut entry.state) {
                Some(State::Articles(articles)) if articles.segment == id || inputs.contains(&articles.segment) => {
                    *articles = items::with_next(Some(*articles), id, number);
                }
                _ => known.delete(number, self.options.ranking),
            }
        }
        self.segments.retain(|known| !inputs.contains(&known.id));
        if known.alive_count() > 0 {
            self.segments.push(known);
        }
        self.is_dirty = true;
    }

    /// Makes all merges that take only milliseconds. The others are for another thread.
    pub(super) fn merge_small(&mut self) {
        while let Some(job) = self.next_merge().filter(Job::is_small) {
            match job.run() {
                Ok(merged) => self.adopt(merged),
                Err(error) => {
                    tracing::warn!(%error, "small segments could not be merged");
                    return;
                }
            }
        }
    }

    /// Makes all merges that are worth it.
    pub fn merge_all(&mut self) -> io::Result<()> {
        while let Some(job) = self.next_merge() {
            self.adopt(job.run()?);
        }
        Ok(())
    }
}

impl Job {
    pub(super) fn is_small(&self) -> bool {
        self.inputs.iter().map(|(_, input)| input.segment.container().bytes().len()).sum::<usize>() <= SMALL_BYTES
    }

    pub(super) fn run(self) -> io::Result<Merged> {
        let inputs: Vec<Input<'_>> = self.inputs.iter().map(|(_, input)| Input::of(input)).collect();
        let write = |out: &mut dyn io::Write| merge(&inputs, &self.settings, out, &|_| {}).map(drop);
        let (segment, file) = super::build::keep_at(self.place.clone(), &self.settings, write)?;
        Ok(Merged { inputs: self.inputs.iter().map(|(id, ..)| *id).collect(), segment, file })
    }
}
