//! Composition: hits to the sentences that answer.

use crate::retrieval::{Hit, Query, Snapshot};

use super::asked::Asked;
use super::model::{Linear, RANKING};
use super::score::{self, Candidate, Read};
use super::{CitedSentence, Source};
use super::{abstain, cite, evidence, select};

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
    let reading = read(snapshot, question, query, hits);
    let confidence = abstain::confidence(reading.evidence.as_deref());
    let answers = confidence >= abstain::THRESHOLD && !reading.candidates.is_empty();
    let chosen = select::select(reading.candidates, snapshot, if answers { limit } else { limit.min(NEAREST) });
    let (sentences, sources) = cite::cite(snapshot, query, chosen);
    Composition { confidence, answers, sentences, sources }
}

/// The passages found, read sentence by sentence.
#[derive(Debug)]
pub struct Reading {
    /// Every sentence, scored, best first; equal scores keep the order of the corpus.
    pub candidates: Vec<Candidate>,
    /// What speaks for an answer (see [`evidence::evidence`]); `None` when nothing was found.
    pub evidence: Option<Vec<f32>>,
}

/// Reads and scores every sentence of the passages found, which are best first.
pub fn read(snapshot: &Snapshot, question: &str, query: &Query, hits: &[Hit]) -> Reading {
    read_with(&RANKING, snapshot, question, query, hits)
}

/// [`read`], with other weights.
pub fn read_with(ranking: &Linear, snapshot: &Snapshot, question: &str, query: &Query, hits: &[Hit]) -> Reading {
    let asked = Asked::new(question, query);
    let reads: Vec<Read<'_>> = hits.iter().map(|&hit| Read::new(snapshot, query, hit)).collect();
    let mut candidates = score::candidates(ranking, &asked, &reads);
    candidates.sort_by(|one, other| {
        other.score.total_cmp(&one.score).then((one.article, one.number).cmp(&(other.article, other.number)))
    });
    let evidence = evidence::evidence(&asked, &reads, &candidates);
    Reading { candidates, evidence }
}
