//! What a view is asked to find.

use crate::question::Filter;
use crate::understanding::Query;

/// A search for passages or articles.
#[derive(Debug, Clone, Copy)]
pub struct Search<'query> {
    /// The words that are looked for.
    pub query: &'query Query,
    /// Which articles may be found.
    pub filter: &'query Filter,
    /// The most results.
    pub limit: usize,
    /// What is told of each passage beyond what answering needs.
    pub extras: Extras,
}

impl<'query> Search<'query> {
    /// A search for the best `limit` passages, told as answering needs them.
    pub fn new(query: &'query Query, filter: &'query Filter, limit: usize) -> Self {
        Self { query, filter, limit, extras: Extras::default() }
    }

    /// The same search with more told of each passage.
    #[must_use]
    pub fn with(self, extras: Extras) -> Self {
        Self { extras, ..self }
    }
}

/// What a search tells beyond what answering needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Extras {
    /// Each word's share of the score, in [`FoundPassage::shares`](super::FoundPassage::shares).
    pub shares: bool,
    /// The sentences of the passage behind it, in [`FoundPassage::following`](super::FoundPassage::following); its text
    /// then includes them.
    pub following: bool,
    /// The headings above the best passage of each article, in
    /// [`FoundArticle::headings`](super::FoundArticle::headings).
    pub headings: bool,
    /// Which passages come after those that are found.
    pub others: Others,
}

/// Passages that a search does not find by their words, told after those that it finds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Others {
    /// None.
    #[default]
    None,
    /// Those of the filtered articles, with a score of zero.
    Filtered,
    /// The first of each of the best articles, which tells what it is about, and some of them below a heading that names
    /// in other words what is asked.
    Told,
}
