//! The `bm25` crate's `Scorer`, used as in its documentation, with hashes wide enough to avoid collisions.

use bm25::{Embedder, EmbedderBuilder, Embedding, Scorer, TokenEmbedder as _, TokenEmbedding};
use citewire_text::Tokeniser;

use super::keys_of;
use crate::engine::{Arrival, Engine, Hit, TOP};

/// Largest number of passages for this engine. With more, the questions take minutes.
pub const MOST_PASSAGES: usize = 100_000;

/// The crate's scorer with all passages.
pub struct ByScorer {
    scorer: Scorer<u32, u64>,
}

impl Engine for ByScorer {
    type Query = Embedding<u64>;

    fn build(articles: &mut dyn Iterator<Item = Arrival>) -> anyhow::Result<Self> {
        let texts: Vec<String> = articles.flat_map(|arrival| arrival.passages).collect();
        let slices: Vec<&str> = texts.iter().map(String::as_str).collect();
        let embedder: Embedder<u64, Tokeniser> =
            EmbedderBuilder::with_tokenizer_and_fit_to_corpus(Tokeniser::new([]), &slices).build();
        let mut scorer = Scorer::new();
        for (number, text) in slices.into_iter().enumerate() {
            scorer.upsert(&u32::try_from(number)?, embedder.embed(text));
        }
        Ok(Self { scorer })
    }

    fn analyse(&self, question: &str) -> Embedding<u64> {
        // The value of a question's token is ignored.
        let token = |key: &String| TokenEmbedding { index: u64::embed(key), value: 1.0 };
        Embedding(keys_of(question).iter().map(token).collect())
    }

    fn search(&self, query: &Embedding<u64>) -> anyhow::Result<Vec<Hit>> {
        let best = self.scorer.matches(query).into_iter().take(TOP);
        Ok(best.map(|document| Hit { passage: document.id, score: document.score }).collect())
    }
}
