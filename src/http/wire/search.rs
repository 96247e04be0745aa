//! What a search found, as JSON: passages or articles.

use serde::Serialize;
use utoipa::ToSchema;

use super::article::ArticleCard;
use crate::answer::address::QuoteAddress;
use crate::assistant::{Excerpt, Found, FoundArticle, Searched};

/// What was found, by the unit that was asked for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = SearchResult)]
#[expect(dead_code, reason = "names the two shapes for the description")]
pub(in super::super) enum SearchResult<'found> {
    /// With `unit=passage`.
    Passages(SearchBody<'found>),
    /// With `unit=article`.
    Articles(FoundArticlesBody<'found>),
}

/// Passages, best first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Passages)]
pub struct SearchBody<'found> {
    snapshot: &'found str,
    question: &'found str,
    /// What a follow-up was searched for, standing alone; only where that differs from the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    interpreted_as: Option<&'found str>,
    hits: Vec<HitBody<'found>>,
}

impl<'found> SearchBody<'found> {
    /// The passages found for a question; with each word's share of the score when `explains`.
    pub fn new(
        snapshot: &'found str,
        question: &'found str,
        searched: &'found Searched<Found>,
        explains: bool,
    ) -> Self {
        let hits = searched.found.iter().map(|found| HitBody::new(found, explains)).collect();
        Self { snapshot, question, interpreted_as: searched.interpreted_as.as_deref(), hits }
    }
}

/// A ranked passage.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Passage)]
struct HitBody<'found> {
    /// The article's id.
    article: &'found str,
    title: &'found str,
    /// The headings that it stands under, outermost first.
    headings: Vec<&'found str>,
    /// Where it begins, in bytes of the stored text.
    start: u32,
    /// Where it ends.
    end: u32,
    /// Its BM25 score.
    score: f32,
    /// The bytes there.
    text: &'found str,
    /// What each word added to the score.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    terms: Option<Vec<TermBody<'found>>>,
}

impl<'found> HitBody<'found> {
    fn new(found: &'found Found, explains: bool) -> Self {
        let Excerpt { headings, span, text } = &found.passage;
        Self {
            article: found.article.as_str(),
            title: &found.title,
            headings: headings.iter().map(String::as_str).collect(),
            start: span.start,
            end: span.end,
            score: found.score,
            text,
            terms: explains
                .then(|| found.terms.iter().map(|term| TermBody { word: &term.word, share: term.share }).collect()),
        }
    }
}

/// A word's share of a score.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TermShare)]
struct TermBody<'found> {
    word: &'found str,
    share: f32,
}

/// Articles, best first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FoundArticles)]
pub(in super::super) struct FoundArticlesBody<'found> {
    snapshot: &'found str,
    question: &'found str,
    /// What a follow-up was searched for, standing alone; only where that differs from the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    interpreted_as: Option<&'found str>,
    articles: Vec<FoundArticleBody<'found>>,
}

impl<'found> FoundArticlesBody<'found> {
    /// The articles of a snapshot that were found for a question.
    pub(in super::super) fn new(
        snapshot: &'found str,
        question: &'found str,
        searched: &'found Searched<FoundArticle>,
    ) -> Self {
        let articles = searched.found.iter().map(FoundArticleBody::new).collect();
        Self { snapshot, question, interpreted_as: searched.interpreted_as.as_deref(), articles }
    }
}

/// A ranked article.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FoundArticle)]
struct FoundArticleBody<'found> {
    /// Its score: that of the whole article and that of its best passage together.
    score: f32,
    /// The address of the article on this server with its best passage marked.
    link: String,
    #[serde(flatten)]
    card: ArticleCard<'found>,
    passage: ExcerptBody<'found>,
}

impl<'found> FoundArticleBody<'found> {
    fn new(found: &'found FoundArticle) -> Self {
        let Excerpt { headings, span, text } = &found.best;
        Self {
            score: found.score,
            link: QuoteAddress::new([(*span, text.as_str())], &found.article.sha256).link(&found.article.id),
            card: ArticleCard::new(&found.article),
            passage: ExcerptBody {
                headings: headings.iter().map(String::as_str).collect(),
                start: span.start,
                end: span.end,
                text,
            },
        }
    }
}

/// The best passage of an article.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BestPassage)]
struct ExcerptBody<'found> {
    /// The headings above it, outermost first.
    headings: Vec<&'found str>,
    /// Its first byte in the stored text.
    start: u32,
    /// The byte after its last one.
    end: u32,
    /// The bytes there.
    text: &'found str,
}
