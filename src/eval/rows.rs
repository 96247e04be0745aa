//! The lines of the data sets' files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::EvalError;

/// A line of a JSONL file.
pub(super) trait Row: DeserializeOwned {
    /// The expected form of a line, for error messages.
    const EXPECTED: &'static str;
}

/// All lines of a file; empty lines are skipped. A file without lines is an error.
pub(super) fn read<R: Row>(path: &Path) -> Result<Vec<R>, EvalError> {
    read_checked(path, |_| None)
}

/// Like [`read`], but a line for which `complaint` returns a reason is an error.
pub(super) fn read_checked<R: Row>(
    path: &Path,
    mut complaint: impl FnMut(&R) -> Option<String>,
) -> Result<Vec<R>, EvalError> {
    let text = text(path)?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let rows = lines.map(|(number, line)| {
        let row = serde_json::from_str(line).map_err(|error| reason(&error));
        row.and_then(|row| complaint(&row).map_or(Ok(row), Err)).map_err(|reason| EvalError::Line {
            path: path.to_owned(),
            line: number + 1,
            reason,
            expected: R::EXPECTED,
        })
    });
    let rows: Vec<R> = rows.collect::<Result<_, _>>()?;
    if rows.is_empty() {
        return Err(EvalError::Empty { path: path.to_owned(), expected: R::EXPECTED });
    }
    Ok(rows)
}

/// The documents of a file. No two of them may have the same id.
pub(super) fn documents(path: &Path) -> Result<Vec<Document>, EvalError> {
    let mut seen = BTreeSet::new();
    read_checked(path, |document: &Document| {
        let id = &document.id;
        (!seen.insert(id.clone())).then(|| format!("an earlier line has the id {:?} already", id.0))
    })
}

/// The whole text of a file.
pub(super) fn text(path: &Path) -> Result<String, EvalError> {
    fs::read_to_string(path).map_err(|source| EvalError::Unreadable { path: path.to_owned(), source })
}

/// The message of a JSON error without its line number, which is relative to the parsed line.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or(&message).to_owned()
}

/// An id: a text, or a number, which is read as its digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "TextOrNumber")]
pub(super) struct Name(pub(super) String);

#[derive(Deserialize)]
#[serde(untagged)]
enum TextOrNumber {
    Text(String),
    Number(i64),
}

impl From<TextOrNumber> for Name {
    fn from(name: TextOrNumber) -> Self {
        Self(match name {
            TextOrNumber::Text(text) => text,
            TextOrNumber::Number(number) => number.to_string(),
        })
    }
}

/// A document of a corpus.
#[derive(Debug, Deserialize)]
pub(super) struct Document {
    pub(super) id: Name,
    #[serde(default)]
    pub(super) title: Option<String>,
    pub(super) text: String,
}

impl Row for Document {
    const EXPECTED: &'static str = r#"{"id", "title"?, "text"}"#;
}

/// A question of a corpus QA set.
#[derive(Debug, Deserialize)]
pub(super) struct AskedQuestion {
    pub(super) id: Name,
    pub(super) question: String,
    pub(super) answers: Vec<String>,
    #[serde(default)]
    pub(super) gold_sentences: Option<Vec<String>>,
    #[serde(default)]
    pub(super) doc_id: Option<Name>,
    pub(super) answerable: bool,
    pub(super) kind: String,
}

impl Row for AskedQuestion {
    const EXPECTED: &'static str = r#"{"id", "question", "answers": [text], "gold_sentences"?: [text], "doc_id", "answerable": true or false, "kind"}"#;
}

/// A query of a retrieval set.
#[derive(Debug, Deserialize)]
pub(super) struct AskedQuery {
    pub(super) id: Name,
    pub(super) text: String,
}

impl Row for AskedQuery {
    const EXPECTED: &'static str = r#"{"id", "text"}"#;
}

