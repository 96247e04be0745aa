//! BM25: what one term is worth in one text.
//!
//! The formula is that of the `bm25` crate, which a test in the index holds us to:
//! `idf(t) * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average))` with
//! `idf(t) = ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009;
//! the 1 inside the logarithm keeps the weight of a very common term above zero, as in Lucene). With weights for title
//! and headings it is BM25F in its simple form: occurrences and lengths are weighted by field before the formula sees
//! them (Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", 2004).

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
    /// For ranking articles: a subject is spoken of again and again, and its repetitions say a little more than those in
    /// the passage that answers a question (measured on seven data sets).
    pub const ARTICLES: Self = Self { k1: 1.5, b: 0.75 };
    /// For scoring sentences: their length says little, so a smaller `b` is better (measured on three data sets).
    pub const SENTENCES: Self = Self { k1: 1.2, b: 0.4 };

    /// The weight of a term that occurs `frequency` times in a text of `length` terms, before IDF.
    pub fn saturation(self, frequency: f32, length: f32, average_length: f32) -> f32 {
        frequency * (self.k1 + 1.0) / (frequency + self.norm(length, average_length))
    }

    /// The part of the formula that depends on the text alone: `k1 * (1 - b + b * length / average)`.
    pub fn norm(self, length: f32, average_length: f32) -> f32 {
        self.k1 * (1.0 - self.b + self.b * (length / average_length))
    }

    /// The largest value that [`Self::saturation`] approaches, for a term repeated without end.
    pub fn ceiling(self) -> f32 {
        self.k1 + 1.0
    }
}

/// How passages are ranked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranking {
    /// The parameters of BM25.
    pub bm25: Bm25,
    /// What an occurrence in the title counts, beside 1 for one in a sentence. Kept in steps of 1/8.
    pub title: f32,
    /// What an occurrence in a heading or a table's column name counts.
    pub headings: f32,
}

impl Default for Ranking {
    fn default() -> Self {
        Self { bm25: Bm25::PASSAGES, title: 1.0, headings: 1.0 }
    }
}

/// Inverse document frequency of a term that `holding` of `all` passages hold.
pub fn inverse_document_frequency(all: usize, holding: usize) -> f32 {
    let (all, holding) = (all as f32, holding as f32);
    (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
}
