//! The terms that articles are ranked by, and how many of them are read.

use crate::vocabulary::TermEntry;

/// Number of postings that are read for one ranking, beyond those of the weightiest terms. All articles that hold a term
/// are scored, so a query of forty common words would take as long as dozens of ordinary ones; the words that are left out
/// weigh least.
const POSTINGS: u32 = 80_000;
/// Number of terms that are always read.
const FEWEST_TERMS: usize = 4;

/// A term that articles are ranked by.
#[derive(Debug, Clone)]
pub(super) struct Weighted {
    /// The key in the index.
    pub(super) key: String,
    /// Its place in each part of the snapshot.
    pub(super) entries: Vec<TermEntry>,
    /// What it is worth, before its inverse document frequency.
    pub(super) weight: f32,
    pub(super) idf: f32,
}

/// The weightiest terms whose postings are within the bound, in their order.
pub(super) fn within_bounds(terms: &[Weighted]) -> Vec<&Weighted> {
    let worth = |term: &&Weighted| term.weight * term.idf;
    let mut by_worth: Vec<(usize, &Weighted)> = terms.iter().enumerate().collect();
    by_worth.sort_by(|(_, one), (_, other)| worth(other).total_cmp(&worth(one)));
    let mut postings = 0_u32;
    let mut read: Vec<(usize, &Weighted)> = Vec::new();
    for (at, term) in by_worth {
        postings = term.entries.iter().fold(postings, |all, entry| all.saturating_add(entry.holding));
        if read.len() >= FEWEST_TERMS && postings > POSTINGS {
            break;
        }
        read.push((at, term));
    }
    read.sort_by_key(|(at, _)| *at);
    read.into_iter().map(|(_, term)| term).collect()
}

#[cfg(test)]
mod tests {
    use super::{FEWEST_TERMS, POSTINGS, Weighted, within_bounds};
    use crate::vocabulary::TermEntry;

    #[test]
    fn of_many_common_terms_those_that_weigh_least_are_left_out() {
        let term = |key: &str, idf: f32, holding: u32| Weighted {
            key: key.to_owned(),
            entries: vec![TermEntry { holding, ..TermEntry::default() }],
            weight: 1.0,
            idf,
        };
        let mut terms = vec![term("common", 0.1, POSTINGS), term("rare", 9.0, 10)];
        let keys = |terms: &[Weighted]| within_bounds(terms).iter().map(|term| term.key.clone()).collect::<Vec<_>>();
        assert_eq!(keys(&terms), ["common", "rare"], "few terms are all read, in their order");
        terms.extend((2..FEWEST_TERMS).map(|_| term("usual", 5.0, 10)));
        terms.push(term("last", 4.0, 10));
        assert_eq!(keys(&terms), ["rare", "usual", "usual", "last"]);
    }
}
