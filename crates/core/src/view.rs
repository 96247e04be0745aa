//! The seam between the core and whatever keeps the articles: one frozen state of a corpus, asked synchronously.
//!
//! Understanding, answering and verifying see a [`View`] and nothing else: no segment, no posting list, no ordinal. The
//! embedded index implements it over mapped files; an engine elsewhere implements it over what was fetched, and the same
//! pure code is run again until nothing that it asked for is missing. Every method gives the same result for the same
//! arguments as long as the view exists.

mod search;

use std::borrow::Cow;
use std::fmt::Debug;
use std::ops::Range;
use std::sync::Arc;

use crate::answer::address::ArticleHash;
use crate::cancelled::Cancelled;
use citewire_articles::{Article, ArticleDate, ArticleId, Block, Lead, Metadata, Sentence, Sha256, Unit};
use citewire_text::{ByteSpan, Language, Tokeniser};

pub use search::{Extras, Others, Search};

/// One frozen state of the articles, wherever they are kept.
///
/// ```
/// use citewire_articles::Article;
/// use citewire_core::{question::Filter, understanding::Query, view::Search};
/// use citewire_index::{Ranking, in_memory};
///
/// let (article, _) = Article::parse("bridge.md", "The bridge of Torsby opened in 1901.\n".to_owned());
/// let view = in_memory(&[article], Ranking::default());
/// let query = Query::analyse("Which bridges are there?", &*view);
/// let found = view.search(&Search::new(&query, &Filter::default(), 5));
/// assert_eq!(&*found[0].article.id.as_str(), "bridge");
/// assert_eq!(view.quote("bridge", found[0].units[0].span).as_deref(), Some(found[0].quote(&found[0].units[0])));
/// ```
pub trait View: Debug + Send + Sync {
    /// Statistics of all articles.
    fn corpus(&self) -> &CorpusStats;

    /// Statistics of one index term; zero passages for a term that no passage holds.
    fn term(&self, key: &str) -> TermStats;

    /// The terms that are one edit away from `key` and begin with the same letter, each held by at least one passage.
    fn near_terms(&self, key: &str) -> Vec<NearTerm>;

    /// True when a sentence has one term directly before the other, with at most stop words between them. A view looks at
    /// a bounded number of passages, always the same ones.
    fn are_neighbours(&self, one: &str, other: &str) -> bool;

    /// The terms of which this one is the last or the first part, each held by at least one passage; first those that most
    /// passages hold. A view looks at a bounded number of terms, always the same ones.
    fn compounds_with(&self, key: &str) -> Vec<NearTerm>;

    /// The words that the articles write a term as, in alphabetical order.
    fn surface_forms(&self, key: &str) -> Vec<SurfaceForm>;

    /// The name that the articles introduce with this acronym, or the acronym that they introduce with this name:
    /// "Asian Infrastructure Investment Bank (AIIB)". Of several, the one that most articles introduce.
    fn introduced_with(&self, acronym_or_name: &str) -> Option<Box<str>>;

