//! How much an index holds.

use std::collections::BTreeMap;

use super::Snapshot;

/// How much an index holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The id of the snapshot.
    pub snapshot: String,
    /// Number of articles.
    pub articles: usize,
    /// Number of passages.
    pub passages: usize,
    /// Number of sentences.
    pub sentences: usize,
    /// Number of different terms.
    pub terms: usize,
    /// Number of pairs of a term and a passage that holds it.
    pub postings: u64,
    /// Number of segments.
    pub segments: usize,
    /// Bytes of each section, all segments together.
    pub bytes: BTreeMap<String, u64>,
}

impl Contents {
    /// Counts what a snapshot holds.
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let mut bytes: BTreeMap<String, u64> = BTreeMap::new();
        for (name, length) in snapshot.parts().iter().flat_map(|part| part.segment.container().lengths()) {
            *bytes.entry(name).or_default() += length;
        }
        let counts = snapshot.term_counts();
        Self {
            snapshot: snapshot.id.clone(),
            articles: snapshot.articles(),
            passages: snapshot.passages(),
            sentences: snapshot.sentences(),
            terms: counts.terms,
            postings: counts.postings,
            segments: snapshot.parts().len(),
            bytes,
        }
    }
}
