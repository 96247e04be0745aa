//! A query with the place of each of its terms in each part of one snapshot.

use super::Snapshot;
use super::vocabulary::TermEntry;
use crate::understanding::{Query, query::QueryTerm};

/// A query looked up in one snapshot. The entries hold for that snapshot alone, which is why they are made where a search
/// begins and are no part of the query.
#[derive(Debug)]
pub(super) struct Resolved<'query> {
    /// The query.
    pub(super) query: &'query Query,
    /// For each term of the query, in its order, the entry in each part.
    entries: Vec<Vec<TermEntry>>,
}

impl<'query> Resolved<'query> {
    /// Looks up every term of a query.
    pub(super) fn of(query: &'query Query, snapshot: &Snapshot) -> Self {
        Self { query, entries: query.terms().map(|(_, term)| snapshot.term(&term.key).0).collect() }
    }

    /// The terms, each with the position of its word and its entry in each part. An entry that no passage of the part
    /// holds has a `holding` of 0.
    pub(super) fn terms(&self) -> impl Iterator<Item = (usize, &'query QueryTerm, &[TermEntry])> {
        self.query.terms().zip(&self.entries).map(|((word, term), entries)| (word, term, entries.as_slice()))
    }
}
