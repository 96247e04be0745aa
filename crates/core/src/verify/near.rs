//! How a text differs from a stored one, and how much both have in common.

use ahash::AHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Differing;
use super::fold::Folded;
use citewire_text::ByteSpan;
use citewire_text::scripts::is_wide;

/// Bits of a block of words.
const BITS: usize = u64::BITS as usize;

/// Of which kind a difference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Another word, one more or one less.
    Word,
    /// The same letters as capitals or not.
    Case,
    /// Marks of punctuation.
    Punctuation,
    /// White space, quotation marks, dashes, ligatures, normal forms, Markdown's marks: what is not read.
    Form,
}

impl Kind {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Case => "case",
            Self::Punctuation => "punctuation",
            Self::Form => "form",
        }
    }

    fn of(said: &str, stored: &str) -> Self {
        let (said, stored) = (Folded::new(said).text, Folded::new(stored).text);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        if said == stored {
            Self::Form
        } else if said.to_lowercase() == stored.to_lowercase() {
            Self::Case
        } else if letters(&said) == letters(&stored) {
            Self::Punctuation
        } else {
            Self::Word
        }
    }
}

/// The texts between white space and the white space itself, in turn.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<bool> = None;
    for (at, c) in text.char_indices() {
        // Where words are not separated, every character stands for itself.
        let is_alone = is_wide(c);
        let space = c.is_whitespace();
        if before.is_some_and(|before| before != space) || (is_alone && at > start) {
            parts.push(&text[start..at]);
            start = at;
        }
        before = Some(space != is_alone);
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

/// How what was given differs from what is stored at a span.
pub(super) fn differences(said: &str, stored: &str, span: ByteSpan) -> Vec<Differing> {
    let (ours, theirs) = (split(said), split(stored));
    let starts: Vec<usize> = theirs
        .iter()
        .scan(span.start as usize, |at, part| {
            *at += part.len();
            Some(*at - part.len())
        })
        .collect();
    let end = span.end as usize;
    let place = |from: usize, to: usize| {
        let start = starts.get(from).copied().unwrap_or(end);
        ByteSpan::new(start, starts.get(to).copied().unwrap_or(end).max(start))
    };
    let ops = capture_diff_slices(Algorithm::Myers, &ours, &theirs);
    let changed = ops.into_iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    let differing = |op: DiffOp| {
        let (old, new) = (op.old_range(), op.new_range());
        let (said, stored) = (ours[old].concat(), theirs[new.clone()].concat());
        Differing { kind: Kind::of(&said, &stored), said, stored, span: place(new.start, new.end) }
    };
    changed.map(differing).collect()
}

/// How much two lists of words have in common, in order: from 0 to 1.
pub(super) fn likeness(one: &[&str], other: &[&str]) -> f32 {
    2.0 * in_common(one, other) as f32 / (one.len() + other.len()).max(1) as f32
}

/// The length of the longest common subsequence of two lists of words.
///
/// One step handles 64 words of `other` (H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004), so a text that
/// has nothing in common with a sentence takes no longer than one that has.
fn in_common(one: &[&str], other: &[&str]) -> usize {
    let blocks = other.len().div_ceil(BITS);
    let mut places: AHashMap<&str, Vec<u64>> = AHashMap::new();
    for (at, word) in other.iter().enumerate() {
        places.entry(word).or_insert_with(|| vec![0; blocks])[at / BITS] |= 1 << (at % BITS);
    }
    // A bit that is not set is a word of `other` with which the common subsequence grows by one.
    let mut row = vec![u64::MAX; blocks];
    for places in one.iter().filter_map(|word| places.get(word)) {
        let mut carried = false;
        for (bits, &places) in row.iter_mut().zip(places) {
            let (sum, over) = bits.overflowing_add(*bits & places);
            let (sum, over_again) = sum.overflowing_add(u64::from(carried));
            carried = over || over_again;
            *bits = sum | (*bits & !places);
        }
    }
    row.iter().map(|bits| bits.count_zeros() as usize).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The length of the longest common subsequence by the table of the textbook.
    fn by_table(one: &[&str], other: &[&str]) -> usize {
        let mut row = vec![0; other.len() + 1];
        for word in one {
            let mut diagonal = 0;
            for at in 0..other.len() {
                let above = row[at + 1];
                row[at + 1] = if *word == other[at] { diagonal + 1 } else { above.max(row[at]) };
                diagonal = above;
            }
        }
        row[other.len()]
    }

    #[test]
    fn words_in_common_are_counted_as_by_the_table() {
        let words = ["the", "bridge", "of", "a", "river"];
        let mut state = 7_u32;
        let mut list = |length: usize| -> Vec<&str> {
            let next = |_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                words[(state >> 16) as usize % words.len()]
            };
            (0..length).map(next).collect()
        };
        for (ours, theirs) in [(0, 0), (0, 3), (3, 0), (5, 7), (20, 64), (600, 65), (64, 200), (130, 129)] {
            let (ours, theirs) = (list(ours), list(theirs));
            assert_eq!(in_common(&ours, &theirs), by_table(&ours, &theirs), "{ours:?} {theirs:?}");
        }
    }
}
