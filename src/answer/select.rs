//! Which of the scored sentences are shown: the best ones, none of them twice.

use std::collections::BTreeSet;

use crate::retrieval::Snapshot;

use super::score::Candidate;
use super::words::{Word, words};

/// Two sentences that share this part of their terms say the same (Jaccard index).
const NEAR_DUPLICATE: f32 = 0.8;

/// A sentence that is shown, with its words.
#[derive(Debug)]
pub struct Chosen {
    /// The sentence.
    pub candidate: Candidate,
    pub(super) words: Vec<Word>,
}

/// The best `limit` of the candidates, which are best first; near-duplicates of a better sentence are left out.
pub fn select(candidates: Vec<Candidate>, snapshot: &Snapshot, limit: usize) -> Vec<Chosen> {
    let mut chosen: Vec<Chosen> = Vec::with_capacity(limit);
    let mut chosen_keys: Vec<BTreeSet<_>> = Vec::with_capacity(limit);
    for candidate in candidates {
        if chosen.len() == limit {
            break;
        }
        let words = words(snapshot, candidate.article, &candidate.sentence);
        let keys: BTreeSet<_> = words.iter().map(|(key, _)| key.clone()).collect();
        if chosen_keys.iter().all(|other| similarity(&keys, other) < NEAR_DUPLICATE) {
            chosen.push(Chosen { candidate, words });
            chosen_keys.push(keys);
        }
    }
    chosen
}

fn similarity<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> f32 {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f32 / all as f32 }
}
