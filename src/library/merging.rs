//! Which segments are merged, and when: so that there are few of them, and each article is copied seldom.

use std::io;
use std::path::PathBuf;

use super::{Kind, Library, Shelf};
use crate::retrieval::Segment;
use crate::retrieval::segment::merge::{Input, merge};
use crate::retrieval::snapshot::SegmentWithDeletes;

/// A segment is merged with all smaller ones as soon as these together have more than one part in so many of its living passages.
const GROWTH: usize = 3;
/// A segment is written anew as soon as more than one article in so many is dead.
const DEAD_SHARE: usize = 3;

/// Segments to be merged, independent of the library that they come from.
#[derive(Debug)]
pub(super) struct Job {
    inputs: Vec<(u64, SegmentWithDeletes)>,
    settings: String,
    /// The file to write; none merges in memory.
    place: Option<PathBuf>,
}

/// The result of a [`Job`].
#[derive(Debug)]
pub(super) struct Merged {
    inputs: Vec<u64>,
    segment: Segment,
    file: Option<PathBuf>,
}

/// Text of a merge that is made at once, in bytes: it takes some milliseconds.
const SMALL_BYTES: usize = 2 * 1024 * 1024;

impl Library {
    /// The next merge that is worth it.
    pub(super) fn next_merge(&self) -> Option<Job> {
        let mut by_size: Vec<&Shelf> = self.shelves.iter().collect();
        by_size.sort_by_key(|shelf| shelf.segment.passages());
        let mut chosen = 0;
        let mut together = 0;
        for (number, shelf) in by_size.iter().enumerate() {
            let size = shelf.segment.passages();
            if number > 0 && together * GROWTH > size {
                chosen = number + 1;
            }
            together += size;
        }
        let is_dying = |shelf: &&&Shelf| (shelf.lives.len() - shelf.living()) * DEAD_SHARE > shelf.lives.len();
        let inputs: Vec<&Shelf> = match by_size.iter().find(is_dying) {
            _ if chosen > 1 => by_size[..chosen].to_vec(),
            Some(dying) => vec![dying],
            None => return None,
        };
        let bytes: usize = inputs.iter().map(|shelf| shelf.segment.container().bytes().len()).sum();
        let place = self
            .folder
            .as_ref()
            .filter(|_| bytes > SMALL_BYTES)
            .and_then(super::folder::DataFolder::place_for_a_segment);
        let inputs = inputs.iter().map(|shelf| (shelf.name, shelf.as_part()));
        Some(Job { inputs: inputs.collect(), settings: self.settings.clone(), place })
    }

    /// Puts a merged segment in the place of its inputs. Articles that died since it was begun are dead in it, too.
    pub(super) fn adopt(&mut self, merged: Merged) {
        let Merged { inputs, segment, file } = merged;
        let name = self.next;
        self.next += 1;
        let mut shelf = Shelf::new(name, segment, file);
        for number in 0..shelf.segment.articles() as u32 {
            let entry = self.files.get_mut(shelf.segment.path(number));
            match entry.map(|entry| &mut entry.kind) {
                Some(Kind::Article { shelf, number: own }) if inputs.contains(shelf) => {
                    (*shelf, *own) = (name, number);
                }
                _ => shelf.bury(number, self.options.ranking),
            }
        }
        self.shelves.retain(|shelf| !inputs.contains(&shelf.name));
        if shelf.living() > 0 {
            self.shelves.push(shelf);
        }
        self.is_dirty = true;
    }

    /// Makes all merges that take no time worth mentioning; what is left is for another thread.
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
        Ok(Merged { inputs: self.inputs.iter().map(|(name, ..)| *name).collect(), segment, file })
    }
}
