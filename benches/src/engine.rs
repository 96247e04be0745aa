//! What every engine that takes part must do.

use citewire::corpus::Article;
use serde::{Deserialize, Serialize};

/// How many passages a search returns.
pub const TOP: usize = 10;

/// A passage by its number in the order of the texts, and its score.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Hit {
    /// The passage.
    pub passage: u32,
    /// Its score; only its order means the same in every engine.
    pub score: f32,
}

/// An article with its passages as the texts that every engine indexes.
#[derive(Debug)]
pub struct Arrival {
    /// The article as Citewire reads it.
    pub article: Article,
    /// For each of its passages the words under which Citewire ranks it; see [`crate::passages`].
    pub passages: Vec<String>,
}

/// An engine that ranks passages. What it does while [`Engine::build`] runs is the time of indexing, except for the
/// time that the articles take to arrive.
pub trait Engine: Sized + Sync {
    /// A question whose words are known.
    type Query;

    /// Indexes the passages of all articles, numbered as they arrive.
    fn build(articles: &mut dyn Iterator<Item = Arrival>) -> anyhow::Result<Self>;

    /// A question to its words.
    fn analyse(&self, question: &str) -> Self::Query;

    /// The best [`TOP`] passages, best first.
    fn search(&self, query: &Self::Query) -> anyhow::Result<Vec<Hit>>;
}
