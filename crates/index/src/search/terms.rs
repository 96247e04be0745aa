//! The terms of a query in one part: the rare ones opened, the common ones as blocks that are unpacked on the way, and
//! for every window the most that each can add.

use std::ops::Range;

use super::score::units;
use super::windows::{Scores, Searched, WINDOW};
use crate::postings::{BLOCK, Block, Header, Run};
use crate::snapshot::Norms;
use crate::vocabulary::TermEntry;

/// A term that fewer than one passage in so many holds is unpacked at once: its blocks are wider than windows.
const RARE: usize = 96;

/// Terms in the order of the query, in memory that one search uses after the other.
#[derive(Debug, Default)]
pub(super) struct Terms {
    list: Vec<Term>,
    /// Passages of rare terms and of the tails of common ones, and what the term adds to each.
    passages: Vec<u32>,
    units: Vec<u32>,
    windows: usize,
    /// For each term the most that it adds in each window.
    bounds: Vec<u32>,
    /// For each term the block of it that is unpacked.
    blocks: Vec<Block>,
}

#[derive(Debug)]
struct Term {
    entry: TermEntry,
    weight: f32,
    /// Blocks that are unpacked on the way; the rest lies in the open.
    blocks: usize,
    /// What lies in the open, in `passages` and `units`.
    open: Range<usize>,
    /// Where the last look ended among what is open, and in which block: the next one is mostly not far behind.
    at: usize,
    block: usize,
    /// The blocks whose passages and whose classes are unpacked.
    passages_of: usize,
    classes_of: usize,
}

const NO_BLOCK: usize = usize::MAX;

impl Terms {
    /// Takes the terms of a query, each with its entry and its inverse document frequency: opens the rare ones, and finds
    /// the bounds of all. `totals` becomes the most that all of them add in each window.
    pub(super) fn restart(
        &mut self,
        searched: &Searched<'_>,
        terms: impl Iterator<Item = (TermEntry, f32)>,
        totals: &mut Vec<u32>,
    ) {
        let passages = searched.segment().passages();
        self.windows = passages.div_ceil(WINDOW);
        totals.clear();
        totals.resize(self.windows, 0);
        self.list.clear();
        self.passages.clear();
        self.units.clear();
        self.bounds.clear();
        for (entry, idf) in terms.filter(|(entry, _)| entry.holding > 0) {
            if self.blocks.len() <= self.list.len() {
                self.blocks.push(Block::default());
            }
            let run = searched.segment().run(entry);
            let is_rare = entry.holding as usize <= (passages / RARE).max(BLOCK);
            let blocks = if is_rare { 0 } else { run.blocks() };
            let weight = searched.units.weight(idf);
            let begin = self.passages.len();
            self.bounds.resize(self.bounds.len() + self.windows, 0);
            self.open(searched, &run, blocks, weight);
            self.bound(searched, &run, blocks, weight);
            let bounds = &self.bounds[self.list.len() * self.windows..];
            totals.iter_mut().zip(bounds).for_each(|(total, bound)| *total += *bound);
            let open = begin..self.passages.len();
            self.list.push(Term {
                entry,
                weight,
                blocks,
                at: open.start,
                open,
                block: 0,
                passages_of: NO_BLOCK,
                classes_of: NO_BLOCK,
            });
        }
    }

    /// Unpacks the next term from this block on.
    fn open(&mut self, searched: &Searched<'_>, run: &Run<'_>, from: usize, weight: f32) {
        let (frequencies, norms) = (searched.segment().frequencies(), searched.norms());
        let inverses = frequencies.inverses();
        let (bounds, block) = (&mut self.bounds[self.list.len() * self.windows..], &mut self.blocks[self.list.len()]);
        for number in from..=run.blocks() {
            run.unpack(number, frequencies, block);
            let (passages, classes) = (&block.passages[..block.count], &block.classes[..block.count]);
            let begin = self.units.len();
            self.units.resize(begin + passages.len(), 0);
            let added = &mut self.units[begin..];
            work_out(weight, passages, classes, norms, inverses, added);
            self.passages.extend_from_slice(passages);
            for (&passage, &added) in passages.iter().zip(&*added) {
                let bound = &mut bounds[passage as usize / WINDOW];
                *bound = (*bound).max(added);
            }
        }
    }

