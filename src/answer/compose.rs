//! Composition: hits to the sentences that answer.

use crate::asking::Asked;
use crate::retrieval::segment::StoredPassage;
use crate::retrieval::{Hit, Match, Query, Snapshot};

use super::expected::Expected;
use super::score::{Candidate, Read};
use super::{CitedSentence, Source};
use super::{abstain, cite, select, short};

/// So many of the best passages are read sentence by sentence.
pub const PASSAGES: usize = 10;
/// So many misses are shown when nothing answers.
const NEAREST: usize = 3;

/// What was found, before the assistant puts words around it.
#[derive(Debug)]
pub struct Composition {
    /// From 0 to 1.
    pub confidence: f32,
    /// True when the sentences answer; false when they are the nearest misses.
    pub answers: bool,
    /// Best first.
    pub sentences: Vec<CitedSentence>,
    /// In order of appearance.
    pub sources: Vec<Source>,
}

/// Chooses and cites at most `limit` sentences of the passages found.
pub fn compose(snapshot: &Snapshot, question: &str, query: &Query, hits: &[Hit], limit: usize) -> Composition {
    let (candidates, best) = candidates(snapshot, question, query, hits);
    let confidence = abstain::confidence(query, best.as_ref(), &candidates);
    let answers = confidence >= abstain::THRESHOLD && !candidates.is_empty();
    let chosen = select::select(candidates, snapshot, if answers { limit } else { limit.min(NEAREST) });
    let (mut sentences, sources) = cite::cite(snapshot, query, chosen);
    if let Some(first) = sentences.first_mut().filter(|_| answers) {
        short::mark(&Asked::of(question), first);
    }
    Composition { confidence, answers, sentences, sources }
}

/// Every sentence of the passages found, scored, and how the best passage meets the query.
pub(super) fn candidates(
    snapshot: &Snapshot,
    question: &str,
    query: &Query,
    hits: &[Hit],
) -> (Vec<Candidate>, Option<Match>) {
    let expected = Expected::of(question);
    let mut candidates = Vec::new();
    let mut best = None;
    for &hit in hits {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        let found = snapshot.matches(query, hit.passage);
        let read = Read { snapshot, query, expected, hit, article, passage, found };
        read.candidates(&mut candidates);
        best.get_or_insert(read.found);
    }
    (candidates, best)
}
