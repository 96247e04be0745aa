//! The interface of every engine.

use citewire_articles::Article;
use serde::{Deserialize, Serialize};

/// Number of passages that a search returns.
pub const TOP: usize = 10;

/// A passage, by its number in the order of the texts, and its score.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Hit {
    /// The passage.
    pub passage: u32,
    /// Its score. Scores of different engines are comparable only by their order.
    pub score: f32,
}

/// An article and the texts of its passages, which every engine indexes.
#[derive(Debug)]
pub struct Arrival {
    /// The article as Citewire reads it.
    pub article: Article,
    /// For each passage, the words by which Citewire ranks it; see [`crate::passages`].
    pub passages: Vec<String>,
}

/// An engine that ranks passages. The time of indexing is the time of [`Engine::build`] without the time in which the
/// articles arrive.
pub trait Engine: Sized + Sync {
    /// An analysed question.
    type Query;

    /// Indexes the passages of all articles, numbered in the order of their arrival.
    fn build(articles: &mut dyn Iterator<Item = Arrival>) -> anyhow::Result<Self>;

    /// Analyses a question.
    fn analyse(&self, question: &str) -> Self::Query;

    /// The best [`TOP`] passages, best first.
    fn search(&self, query: &Self::Query) -> anyhow::Result<Vec<Hit>>;
}
