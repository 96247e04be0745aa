//! How a language writes one word in several ways.

use super::WordList;

/// The ways in which a language writes one word.
#[derive(Debug, Clone, Copy)]
pub struct Writing {
    /// Its words for the numbers from 0 on, in lower case, each at the place of its number.
    pub counted: WordList,
    /// Small words that make one word with the word before them: "back up", "backup".
    pub particles: WordList,
    /// Others of these with which many words end, so that no word is parted there: "log in", but "cabin".
    pub common_ends: WordList,
    /// True when it writes nouns of several words as one word: "Haltestellenschild".
    pub has_compounds: bool,
    /// True when two letters often stand for one with a mark: "ue" for "ü".
    pub spells_marks: bool,
}

impl Writing {
    /// Nothing of it.
    pub const NONE: Self =
        Self { counted: &[], particles: &[], common_ends: &[], has_compounds: false, spells_marks: false };
}
