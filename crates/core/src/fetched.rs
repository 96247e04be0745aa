//! A view over facts that were fetched from an engine elsewhere, or recorded for a test.
//!
//! The core is pure, so it can be run again: a [`Fetched`] view answers what it has no fact for as if the articles had
//! nothing, and notes it as [`Wanted`]. Whoever drives the core fetches all of that at once and runs it again, until
//! nothing is missing; only then its result counts.

mod owned_search;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use citewire_articles::{Article, ArticleId, Block, BlockKind, Sentence};
use citewire_text::ByteSpan;

use crate::answer::address::ArticleHash;
use crate::cancelled::Cancelled;
use crate::view::{
    ArticleHeader, CorpusOrder, CorpusStats, FoundArticle, FoundPassage, NearInMeaning, NearTerm, Scanned, Search,
    SurfaceForm, TermStats, Unavailable, View,
};

pub use owned_search::OwnedSearch;

/// Number of quotes that are sent along with the blocks or the sentences of an article.
const MOST_QUOTES: usize = 400;

/// Something that a view is asked, by value: one for each method of [`View`] with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub enum Wanted {
    /// [`View::term`].
    Term(Box<str>),
    /// [`View::near_terms`].
    NearTerms(Box<str>),
    /// [`View::are_neighbours`].
    Neighbours(Box<str>, Box<str>),
    /// [`View::compounds_with`].
    Compounds(Box<str>),
    /// [`View::surface_forms`].
    SurfaceForms(Box<str>),
    /// [`View::introduced_with`].
    IntroducedWith(Box<str>),
    /// [`View::search`].
    Passages(OwnedSearch),
    /// [`View::near_in_meaning`].
    NearInMeaning(OwnedSearch, Box<str>, Box<[CorpusOrder]>),
    /// [`View::search_articles`].
    Articles(OwnedSearch),
    /// [`View::scan`].
    Scan(Box<str>),
    /// [`View::quote`].
    Quote(Box<str>, ByteSpan),
    /// [`View::header`].
    Header(Box<str>),
    /// [`View::headers_after`].
    HeadersAfter(Option<Box<str>>, usize),
    /// [`View::with_hash`].
    WithHash(ArticleHash, usize),
    /// [`View::with_number`].
    WithNumber(u64, usize),
    /// [`View::article`].
    Article(Box<str>),
    /// [`View::blocks`].
    Blocks(Box<str>, Range<u32>),
    /// [`View::sentences`].
    Sentences(Box<str>, ByteSpan),
    /// [`View::spread`].
    Spread(usize),
}

/// What a view replied; one for each result of a method of [`View`].
#[derive(Debug, Clone)]
pub enum Fact {
    /// Statistics of a term.
    Term(TermStats),
    /// Terms near another one.
    NearTerms(Vec<NearTerm>),
    /// The words that a term is written as.
    SurfaceForms(Vec<SurfaceForm>),
    /// An acronym or a name.
    IntroducedWith(Option<Box<str>>),
    /// Whether two terms are neighbours.
    Neighbours(bool),
    /// Passages of a search.
    Passages(Arc<[FoundPassage]>),
    /// Passages near by meaning.
    NearInMeaning(NearInMeaning),
    /// Passages of a scan.
    Scanned(Scanned),
    /// Articles of a search.
    Articles(Arc<[FoundArticle]>),
    /// Stored bytes.
    Quote(Option<Box<str>>),
    /// A header.
    Header(Option<Arc<ArticleHeader>>),
    /// Several headers.
    Headers(Vec<Arc<ArticleHeader>>),
    /// A whole article.
    Article(Option<Arc<Article>>),
    /// The blocks of an article.
    Blocks(Option<Arc<[Block]>>),
    /// Sentences of an article.
    Sentences(Vec<Sentence>),
    /// Ids of articles.
    Ids(Vec<ArticleId>),
}

