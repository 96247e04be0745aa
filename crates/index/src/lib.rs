//! Retrieval: a query to the passages that hold its words, ranked by BM25.
//!
//! A [`Snapshot`] is frozen: a few [`Segment`]s, each of them articles with contiguous compressed postings, from which
//! the weights are computed at query time with the statistics of all. Nothing here knows sentences' worth as answers,
//! nor anything of HTTP. Equal scores keep the order of the corpus.

mod contents;
mod endings;
pub mod fetched;
pub mod files;
pub mod library;
pub mod meaning;
mod outline;
pub mod postings;
mod scan;
pub mod search;
pub mod segment;
pub mod snapshot;
mod view;
pub mod vocabulary;

pub use citewire_text::bm25::{Bm25, Ranking};
pub use contents::Contents;
pub use meaning::Meaning;
pub use search::{Hit, Match, Resolved, TermShare};
pub use segment::Segment;
pub use snapshot::{ArticleOrdinal, Doubt, Line, PassageId, Report, Snapshot};

use std::io;
use std::sync::Arc;

use citewire_articles::Article;
use citewire_core::view::View;

/// A snapshot as the rest of the program has it: the articles, and what an editor should know of their files.
#[derive(Debug, Clone)]
pub struct Current {
    /// The articles.
    pub view: Arc<dyn View>,
    /// What was found in the corpus folder besides articles.
    pub report: Arc<Report>,
}

impl From<Arc<Snapshot>> for Current {
    fn from(snapshot: Arc<Snapshot>) -> Self {
        let report = Arc::new(snapshot.report.clone());
        Self { view: snapshot, report }
    }
}

/// An index in memory of these articles, ranked like this.
pub fn in_memory(articles: &[Article], ranking: Ranking) -> Arc<dyn View> {
    Arc::new(Snapshot::ranked(articles, ranking))
}

/// The same, which finds by meaning too.
///
/// # Errors
/// When the signs of the articles cannot be read or kept.
pub fn in_memory_by_meaning(articles: &[Article], ranking: Ranking, meaning: &Meaning) -> io::Result<Arc<dyn View>> {
    Ok(Arc::new(meaning.add_to(Snapshot::ranked(articles, ranking))?))
}
