//! Evaluation: measures a data set and compares the figures with those of plain BM25.
//!
//! There is one file for each layout of data sets. The server's own code is measured: documents become articles,
//! articles become a snapshot, and questions are answered as by `ask` and `search`. Only the [`baseline`] has code for
//! ranking. Flags, tables and the terminal are in `cli`. Central types: [`Layout`], [`Measured`], [`Figure`].

mod articles;
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
use std::sync::Arc;

use crate::corpus::Article;
use crate::prompts::PromptError;
use crate::retrieval::{Meaning, Ranking, in_memory, in_memory_by_meaning};
use crate::view::View;

pub use calibration::Bin;
pub use layout::{Layout, find_sets};

/// How a data set is measured.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Largest number of questions to ask, evenly spread over all of them.
    pub limit: Option<usize>,
    /// Parameters of the ranking.
    pub ranking: Ranking,
    /// An encoder, to search by meaning too.
    pub meaning: Option<Arc<Meaning>>,
}

impl Settings {
    /// These articles, indexed.
    fn view(&self, articles: &[Article]) -> Arc<dyn View> {
        let by_words = || in_memory(articles, self.ranking);
        let Some(meaning) = &self.meaning else { return by_words() };
        in_memory_by_meaning(articles, self.ranking, meaning).unwrap_or_else(|error| {
            tracing::warn!(%error, "these articles are searched by words alone");
            by_words()
        })
    }

    /// The rows to use.
    fn sample<Row>(&self, rows: Vec<Row>) -> Vec<Row> {
        let all = rows.len();
        let wanted = self.limit.map_or(all, |limit| limit.min(all));
        let mut positions = (0..wanted).map(|number| number * all / wanted).peekable();
        let kept = rows.into_iter().enumerate().filter(|(position, _)| positions.next_if_eq(position).is_some());
        kept.map(|(_, row)| row).collect()
    }
}

/// The system to which a value belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The server's own code.
    Citewire,
    /// The same code with only the last question of a conversation.
    LastQuestion,
    /// The same code with all questions of a conversation joined.
    AllQuestions,
    /// The same code with the question as it was rewritten by hand.
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

/// A figure of a data set, with its value for each system that has one.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The name of the measure, such as "nDCG@10".
    pub name: String,
    /// True for figures of a summary of several data sets.
    pub leads: bool,
    /// The values, in the order of the columns.
    pub values: Vec<(Column, f64)>,
}

impl Figure {
    /// The value in a column.
    pub fn value(&self, column: Column) -> Option<f64> {
        self.values.iter().find(|(of, _)| *of == column).map(|(_, value)| *value)
    }

    /// True when the server's own code is below plain BM25 in the decimals that are shown. For all figures that plain
    /// BM25 has, higher is better.
    pub fn fell(&self) -> bool {
        let shown = |column| self.value(column).map(|value| (value * SHOWN).round());
        matches!((shown(Column::Citewire), shown(Column::PlainBm25)), (Some(ours), Some(plain)) if ours < plain)
    }
}

/// The factor for rounding to the four decimals that are shown.
const SHOWN: f64 = 10_000.0;

/// The measurements of one data set.
#[derive(Debug)]
pub struct Measured {
    /// The layout of the data set.
    pub layout: Layout,
    /// Number of questions, turns or texts.
    pub asked: usize,
    /// The figures, in the order in which they are shown.
    pub figures: Vec<Figure>,
    /// The reliability table of the confidence; empty when the layout has none.
    pub reliability: Vec<Bin>,
    /// One prediction for each question in order, each a line of JSON.
    pub predictions: Vec<String>,
}

/// Why a data set cannot be measured. Each message says where and what to do.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file or folder that cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// A line that is not as expected in its file.
    #[error("{}, line {line}: {reason}; a line here is {expected}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// The reason.
        reason: String,
        /// The expected form of a line.
        expected: &'static str,
    },
    /// A folder or file that is not a data set.
    #[error(
        "{} is not a data set: give a folder with docs.jsonl and questions.jsonl, with docs.jsonl, queries.jsonl and \
         qrels.tsv, with passages.jsonl and turns.jsonl, or with articles/ and questions.jsonl, or a .jsonl file of \
         candidates, rewrites or sentences; \
         --all measures every set below a folder",
        path.display()
    )]
    NoDataSet {
        /// The given path.
        path: PathBuf,
    },
    /// A file without lines.
    #[error("{} is empty; a line there is {expected}", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
        /// The expected form of a line.
        expected: &'static str,
    },
    /// The prompt templates cannot be used.
    #[error(transparent)]
    Prompts(#[from] PromptError),
}

/// Measures the data set at a path, which is a folder or a single file.
pub fn measure(path: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    match Layout::recognise(path)? {
        Layout::CorpusQa => corpus_qa::measure(path, settings),
        Layout::Retrieval => retrieval::measure(path, settings),
        Layout::Conversation => conversation::measure(path, settings),
        Layout::Rewrites => rewrites::measure(path, settings),
        Layout::SentenceSelection => selection::measure(path, settings),
        Layout::Segmentation => segmentation::measure(path, settings),
        Layout::Articles => articles::measure(path, settings),
    }
}