impl Wanted {
    /// The fact as `view` has it, and those that are asked for next in most cases: an engine sends them along to save a
    /// round trip.
    pub fn facts(&self, view: &dyn View) -> Vec<(Wanted, Fact)> {
        let fact = self.fact(view);
        let mut next: Vec<Wanted> = Vec::new();
        match (self, &fact) {
            (_, Fact::NearTerms(near)) => {
                let of_term = |near: &NearTerm| [Self::Term(near.key.clone()), Self::SurfaceForms(near.key.clone())];
                next.extend(near.iter().flat_map(of_term));
            }
            (_, Fact::IntroducedWith(other)) => {
                let terms = view.corpus().tokeniser.question_terms(other.as_deref().unwrap_or_default());
                next.extend(terms.into_iter().flatten().map(|term| Self::Term(term.key.into())));
            }
            (Self::Blocks(article, _), Fact::Blocks(Some(blocks))) => {
                let headings = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. }));
                let quotes = headings.take(MOST_QUOTES).map(|heading| Self::Quote(article.clone(), heading.span));
                next.extend(quotes);
            }
            (Self::Sentences(article, _), Fact::Sentences(sentences)) => {
                let quotes = sentences.iter().take(MOST_QUOTES).map(|one| Self::Quote(article.clone(), one.span));
                next.extend(quotes);
            }
            _ => {}
        }
        let next = next.into_iter().map(|wanted| {
            let fact = wanted.fact(view);
            (wanted, fact)
        });
        [(self.clone(), fact)].into_iter().chain(next).collect()
    }

    fn fact(&self, view: &dyn View) -> Fact {
        match self {
            Self::Term(key) => Fact::Term(view.term(key)),
            Self::NearTerms(key) => Fact::NearTerms(view.near_terms(key)),
            Self::Neighbours(one, other) => Fact::Neighbours(view.are_neighbours(one, other)),
            Self::Compounds(key) => Fact::NearTerms(view.compounds_with(key)),
            Self::SurfaceForms(key) => Fact::SurfaceForms(view.surface_forms(key)),
            Self::IntroducedWith(form) => Fact::IntroducedWith(view.introduced_with(form)),
            Self::Passages(search) => Fact::Passages(view.search(&search.borrowed())),
            Self::NearInMeaning(search, question, found) => {
                Fact::NearInMeaning(view.near_in_meaning(&search.borrowed(), question, found))
            }
            Self::Articles(search) => Fact::Articles(view.search_articles(&search.borrowed())),
            Self::Scan(text) => Fact::Scanned(view.scan(text, &Cancelled::new())),
            Self::Quote(article, span) => Fact::Quote(view.quote(article, *span).map(Into::into)),
            Self::Header(article) => Fact::Header(view.header(article)),
            Self::HeadersAfter(after, limit) => Fact::Headers(view.headers_after(after.as_deref(), *limit)),
            Self::WithHash(beginning, limit) => Fact::Ids(view.with_hash(*beginning, *limit)),
            Self::WithNumber(number, limit) => Fact::Ids(view.with_number(*number, *limit)),
            Self::Article(article) => Fact::Article(view.article(article)),
            Self::Blocks(article, range) => Fact::Blocks(view.blocks(article, range.clone())),
            Self::Sentences(article, span) => Fact::Sentences(view.sentences(article, *span)),
            Self::Spread(count) => Fact::Ids(view.spread(*count)),
        }
    }

    /// True for what a search depends on: its query is not right yet while one of these is missing.
    fn is_of_the_question(&self) -> bool {
        matches!(
            self,
            Self::Term(_)
                | Self::NearTerms(_)
                | Self::Neighbours(..)
                | Self::Compounds(_)
                | Self::SurfaceForms(_)
                | Self::IntroducedWith(_)
        )
    }
}

/// A view over facts. What it has no fact for is absent, and noted.
#[derive(Debug)]
pub struct Fetched {
    corpus: Arc<CorpusStats>,
    facts: Vec<(Wanted, Fact)>,
    missing: Mutex<Vec<Wanted>>,
}

impl Fetched {
    /// A view of a corpus of which nothing else is known yet.
    pub fn new(corpus: Arc<CorpusStats>) -> Self {
        Self { corpus, facts: Vec::new(), missing: Mutex::default() }
    }

    /// Adds facts; of two for the same question the first one stays.
    pub fn extend(&mut self, facts: impl IntoIterator<Item = (Wanted, Fact)>) {
        for (wanted, fact) in facts {
            if !self.facts.iter().any(|(known, _)| *known == wanted) {
                self.facts.push((wanted, fact));
            }
        }
    }

