//! Figures of document rankings, shared by all layouts that have one.

use rayon::prelude::*;

use super::metrics::{Gains, Tally, average_precision, ndcg, recall, reciprocal_rank};
use super::{Column, Figure};

/// Number of ranked documents that are measured and written as a prediction.
pub(super) const DEPTH: usize = 100;

/// The ranking of a system for each question, in the order of the questions.
pub(super) struct Rankings<'ids> {
    pub(super) column: Column,
    pub(super) of_questions: Vec<Vec<&'ids str>>,
}

impl<'ids> Rankings<'ids> {
    /// Ranks the documents for all questions in parallel.
    pub(super) fn of<Asked: Sync>(
        column: Column,
        questions: &[Asked],
        rank: impl Fn(&Asked) -> Vec<&'ids str> + Sync + Send,
    ) -> Self {
        Self { column, of_questions: questions.par_iter().map(rank).collect() }
    }
}

/// The figures of several systems over the questions that have a relevant document, and the number of these questions.
/// `leading` names the figures of a summary.
pub(super) fn figures(gains: &[Gains<&str>], systems: &[Rankings<'_>], leading: &[&str]) -> (Vec<Figure>, usize) {
    let mut figures: Vec<Figure> = Vec::new();
    for Rankings { column, of_questions } in systems {
        let judged = gains.iter().zip(of_questions).filter(|(gains, _)| has_relevant(gains));
        let mut tally = Tally::default();
        for (gains, ranking) in judged {
            tally.add("nDCG@10", ndcg(ranking, gains, 10));
            tally.add("MAP", average_precision(ranking, gains));
            tally.add("MRR", reciprocal_rank(ranking, gains));
            for (name, depth) in [("R@1", 1), ("R@5", 5), ("R@10", 10), ("R@100", 100)] {
                tally.add(name, recall(ranking, gains, depth));
            }
            tally.count("hit@3", ranking.iter().take(3).any(|id| gains.contains_key(id)));
        }
        add(&mut figures, *column, tally, leading);
    }
    (figures, gains.iter().filter(|gains| has_relevant(gains)).count())
}

/// Adds the means of one column to the figures.
pub(super) fn add(figures: &mut Vec<Figure>, column: Column, tally: Tally, leading: &[&str]) {
    for (name, value) in tally.means() {
        if let Some(figure) = figures.iter_mut().find(|figure| figure.name == name) {
            figure.values.push((column, value));
        } else {
            let leads = leading.contains(&name.as_str());
            figures.push(Figure { name, leads, values: vec![(column, value)] });
        }
    }
}

fn has_relevant(gains: &Gains<&str>) -> bool {
    gains.values().any(|&gain| gain > 0)
}
