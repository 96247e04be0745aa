//! The search through one segment: exact, but for the most part unseen.
//!
//! Passages are looked at in windows of [`WINDOW`]. For every window the most that each term can add is known before
//! anything is unpacked: exactly for rare terms, from the headers of the blocks for common ones. The most promising
//! windows come first, so that the threshold rises soon; of the rest those are passed over whose terms together cannot reach it. Inside a
//! window the terms that can lift a passage over the threshold are added up in a dense array (`MaxScore`: Turtle and
//! Flood, "Query Evaluation: Strategies and Optimizations", 1995), and only passages that are still in the running are
//! looked up in the others' postings (block maxima: Ding and Suel, "Faster Top-k Document Retrieval Using Block-Max
//! Indexes", 2011).

use std::cell::RefCell;

use super::super::postings::{BLOCK, Block, Frequencies, Header, Run};
use super::super::segment::Segment;
use super::super::snapshot::Part;
use super::super::vocabulary::TermEntry;
use super::super::weigh::Bm25;
use super::super::{PassageId, Snapshot};
use super::best::Best;
use super::score::{Units, units};

/// Passages a window: its scores stay in the nearest cache. Tests have small ones, so that they have many.
const WINDOW: usize = if cfg!(test) { 64 } else { 4096 };
/// Looking up one passage takes about as long as adding up so many postings.
const LOOK_UP_COST: usize = 16;
/// So many of the most promising windows come first; the rest follows in the order of the segment.
const FIRST: usize = 4;
/// A term that fewer than one passage in so many holds is unpacked at once: its blocks are wider than windows.
const RARE: usize = 96;

/// Memory that searches of one thread use one after the other, so that none of them allocates.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    pub(super) best: Best,
    terms: Vec<Term>,
    /// Passages of rare terms and of the tails of common ones, and what the term adds to each.
    passages: Vec<u32>,
    units: Vec<u32>,
    /// For each term the most that it adds in each window.
    bounds: Vec<u32>,
    /// The most that all terms add in each window.
    totals: Vec<u32>,
    first: Vec<u32>,
    scores: Vec<u32>,
    running: Vec<u32>,
    /// Terms of one window, those that can add the most first, with what they and all after them can add.
    order: Vec<(u32, u32)>,
    blocks: Vec<Block>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default());
}

/// Lends this thread's memory.
pub(super) fn with_scratch<T>(search: impl FnOnce(&mut Scratch) -> T) -> T {
    SCRATCH.with_borrow_mut(search)
}

#[derive(Debug, Clone, Copy)]
struct Term {
    entry: TermEntry,
    weight: f32,
    /// Blocks that are unpacked on the way; the rest lies in the open.
    blocks: usize,
    /// What lies in the open, in `passages` and `units`.
    open: (usize, usize),
    /// The block that `Scratch::blocks` holds.
    unpacked: usize,
}

const NO_BLOCK: usize = usize::MAX;

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
    fn segment(&self) -> &'snapshot Segment {
        &self.part.segment
    }

    fn is_allowed(&self, passage: u32) -> bool {
        self.allowed.is_none_or(|allowed| allowed[passage as usize / 64] >> (passage % 64) & 1 == 1)
    }

    /// True when no passage of a window may be found.
    fn is_closed(&self, window: usize) -> bool {
        let words = window * WINDOW / 64..((window + 1) * WINDOW / 64).min(self.segment().passages().div_ceil(64));
        self.allowed.is_some_and(|allowed| allowed[words].iter().all(|word| *word == 0))
    }
}

