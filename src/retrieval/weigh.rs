//! BM25: what one term is worth in one text.
//!
//! The formula is that of the `bm25` crate, which a test in [`super::search`] holds us to:
//! `idf(t) * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average))` with
//! `idf(t) = ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009;
//! the 1 inside the logarithm keeps the weight of a very common term above zero, as in Lucene).

/// The two parameters of BM25.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bm25 {
    /// How soon repetitions of a term stop adding to the score.
    pub k1: f32,
    /// How much a text longer than the average is discounted: 0 not at all, 1 in full.
    pub b: f32,
}

impl Bm25 {
    /// For ranking passages: the values that the `bm25` crate and most of the literature use.
    pub const PASSAGES: Self = Self { k1: 1.2, b: 0.75 };
    /// For scoring sentences: their length says little, so a smaller `b` is better (measured on three data sets).
    pub const SENTENCES: Self = Self { k1: 1.2, b: 0.4 };

    /// The weight of a term that occurs `frequency` times in a text of `length` terms, before IDF.
    pub fn saturation(self, frequency: f32, length: f32, average_length: f32) -> f32 {
        frequency * (self.k1 + 1.0) / (frequency + self.k1 * (1.0 - self.b + self.b * (length / average_length)))
    }

    /// The largest value that [`Self::saturation`] approaches, for a term repeated without end.
    pub fn ceiling(self) -> f32 {
        self.k1 + 1.0
    }
}

/// Inverse document frequency of a term that `holding` of `all` passages hold.
pub fn inverse_document_frequency(all: usize, holding: usize) -> f32 {
    let (all, holding) = (all as f32, holding as f32);
    (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
}
