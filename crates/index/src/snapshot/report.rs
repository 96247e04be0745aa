//! What is told of a snapshot: how much it holds, and what an editor should know of its files.

use citewire_articles::SourceError;
use citewire_articles::source::{Kinds, LeftOut};
use citewire_core::assistant::SourceFacts;

/// How much a snapshot's index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermCounts {
    /// Different terms.
    pub terms: usize,
    /// Pairs of a term and a passage that holds it.
    pub postings: u64,
}

/// What was found in the corpus folder besides articles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that could not become an article: path and reason.
    pub set_aside: Vec<Line>,
    /// What an editor should know of articles that are served all the same.
    pub notices: Vec<Line>,
    /// Files that no format reads, by kind.
    pub ignored: Kinds,
    /// Files that rules leave out, by rule.
    pub left_out: Vec<LeftOut>,
    /// Why the articles may not be those of the folder any more. `None` if they are.
    pub doubt: Option<Doubt>,
}

impl Report {
    /// What of it is counted and told to everybody.
    pub fn facts(&self) -> SourceFacts {
        SourceFacts {
            set_aside: self.set_aside.len(),
            ignored: self.ignored.total(),
            left_out: self.left_out.iter().map(|left_out| left_out.files).sum(),
            warning: self.doubt.map(Doubt::text),
        }
    }
}

/// Why the articles that are served are those that were read before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The folder had articles and has none any more.
    Emptied,
    /// The folder cannot be reached.
    Unreachable,
}

impl Doubt {
    /// The doubt in a sentence, without the name of the folder, which is nobody's business.
    pub fn text(self) -> &'static str {
        match self {
            Self::Emptied => "the folder of articles is empty; the articles that were in it are served",
            Self::Unreachable => "the folder of articles cannot be reached; the articles that were in it are served",
        }
    }
}

impl From<&SourceError> for Doubt {
    fn from(error: &SourceError) -> Self {
        match error {
            SourceError::Emptied { .. } => Self::Emptied,
            SourceError::NoFolder { .. } => Self::Unreachable,
        }
    }
}

/// Something that an editor should know of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The path below the corpus folder.
    pub path: String,
    /// What was noticed.
    pub message: String,
}