impl Scratch {
    /// Offers every passage of a part that may be among the best. `terms` has the entry and the inverse document
    /// frequency of each term of the query.
    pub(super) fn search(&mut self, searched: &Searched<'_>, terms: impl Iterator<Item = (TermEntry, f32)>) {
        let passages = searched.segment().passages();
        let windows = passages.div_ceil(WINDOW);
        self.prepare(searched, terms, windows);
        self.scores.clear();
        self.scores.resize(WINDOW.min(passages), 0);
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

    /// Opens rare terms, and finds the bounds of all.
    fn prepare(&mut self, searched: &Searched<'_>, terms: impl Iterator<Item = (TermEntry, f32)>, windows: usize) {
        let (segment, norms) = (searched.segment(), searched.part.norms());
        let rare = (segment.passages() / RARE).max(BLOCK);
        self.terms.clear();
        self.passages.clear();
        self.units.clear();
        self.bounds.clear();
        self.totals.clear();
        self.totals.resize(windows, 0);
        for (entry, idf) in terms.filter(|(entry, _)| entry.holding > 0) {
            let number = self.terms.len();
            if self.blocks.len() <= number {
                self.blocks.push(Block::default());
            }
            let weight = searched.units.weight(idf);
            let run = segment.run(entry);
            let blocks = if entry.holding as usize <= rare { 0 } else { run.blocks() };
            let begin = self.passages.len();
            self.bounds.resize(self.bounds.len() + windows, 0);
            let bounds = &mut self.bounds[number * windows..];
            let block = &mut self.blocks[number];
            let inverses = segment.frequencies().inverses();
            for closed in blocks..=run.blocks() {
                run.unpack(closed, segment.frequencies(), block);
                for (&passage, &class) in block.passages[..block.count].iter().zip(&block.classes) {
                    let added = units(weight, inverses[class as usize] * norms.of(passage));
                    let bound = &mut bounds[passage as usize / WINDOW];
                    *bound = (*bound).max(added);
                    self.passages.push(passage);
                    self.units.push(added);
                }
            }
            let bound_of = Bound::new(weight, searched.snapshot.bm25(), segment.frequencies());
            let mut first = 0;
            for number in 0..blocks {
                let header = run.header(number);
                let most = bound_of.block(header);
                for bound in &mut bounds[first / WINDOW..=header.last as usize / WINDOW] {
                    *bound = (*bound).max(most);
                }
                first = header.last as usize + 1;
            }
            for (total, bound) in self.totals.iter_mut().zip(bounds) {
                *total += *bound;
            }
            self.terms.push(Term { entry, weight, blocks, open: (begin, self.passages.len()), unpacked: NO_BLOCK });
        }
    }

    fn window(&mut self, searched: &Searched<'_>, window: usize) {
        let threshold = self.best.threshold();
        let total = self.totals[window];
        if total < threshold || searched.is_closed(window) {
            return;
        }
        let first = (window * WINDOW) as u32;
        // A tie does not displace a passage that stands before.
        let is_late = |(units, at): (u32, PassageId)| units == total && at.part == searched.number && at.number < first;
        if self.best.worst().is_some_and(is_late) {
            return;
        }
        let windows = self.totals.len();
        self.order.clear();
        let bounds = (0..self.terms.len()).map(|term| (term as u32, self.bounds[term * windows + window]));
        self.order.extend(bounds.filter(|(_, bound)| *bound > 0));
        self.order.sort_unstable_by_key(|&(_, bound)| std::cmp::Reverse(bound));
        let mut rest = 0;
        for (_, bound) in self.order.iter_mut().rev() {
            rest += *bound;
            *bound = rest;
        }
        // Terms whose sum alone cannot reach the threshold need only be looked up, unless that takes longer.
        let mut added = self.order.iter().take_while(|(_, rest)| *rest >= threshold).count();
        let passages = searched.segment().passages();
        let here = |term: u32| self.terms[term as usize].entry.holding as usize * WINDOW / passages;
        let mut touched: usize = self.order[..added].iter().map(|(term, _)| here(*term)).sum();
        while let Some((term, _)) = self.order.get(added).filter(|(term, _)| touched * LOOK_UP_COST > here(*term)) {
            touched += here(*term);
            added += 1;
        }
        let last = (first as usize + WINDOW).min(searched.segment().passages()) as u32;
        for at in 0..added {
            self.add(searched, self.order[at].0 as usize, first, last);
        }
        let rest = self.order.get(added).map_or(0, |(_, rest)| *rest);
        self.collect(threshold.saturating_sub(rest).max(1), (last - first) as usize);
        for at in added..self.order.len() {
            let after = self.order.get(at + 1).map_or(0, |(_, rest)| *rest);
            let (term, least) = (self.order[at].0 as usize, threshold.saturating_sub(after));
            self.look_up(searched, term, first, least);
        }
        for at in 0..self.running.len() {
            let offset = self.running[at];
            let passage = first + offset;
            let units = self.scores[offset as usize];
            if units >= self.best.threshold() && searched.is_allowed(passage) {
                let found = PassageId { part: searched.number, number: passage };
                self.best.offer(units, found, |one, other| searched.snapshot.is_before(one, other));
            }
        }
        self.scores.fill(0);
    }

    /// Adds all that a term gives to the passages of a window.
    fn add(&mut self, searched: &Searched<'_>, term: usize, first: u32, last: u32) {
        let Term { entry, weight, blocks, open, .. } = self.terms[term];
        let passages = &self.passages[open.0..open.1];
        let from = passages.partition_point(|&passage| passage < first);
        for (&passage, &added) in passages[from..].iter().zip(&self.units[open.0 + from..]) {
            if passage >= last {
                break;
            }
            self.scores[(passage - first) as usize] += added;
        }
        if blocks == 0 {
            return;
        }
        let run = searched.segment().run(entry);
        let norms = searched.part.norms().window(first..last);
        let inverses = searched.segment().frequencies().inverses();
        let mut number = run.block_of(first, 0);
        while number < blocks {
            self.unpack(searched, &run, term, number);
            let block = &self.blocks[term];
            let from = block.passages.partition_point(|&passage| passage < first);
            let to = block.passages.partition_point(|&passage| passage < last);
            let (passages, classes) = (&block.passages[from..to], &block.classes[from..to]);
            // Three loops instead of one: the middle one has no address in it that depends on data, and so runs on
            // vectors.
            let mut added = [0_u32; BLOCK];
            let added = &mut added[..passages.len()];
            let mut ratios = [0.0_f32; BLOCK];
            let ratios = &mut ratios[..passages.len()];
            for ((ratio, &passage), &class) in ratios.iter_mut().zip(passages).zip(classes) {
                *ratio = norms.of(passage - first) * inverses[class as usize];
            }
            for (added, &ratio) in added.iter_mut().zip(&*ratios) {
                *added = units(weight, ratio);
            }
            for (&added, &passage) in added.iter().zip(passages) {
                self.scores[(passage - first) as usize] += added;
            }
            if block.passages[BLOCK - 1] >= last {
                break;
            }
            number += 1;
        }
    }

    /// Lists the passages of the window with at least so many units.
    fn collect(&mut self, least: u32, width: usize) {
        const STEP: usize = 64;
        self.running.clear();
        for (step, scores) in self.scores[..width].chunks(STEP).enumerate() {
            // Signed comparisons are what the narrowest vectors have, and units fit 31 bits.
            if scores.iter().fold(false, |any, &units| any | (units.cast_signed() >= least.cast_signed())) {
                for (at, &units) in scores.iter().enumerate() {
                    if units >= least {
                        self.running.push((step * STEP + at) as u32);
                    }
                }
            }
        }
    }

    /// Adds what a term gives to the passages that are still in the running, which stay if they have `least` then.
    fn look_up(&mut self, searched: &Searched<'_>, term: usize, first: u32, least: u32) {
        let Term { entry, weight, blocks, open, .. } = self.terms[term];
        let (segment, norms) = (searched.segment(), searched.part.norms());
        let run = segment.run(entry);
        let inverses = segment.frequencies().inverses();
        let mut running = std::mem::take(&mut self.running);
        let mut from = open.0;
        let mut number = 0;
        running.retain(|&offset| {
            let passage = first + offset;
            from += self.passages[from..open.1].partition_point(|&open| open < passage);
            let mut added = 0;
            if from < open.1 && self.passages[from] == passage {
                added = self.units[from];
            } else if blocks > 0 {
                number = run.block_of(passage, number);
                if number < blocks {
                    self.unpack(searched, &run, term, number);
                    let block = &self.blocks[term];
                    if let Ok(at) = block.passages.binary_search(&passage) {
                        added = units(weight, inverses[block.classes[at] as usize] * norms.of(passage));
                    }
                }
            }
            let score = &mut self.scores[offset as usize];
            *score += added;
            *score >= least
        });
        self.running = running;
    }

    fn unpack(&mut self, searched: &Searched<'_>, run: &Run<'_>, term: usize, number: usize) {
        if self.terms[term].unpacked != number {
            run.unpack(number, searched.segment().frequencies(), &mut self.blocks[term]);
            self.terms[term].unpacked = number;
        }
    }
}

/// The most that a block of a term's postings can add.
struct Bound<'segment> {
    weight: f32,
    bm25: Bm25,
    average: f32,
    inverses: &'segment [f32],
}

impl<'segment> Bound<'segment> {
    fn new(weight: f32, (bm25, average): (Bm25, f32), frequencies: &'segment Frequencies) -> Self {
        Self { weight, bm25, average, inverses: frequencies.inverses() }
    }

    fn block(&self, header: Header) -> u32 {
        let last = self.inverses.len() - 1;
        let most = |point: usize| {
            let class =
                if header.classes[point] == u8::MAX { last } else { usize::from(header.classes[point]).min(last) };
            let norm = self.bm25.norm(f32::from(header.lengths[point]), self.average);
            units(self.weight, self.inverses[class] * norm)
        };
        most(0).max(most(1))
    }
}
