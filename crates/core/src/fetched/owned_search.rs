//! What a view is asked to find, kept beyond the call.

use crate::question::Filter;
use crate::understanding::Query;
use crate::view::{Extras, Search};

/// A [`Search`] by value.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnedSearch {
    /// The words that are looked for.
    pub query: Query,
    /// Which articles may be found.
    pub filter: Filter,
    /// The most results.
    pub limit: usize,
    /// What is told beyond what answering needs.
    pub extras: Extras,
}

impl From<&Search<'_>> for OwnedSearch {
    fn from(search: &Search<'_>) -> Self {
        let Search { query, filter, limit, extras } = *search;
        Self { query: query.clone(), filter: filter.clone(), limit, extras }
    }
}

impl OwnedSearch {
    /// The search as a view takes it.
    pub(super) fn borrowed(&self) -> Search<'_> {
        let Self { query, filter, limit, extras } = self;
        Search { query, filter, limit: *limit, extras: *extras }
    }
}
