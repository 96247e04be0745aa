//! Which of the scored sentences are shown: the best ones, none of them twice.

use std::collections::BTreeSet;

use crate::retrieval::{Index, TermId};

use super::score::Candidate;

/// Two sentences that share this part of their terms say the same (Jaccard index).
const NEAR_DUPLICATE: f32 = 0.8;

/// The best `limit` candidates, best first; equal scores keep the order of the corpus, near-duplicates of a better
/// sentence are left out.
pub fn select(mut candidates: Vec<Candidate>, index: &Index, limit: usize) -> Vec<Candidate> {
    candidates.sort_by(|one, other| {
        other.score.total_cmp(&one.score).then((one.article, one.sentence).cmp(&(other.article, other.sentence)))
    });
    let mut chosen: Vec<Candidate> = Vec::with_capacity(limit);
    let mut chosen_terms: Vec<BTreeSet<TermId>> = Vec::with_capacity(limit);
    for candidate in candidates {
        if chosen.len() == limit {
            break;
        }
        let terms: BTreeSet<TermId> =
            index.sentence_terms(candidate.article, candidate.sentence).iter().copied().collect();
        if chosen_terms.iter().all(|other| similarity(&terms, other) < NEAR_DUPLICATE) {
            chosen.push(candidate);
            chosen_terms.push(terms);
        }
    }
    chosen
}

fn similarity(one: &BTreeSet<TermId>, other: &BTreeSet<TermId>) -> f32 {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f32 / all as f32 }
}
