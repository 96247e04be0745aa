//! The occurrences of terms, from the order of the text to the order of the terms.

use super::analyse::Place;
use crate::postings::{Frequencies, Frequency, PostingList};
use citewire_text::bm25::Ranking;

/// What is found in articles, in the order in which it is found.
#[derive(Debug, Default)]
pub(super) struct Occurrences {
    ranking: Ranking,
    /// Terms of each passage, weighted by field.
    pub(super) lengths: Vec<f32>,
    /// For each occurrence its term, its passage, and its position or one of the two below.
    found: Vec<[u32; 3]>,
}

const IN_TITLE: u32 = u32::MAX;
const IN_HEADING: u32 = u32::MAX - 1;

impl Occurrences {
    pub(super) fn new(ranking: Ranking) -> Self {
        Self { ranking, lengths: Vec::new(), found: Vec::new() }
    }

    /// Takes everything out, keeping the memory.
    pub(super) fn clear(&mut self) {
        self.lengths.clear();
        self.found.clear();
    }

    /// A new passage begins.
    pub(super) fn passage(&mut self) {
        self.lengths.push(0.0);
    }

    /// A term of the passage.
    #[inline]
    pub(super) fn occurrence(&mut self, term: u32, place: Place) {
        let passage = self.lengths.len() - 1;
        let (position, weight) = match place {
            Place::Spoken(position) => (position, 1.0),
            Place::Title => (IN_TITLE, self.ranking.title),
            Place::Heading => (IN_HEADING, self.ranking.headings),
        };
        self.lengths[passage] += weight;
        self.found.push([term, passage as u32, position]);
    }

    /// The same by terms, of which there are `terms`.
    pub(super) fn invert(&self, terms: usize) -> Inverted {
        let mut ends = vec![0; terms];
        for [term, ..] in &self.found {
            ends[*term as usize] += 1;
        }
        let mut all = 0;
        for end in &mut ends {
            all += std::mem::replace(end, all);
        }
        // A counting sort keeps passages and positions ascending within a term, since they came in that order. What was
        // the beginning of a term's occurrences is their end afterwards.
        let mut occurrences = vec![[0; 2]; self.found.len()];
        for &[term, passage, position] in &self.found {
            let next = &mut ends[term as usize];
            occurrences[*next] = [passage, position];
            *next += 1;
        }
        Inverted::new(self.ranking, ends, occurrences)
    }
}

/// The occurrences in the order of the terms' numbers.
#[derive(Debug)]
pub(super) struct Inverted {
    /// Where those of each term end.
    ends: Vec<usize>,
    /// Passage and position of each.
    occurrences: Vec<[u32; 2]>,
    frequencies: Frequencies,
    classes: Classes,
}

impl Inverted {
    fn new(ranking: Ranking, ends: Vec<usize>, occurrences: Vec<[u32; 2]>) -> Self {
        let mut classes = Classes { ranking, of_common: [None; Counts::COMMON] };
        let mut seen = vec![Frequency { weighted: 1.0, spoken: 1 }];
        let mut note = |counts: Counts| seen.extend(counts.weighted(ranking));
        let mut common = [false; Counts::COMMON];
        let mut start = 0;
        for &end in &ends {
            for (_, counts, _) in postings(&occurrences[start..end]) {
                match counts.common() {
                    Some(index) => common[index] = true,
                    None => note(counts),
                }
            }
            start = end;
        }
        (0..Counts::COMMON).filter(|&index| common[index]).for_each(|index| note(Counts::of_common(index)));
        let frequencies = Frequencies::new(seen);
        for (index, class) in classes.of_common.iter_mut().enumerate() {
            *class = Counts::of_common(index).weighted(ranking).map(|frequency| frequencies.class(frequency));
        }
        Self { ends, occurrences, frequencies, classes }
    }

    /// The frequencies that occur.
    pub(super) fn frequencies(&self) -> &Frequencies {
        &self.frequencies
    }

    /// Puts the postings of a term in the place of what `list` holds.
    pub(super) fn read(&self, term: u32, list: &mut PostingList) {
        list.clear();
        let start = term.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        for (passage, counts, spoken) in postings(&self.occurrences[start..self.ends[term as usize]]) {
            let Some(class) = self.classes.of(counts, &self.frequencies) else { continue };
            list.passages.push(passage);
            list.classes.push(class);
            list.positions.extend(spoken.iter().map(|[_, position]| *position));
        }
    }
}

/// The occurrences of one term, passage by passage: how often by field, and those that have a position.
fn postings(of_term: &[[u32; 2]]) -> impl Iterator<Item = (u32, Counts, &[[u32; 2]])> {
    of_term.chunk_by(|one, other| one[0] == other[0]).map(|of_passage| {
        let mut counts = Counts::default();
        for [_, position] in of_passage {
            match *position {
                IN_TITLE => counts.title += 1,
                IN_HEADING => counts.headings += 1,
                _ => counts.spoken += 1,
            }
        }
        // Title and headings come first.
        (of_passage[0][0], counts, &of_passage[(counts.title + counts.headings) as usize..])
    })
}

/// The class of each frequency, without searching for the common ones.
#[derive(Debug)]
struct Classes {
    ranking: Ranking,
    of_common: [Option<u32>; Counts::COMMON],
}

impl Classes {
    /// Nothing for occurrences in fields that count for nothing.
    fn of(&self, counts: Counts, frequencies: &Frequencies) -> Option<u32> {
        match counts.common() {
            Some(index) => self.of_common[index],
            None => counts.weighted(self.ranking).map(|frequency| frequencies.class(frequency)),
        }
    }
}

/// How often a term occurs in a passage, by field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    spoken: u32,
    title: u32,
    headings: u32,
}

impl Counts {
    /// Fewer than sixteen times in the sentences and fewer than four times in the title and in the headings.
    const COMMON: usize = 256;

    fn common(self) -> Option<usize> {
        let is_common = self.spoken < 16 && self.title < 4 && self.headings < 4;
        is_common.then_some((self.spoken | self.title << 4 | self.headings << 6) as usize)
    }

    fn of_common(index: usize) -> Self {
        let index = index as u32;
        Self { spoken: index & 15, title: index >> 4 & 3, headings: index >> 6 }
    }

    /// What it counts for; nothing when only in fields that count for nothing.
    fn weighted(self, ranking: Ranking) -> Option<Frequency> {
        let weighted = self.spoken as f32 + self.title as f32 * ranking.title + self.headings as f32 * ranking.headings;
        (weighted > 0.0).then_some(Frequency { weighted, spoken: self.spoken })
    }
}
