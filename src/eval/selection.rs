//! Selection among the sentences of one article: is an answering sentence ranked first?

use std::path::Path;

use rayon::prelude::*;
use serde_json::json;

use super::baseline::{PlainIndex, PlainTokeniser};
use super::collection::path;
use super::metrics::{Gains, Tally, average_precision, ndcg, precision, reciprocal_rank};
use super::rows::{Selection, read};
use super::{Column, EvalError, Figure, Layout, Measured, Settings, ranking};
use crate::answer::compose;
use crate::answer::scored_question::ScoredQuestion;
use crate::corpus::{Article, ArticleId};
use crate::understanding::{Standalone, Understood};
use crate::view::View;
use std::sync::Arc;

/// The figures of a summary.
const LEADING: [&str; 3] = ["MAP", "MRR", "P@1"];

pub(super) fn measure(file: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let questions: Vec<Selection> = settings.sample(read(file)?);
    let ours = ours(&questions, settings);
    let theirs = plain(&questions);
    let mut figures: Vec<Figure> = Vec::new();
    for (column, orders) in [(Column::Citewire, &ours), (Column::PlainBm25, &theirs)] {
        let mut tally = Tally::default();
        for (question, order) in questions.iter().zip(orders) {
            add(&mut tally, question, order);
        }
        ranking::add(&mut figures, column, tally, &LEADING);
    }
    let predictions = questions.iter().zip(&ours).map(|(question, order)| prediction(question, order));
    Ok(Measured {
        layout: Layout::SentenceSelection,
        asked: questions.len(),
        figures,
        reliability: Vec::new(),
        predictions: predictions.collect(),
    })
}

/// For each question the positions of its candidates, best first, by the server's scoring of sentences. The candidates
/// of a question form an article, and all articles form the corpus for word weights.
fn ours(questions: &[Selection], settings: &Settings) -> Vec<Vec<usize>> {
    let view = view(questions, settings);
    let average = view.corpus().average_sentence_length;
    let order = |(number, question): (usize, &Selection)| {
        let understood = Understood::alone(Standalone::parse(&question.question), &*view);
        let passages = compose::passages_of(&*view, &understood.query, &id(number));
        let read = compose::read(&ScoredQuestion::new(&understood), average, &passages);
        let mut order: Vec<usize> = read.candidates.iter().map(|candidate| candidate.number as usize).collect();
        // A question is never an answer and is not among the candidates: it comes last.
        let left_out: Vec<usize> = (0..question.candidates.len()).filter(|number| !order.contains(number)).collect();
        order.extend(left_out);
        order
    };
    questions.par_iter().enumerate().map(order).collect()
}

/// A corpus with the candidates of each question as an article.
pub(super) fn view(questions: &[Selection], settings: &Settings) -> Arc<dyn View> {
    let article = |(number, question): (usize, &Selection)| {
        Article::of_sentences(&path(number), "", question.candidates.iter().map(|(sentence, _)| sentence.as_str()))
    };
    let articles: Vec<Article> = questions.par_iter().enumerate().map(article).collect();
    settings.view(&articles)
}

/// The id of the article with a question's candidates.
pub(super) fn id(number: usize) -> String {
    ArticleId::of_path(&path(number)).to_string()
}

/// The positions of the candidates, ranked by plain BM25 over all sentences of the set.
fn plain(questions: &[Selection]) -> Vec<Vec<usize>> {
    let tokeniser = PlainTokeniser::default();
    let sentences: Vec<&str> = questions
        .iter()
        .flat_map(|question| question.candidates.iter().map(|(sentence, _)| sentence.as_str()))
        .collect();
    let index = PlainIndex::of(&tokeniser, &sentences);
    let firsts = questions.iter().scan(0, |next, question| {
        let first = *next;
        *next += question.candidates.len();
        Some(first)
    });
    let firsts: Vec<usize> = firsts.collect();
    let order = |(question, &first): (&Selection, &usize)| {
        let scores = index.scores(&tokeniser.terms(&question.question));
        let own = &scores[first..first + question.candidates.len()];
        let mut order: Vec<usize> = (0..own.len()).collect();
        order.sort_by(|&one, &other| own[other].total_cmp(&own[one]).then(one.cmp(&other)));
        order
    };
    questions.par_iter().zip(&firsts).map(order).collect()
}

fn add(tally: &mut Tally, question: &Selection, order: &[usize]) {
    let gains: Gains<usize> = question.candidates.iter().map(|(_, gain)| *gain).enumerate().collect();
    tally.add("MAP", average_precision(order, &gains));
    tally.add("MRR", reciprocal_rank(order, &gains));
    tally.add("P@1", precision(order, &gains, 1));
    tally.count("hit@3", precision(order, &gains, 3) > 0.0);
    tally.add("nDCG@10", ndcg(order, &gains, 10));
}

/// A prediction with a distinct score for each candidate, by rank.
fn prediction(question: &Selection, order: &[usize]) -> String {
    let mut scores = vec![0; order.len()];
    for (rank, &candidate) in order.iter().enumerate() {
        scores[candidate] = order.len() - rank;
    }
    json!({ "qid": question.qid.0, "scores": scores }).to_string()
}
