//! Search: the ranked passages or articles themselves, for a question in the words that answering it would use.

use std::sync::Arc;

use super::Assistant;
use crate::question::Question;
use crate::understanding::query::QueryWord;
use crate::understanding::{Query, Standalone, conversation};
use crate::view::{ArticleHeader, Extras, Search, View};
use citewire_articles::ArticleId;
use citewire_text::ByteSpan;

/// What one word of a question added to a passage's score.
#[derive(Debug, Clone, PartialEq)]
pub struct TermShare {
    /// The word as the question has it.
    pub word: String,
    /// Its part of the score; all parts of a passage add up to its score.
    pub share: f32,
}

/// What a search found.
#[derive(Debug)]
pub struct Searched<Unit> {
    /// What a follow-up question was searched for, standing alone; `None` when the question stands alone itself.
    pub interpreted_as: Option<String>,
    /// What was found, best first.
    pub found: Vec<Unit>,
}

/// A ranked passage, as search shows it.
#[derive(Debug)]
pub struct Found {
    /// The article that it belongs to.
    pub article: ArticleId,
    /// The article's title.
    pub title: String,
    /// The passage itself.
    pub passage: Excerpt,
    /// Its BM25 score.
    pub score: f32,
    /// What each word of the question added; the shares add up to the score.
    pub terms: Vec<TermShare>,
}

/// A ranked article with its best passage.
#[derive(Debug)]
pub struct FoundArticle {
    /// The article.
    pub article: Arc<ArticleHeader>,
    /// Its score: 0.3 times that of all that it says, and 0.7 times that of its best passage.
    pub score: f32,
    /// The first of its best passages.
    pub best: Excerpt,
}

/// A passage with its place in the article.
#[derive(Debug)]
pub struct Excerpt {
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// Its place in the stored text, in bytes.
    pub span: ByteSpan,
    /// The bytes there.
    pub text: String,
}

impl Assistant {
    /// The passages of this view that hold the question's words, best first, at most `limit`.
    pub fn search(&self, view: &dyn View, question: &Question, limit: usize) -> Searched<Found> {
        search(view, question, |query| {
            let extras = Extras { shares: true, headings: true, ..Extras::default() };
            let passages = view.search(&Search::new(query, question.filter(), limit).with(extras));
            let found = passages.iter().map(|passage| {
                let share = |(word, &share): (&QueryWord, &f32)| TermShare { word: word.text.clone(), share };
                Found {
                    article: passage.article.id.clone(),
                    title: passage.article.metadata.title.clone(),
                    passage: excerpt(&passage.headings, passage.span(), &passage.text),
                    score: passage.score,
                    terms: query.words.iter().zip(&passage.shares).map(share).collect(),
                }
            });
            found.collect()
        })
    }

    /// The articles of this view that hold the question's words, best first, at most `limit`. A long question describes a
    /// subject: it is widened by words of the best articles.
    pub fn search_articles(&self, view: &dyn View, question: &Question, limit: usize) -> Searched<FoundArticle> {
        search(view, question, |query| {
            let ranked = view.search_articles(&Search::new(query, question.filter(), limit));
            let found = ranked.iter().map(|found| FoundArticle {
                article: Arc::clone(&found.article),
                score: found.score,
                best: excerpt(&found.headings, found.best, &found.text),
            });
            found.collect()
        })
    }
}

/// Searches for what a question stands alone as.
fn search<Unit>(view: &dyn View, question: &Question, find: impl FnOnce(&Query) -> Vec<Unit>) -> Searched<Unit> {
    let asked = Standalone::parse(question.text());
    let alone = conversation::stand_alone(&asked, question.history(), view);
    // What was shown before is left out of an answer, not of a search.
    let found = find(&Query::of(alone.as_ref().unwrap_or(&asked), view));
    Searched { interpreted_as: alone.map(|alone| alone.to_string()), found }
}

/// A passage as search shows it.
fn excerpt(headings: &[Box<str>], span: ByteSpan, text: &str) -> Excerpt {
    Excerpt { headings: headings.iter().map(ToString::to_string).collect(), span, text: text.to_owned() }
}
