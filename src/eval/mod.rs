//! Is it any good? A data set in, its figures out, beside those of plain BM25.
//!
//! One file a layout of data sets. What is measured is the server's own code: documents become articles, articles a
//! snapshot, and questions go the way that they go in `ask` and `search`; nothing here ranks or answers by itself, except
//! the [`baseline`] beside it. Nothing here knows of flags, tables or the terminal. Central types: [`Layout`],
//! [`Measured`], [`Figure`].

pub mod baseline;
pub mod calibration;
pub mod collection;
mod conversation;
mod corpus_qa;
pub mod fit;
pub mod layout;
pub mod metrics;
pub mod overlap;
mod ranking;
mod retrieval;
mod rewrites;
mod rows;
mod segmentation;
mod selection;

use std::path::{Path, PathBuf};

use crate::prompts::PromptError;
use crate::retrieval::Ranking;

pub use calibration::Bin;
pub use layout::{Layout, find_sets};

/// How a data set is measured.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settings {
    /// Ask at most so many of the questions, evenly spread over all of them.
    pub limit: Option<usize>,
    /// How passages are ranked.
    pub ranking: Ranking,
}

impl Settings {
    /// The rows that are asked.
    fn sample<Row>(&self, rows: Vec<Row>) -> Vec<Row> {
        let all = rows.len();
        let wanted = self.limit.map_or(all, |limit| limit.min(all));
        let mut positions = (0..wanted).map(|number| number * all / wanted).peekable();
        let kept = rows.into_iter().enumerate().filter(|(position, _)| positions.next_if_eq(position).is_some());
        kept.map(|(_, row)| row).collect()
    }
}

/// Whose figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The server's own code.
    Citewire,
    /// Its code with the last question of a conversation alone.
    LastQuestion,
    /// Its code with all questions of a conversation joined.
    AllQuestions,
    /// Its code with the question as somebody rewrote it by hand.
    ByHand,
    /// Plain BM25 (see [`baseline`]).
    PlainBm25,
}

impl Column {
    /// The name in a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Citewire => "citewire",
            Self::LastQuestion => "last question",
            Self::AllQuestions => "all questions",
            Self::ByHand => "by hand",
            Self::PlainBm25 => "plain BM25",
        }
    }
}

/// One figure of a data set, in all columns that have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is measured, such as "nDCG@10".
    pub name: String,
    /// True for what a summary of several data sets shows.
    pub leads: bool,
    /// The values, in the order of the columns.
    pub values: Vec<(Column, f64)>,
}

impl Figure {
    /// The value in a column.
    pub fn value(&self, column: Column) -> Option<f64> {
        self.values.iter().find(|(of, _)| *of == column).map(|(_, value)| *value)
    }

    /// True when the server's own code is below plain BM25 in the digits that are shown. Of all figures that plain BM25
    /// has, more is better.
    pub fn fell(&self) -> bool {
        let shown = |column| self.value(column).map(|value| (value * SHOWN).round());
        matches!((shown(Column::Citewire), shown(Column::PlainBm25)), (Some(ours), Some(plain)) if ours < plain)
    }
}

/// Figures are shown with four decimals.
const SHOWN: f64 = 10_000.0;

/// What was measured on one data set.
#[derive(Debug)]
pub struct Measured {
    /// What kind of data set it is.
    pub layout: Layout,
    /// How many questions (turns, texts) were asked.
    pub asked: usize,
    /// The figures, in the order in which they are shown.
    pub figures: Vec<Figure>,
    /// How far the confidence can be believed; empty where there is none.
    pub reliability: Vec<Bin>,
    /// One prediction a line, as JSON, in the order of the questions.
    pub predictions: Vec<String>,
}

/// Why a data set cannot be measured; each says where and what to do.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file or folder that cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A line that is not what its file consists of.
    #[error("{}, line {line}: {reason}; a line here is {expected}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// What is wrong.
        reason: String,
        /// What a line of this file holds.
        expected: &'static str,
    },
    /// A folder or file that is no data set.
    #[error(
        "{} is no data set: give a folder with docs.jsonl and questions.jsonl, with docs.jsonl, queries.jsonl and \
         qrels.tsv, or with passages.jsonl and turns.jsonl, or a .jsonl file of candidates, rewrites or sentences; \
         --all measures every set below a folder",
        path.display()
    )]
    NoDataSet {
        /// What was given.
        path: PathBuf,
    },
    /// A file without a line.
    #[error("{} is empty; a line there is {expected}", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
        /// What a line of this file holds.
        expected: &'static str,
    },
    /// The assistant's own templates.
    #[error(transparent)]
    Prompts(#[from] PromptError),
}

/// Measures the data set at a path: a folder, or a file where the set is one file.
pub fn measure(path: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    match Layout::recognise(path)? {
        Layout::CorpusQa => corpus_qa::measure(path, settings),
        Layout::Retrieval => retrieval::measure(path, settings),
        Layout::Conversation => conversation::measure(path, settings),
        Layout::Rewrites => rewrites::measure(path, settings),
        Layout::SentenceSelection => selection::measure(path, settings),
        Layout::Segmentation => segmentation::measure(path, settings),
    }
}
