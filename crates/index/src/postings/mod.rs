//! Which passages hold a term, how often and where: one compressed run a term, in the order of the segment.
//!
//! A run consists of blocks of 128 postings, each packed in as few bits as its largest number needs, and of a tail of
//! at most 127 that takes a few bytes each. Every block is announced by a [`Header`]: its last passage, so that it can
//! be passed over, and two points from which the most that it can add to a score follows, whatever the statistics of
//! the corpus have become since it was written.
//!
//! How often a term occurs is kept as a class, an index into the segment's [`Frequencies`]: nearly all postings are of
//! the first few classes, and a frequency weighted by field need not be a whole number.

pub mod decode;
pub mod encode;

use std::cmp::Ordering;

pub use decode::{Block, Header, Run};
pub use encode::Encoder;

/// Postings a block.
pub const BLOCK: usize = 128;

/// How often a term occurs in a passage: what one class stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frequency {
    /// Occurrences weighted by their field: what BM25 calls the term frequency.
    pub weighted: f32,
    /// Occurrences in the passage's own sentences.
    pub spoken: u32,
}

/// The frequencies that occur in a segment, ascending by weight; a posting names one by its position.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Frequencies {
    values: Vec<Frequency>,
    /// One divided by the weighted frequency, which is how scores use it.
    inverses: Vec<f32>,
}

impl Frequencies {
    /// A table of these frequencies, sorted and without repetition.
    pub fn new(mut values: Vec<Frequency>) -> Self {
        values.sort_by(|one, other| order(*one, *other));
        values.dedup();
        let inverses = values.iter().map(|value| value.weighted.recip()).collect();
        Self { values, inverses }
    }

    /// The class of a frequency; 0 when the table does not have it.
    pub fn class(&self, wanted: Frequency) -> u32 {
        self.values.binary_search_by(|value| order(*value, wanted)).unwrap_or(0) as u32
    }

    /// What a class stands for.
    pub fn of(&self, class: u32) -> Frequency {
        self.values.get(class as usize).copied().unwrap_or(Frequency { weighted: 1.0, spoken: 0 })
    }

    /// One divided by each weighted frequency.
    pub fn inverses(&self) -> &[f32] {
        &self.inverses
    }

    /// The table itself.
    pub fn values(&self) -> &[Frequency] {
        &self.values
    }
}

/// By weight; of equal ones first those that are spoken, since they are the most, and the first class costs no bits.
fn order(one: Frequency, other: Frequency) -> Ordering {
    one.weighted.total_cmp(&other.weighted).then(other.spoken.cmp(&one.spoken))
}

/// The postings of one term in the open: what is encoded, and what decoding gives back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PostingList {
    /// The passages that hold the term, ascending.
    pub passages: Vec<u32>,
    /// For each passage the class of its frequency.
    pub classes: Vec<u32>,
    /// The term's positions in all passages, one passage after the other: the number of the term among those of the
    /// passage's sentences, ascending. Occurrences in a title or a heading have none.
    pub positions: Vec<u32>,
}

impl PostingList {
    /// Takes everything out, keeping the memory.
    pub fn clear(&mut self) {
        self.passages.clear();
        self.classes.clear();
        self.positions.clear();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Encoder, Frequencies, Frequency, PostingList, Run};

    fn table() -> Frequencies {
        let frequency = |spoken: u32, title: f32| Frequency { weighted: spoken as f32 + title, spoken };
        Frequencies::new((0..6).flat_map(|n| [frequency(n, 1.0), frequency(n + 1, 0.0)]).collect())
    }

    fn list() -> impl Strategy<Value = PostingList> {
        let posting = (1_u32..400, 0_u32..12, prop::collection::vec(1_u32..90, 6));
        prop::collection::vec(posting, 0..700).prop_map(|postings| {
            let table = table();
            let mut list = PostingList::default();
            let mut passage = 0;
            for (gap, class, gaps) in postings {
                passage += gap;
                let class = class.min(table.values().len() as u32 - 1);
                list.passages.push(passage - 1);
                list.classes.push(class);
                let mut at = 0;
                for gap in &gaps[..table.of(class).spoken as usize] {
                    at += gap;
                    list.positions.push(at - 1);
                }
            }
            list
        })
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(list in list()) {
            let lengths = vec![80; list.passages.last().map_or(0, |&last| last as usize + 1)];
            let mut bytes = Vec::new();
            Encoder::default().encode(&list, &table(), &lengths, &mut bytes);
            let run = Run::new(&bytes, list.passages.len() as u32);
            let mut decoded = PostingList::default();
            run.decode(&table(), &mut decoded);
            prop_assert_eq!(&decoded, &list);
            // One passage at a time, too.
            let mut at = 0;
            for (index, &passage) in list.passages.iter().enumerate() {
                let mut positions = Vec::new();
                let class = run.find(passage, &table(), &mut positions);
                prop_assert_eq!(class, Some(list.classes[index]));
                prop_assert_eq!(&positions, &list.positions[at..at + table().of(list.classes[index]).spoken as usize]);
                at += table().of(list.classes[index]).spoken as usize;
            }
            prop_assert_eq!(at, list.positions.len());
            let absent = list.passages.last().map_or(0, |last| last + 1);
            prop_assert_eq!(run.find(absent, &table(), &mut Vec::new()), None);
        }
    }
}