    /// Keeps only the facts for which this is true.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&Wanted) -> bool) {
        self.facts.retain(|(wanted, _)| is_kept(wanted));
    }

    /// Everything that was asked for and is missing since the last call, in the order in which it was asked for.
    pub fn take_missing(&self) -> Vec<Wanted> {
        std::mem::take(&mut *self.missing.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The fact for a question, or a note that it is missing.
    fn fact(&self, wanted: Wanted) -> Option<&Fact> {
        let known = self.facts.iter().find(|(known, _)| *known == wanted);
        if known.is_none() {
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            let depends = matches!(wanted, Wanted::Passages(_) | Wanted::Articles(_) | Wanted::Scan(_));
            let is_early = depends && missing.iter().any(Wanted::is_of_the_question);
            if !is_early && !missing.contains(&wanted) {
                missing.push(wanted);
            }
        }
        known.map(|(_, fact)| fact)
    }
}

/// The value of a fact of this kind, or its default.
macro_rules! value {
    ($fact:expr, $kind:ident) => {
        match $fact {
            Some(Fact::$kind(value)) => value.clone(),
            _ => Default::default(),
        }
    };
}

impl View for Fetched {
    fn corpus(&self) -> &CorpusStats {
        &self.corpus
    }

    fn term(&self, key: &str) -> TermStats {
        value!(self.fact(Wanted::Term(key.into())), Term)
    }

    fn near_terms(&self, key: &str) -> Vec<NearTerm> {
        value!(self.fact(Wanted::NearTerms(key.into())), NearTerms)
    }

    fn are_neighbours(&self, one: &str, other: &str) -> bool {
        value!(self.fact(Wanted::Neighbours(one.into(), other.into())), Neighbours)
    }

    fn compounds_with(&self, key: &str) -> Vec<NearTerm> {
        value!(self.fact(Wanted::Compounds(key.into())), NearTerms)
    }

    fn surface_forms(&self, key: &str) -> Vec<SurfaceForm> {
        value!(self.fact(Wanted::SurfaceForms(key.into())), SurfaceForms)
    }

    fn introduced_with(&self, acronym_or_name: &str) -> Option<Box<str>> {
        value!(self.fact(Wanted::IntroducedWith(acronym_or_name.into())), IntroducedWith)
    }

    fn search(&self, search: &Search<'_>) -> Arc<[FoundPassage]> {
        value!(self.fact(Wanted::Passages(search.into())), Passages)
    }

    fn near_in_meaning(&self, search: &Search<'_>, question: &str, found: &[CorpusOrder]) -> NearInMeaning {
        value!(self.fact(Wanted::NearInMeaning(search.into(), question.into(), found.into())), NearInMeaning)
    }

    fn search_articles(&self, search: &Search<'_>) -> Arc<[FoundArticle]> {
        value!(self.fact(Wanted::Articles(search.into())), Articles)
    }

    fn scan(&self, text: &str, _cancelled: &Cancelled) -> Scanned {
        value!(self.fact(Wanted::Scan(text.into())), Scanned)
    }

    fn quote(&self, article: &str, span: ByteSpan) -> Option<Cow<'_, str>> {
        match self.fact(Wanted::Quote(article.into(), span)) {
            Some(Fact::Quote(Some(text))) => Some(Cow::Borrowed(text)),
            _ => None,
        }
    }

    fn header(&self, article: &str) -> Option<Arc<ArticleHeader>> {
        value!(self.fact(Wanted::Header(article.into())), Header)
    }

    fn headers_after(&self, after: Option<&str>, limit: usize) -> Vec<Arc<ArticleHeader>> {
        value!(self.fact(Wanted::HeadersAfter(after.map(Box::from), limit)), Headers)
    }

    fn with_hash(&self, beginning: ArticleHash, limit: usize) -> Vec<ArticleId> {
        value!(self.fact(Wanted::WithHash(beginning, limit)), Ids)
    }

    fn with_number(&self, number: u64, limit: usize) -> Vec<ArticleId> {
        value!(self.fact(Wanted::WithNumber(number, limit)), Ids)
    }

    fn article(&self, article: &str) -> Option<Arc<Article>> {
        value!(self.fact(Wanted::Article(article.into())), Article)
    }

    fn blocks(&self, article: &str, range: Range<u32>) -> Option<Arc<[Block]>> {
        value!(self.fact(Wanted::Blocks(article.into(), range)), Blocks)
    }

    fn sentences(&self, article: &str, span: ByteSpan) -> Vec<Sentence> {
        value!(self.fact(Wanted::Sentences(article.into(), span)), Sentences)
    }

    fn spread(&self, count: usize) -> Vec<ArticleId> {
        value!(self.fact(Wanted::Spread(count)), Ids)
    }

    fn failure(&self) -> Option<Unavailable> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        (!missing.is_empty()).then(|| Unavailable::new(format!("{} facts are missing", missing.len())))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use citewire_text::Tokeniser;

    use super::{Fact, Fetched, Wanted};
    use crate::understanding::Standalone;
    use crate::understanding::spelling::corrected;
    use crate::view::{CorpusStats, NearTerm, SurfaceForm, TermStats, View};

    /// A recorded corpus in which "bridge" is the only word.
    fn recorded() -> Fetched {
        let corpus = CorpusStats {
            snapshot: "0".repeat(16),
            engine: "recorded".into(),
            articles: 1,
            passages: 9,
            sentences: 9,
            newest: None,
            meaning: None,
            average_sentence_length: 5.0,
            tokeniser: Tokeniser::new([]),
        };
        let mut view = Fetched::new(Arc::new(corpus));
        let form = SurfaceForm { word: "bridge".into(), occurrences: 9, as_name: 0 };
        view.extend([
            (Wanted::Term("brigd".into()), Fact::Term(TermStats::default())),
            (Wanted::NearTerms("brigd".into()), Fact::NearTerms(vec![NearTerm { key: "bridg".into(), passages: 9 }])),
            (Wanted::SurfaceForms("bridg".into()), Fact::SurfaceForms(vec![form])),
        ]);
        view
    }

    #[test]
    fn a_rule_is_tested_over_a_recorded_view() {
        let view = recorded();
        let question = Standalone::parse("brigde?");
        let spelt = corrected(&question, &view);
        let missing = view.take_missing();
        assert_eq!((spelt.map(|spelt| spelt.to_string()).as_deref(), missing), (Some("bridge?"), Vec::new()));
    }

    #[test]
    fn what_is_missing_is_noted_once_and_makes_the_view_fail() {
        let view = recorded();
        assert_eq!(view.failure(), None);
        assert_eq!([view.term("kazan"), view.term("kazan")], [TermStats::default(); 2]);
        assert!(view.failure().is_some());
        assert_eq!(view.take_missing(), [Wanted::Term("kazan".into())]);
        assert_eq!(view.failure(), None);
    }
}
