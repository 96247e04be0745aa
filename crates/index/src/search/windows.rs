//! The search through one segment: exact, but for the most part unseen.
//!
//! Passages are looked at in windows of [`WINDOW`]. For every window the most that each term can add is known before
//! anything is unpacked: exactly for rare terms, from the headers of the blocks for common ones. The most promising
//! windows come first, so that the threshold rises soon; of the rest those are passed over whose terms together cannot
//! reach it. Inside a window only the terms without which no passage reaches the threshold are added up (`MaxScore`:
//! Turtle and Flood, "Query Evaluation: Strategies and Optimizations", 1995), and the few passages that are still in the
//! running are looked up in the others' postings (block maxima: Ding and Suel, "Faster Top-k Document Retrieval Using
//! Block-Max Indexes", 2011).

use std::cell::RefCell;

use super::best::Best;
use super::score::Units;
use super::terms::Terms;
use crate::Snapshot;
use crate::segment::Segment;
use crate::snapshot::{Norms, Part};
use crate::vocabulary::TermEntry;

/// Passages a window: its scores stay in the nearest cache. Tests have small ones, so that they have many.
pub(super) const WINDOW: usize = if cfg!(test) { 64 } else { 4096 };
/// So many of the most promising windows come first; the rest follows in the order of the segment.
const FIRST: usize = 8;

/// Memory that searches of one thread use one after the other, so that none of them allocates.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    pub(super) best: Best,
    pub(super) terms: Terms,
    /// The most that all terms add in each window.
    pub(super) totals: Vec<u32>,
    first: Vec<u32>,
    /// What the passages of one window have, zero between windows.
    pub(super) scores: Scores,
    /// Those that have anything, and those that are still in the running.
    pub(super) touched: Vec<u32>,
    pub(super) running: Vec<u32>,
    /// Terms of one window, those that can add the most first, with what they and all after them can add.
    pub(super) order: Vec<(u32, u32)>,
}

/// A number for each passage of a window, by its offset there.
#[derive(Debug)]
pub(super) struct Scores(Box<[u32; WINDOW]>);

impl Default for Scores {
    fn default() -> Self {
        Self(Box::new([0; WINDOW]))
    }
}

impl Scores {
    #[inline]
    pub(super) fn of(&self, offset: u32) -> u32 {
        // The remainder is the offset itself; with it, no check is needed.
        self.0[offset as usize % WINDOW]
    }

    #[inline]
    pub(super) fn at(&mut self, offset: u32) -> &mut u32 {
        &mut self.0[offset as usize % WINDOW]
    }
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default());
}

/// Lends this thread's memory.
pub(super) fn with_scratch<T>(search: impl FnOnce(&mut Scratch) -> T) -> T {
    SCRATCH.with_borrow_mut(search)
}

/// The part of a snapshot that is searched, with all that scoring needs.
#[derive(Clone, Copy)]
pub(super) struct Searched<'snapshot> {
    pub(super) snapshot: &'snapshot Snapshot,
    pub(super) number: u32,
    pub(super) part: &'snapshot Part,
    /// One bit a passage: may it be found? All may when there is none.
    pub(super) allowed: Option<&'snapshot [u64]>,
    pub(super) units: Units,
}

impl<'snapshot> Searched<'snapshot> {
    pub(super) fn segment(&self) -> &'snapshot Segment {
        &self.part.segment
    }

    pub(super) fn norms(&self) -> Norms<'snapshot> {
        self.snapshot.norms(self.part)
    }

    pub(super) fn is_allowed(&self, passage: u32) -> bool {
        self.allowed.is_none_or(|allowed| allowed[passage as usize / 64] >> (passage % 64) & 1 == 1)
    }

    /// True when no passage of a window may be found.
    pub(super) fn is_closed(&self, window: usize) -> bool {
        let words = window * WINDOW / 64..((window + 1) * WINDOW / 64).min(self.segment().passages().div_ceil(64));
        self.allowed.is_some_and(|allowed| allowed[words].iter().all(|word| *word == 0))
    }
}

impl Scratch {
    /// Offers every passage of a part that may be among the best. `terms` has the entry and the inverse document
    /// frequency of each term of the query.
    pub(super) fn search(&mut self, searched: &Searched<'_>, terms: impl Iterator<Item = (TermEntry, f32)>) {
        self.terms.restart(searched, terms, &mut self.totals);
        let windows = self.totals.len();
        self.first.clear();
        if windows > 2 * FIRST {
            self.first.extend(0..windows as u32);
            let promise = |window: &u32| (std::cmp::Reverse(self.totals[*window as usize]), *window);
            self.first.select_nth_unstable_by_key(FIRST, promise);
            self.first.truncate(FIRST);
            self.first.sort_unstable_by_key(promise);
        }
        for at in 0..self.first.len() {
            self.window(searched, self.first[at] as usize);
        }
        for window in 0..windows {
            if !self.first.contains(&(window as u32)) {
                self.window(searched, window);
            }
        }
    }
}
