//! A cited sentence as JSON.

use serde::Serialize;
use utoipa::ToSchema;

use super::all;
use crate::answer::{CitedSentence, Excerpt, Highlight, Share};

/// A cited sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sentence)]
pub struct SentenceBody<'answer> {
    /// The bytes of the stored article from `start` to `end`.
    text: &'answer str,
    /// The number of its source.
    citation: usize,
    /// The article's id.
    article: &'answer str,
    /// Where it begins, in bytes of the stored text.
    start: u32,
    /// Where it ends.
    end: u32,
    /// The place of its paragraph in the article.
    paragraph: u32,
    score: f32,
    /// The short answer first, where one is claimed; then the words of the question in it.
    highlights: Vec<HighlightBody>,
    /// Whom the sentence itself names as its source.
    attributions: Vec<ExcerptBody<'answer>>,
    /// The sentence before it, when it leans on that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    context: Option<ExcerptBody<'answer>>,
    /// The place, from 1, of the sentence before it that says another number or time for what is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    disagrees_with: Option<usize>,
    /// What the score consists of, when `explain` is true.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shares: Vec<ShareBody>,
}

impl<'answer> From<&'answer CitedSentence> for SentenceBody<'answer> {
    fn from(sentence: &'answer CitedSentence) -> Self {
        Self {
            text: &sentence.text,
            citation: sentence.citation,
            article: sentence.article.as_str(),
            start: sentence.span.start,
            end: sentence.span.end,
            paragraph: sentence.paragraph,
            score: sentence.score,
            highlights: all(&sentence.highlights),
            attributions: all(&sentence.attributions),
            context: sentence.context.as_ref().map(ExcerptBody::from),
            disagrees_with: sentence.disagrees_with,
            shares: all(&sentence.shares),
        }
    }
}

/// A part of a sentence that is marked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Highlight)]
struct HighlightBody {
    start: u32,
    end: u32,
    /// `answer` for what was asked for, `word` for a word of the question.
    role: &'static str,
}

impl From<&Highlight> for HighlightBody {
    fn from(highlight: &Highlight) -> Self {
        Self { start: highlight.span.start, end: highlight.span.end, role: highlight.role.name() }
    }
}

/// A part of the stored text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Excerpt)]
struct ExcerptBody<'answer> {
    text: &'answer str,
    start: u32,
    end: u32,
}

impl<'answer> From<&'answer Excerpt> for ExcerptBody<'answer> {
    fn from(excerpt: &'answer Excerpt) -> Self {
        Self { text: &excerpt.text, start: excerpt.span.start, end: excerpt.span.end }
    }
}

/// One named part of a score.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Share)]
struct ShareBody {
    name: &'static str,
    feature: f32,
    value: f32,
}

impl From<&Share> for ShareBody {
    fn from(share: &Share) -> Self {
        Self { name: share.name, feature: share.feature, value: share.value }
    }
}