    /// The best passages for a query, best first; equal scores keep the order of the corpus.
    fn search(&self, search: &Search<'_>) -> Arc<[FoundPassage]>;

    /// How near passages that `search` found come to a question by meaning, and the nearest passages besides them. Nothing
    /// where the view has no vectors.
    fn near_in_meaning(&self, search: &Search<'_>, question: &str, found: &[CorpusOrder]) -> NearInMeaning;

    /// The best articles for a query, best first; equal scores keep the order of the corpus.
    fn search_articles(&self, search: &Search<'_>) -> Arc<[FoundArticle]>;

    /// The passages in whose stored text the words of `text` stand in sequence, in the order of the corpus, with what
    /// [`Extras::following`] tells. A view reads a bounded part of all stored text for it, always the same part, and says
    /// whether that was all; it stops when `cancelled` is set.
    fn scan(&self, text: &str, cancelled: &Cancelled) -> Scanned;

    /// The stored bytes of an article at a span; `None` when there is no such article or the span does not lie in its
    /// text on character boundaries.
    fn quote(&self, article: &str, span: ByteSpan) -> Option<Cow<'_, str>>;

    /// What is known of an article besides its text; `None` when there is no article with this id.
    fn header(&self, article: &str) -> Option<Arc<ArticleHeader>>;

    /// The headers of at most `limit` articles in the order of their ids, from the first id after `after` on.
    fn headers_after(&self, after: Option<&str>, limit: usize) -> Vec<Arc<ArticleHeader>>;

    /// The ids of the articles whose hash begins with these bytes, in the order of the corpus, at most `limit`.
    fn with_hash(&self, beginning: ArticleHash, limit: usize) -> Vec<ArticleId>;

    /// The ids that have this number as a run of digits, zeros before it not counted, in the order of the corpus, at most
    /// `limit`: 7 is a number of `rule-007`.
    fn with_number(&self, number: u64, limit: usize) -> Vec<ArticleId>;

    /// A whole article; `None` when there is no article with this id.
    fn article(&self, article: &str) -> Option<Arc<Article>>;

    /// Some of the headings, paragraphs and so on of an article, by their positions in the order of the text; `None`
    /// when there is no article with this id.
    fn blocks(&self, article: &str, range: Range<u32>) -> Option<Arc<[Block]>>;

    /// The sentences of an article that begin in a span of its text, in the order of the text. Each names its block by
    /// the index in [`View::blocks`].
    fn sentences(&self, article: &str, span: ByteSpan) -> Vec<Sentence>;

    /// The ids of about `count` articles, spread evenly over the corpus, in its order; of all when it has fewer.
    fn spread(&self, count: usize) -> Vec<ArticleId>;

    /// Why results of this view may be incomplete; `None` while they are whole. A result that was computed from a view
    /// that has failed by then must be dropped, and the client told so.
    fn failure(&self) -> Option<Unavailable>;
}

/// The range of all blocks of an article, for [`View::blocks`].
pub const ALL_BLOCKS: Range<u32> = 0..u32::MAX;

/// The articles cannot be read: their index is damaged, or the engine that keeps them is away.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the articles cannot be read: {reason}")]
pub struct Unavailable {
    /// What happened, for the operator.
    pub reason: String,
}

impl Unavailable {
    /// An error with this reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

/// Statistics of all articles of a view.
#[derive(Debug, Clone)]
pub struct CorpusStats {
    /// The id of this state of the corpus, 16 hexadecimal digits: a hash of the articles and of how they are cut and
    /// ranked. Equal corpora have equal ids.
    pub snapshot: String,
    /// A fingerprint of the code that keeps and ranks the articles: another build of it may give other results for equal
    /// articles.
    pub engine: Box<str>,
    /// Number of articles.
    pub articles: usize,
    /// Number of passages.
    pub passages: usize,
    /// Number of sentences.
    pub sentences: usize,
    /// The date of the newest article that has one.
    pub newest: Option<ArticleDate>,
    /// The name of the model that finds passages by meaning (see [`View::near_in_meaning`]). `None` if there is none.
    pub meaning: Option<Box<str>>,
    /// Mean number of terms of a sentence.
    pub average_sentence_length: f32,
    /// Cuts questions into the same terms as the articles, in all of their languages.
    pub tokeniser: Tokeniser,
}

/// Statistics of one index term.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TermStats {
    /// Number of passages that hold the term.
    pub passages: usize,
}

/// An index term that is near another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearTerm {
    /// The term.
    pub key: Box<str>,
    /// Number of passages that hold it; above zero.
    pub passages: usize,
}

/// A word as the articles write it, of which the index holds a stem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurfaceForm {
    /// The word in lower case, of four or more ASCII letters.
    pub word: Box<str>,
    /// How often it occurs.
    pub occurrences: u32,
    /// How often it occurs with a capital behind the first word of a sentence, as names do.
    pub as_name: u32,
}

/// What is known of an article besides its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleHeader {
    /// The id under which it is asked for.
    pub id: ArticleId,
    /// Path of its file below the corpus folder.
    pub path: Box<str>,
    /// Title, author and so on.
    pub metadata: Metadata,
    /// The language of its text.
    pub language: Language,
    /// The hash of the stored text.
    pub sha256: Sha256,
    /// Length of the stored text in bytes.
    pub bytes: usize,
    /// Number of its passages.
    pub passages: usize,
    /// Number of its sentences.
    pub sentences: u32,
}

/// A place in the order of the corpus: the article's among all articles in the order of their paths, then the passage's
/// in the article. Two passages of one article have equal `article`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CorpusOrder {
    /// The article's place.
    pub article: u32,
    /// The passage's place in the article.
    pub passage: u32,
}

/// What a [`View::scan`] came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scanned {
    /// The passages, in the order of the corpus.
    pub passages: Vec<FoundPassage>,
    /// True when no stored text was left unread.
    pub is_whole: bool,
}

