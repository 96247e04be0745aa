//! Measures of rankings and of confidences, as the literature defines them.
//!
//! A ranking is a list of ids, best first. Relevance is a gain for each judged id.

use std::collections::BTreeMap;

/// The gain of each judged document or sentence of a question. A gain above zero means relevant.
pub type Gains<Id> = BTreeMap<Id, i64>;

/// Normalised discounted cumulated gain of the first `depth` (Järvelin and Kekäläinen, "Cumulated gain-based evaluation
/// of IR techniques", 2002), with the gain itself and a discount of log2(rank + 1), as `trec_eval`'s `ndcg_cut`.
pub fn ndcg<Id: Ord>(ranking: &[Id], gains: &Gains<Id>, depth: usize) -> f64 {
    let discounted = |gains: &mut dyn Iterator<Item = i64>| {
        gains.enumerate().map(|(position, gain)| gain as f64 / (position as f64 + 2.0).log2()).sum::<f64>()
    };
    let mut ideal: Vec<i64> = gains.values().copied().filter(|&gain| gain > 0).collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let best = discounted(&mut ideal.into_iter().take(depth));
    let gain = |id: &Id| gains.get(id).copied().unwrap_or(0).max(0);
    if best > 0.0 { discounted(&mut ranking.iter().take(depth).map(gain)) / best } else { 0.0 }
}

fn is_relevant<Id: Ord>(id: &Id, gains: &Gains<Id>) -> bool {
    gains.get(id).is_some_and(|&gain| gain > 0)
}

fn relevant<Id>(gains: &Gains<Id>) -> usize {
    gains.values().filter(|&&gain| gain > 0).count()
}

/// Average precision: the mean of the precision at each relevant id, with 0 for ids that are not in the ranking
/// (Buckley and Voorhees, "Evaluating evaluation measure stability", 2000). Its mean over questions is MAP.
pub fn average_precision<Id: Ord>(ranking: &[Id], gains: &Gains<Id>) -> f64 {
    let (mut found, mut sum) = (0, 0.0);
    for (position, id) in ranking.iter().enumerate() {
        if is_relevant(id, gains) {
            found += 1;
            sum += f64::from(found) / (position + 1) as f64;
        }
    }
    let all = relevant(gains);
    if all > 0 { sum / all as f64 } else { 0.0 }
}

/// The reciprocal of the rank of the first relevant id (Voorhees, "The TREC-8 question answering track report", 1999).
/// Its mean over questions is MRR.
pub fn reciprocal_rank<Id: Ord>(ranking: &[Id], gains: &Gains<Id>) -> f64 {
    ranking.iter().position(|id| is_relevant(id, gains)).map_or(0.0, |position| 1.0 / (position + 1) as f64)
}

/// The share of the relevant ids that are among the first `depth`.
pub fn recall<Id: Ord>(ranking: &[Id], gains: &Gains<Id>, depth: usize) -> f64 {
    let found = ranking.iter().take(depth).filter(|id| is_relevant(*id, gains)).count();
    let all = relevant(gains);
    if all > 0 { found as f64 / all as f64 } else { 0.0 }
}

/// The share of relevant ids among the first `depth`.
pub fn precision<Id: Ord>(ranking: &[Id], gains: &Gains<Id>, depth: usize) -> f64 {
    ranking.iter().take(depth).filter(|id| is_relevant(*id, gains)).count() as f64 / depth as f64
}

/// The area under the ROC curve: the probability that a value of `positive` is above a value of `negative`, where equal
/// values count half (Hanley and `McNeil`, "The meaning and use of the area under a receiver operating characteristic
/// curve", 1982; computed from the sum of ranks). NaN when either list is empty.
pub fn auroc(positive: &[f64], negative: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = positive.iter().map(|&value| (value, true)).collect();
    all.extend(negative.iter().map(|&value| (value, false)));
    all.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut ranks, mut before) = (0.0, 0_usize);
    for equal in all.chunk_by(|one, other| one.0.total_cmp(&other.0).is_eq()) {
        let positives = equal.iter().filter(|(_, is_positive)| *is_positive).count() as f64;
        // The mean of the ranks from `before` + 1 to `before` + the number of equal values.
        ranks += positives * (2 * before + 1 + equal.len()) as f64 / 2.0;
        before += equal.len();
    }
    let (positives, negatives) = (positive.len() as f64, negative.len() as f64);
    (ranks - positives * (positives + 1.0) / 2.0) / (positives * negatives)
}

/// Means by name, in the order in which the names were first added.
#[derive(Debug, Default)]
pub struct Tally(Vec<(String, f64, usize)>);

impl Tally {
    /// Adds a value to the mean of this name.
    pub fn add(&mut self, name: &str, value: f64) {
        match self.0.iter_mut().find(|(known, ..)| known == name) {
            Some((_, sum, count)) => {
                *sum += value;
                *count += 1;
            }
            None => self.0.push((name.to_owned(), value, 1)),
        }
    }

    /// Adds 1 if `is_so` is true and 0 if it is false.
    pub fn count(&mut self, name: &str, is_so: bool) {
        self.add(name, f64::from(u8::from(is_so)));
    }

    /// The means.
    pub fn means(self) -> Vec<(String, f64)> {
        self.0.into_iter().map(|(name, sum, count)| (name, sum / count as f64)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Gains, auroc, average_precision, ndcg, precision, recall, reciprocal_rank};

    /// Checks "nDCG@2 AP RR R@2 P@2" of a ranking. Ids in capital letters are relevant, and so is "Z", which the
    /// ranking lacks.
    fn check(ranking: &str, expected: &str) {
        let ids: Vec<&str> = ranking.split(' ').collect();
        let mut gains: Gains<&str> =
            ids.iter().map(|id| (*id, i64::from(id.chars().all(char::is_uppercase)))).collect();
        gains.insert("Z", 1);
        let figures = [
            ndcg(&ids, &gains, 2),
            average_precision(&ids, &gains),
            reciprocal_rank(&ids, &gains),
            recall(&ids, &gains, 2),
            precision(&ids, &gains, 2),
        ];
        assert_eq!(figures.map(|figure| format!("{figure:.4}")).join(" "), expected, "{ranking}");
    }

    #[test]
    fn rankings_have_the_figures_that_were_computed_by_hand() {
        // One of two relevant ids, first: 1 / (1 + 1 / log2 3); (1 / 1) / 2.
        check("A b c", "0.6131 0.5000 1.0000 0.5000 0.5000");
        // Second: (1 / log2 3) / (1 + 1 / log2 3); (1 / 2) / 2.
        check("a B c", "0.3869 0.2500 0.5000 0.5000 0.5000");
        // Two of three, first and third: 1 / (1 + 1 / log2 3); (1 + 2 / 3) / 3.
        check("A b C", "0.6131 0.5556 1.0000 0.3333 0.5000");
        check("a b c", "0.0000 0.0000 0.0000 0.0000 0.0000");
    }

    #[test]
    fn a_higher_gain_counts_for_more() {
        let gains: Gains<&str> = [("a", 1), ("b", 3)].into();
        // (1 + 3 / log2 3) / (3 + 1 / log2 3)
        assert_eq!(format!("{:.4}", ndcg(&["a", "b"], &gains, 10)), "0.7967");
    }

    #[test]
    fn the_area_counts_pairs_in_the_right_order_and_ties_half() {
        assert_eq!(format!("{}", auroc(&[3.0, 2.0], &[1.0, 2.0])), "0.875");
        assert!(auroc(&[], &[1.0]).is_nan());
    }
}
