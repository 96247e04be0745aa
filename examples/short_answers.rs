//! Answers the questions of a data set from its documents, one prediction a line, so that an independent scorer can
//! judge sentences and short answers.
//!
//! `cargo run --release --example short_answers -- DIR > PREDICTIONS.jsonl`, where DIR holds `docs.jsonl` (`id`, `text`)
//! and `questions.jsonl` (`id`, `question`). A prediction is `{"id", "confidence", "abstain", "sentences": [{"text",
//! "doc_id", "answer"}]}`, where `answer` is the short answer or null.

use std::io::{BufWriter, Write as _};
use std::sync::Arc;

use citewire::answer::{Role, Status};
use citewire::assistant::Assistant;
use citewire::corpus::Article;
use citewire::prompts::Prompts;
use citewire::question::Question;
use citewire::retrieval::Snapshot;
use serde_json::{Value, json};

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).ok_or_else(|| anyhow::anyhow!("name a folder"))?;
    let read = |name: &str| -> anyhow::Result<Vec<Value>> {
        let text = std::fs::read_to_string(format!("{folder}/{name}"))?;
        Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
    };
    let documents = read("docs.jsonl")?;
    let articles: Vec<Article> = documents
        .iter()
        .enumerate()
        .map(|(number, document)| {
            Article::parse(&format!("d{number:07}.txt"), document["text"].as_str().unwrap_or_default().to_owned()).0
        })
        .collect();
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded()?);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for question in read("questions.jsonl")? {
        let asked = Question::new(question["question"].as_str().unwrap_or_default())?;
        let answer = assistant.ask(&asked);
        let shown = if answer.status == Status::Answered { &answer.sentences } else { &answer.nearest };
        let sentences: Vec<Value> = shown
            .iter()
            .map(|sentence| {
                let number: usize = sentence.article.as_str()[1..].parse().unwrap_or_default();
                let short = sentence.highlights.first().filter(|first| first.role == Role::Answer);
                let short = short.map(|short| {
                    let at = |offset: u32| (offset - sentence.span.start) as usize;
                    &sentence.text[at(short.span.start)..at(short.span.end)]
                });
                json!({ "text": sentence.text, "doc_id": documents[number]["id"], "answer": short })
            })
            .collect();
        let line = json!({ "id": question["id"], "confidence": answer.confidence, "abstain": answer.status == Status::NotFound, "sentences": sentences });
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
