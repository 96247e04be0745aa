//! Decides whether the articles answer at all: the confidence of an answer, the threshold, and the reason of a refusal.

use super::Reason;
use super::features::Feature;
use super::model::CONFIDENCE;
use super::score::Candidate;
use super::scored_question::ScoredQuestion;

/// Probability below which the answer is "not in these articles". Chosen on public data sets: see docs/measurements.md.
pub const THRESHOLD: f32 = 0.35;

/// The probability that the articles answer the question; 0 when nothing was found.
pub fn confidence(evidence: Option<&[f32]>) -> f32 {
    evidence.map_or(0.0, |evidence| CONFIDENCE.probability(evidence))
}

/// Part of the question's weight from which on a passage has enough of its words together.
const TOGETHER: f32 = 0.8;
/// Number of the best sentences in which a span of the asked kind is looked for.
const LOOKED_AT: usize = 5;

/// Why a question is not answered from these candidates, which are best first.
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
