//! A cited sentence as JSON.

use serde::Serialize;

use super::all;
use crate::answer::{CitedSentence, Excerpt, Highlight, Share};

/// A cited sentence.
#[derive(Debug, Serialize)]
pub struct SentenceBody<'answer> {
    text: &'answer str,
    citation: usize,
    article: &'answer str,
    start: u32,
    end: u32,
    paragraph: u32,
    score: f32,
    highlights: Vec<HighlightBody>,
    attributions: Vec<ExcerptBody<'answer>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<ExcerptBody<'answer>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disagrees_with: Option<usize>,
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

#[derive(Debug, Serialize)]
struct HighlightBody {
    start: u32,
    end: u32,
    role: &'static str,
}

impl From<&Highlight> for HighlightBody {
    fn from(highlight: &Highlight) -> Self {
        Self { start: highlight.span.start, end: highlight.span.end, role: highlight.role.name() }
    }
}

#[derive(Debug, Serialize)]
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

#[derive(Debug, Serialize)]
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
