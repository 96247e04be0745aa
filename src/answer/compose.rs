//! Composition: hits to the sentences that answer.

use crate::retrieval::{Hit, Query, Snapshot};

use super::expected::Expected;
use super::score::{Candidate, score};
use super::{CitedSentence, Source};
use super::{abstain, cite, select};

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
    let candidates = candidates(snapshot, Expected::of(question), query, hits);
    let confidence = abstain::confidence(query, hits, &candidates, &snapshot.index);
    let answers = confidence >= abstain::THRESHOLD && !candidates.is_empty();
    let chosen = select::select(candidates, &snapshot.index, if answers { limit } else { limit.min(NEAREST) });
    let (sentences, sources) = cite::cite(snapshot, query, chosen);
    Composition { confidence, answers, sentences, sources }
}

fn candidates(snapshot: &Snapshot, expected: Expected, query: &Query, hits: &[Hit]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for hit in hits {
        let (article, passage) = snapshot.index.origin(hit.passage);
        let passage = &snapshot.corpus.articles[article as usize].passages[passage as usize];
        let sentences = passage.sentences.clone();
        candidates.extend(sentences.map(|sentence| score(snapshot, query, expected, article, sentence, hit.score)));
    }
    candidates
}
