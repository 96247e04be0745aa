//! A query with the places of its terms in one snapshot, looked up once for all that is asked with it.

use super::super::Snapshot;
use super::super::vocabulary::{TermEntry, Vocabulary};
use crate::understanding::Query;

/// A query and the snapshot that it is asked of. A [`Query`] knows keys and weights only, so it may have been analysed
/// against another snapshot; where its terms stand in this one is looked up when this is made.
#[derive(Debug)]
pub struct Resolved<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) query: &'a Query,
    /// Number of terms of the query.
    terms: usize,
    /// For each part of the snapshot the entry of each term, in the order of [`Query::terms`].
    entries: Vec<TermEntry>,
}

impl Snapshot {
    /// Looks up the terms of a query. Whoever asks several things of one query makes this once and asks it, rather than
    /// the methods of the same names of the snapshot.
    pub fn resolve<'a>(&'a self, query: &'a Query) -> Resolved<'a> {
        let vocabularies = self.parts().iter().map(|part| part.segment.vocabulary());
        let of_part = |vocabulary: Vocabulary<'a>| {
            query.terms().map(move |(_, term)| vocabulary.find(&term.key).unwrap_or_default())
        };
        let entries = vocabularies.flat_map(of_part).collect();
        Resolved { snapshot: self, query, terms: query.terms().count(), entries }
    }
}

impl Resolved<'_> {
    /// The entry of each term in a part, in the order of [`Query::terms`]; `holding` is 0 where no passage holds it.
    pub(super) fn of_part(&self, part: usize) -> &[TermEntry] {
        &self.entries[part * self.terms..(part + 1) * self.terms]
    }
}
