//! What is told of a snapshot: how much it holds, and what an editor should know of its files.

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
    /// Files of other kinds that were passed over.
    pub ignored_files: usize,
}

/// Something that an editor should know of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The path below the corpus folder.
    pub path: String,
    /// What was noticed.
    pub message: String,
}
