//! How a text differs from a stored one, and how much both have in common.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Differing;
use super::fold::Folded;
use citewire_text::ByteSpan;
use citewire_text::scripts::is_wide;

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
    let ops = capture_diff_slices(Algorithm::Myers, one, other);
    let same: usize = ops.iter().map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 }).sum();
    2.0 * same as f32 / (one.len() + other.len()).max(1) as f32
}