/// A passage that was found, with all that answering needs of it.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundPassage {
    /// The article that contains it.
    pub article: Arc<ArticleHeader>,
    /// Where it stands in the corpus.
    pub order: CorpusOrder,
    /// Its BM25 score.
    pub score: f32,
    /// The BM25 score of its article as a whole.
    pub article_score: f32,
    /// The stored bytes from its first unit to its last one (with [`Extras::following`] to the last of those).
    pub text: Box<str>,
    /// Its sentences, in the order of the text; at least one.
    pub units: Vec<FoundUnit>,
    /// The position of the first unit among all sentences of the article.
    pub first_unit: u32,
    /// The sentence before the passage, where the first unit leans on it (see [`leans`](crate::answer::leans)).
    pub before: Option<Before>,
    /// For each word of the query how near BM25's saturation of its most frequent term comes to the ceiling, from 0 (the
    /// passage, its title and its headings do not hold it) to 1.
    pub saturations: Vec<f32>,
    /// Where the words of the query stand in its units, in order.
    pub occurrences: Vec<Occurrence>,
    /// What each word of the query added to the score; empty without [`Extras::shares`].
    pub shares: Vec<f32>,
    /// The readable words of the headings that it stands under, outermost first.
    pub headings: Vec<Box<str>>,
    /// Number of sentences under the same heading before it.
    pub below: u32,
    /// What introduces its units, each once.
    pub leads: Vec<FoundLead>,
    /// Spans of the sentences of the next passage; empty without [`Extras::following`].
    pub following: Vec<ByteSpan>,
    /// How near each of its units comes to the question by meaning, from -1 to 1; empty where that was not looked for
    /// (see [`View::near_in_meaning`]), and for articles in languages that the encoder does not read.
    pub similarities: Vec<f32>,
}

/// What a [`View::near_in_meaning`] came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NearInMeaning {
    /// The [`FoundPassage::similarities`] of each passage that was given; none where the view has no vectors.
    pub similarities: Vec<Vec<f32>>,
    /// The nearest passages that were not among these, nearest first, with theirs.
    pub others: Vec<FoundPassage>,
}

/// What introduces a unit of a found passage: the lead-in of a list, the names of columns, a term, a speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundLead {
    /// Where it stands.
    pub lead: Lead,
    /// Its readable words.
    pub text: Box<str>,
}

/// A sentence of a found passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundUnit {
    /// Where it stands in the stored text, in bytes.
    pub span: ByteSpan,
    /// The block that it belongs to, by its position in the article.
    pub block: u32,
    /// What it is quoted as.
    pub unit: Unit,
    /// What introduces it, by its position in [`FoundPassage::leads`].
    pub lead: Option<u32>,
    /// Number of its index terms.
    pub terms: u32,
    /// The language of its block.
    pub language: Language,
    /// The spans of markup between its words, in bytes of the stored text; in order.
    pub markup: Box<[ByteSpan]>,
}

/// The sentence before a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// Its bytes.
    pub text: Box<str>,
    /// The block that it belongs to.
    pub block: u32,
    /// The words of the query in it, by their positions in the query.
    pub words: Vec<u32>,
}

/// One of the query's words at one place of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The number of the term among those of the passage's units.
    pub position: u32,
    /// The word, by its position in the query.
    pub word: u32,
}

/// An article that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundArticle {
    /// The article.
    pub article: Arc<ArticleHeader>,
    /// Its score: BM25 of the whole article and of its best passage.
    pub score: f32,
    /// Its best passage in the stored text.
    pub best: ByteSpan,
    /// The stored bytes there.
    pub text: Box<str>,
    /// The readable words of the headings that it stands under, outermost first; empty without [`Extras::headings`].
    pub headings: Vec<Box<str>>,
}

impl FoundPassage {
    /// Where its text begins in the stored text, in bytes.
    pub fn start(&self) -> u32 {
        self.units.first().map_or(0, |unit| unit.span.start)
    }

    /// Where its own units stand in the stored text.
    pub fn span(&self) -> ByteSpan {
        let end = self.units.last().map_or(0, |unit| unit.span.end);
        ByteSpan { start: self.start(), end }
    }

    /// The stored bytes of a span that lies within the passage; empty for any other span.
    pub fn slice(&self, span: ByteSpan) -> &str {
        let start = self.start() as usize;
        let within = (span.start as usize).checked_sub(start).zip((span.end as usize).checked_sub(start));
        within.and_then(|(from, to)| self.text.get(from..to)).unwrap_or_default()
    }

    /// The stored bytes of one of its units.
    pub fn quote(&self, unit: &FoundUnit) -> &str {
        self.slice(unit.span)
    }

    /// What introduces a unit.
    pub fn lead(&self, unit: &FoundUnit) -> Option<&FoundLead> {
        unit.lead.and_then(|lead| self.leads.get(lead as usize))
    }

    /// For each unit the positions of its terms within the passage.
    pub fn positions(&self) -> impl Iterator<Item = Range<u32>> {
        self.units.iter().scan(0, |next, unit| {
            let start = *next;
            *next += unit.terms;
            Some(start..*next)
        })
    }

    /// The words of the query that stand at these positions.
    pub fn within(&self, positions: Range<u32>) -> &[Occurrence] {
        let from = self.occurrences.partition_point(|occurrence| occurrence.position < positions.start);
        let to = self.occurrences.partition_point(|occurrence| occurrence.position < positions.end);
        &self.occurrences[from..to]
    }

    /// True when a word of the query stands in it, its title or its headings.
    pub fn holds(&self, word: usize) -> bool {
        self.saturations.get(word).is_some_and(|&saturation| saturation > 0.0)
    }
}
