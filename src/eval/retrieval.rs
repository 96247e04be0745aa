//! Ranking of documents for queries, with relevance judged by people.

use std::collections::HashMap;
use std::path::Path;

use serde_json::json;

use super::baseline::PlainDocuments;
use super::collection::Collection;
use super::metrics::Gains;
use super::ranking::{self, DEPTH, Rankings};
use super::rows::{self, AskedQuery, read, text};
use super::{Column, EvalError, Layout, Measured, Settings};

/// The figures of a summary.
const LEADING: [&str; 2] = ["nDCG@10", "MAP"];
/// The expected form of a line of judgements.
const JUDGEMENT: &str = "a query's id, a document's id and a whole number, separated by tabs";

pub(super) fn measure(folder: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let documents = rows::documents(&folder.join("docs.jsonl"))?;
    let queries: Vec<AskedQuery> = settings.sample(read(&folder.join("queries.jsonl"))?);
    let judgements = text(&folder.join("qrels.tsv"))?;
    let judgements = judged(&folder.join("qrels.tsv"), &judgements)?;
    let collection = Collection::of(&documents, settings);
    let plain = PlainDocuments::of(&documents);
    let systems = [
        Rankings::of(Column::Citewire, &queries, |query| collection.ranked(&query.text, DEPTH)),
        Rankings::of(Column::PlainBm25, &queries, |query| plain.ranked(&query.text, DEPTH)),
    ];
    let gains: Vec<Gains<&str>> =
        queries.iter().map(|query| judgements.get(query.id.0.as_str()).cloned().unwrap_or_default()).collect();
    let (figures, asked) = ranking::figures(&gains, &systems, &LEADING);
    let predictions = queries.iter().zip(&systems[0].of_questions);
    Ok(Measured {
        layout: Layout::Retrieval,
        asked,
        figures,
        reliability: Vec::new(),
        predictions: predictions.map(|(query, docs)| json!({ "id": query.id.0, "docs": docs }).to_string()).collect(),
    })
}

/// The gains of each query that has a judgement.
fn judged<'text>(path: &Path, text: &'text str) -> Result<HashMap<&'text str, Gains<&'text str>>, EvalError> {
    let mut judged: HashMap<&str, Gains<&str>> = HashMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |reason: &str| EvalError::Line {
            path: path.to_owned(),
            line: number + 1,
            reason: reason.to_owned(),
            expected: JUDGEMENT,
        };
        let fields: Vec<&str> = line.split('\t').collect();
        let [query, document, gain] = fields.as_slice() else {
            return Err(wrong(&format!("it has {} fields", fields.len())));
        };
        let gain = gain.trim().parse().map_err(|_| wrong(&format!("{gain:?} is not a whole number")))?;
        judged.entry(query).or_default().insert(document, gain);
    }
    if judged.is_empty() {
        return Err(EvalError::Empty { path: path.to_owned(), expected: JUDGEMENT });
    }
    Ok(judged)
}