    /// Finds what the blocks of the next term that stay packed can add, from what is known of each.
    fn bound(&mut self, searched: &Searched<'_>, run: &Run<'_>, blocks: usize, weight: f32) {
        let (inverses, norms) = (searched.segment().frequencies().inverses(), searched.norms());
        let last_class = inverses.len() - 1;
        let ratio = |header: &Header, point: usize| {
            let class = usize::from(header.classes[point]);
            let class = if class == usize::from(u8::MAX) { last_class } else { class.min(last_class) };
            inverses[class] * norms.of_length(u16::from(header.lengths[point]) * Header::LENGTH_UNIT)
        };
        let bounds = &mut self.bounds[self.list.len() * self.windows..];
        let mut first = 0;
        for number in 0..blocks {
            let header = run.header(number);
            // What has the smaller ratio adds more.
            let most = units(weight, ratio(&header, 0).min(ratio(&header, 1)));
            for bound in &mut bounds[first / WINDOW..=header.last as usize / WINDOW] {
                *bound = (*bound).max(most);
            }
            first = header.last as usize + 1;
        }
    }

    /// How many terms there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The most that a term adds in a window.
    pub(super) fn most(&self, term: usize, window: usize) -> u32 {
        self.bounds[term * self.windows + window]
    }

    /// About how many passages of a window hold a term.
    pub(super) fn holding(&self, searched: &Searched<'_>, term: usize) -> usize {
        self.list[term].entry.holding as usize * WINDOW / searched.segment().passages()
    }

    /// Goes through what a window has of a term: tells `open` every passage that lies in the open, counted from the first
    /// one of the window, with what the term adds to it, and `packed` every block whose passages are unpacked, with the
    /// places of those of the window. Both may change `state`.
    #[inline]
    fn go_through<S>(
        &mut self,
        searched: &Searched<'_>,
        term: usize,
        window: &Range<u32>,
        state: &mut S,
        open: impl Fn(&mut S, u32, u32),
        packed: impl Fn(&mut S, &mut Term, &Run<'_>, &mut Block, Range<usize>),
    ) {
        let block = &mut self.blocks[term];
        let term = &mut self.list[term];
        let opened = term.opened(&self.passages, window.start);
        for (&passage, &added) in self.passages[opened.clone()].iter().zip(&self.units[opened]) {
            if passage >= window.end {
                break;
            }
            open(state, passage - window.start, added);
        }
        if term.blocks == 0 {
            return;
        }
        let run = searched.segment().run(term.entry);
        let mut number = term.block_of(&run, window.start);
        while number < term.blocks {
            term.unpack(&run, number, block);
            let within = block.within(window);
            packed(state, term, &run, block, within);
            if block.passages[BLOCK - 1] >= window.end {
                break;
            }
            number += 1;
        }
    }

    /// Tells `add` every passage of a window that holds a term, counted from the first one of the window, and what the
    /// term adds to it.
    #[inline]
    pub(super) fn each<A: FnMut(u32, u32)>(
        &mut self,
        searched: &Searched<'_>,
        term: usize,
        window: &Range<u32>,
        mut add: A,
    ) {
        let (inverses, norms) = (searched.segment().frequencies().inverses(), searched.norms());
        let open = |add: &mut A, offset: u32, added: u32| add(offset, added);
        self.go_through(searched, term, window, &mut add, open, |add, term, run, block, within| {
            term.unpack_classes(run, block);
            let (passages, classes) = (&block.passages[within.clone()], &block.classes[within]);
            let mut added = [0_u32; BLOCK];
            let added = &mut added[..passages.len()];
            work_out(term.weight, passages, classes, norms, inverses, added);
            for (&added, &passage) in added.iter().zip(passages) {
                add(passage - window.start, added);
            }
        });
    }

    /// Adds to the scores of a window's passages what a term gives them, where they have any already: few of them do, so
    /// it pays to look before anything is computed.
    pub(super) fn add_to_touched(
        &mut self,
        searched: &Searched<'_>,
        term: usize,
        window: &Range<u32>,
        scores: &mut Scores,
    ) {
        let (inverses, norms) = (searched.segment().frequencies().inverses(), searched.norms());
        let open = |scores: &mut Scores, offset: u32, added: u32| {
            let score = scores.at(offset);
            *score += if *score == 0 { 0 } else { added };
        };
        self.go_through(searched, term, window, scores, open, |scores, term, run, block, within| {
            let (mut found, mut count) = ([0_u8; BLOCK], 0);
            for (at, &passage) in block.passages[within.clone()].iter().enumerate() {
                found[count % BLOCK] = at as u8;
                count += usize::from(scores.of(passage - window.start) > 0);
            }
            if count > 0 {
                term.unpack_classes(run, block);
            }
            for &at in &found[..count] {
                let at = within.start + usize::from(at);
                let passage = block.passages[at];
                let ratio = inverses[block.classes[at] as usize] * norms.of(passage);
                *scores.at(passage - window.start) += units(term.weight, ratio);
            }
        });
    }

    /// Adds to the scores of these passages of a window what a term gives them; it is quickest where they ascend. Those that
    /// have fewer than `least` units then are no longer among them.
    pub(super) fn look_up(
        &mut self,
        searched: &Searched<'_>,
        term: usize,
        first: u32,
        least: u32,
        (running, scores): (&mut Vec<u32>, &mut Scores),
    ) {
        let block = &mut self.blocks[term];
        let term = &mut self.list[term];
        let run = searched.segment().run(term.entry);
        let (inverses, norms) = (searched.segment().frequencies().inverses(), searched.norms());
        running.retain(|&offset| {
            let passage = first + offset;
            let score = scores.at(offset);
            let at = term.opened(&self.passages, passage).start;
            if at < term.open.end && self.passages[at] == passage {
                *score += self.units[at];
            } else if term.blocks > 0 {
                let number = term.block_of(&run, passage);
                if number < term.blocks {
                    term.unpack(&run, number, block);
                    if let Ok(at) = block.passages.binary_search(&passage) {
                        term.unpack_classes(&run, block);
                        *score += units(term.weight, inverses[block.classes[at] as usize] * norms.of(passage));
                    }
                }
            }
            *score >= least
        });
    }
}

impl Term {
    /// What lies in the open from this passage on.
    #[inline]
    fn opened(&mut self, passages: &[u32], first: u32) -> Range<usize> {
        if self.at > self.open.start && passages[self.at - 1] >= first {
            self.at = self.open.start;
        }
        self.at = seek(self.at..self.open.end, |at| passages[at] < first);
        self.at..self.open.end
    }

