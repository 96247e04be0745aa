//! The layout of a data set, and the data sets below a folder, recognised by their files.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{EvalError, rows};

/// The layout of a data set, which decides what is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Questions about a corpus of paragraphs: `docs.jsonl` and `questions.jsonl`.
    CorpusQa,
    /// Ranking of documents: `docs.jsonl`, `queries.jsonl` and `qrels.tsv`.
    Retrieval,
    /// Follow-up questions about a corpus of passages: `passages.jsonl` and `turns.jsonl`.
    Conversation,
    /// Follow-up questions with a stand-alone form: one file of turns with a `rewrite`.
    Rewrites,
    /// Choosing among the sentences of one article: one file of questions with `candidates`.
    SentenceSelection,
    /// Cutting texts into sentences: one file with `gold` or `sents`.
    Segmentation,
    /// Questions about articles as their makers keep them: the folder `articles` and `questions.jsonl`.
    Articles,
}

/// The files in the folder of a data set.
const FOLDERS: [(Layout, &[&str]); 4] = [
    (Layout::CorpusQa, &["docs.jsonl", "questions.jsonl"]),
    (Layout::Retrieval, &["docs.jsonl", "queries.jsonl", "qrels.tsv"]),
    (Layout::Conversation, &["passages.jsonl", "turns.jsonl"]),
    (Layout::Articles, &["articles", "questions.jsonl"]),
];

/// The field in each line of a data set that is one file.
const FILES: [(Layout, &str); 4] = [
    (Layout::SentenceSelection, "candidates"),
    (Layout::Rewrites, "rewrite"),
    (Layout::Segmentation, "gold"),
    (Layout::Segmentation, "sents"),
];

impl Layout {
    /// The name in a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::CorpusQa => "corpus QA",
            Self::Retrieval => "retrieval",
            Self::Conversation => "conversation",
            Self::Rewrites => "rewrites",
            Self::SentenceSelection => "sentence selection",
            Self::Segmentation => "segmentation",
            Self::Articles => "articles",
        }
    }

    /// The layout of the data set in a folder or a file.
    ///
    /// # Errors
    /// When it is not a data set, or cannot be read.
    pub fn recognise(path: &Path) -> Result<Self, EvalError> {
        let found = if path.is_dir() { Self::of_folder(path) } else { Self::of_file(path)? };
        found.ok_or_else(|| EvalError::NoDataSet { path: path.to_owned() })
    }

    fn of_folder(folder: &Path) -> Option<Self> {
        let holds = |names: &[&str]| names.iter().all(|name| folder.join(name).exists());
        FOLDERS.iter().find(|(_, names)| holds(names)).map(|(layout, _)| *layout)
    }

    /// Recognises the layout by the first line.
    fn of_file(file: &Path) -> Result<Option<Self>, EvalError> {
        let text = rows::text(file)?;
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let first: Value = serde_json::from_str(first).unwrap_or_default();
        Ok(FILES.iter().find(|(_, field)| first.get(field).is_some()).map(|(layout, _)| *layout))
    }
}

/// All data sets below a folder, in the order of their paths.
///
/// # Errors
/// When a folder or file cannot be read, or there is no data set.
pub fn find_sets(root: &Path) -> Result<Vec<PathBuf>, EvalError> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        if Layout::of_folder(&folder).is_some() {
            found.push(folder);
            continue;
        }
        let unreadable = |source| EvalError::Unreadable { path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == "jsonl") && Layout::of_file(&path)?.is_some() {
                found.push(path);
            }
        }
    }
    if found.is_empty() {
        return Err(EvalError::NoDataSet { path: root.to_owned() });
    }
    found.sort();
    Ok(found)
}
