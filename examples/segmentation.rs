//! Cuts gold texts into sentences, one prediction a gold line, so that an independent scorer can judge the cuts.
//!
//! `cargo run --release --example segmentation -- GOLD.jsonl > PREDICTIONS.jsonl`. A gold line is
//! `{"text", "gold"}`, or `{"sents", "text"?}` where the text is the sentences joined by one space if it is not given.
//! With `--joined` a given text is ignored.

use std::io::{BufWriter, Write as _};

use citewire::text::{lines, sentences};
use serde_json::{Value, json};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let joined = arguments.iter().any(|argument| argument == "--joined");
    let path = arguments.iter().find(|argument| !argument.starts_with("--"));
    let path = path.ok_or_else(|| anyhow::anyhow!("name a file of gold lines"))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::fs::read_to_string(path)?.lines().filter(|line| !line.trim().is_empty()) {
        let gold: Value = serde_json::from_str(line)?;
        let of_document = gold["sents"].as_array();
        let text = match (gold["text"].as_str(), of_document) {
            (Some(text), None) => text.to_owned(),
            (Some(text), Some(_)) if !joined => text.to_owned(),
            (_, Some(sentences)) => sentences.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
            (None, None) => anyhow::bail!("a gold line has neither text nor sents: {line}"),
        };
        let predicted = predict(&text, of_document.is_some());
        writeln!(out, "{}", json!({ "sentences": predicted }))?;
    }
    Ok(out.flush()?)
}

/// The sentences of a text by the pipeline of plain articles: blocks, then the sentences of each.
///
/// Scorers of documents count characters, so there the pieces between blocks (drawn rules) are kept as well.
fn predict(text: &str, keep_gaps: bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for block in lines::blocks(text) {
        let gap = text[at..block.range().start].trim();
        if keep_gaps && !gap.is_empty() {
            pieces.push(gap.to_owned());
        }
        let block_text = block.slice(text);
        let found = sentences::sentences(block_text, "en");
        pieces.extend(found.iter().map(|span| span.slice(block_text).split_whitespace().collect::<Vec<_>>().join(" ")));
        at = block.range().end;
    }
    let rest = text[at..].trim();
    if keep_gaps && !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}