    /// The first block that ends with this passage or a later one.
    #[inline]
    fn block_of(&mut self, run: &Run<'_>, passage: u32) -> usize {
        if run.before(self.block).is_some_and(|last| last >= passage) {
            self.block = 0;
        }
        self.block = seek(self.block..self.blocks, |block| run.last(block) < passage);
        self.block
    }

    fn unpack(&mut self, run: &Run<'_>, number: usize, block: &mut Block) {
        if self.passages_of != number {
            run.unpack_passages(number, block);
            self.passages_of = number;
        }
    }

    /// The classes of the block whose passages were unpacked.
    fn unpack_classes(&mut self, run: &Run<'_>, block: &mut Block) {
        if self.classes_of != self.passages_of {
            run.unpack_classes(self.passages_of, block);
            self.classes_of = self.passages_of;
        }
    }
}

/// Works out what a term adds to each of some passages. Two loops instead of one: the second has no address in it that
/// depends on data, and so runs on vectors.
#[inline]
fn work_out(weight: f32, passages: &[u32], classes: &[u32], norms: Norms<'_>, inverses: &[f32], added: &mut [u32]) {
    let mut ratios = [0.0_f32; BLOCK];
    for ((ratio, &passage), &class) in ratios.iter_mut().zip(passages).zip(classes) {
        *ratio = norms.of(passage) * inverses[class as usize];
    }
    for (added, &ratio) in added.iter_mut().zip(&ratios) {
        *added = units(weight, ratio);
    }
}

/// The first place for which `is_before` is no longer true; near the beginning it is found soonest.
#[inline]
pub(super) fn seek(places: Range<usize>, is_before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut step) = (places.start, 1);
    while low + step <= places.end && is_before(low + step - 1) {
        low += step;
        step *= 2;
    }
    let mut high = (low + step - 1).min(places.end);
    while low < high {
        let middle = usize::midpoint(low, high);
        if is_before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::seek;

    #[test]
    fn a_place_is_found_from_wherever_the_search_begins() {
        for length in 0..40 {
            for start in 0..=length {
                for wanted in start..=length {
                    assert_eq!(seek(start..length, |at| at < wanted), wanted, "{start}..{length}");
                }
            }
        }
    }
}
