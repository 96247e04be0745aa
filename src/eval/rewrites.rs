//! Follow-up questions with their stand-alone form, rewritten by a person.
//!
//! There are two measurements. (1) Words: how close is the question as the server understands it to the rewritten one,
//! and which words does it add? (2) Search, if answers are given: every answer of every conversation becomes a text
//! with the conversation's topic as its title, and the turn's own answer is the relevant one. An answer that several
//! turns share, such as "I don't know.", cannot identify a turn, so it is neither a text nor searched for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde_json::json;

use super::baseline::{PlainDocuments, PlainTokeniser};
use super::collection::Collection;
use super::conversation::{turns_of, understood};
use super::metrics::{Gains, Tally};
use super::ranking::{self, DEPTH, Rankings};
use super::rows::{Document, Name, RewrittenTurn, read};
use super::{Column, EvalError, Figure, Layout, Measured, Settings};
use crate::question::Turn;

/// The figures of a summary.
const LEADING: [&str; 5] =
    ["MRR", "word F1 with the rewrite", "added words, precision", "added words, recall", "left alone"];

/// A follow-up question in the compared forms.
struct FollowUp {
    id: String,
    asked: String,
    all_questions: String,
    by_hand: String,
    /// The question as the server understands it.
    understood: String,
    /// The turns before it.
    history: Vec<Turn>,
}

impl FollowUp {
    /// The form for a column.
    fn form(&self, column: Column) -> &str {
        match column {
            Column::Citewire => &self.understood,
            Column::AllQuestions => &self.all_questions,
            Column::ByHand => &self.by_hand,
            Column::LastQuestion | Column::PlainBm25 => &self.asked,
        }
    }
}

pub(super) fn measure(file: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let turns: Vec<RewrittenTurn> = read(file)?;
    let texts = answers(&turns);
    let collection = if texts.is_empty() {
        // Word weights need a corpus: without answers, use all questions.
        let asked = |turn: &RewrittenTurn| text(turn, &turn.question);
        Collection::of_sentences(&turns.iter().map(asked).collect::<Vec<_>>(), settings)
    } else {
        Collection::of_sentences(&texts, settings)
    };
    let follow_ups = settings.sample(with_histories(&turns));
    let follow_ups: Vec<FollowUp> = follow_ups
        .par_iter()
        .map(|(turn, earlier)| FollowUp {
            id: turn.id(),
            asked: turn.question.clone(),
            all_questions: earlier
                .iter()
                .step_by(2)
                .chain([&turn.question])
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            by_hand: turn.rewrite.clone(),
            understood: understood(&turn.question, &turns_of(earlier), &*collection.view),
            history: turns_of(earlier),
        })
        .collect();
    let ids: BTreeSet<&str> = texts.iter().map(|text| text.id.0.as_str()).collect();
    let (mut figures, found) = if texts.is_empty() {
        (Vec::new(), Vec::new())
    } else {
        let findable: Vec<&FollowUp> = follow_ups.iter().filter(|turn| ids.contains(turn.id.as_str())).collect();
        find(&findable, &collection, &PlainDocuments::of(&texts))
    };
    figures.extend(words(&follow_ups));
    let docs: BTreeMap<&str, &Vec<&str>> = found.iter().map(|(id, docs)| (*id, docs)).collect();
    let prediction = |turn: &FollowUp| {
        json!({ "id": turn.id, "rewrite": turn.understood, "docs": docs.get(turn.id.as_str()) }).to_string()
    };
    Ok(Measured {
        layout: Layout::Rewrites,
        asked: follow_ups.len(),
        reliability: Vec::new(),
        predictions: follow_ups.iter().map(prediction).collect(),
        figures,
    })
}

/// All follow-ups with the texts before them. A conversation may be repeated from its first turn with another end;
/// turns that were seen before are skipped.
fn with_histories(turns: &[RewrittenTurn]) -> Vec<(&RewrittenTurn, Vec<String>)> {
    let mut seen: BTreeMap<&Name, (&Name, Vec<String>)> = BTreeMap::new();
    let mut all = Vec::with_capacity(turns.len());
    for (turn, is_new) in turns.iter().zip(first_seen(turns)) {
        let (first, earlier) = seen.entry(&turn.conv).or_insert((&turn.turn, Vec::new()));
        if *first == &turn.turn {
            earlier.clear();
        }
        let history = turn.history.clone().unwrap_or_else(|| earlier.clone());
        earlier.extend([turn.question.clone(), turn.answer.clone().unwrap_or_default()]);
        if is_new && !history.is_empty() {
            all.push((turn, history));
        }
    }
    all
}

