//! Follow-up questions about a corpus of passages: does the conversation help to find the passage that answers?

use std::path::Path;

use serde_json::json;

use super::baseline::PlainDocuments;
use super::collection::Collection;
use super::metrics::Gains;
use super::ranking::{self, DEPTH, Rankings};
use super::rows::{self, AskedTurn, read};
use super::{Column, EvalError, Layout, Measured, Settings};
use crate::question::{Question, Turn};
use crate::understanding::{Standalone, conversation};
use crate::view::View;

/// The figures of a summary.
const LEADING: [&str; 2] = ["MRR", "R@5"];

pub(super) fn measure(folder: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let passages = rows::documents(&folder.join("passages.jsonl"))?;
    let mut turns: Vec<AskedTurn> = read(&folder.join("turns.jsonl"))?;
    // Only follow-ups are measured.
    turns.retain(|turn| !turn.history.is_empty());
    let turns = settings.sample(turns);
    let collection = Collection::of(&passages, settings);
    let plain = PlainDocuments::of(&passages);
    let rewritten = |turn: &AskedTurn| turn.rewrite.clone().unwrap_or_else(|| turn.question.clone());
    let mut systems = vec![
        Rankings::of(Column::Citewire, &turns, |turn| {
            let history = turns_of(&turn.history);
            collection.ranked_behind(&history, &understood(&turn.question, &history, &*collection.view), DEPTH)
        }),
        Rankings::of(Column::LastQuestion, &turns, |turn| collection.ranked(&turn.question, DEPTH)),
    ];
    if turns.iter().any(|turn| turn.rewrite.is_some()) {
        systems.push(Rankings::of(Column::ByHand, &turns, |turn| collection.ranked(&rewritten(turn), DEPTH)));
    }
    systems.push(Rankings::of(Column::PlainBm25, &turns, |turn| plain.ranked(&turn.question, DEPTH)));
    let gains: Vec<Gains<&str>> =
        turns.iter().map(|turn| turn.relevant.iter().map(|id| (id.0.as_str(), 1)).collect()).collect();
    let (figures, asked) = ranking::figures(&gains, &systems, &LEADING);
    let predictions = turns.iter().zip(&systems[0].of_questions);
    Ok(Measured {
        layout: Layout::Conversation,
        asked,
        figures,
        reliability: Vec::new(),
        predictions: predictions.map(|(turn, docs)| json!({ "id": turn.id(), "docs": docs }).to_string()).collect(),
    })
}

/// The earlier questions and answers as turns of a request: as many of the last turns as the server reads.
pub(super) fn turns_of(texts: &[String]) -> Vec<Turn> {
    let turn = |pair: &[String]| Turn { question: pair[0].clone(), answer: pair.get(1).cloned().unwrap_or_default() };
    let turns: Vec<Turn> = texts.chunks(2).map(turn).collect();
    turns[turns.len().saturating_sub(Question::MOST_TURNS)..].to_vec()
}

/// The question that the server answers when it gets this one with this history.
pub(super) fn understood(question: &str, history: &[Turn], view: &dyn View) -> String {
    conversation::stand_alone(&Standalone::parse(question), history, view)
        .map_or_else(|| question.to_owned(), |alone| alone.to_string())
}
