//! Terms and their dense ids: every term of the corpus has one, and no two share one.

use std::collections::HashMap;

/// A term by its number, in the order in which the corpus first used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

/// All terms of a corpus. Nothing ever iterates over it, so its hash order is never seen.
#[derive(Debug, Default)]
pub struct Vocabulary {
    ids: HashMap<Box<str>, TermId>,
}

impl Vocabulary {
    /// The id of a term, a new one if it has none yet.
    pub fn id_or_insert(&mut self, key: &str) -> TermId {
        if let Some(&id) = self.ids.get(key) {
            return id;
        }
        let id = TermId(self.ids.len() as u32);
        self.ids.insert(key.into(), id);
        id
    }

    /// The id of a term that some passage holds.
    pub fn id(&self, key: &str) -> Option<TermId> {
        self.ids.get(key).copied()
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// True for the vocabulary of an empty corpus.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}
