//! Search: ranked passages or articles for a question. A follow-up is searched for as the stand-alone question that
//! answering would use.

use std::borrow::Cow;
use std::sync::Arc;

use super::Assistant;
use crate::question::Question;
use crate::understanding::conversation::Told;
use crate::understanding::message::Message;
use crate::understanding::query::QueryWord;
use crate::understanding::{Query, Standalone, conversation};
use crate::view::{ArticleHeader, Extras, Search, View};
use citewire_articles::ArticleId;
use citewire_text::{ByteSpan, Language};

/// The part of a passage's score that comes from one word of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct TermShare {
    /// The word as it is written in the question.
    pub word: String,
    /// The part of the score. The parts of all words add up to the passage's score.
    pub share: f32,
}

/// The results of a search.
#[derive(Debug)]
pub struct Searched<Unit> {
    /// The stand-alone question that a follow-up was searched for as; `None` when the question stands alone.
    pub interpreted_as: Option<String>,
    /// The results, best first.
    pub found: Vec<Unit>,
}

/// A ranked passage, as search returns it.
#[derive(Debug)]
pub struct Found {
    /// The article that contains it.
    pub article: ArticleId,
    /// The article's title.
    pub title: String,
    /// The passage.
    pub passage: Excerpt,
    /// Its BM25 score.
    pub score: f32,
    /// The part of the score that comes from each word of the question.
    pub terms: Vec<TermShare>,
}

/// A ranked article with its best passage.
#[derive(Debug)]
pub struct FoundArticle {
    /// The article.
    pub article: Arc<ArticleHeader>,
    /// The article's score: 0.3 times the score of its whole text plus 0.7 times that of its best passage; less where
    /// earlier answers told that passage.
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
    /// The text of the span.
    pub text: String,
}

impl Assistant {
    /// The passages of this view that contain words of the question, best first, at most `limit`.
    pub fn search(&self, view: &dyn View, question: &Question, limit: usize) -> Searched<Found> {
        search(view, question, |query| {
            let extras = Extras { shares: true, ..Extras::default() };
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

    /// The articles of this view that contain words of the question, best first, at most `limit`. A long question
    /// describes a topic, so it is expanded by words of the best articles.
    pub fn search_articles(&self, view: &dyn View, question: &Question, limit: usize) -> Searched<FoundArticle> {
        search(view, question, |query| {
            let extras = Extras { headings: true, ..Extras::default() };
            let ranked = view.search_articles(&Search::new(query, question.filter(), limit).with(extras));
            let found = ranked.iter().map(|found| FoundArticle {
                article: Arc::clone(&found.article),
                score: found.score,
                best: excerpt(&found.headings, found.best, &found.text),
            });
            let mut found: Vec<FoundArticle> = found.collect();
            Told::by(question.history()).reorder(&mut found, |found| (&mut found.score, &found.best.text));
            found
        })
    }
}

/// Searches for the stand-alone form of a question.
fn search<Unit>(view: &dyn View, question: &Question, find: impl FnOnce(&Query) -> Vec<Unit>) -> Searched<Unit> {
    let asked = Standalone::parse(&asked(question, view));
    let alone = conversation::stand_alone(&asked, question.history(), view);
    // An answer omits sentences that were shown before. A search does not.
    let alone = alone.map(|alone| alone.leaving_out(Vec::new()));
    let found = find(&Query::of(alone.as_ref().unwrap_or(&asked), view));
    Searched { interpreted_as: alone.map(|alone| alone.to_string()), found }
}

/// Bytes of the longest text that is searched for as it is.
const LONGEST: usize = 1_000;

/// What is searched for: of a long message what it asks.
fn asked<'question>(question: &'question Question, view: &dyn View) -> Cow<'question, str> {
    let text = question.text();
    if text.len() <= LONGEST {
        return text.into();
    }
    let languages: Vec<Language> = view.corpus().tokeniser.languages().collect();
    let questions = Message::read(text, &languages).questions;
    if questions.is_empty() { text.into() } else { questions.join(" ").into() }
}

/// A passage as search returns it.
fn excerpt(headings: &[Box<str>], span: ByteSpan, text: &str) -> Excerpt {
    Excerpt { headings: headings.iter().map(ToString::to_string).collect(), span, text: text.to_owned() }
}
