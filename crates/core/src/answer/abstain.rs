//! Decides whether the articles answer: the confidence of an answer, the two bounds of the three states, and the reason
//! why an answer is not given or not sure.

use super::compose::Reading;
use super::features::Feature;
use super::model;
use super::score::Candidate;
use super::scored_question::ScoredQuestion;
use super::{Reason, Status};

/// Probability from which on the articles answer. Chosen on public data sets: see docs/measurements.md.
pub const SURE: f32 = 0.6;
/// Probability below which the answer is "not in these articles". Between the two, the articles may answer.
pub const POSSIBLE: f32 = 0.12;

/// The state of an answer with this confidence.
pub fn status(confidence: f32) -> Status {
    match confidence {
        sure if sure >= SURE => Status::Answered,
        possible if possible >= POSSIBLE => Status::Perhaps,
        _ => Status::NotFound,
    }
}

/// The probability that the articles answer the question; 0 when nothing was found.
pub fn confidence(reading: &Reading<'_>) -> f32 {
    let probability = |evidence: &Vec<f32>| model::confidence(reading.by_meaning).probability(evidence);
    reading.evidence.as_ref().map_or(0.0, probability)
}

/// Part of the question's weight from which on a passage has enough of its words together.
const TOGETHER: f32 = 0.8;
/// Number of the best sentences in which a span of the asked kind is looked for.
const LOOKED_AT: usize = 5;

/// Why a question is not, or not surely, answered from these candidates, which are best first.
pub fn reason(asked: &ScoredQuestion<'_>, candidates: &[Candidate<'_>]) -> Reason {
    let words = &asked.query.words;
    if words.is_empty() {
        return Reason::NoQuestion;
    }
    if !asked.besides.is_empty() {
        return Reason::NothingElse;
    }
    if words.iter().any(|word| word.terms.is_empty()) {
        return Reason::MissingWords;
    }
    let together = candidates.iter().map(|candidate| candidate.features[Feature::PassageCoverage]).fold(0.0, f32::max);
    if together < TOGETHER {
        return Reason::NeverTogether;
    }
    let fits =
        |candidate: &Candidate<'_>| asked.holds.feature().is_some_and(|feature| candidate.features[feature] > 0.0);
    match asked.holds.noun() {
        Some(noun) if !candidates.iter().take(LOOKED_AT).any(fits) => Reason::NothingOfKind(noun),
        _ => Reason::Weak,
    }
}
