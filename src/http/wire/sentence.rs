//! A cited sentence as JSON.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::ToSchema;

use super::all;
use crate::answer::{CitedSentence, Context, Excerpt, Highlight, Share, Source};
use crate::corpus::Display;
use crate::corpus::display::DisplayRun;

/// A cited sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sentence)]
pub struct SentenceBody<'answer> {
    /// The bytes of the stored article from `start` to `end`.
    text: &'answer str,
    /// The readable words of it.
    display: DisplayBody<'answer>,
    /// What it is: `sentence`, `item`, `list`, `steps`, `row`, `code`, `definition`, `turn` or `metadata`.
    unit: &'static str,
    /// Its slices in the order of the text, when it is several. One that stands apart from the others, such as the
    /// names of a table's columns, is not between `start` and `end`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<ExcerptBody<'answer>>,
    /// Number of items of a list that are left out at its end.
    #[serde(skip_serializing_if = "is_zero")]
    more: u32,
    /// The readable words of the headings that it stands under, outermost first.
    headings: &'answer [String],
    /// The number of its source.
    citation: usize,
    /// The article's id.
    article: &'answer str,
    /// The address of the article on this server with the sentence marked. It is found again when the article has changed.
    link: String,
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
    /// The question that it replies to, what stands before it under the same heading where the question asks for more than
    /// a fact, or the sentence that it leans on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    context: Option<ContextBody<'answer>>,
    /// What goes on behind it under the same heading, where the question asks for more than a fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    after: Option<ContextBody<'answer>>,
    /// The place, from 1, of the sentence before it that says another number or time for what is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    disagrees_with: Option<usize>,
    /// What the score consists of, when `explain` is true.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shares: Vec<ShareBody>,
}

impl<'answer> SentenceBody<'answer> {
    /// The body of a sentence of an answer with these sources.
    pub fn new(sentence: &'answer CitedSentence, sources: &[Source]) -> Self {
        Self {
            text: &sentence.text,
            display: DisplayBody::new(&sentence.display, &sentence.highlights),
            unit: sentence.unit.name(),
            parts: all(&sentence.parts),
            more: sentence.more,
            headings: &sentence.headings,
            citation: sentence.citation,
            article: sentence.article.as_str(),
            link: sentence.link(sources),
            start: sentence.span.start,
            end: sentence.span.end,
            paragraph: sentence.paragraph,
            score: sentence.score,
            highlights: all(&sentence.highlights),
            attributions: all(&sentence.attributions),
            context: sentence.context.as_ref().map(ContextBody::from),
            after: sentence.after.as_ref().map(ContextBody::from),
            disagrees_with: sentence.disagrees_with,
            shares: all(&sentence.shares),
        }
    }
}

/// True for a number that is left out.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// The readable words of a quote, made from the stored bytes alone.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Display)]
pub(super) struct DisplayBody<'answer> {
    /// The words. Items of a list and lines of code are lines.
    text: Cow<'answer, str>,
    /// Its links, code, emphasis and formulas.
    runs: Vec<RunBody<'answer>>,
    /// Where its highlights stand, in bytes of these words.
    highlights: Vec<HighlightBody>,
}

impl<'answer> DisplayBody<'answer> {
    pub(super) fn new(display: &'answer Display, highlights: &[Highlight]) -> Self {
        let shown = |highlight: &Highlight| {
            let place = display.place(highlight.span)?;
            Some(HighlightBody { start: place.start, end: place.end, role: highlight.role.name() })
        };
        Self {
            text: display.text.as_str().into(),
            runs: all(&display.runs),
            highlights: highlights.iter().filter_map(shown).collect(),
        }
    }

    /// A display that is made for this body, without highlights.
    pub(super) fn of(display: Display) -> Self {
        let runs = display.runs.into_iter().map(|run| RunBody {
            start: run.span.start,
            end: run.span.end,
            kind: run.kind.name(),
            href: run.href.map(Cow::Owned),
        });
        Self { runs: runs.collect(), text: display.text.into(), highlights: Vec::new() }
    }
}

/// Words of a display that are a link, code, emphasis or a formula.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Run)]
struct RunBody<'answer> {
    /// Where it begins, in bytes of the display's text.
    start: u32,
    /// Where it ends.
    end: u32,
    /// `link`, `code`, `emphasis` or `math`.
    kind: &'static str,
    /// The address of a link as the article writes it. It may be relative, and nothing says that it is safe to follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    href: Option<Cow<'answer, str>>,
}

impl<'answer> From<&'answer DisplayRun> for RunBody<'answer> {
    fn from(run: &'answer DisplayRun) -> Self {
        Self {
            start: run.span.start,
            end: run.span.end,
            kind: run.kind.name(),
            href: run.href.as_deref().map(Cow::from),
        }
    }
}

/// What a sentence cannot be understood without.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Context)]
struct ContextBody<'answer> {
    #[serde(flatten)]
    excerpt: ExcerptBody<'answer>,
    /// The readable words of it.
    display: DisplayBody<'answer>,
}

impl<'answer> From<&'answer Context> for ContextBody<'answer> {
    fn from(context: &'answer Context) -> Self {
        Self { excerpt: (&context.excerpt).into(), display: DisplayBody::new(&context.display, &[]) }
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
    /// The name of the feature, for programs.
    name: &'static str,
    /// What it means, for readers. Shares that mean the same have the same words.
    words: &'static str,
    feature: f32,
    value: f32,
}

impl From<&Share> for ShareBody {
    fn from(share: &Share) -> Self {
        Self { name: share.name, words: share.words(), feature: share.feature, value: share.value }
    }
}