/// For each turn, whether no earlier turn has its id.
fn first_seen(turns: &[RewrittenTurn]) -> impl Iterator<Item = bool> {
    let mut seen = BTreeSet::new();
    turns.iter().map(move |turn| seen.insert(turn.id()))
}

/// The answers that only one turn has.
fn answers(turns: &[RewrittenTurn]) -> Vec<Document> {
    let seen = turns.iter().zip(first_seen(turns)).filter(|(_, is_new)| *is_new);
    let answers: Vec<_> = seen.filter_map(|(turn, _)| Some((turn, turn.answer.as_deref()?.trim()))).collect();
    let mut turns_with: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, answer) in &answers {
        *turns_with.entry(answer).or_default() += 1;
    }
    let own = answers.iter().filter(|(_, answer)| !answer.is_empty() && turns_with[answer] == 1);
    own.map(|(turn, answer)| text(turn, answer)).collect()
}

fn text(turn: &RewrittenTurn, text: &str) -> Document {
    let about = [turn.article.as_deref(), turn.section.as_deref()];
    let title = about.into_iter().flatten().collect::<Vec<_>>().join(": ");
    Document { id: Name(turn.id()), title: Some(title), text: text.to_owned() }
}

/// The figures for all forms of the questions, and the texts found for each question as the server understands it.
fn find<'turns>(
    turns: &[&'turns FollowUp],
    collection: &'turns Collection,
    plain: &PlainDocuments<'turns>,
) -> (Vec<Figure>, Vec<(&'turns str, Vec<&'turns str>)>) {
    let ours = |column| Rankings::of(column, turns, |turn| collection.ranked(turn.form(column), DEPTH));
    let behind = |turn: &&'turns FollowUp| collection.ranked_behind(&turn.history, turn.form(Column::Citewire), DEPTH);
    let systems = [
        Rankings::of(Column::Citewire, turns, behind),
        ours(Column::LastQuestion),
        ours(Column::AllQuestions),
        ours(Column::ByHand),
        Rankings::of(Column::PlainBm25, turns, |turn| plain.ranked(&turn.asked, DEPTH)),
    ];
    let gains: Vec<Gains<&str>> = turns.iter().map(|turn| Gains::from([(turn.id.as_str(), 1)])).collect();
    let (figures, _) = ranking::figures(&gains, &systems, &LEADING);
    let [ours, ..] = systems;
    (figures, turns.iter().map(|turn| turn.id.as_str()).zip(ours.of_questions).collect())
}

/// Compares the words of the forms with those of the rewritten question, tokenised as for plain BM25.
fn words(turns: &[FollowUp]) -> Vec<Figure> {
    let tokeniser = PlainTokeniser::default();
    let terms = |text: &str| tokeniser.terms(text).into_iter().collect::<BTreeSet<String>>();
    let mut figures = Vec::new();
    for column in [Column::Citewire, Column::LastQuestion, Column::AllQuestions] {
        let mut tally = Tally::default();
        let (mut right, mut added, mut lacking) = (0, 0, 0);
        for turn in turns {
            let (asked, wanted, ours) = (terms(&turn.asked), terms(&turn.by_hand), terms(turn.form(column)));
            let both = ours.len() + wanted.len();
            let shared = ours.intersection(&wanted).count();
            tally.add("word F1 with the rewrite", if both > 0 { (2 * shared) as f64 / both as f64 } else { 1.0 });
            let (lacked, new): (BTreeSet<_>, BTreeSet<_>) = (&wanted - &asked, &ours - &asked);
            right += new.intersection(&lacked).count();
            added += new.len();
            lacking += lacked.len();
            if lacked.is_empty() {
                tally.count("left alone", new.is_empty());
            }
        }
        for (name, of) in [("added words, precision", added), ("added words, recall", lacking)] {
            if of > 0 {
                tally.add(name, right as f64 / of as f64);
            }
        }
        ranking::add(&mut figures, column, tally, &LEADING);
    }
    figures
}