/// A question of a conversation with the passages that answer it.
#[derive(Debug, Deserialize)]
pub(super) struct AskedTurn {
    conv: Name,
    turn: Name,
    /// The earlier questions and answers, alternating.
    pub(super) history: Vec<String>,
    pub(super) question: String,
    #[serde(default)]
    pub(super) rewrite: Option<String>,
    pub(super) relevant: Vec<Name>,
}

impl Row for AskedTurn {
    const EXPECTED: &'static str = r#"{"conv", "turn", "history": [question, answer, ...], "question", "rewrite": text or null, "relevant": [passage id]}"#;
}

impl AskedTurn {
    /// The id of the turn's prediction.
    pub(super) fn id(&self) -> String {
        format!("{}|{}", self.conv.0, self.turn.0)
    }
}

/// A question of a conversation with its stand-alone form.
#[derive(Debug, Deserialize)]
pub(super) struct RewrittenTurn {
    pub(super) conv: Name,
    pub(super) turn: Name,
    /// The earlier questions and answers, alternating; if missing, those of the conversation's earlier lines.
    #[serde(default)]
    pub(super) history: Option<Vec<String>>,
    pub(super) question: String,
    pub(super) rewrite: String,
    /// The answer.
    #[serde(default, alias = "response")]
    pub(super) answer: Option<String>,
    /// The article that the conversation is about, and its section.
    #[serde(default)]
    pub(super) article: Option<String>,
    #[serde(default)]
    pub(super) section: Option<String>,
}

impl Row for RewrittenTurn {
    const EXPECTED: &'static str = r#"{"conv", "turn", "history"?: [question, answer, ...], "question", "rewrite", "answer" or "response"?: text or null, "article"?, "section"?}"#;
}

impl RewrittenTurn {
    /// The id of the turn's prediction.
    pub(super) fn id(&self) -> String {
        format!("{}|{}", self.conv.0, self.turn.0)
    }
}

/// A question with the sentences of one article, and whether each answers.
#[derive(Debug, Deserialize)]
pub(super) struct Selection {
    pub(super) qid: Name,
    pub(super) question: String,
    pub(super) candidates: Vec<(String, i64)>,
}

impl Row for Selection {
    const EXPECTED: &'static str = r#"{"qid", "question", "candidates": [[sentence, 0 or 1], ...]}"#;
}

/// A text with its sentences.
#[derive(Debug, Deserialize)]
pub(super) struct Cut {
    /// The text; if missing, the sentences of the document joined by spaces.
    #[serde(default)]
    pub(super) text: Option<String>,
    /// The sentences of a test case.
    #[serde(default)]
    pub(super) gold: Option<Vec<String>>,
    /// True when the test case is one of the Golden Rules.
    #[serde(default)]
    pub(super) golden: bool,
    /// The sentences of a document.
    #[serde(default)]
    pub(super) sents: Option<Vec<String>>,
}

impl Row for Cut {
    const EXPECTED: &'static str =
        r#"{"text", "gold": [sentence], "golden": true or false} or {"sents": [sentence], "text"?}"#;
}

/// A question with the places that answer it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct GoldQuestion {
    /// Its id.
    pub(super) id: String,
    /// The question.
    pub(super) question: String,
    /// The places that a person accepts.
    pub(super) answers: Vec<GoldPlace>,
    /// For lists and steps: words of each part of a whole answer.
    #[serde(default)]
    pub(super) parts: Vec<String>,
    /// True when no article answers it.
    #[serde(default)]
    pub(super) unanswerable: bool,
}

impl Row for GoldQuestion {
    const EXPECTED: &'static str = r#"{"id", "question", "answers": [{"article", "phrase"}], "parts", "unanswerable"}"#;
}

/// Words of an article that answer a question.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct GoldPlace {
    /// The path of the article below the folder of the data set.
    pub(super) article: String,
    /// Words of a sentence, an item or a row there.
    pub(super) phrase: String,
}
