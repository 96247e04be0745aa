//! Articles as JSON: a page of them, and one with its paragraphs and sentences.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::ToSchema;

use super::super::parts::{Part, blocks_in};
use super::sentence::DisplayBody;
use crate::corpus::display::Part as Slice;
use crate::corpus::{Block, BlockKind, Display};
use crate::view::{ArticleHeader, View};

/// A page of the articles.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Articles)]
pub(in super::super) struct ArticlesBody<'corpus> {
    pub(in super::super) snapshot: &'corpus str,
    /// How many there are in all.
    pub(in super::super) total: usize,
    pub(in super::super) articles: Vec<ArticleCard<'corpus>>,
    /// What to send as `after` for the next page; null on the last one.
    #[schema(required)]
    pub(in super::super) next: Option<&'corpus str>,
}

/// An article without its text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ArticleCard)]
pub(in super::super) struct ArticleCard<'corpus> {
    id: &'corpus str,
    title: &'corpus str,
    #[schema(required)]
    author: Option<&'corpus str>,
    #[schema(required)]
    publication: Option<&'corpus str>,
    #[schema(required)]
    date: Option<String>,
    #[schema(required)]
    url: Option<&'corpus str>,
    /// The language of the text, as a tag of BCP 47; `und` when it is not known.
    language: String,
    tags: Vec<&'corpus str>,
    /// The hash of the stored text.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
    /// The length of the stored text.
    bytes: u32,
    /// How many sentences of it may be quoted.
    sentences: u32,
}

impl<'corpus> ArticleCard<'corpus> {
    pub(in super::super) fn new(header: &'corpus ArticleHeader) -> Self {
        let metadata = &header.metadata;
        Self {
            id: header.id.as_str(),
            title: &metadata.title,
            author: metadata.author.as_deref(),
            publication: metadata.publication.as_deref(),
            date: metadata.date.map(|date| date.to_string()),
            url: metadata.url.as_deref(),
            language: header.language.code().to_owned(),
            tags: metadata.tags.iter().map(String::as_str).collect(),
            sha256: header.sha256.to_string(),
            bytes: header.bytes as u32,
            sentences: header.sentences,
        }
    }
}

/// An article with its paragraphs, or a part of a long one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Article)]
pub(in super::super) struct ArticleBody<'corpus> {
    #[serde(flatten)]
    card: ArticleCard<'corpus>,
    /// The number of this part of the article, from 1.
    part: usize,
    /// Number of parts of the article; 1 unless its text is longer than 128 KiB.
    parts: usize,
    /// The paragraphs of this part.
    paragraphs: Vec<ParagraphBody<'corpus>>,
}

/// A block of an article. One of more than 16 KiB may be divided between two parts, where it has the same index.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Paragraph)]
struct ParagraphBody<'corpus> {
    index: usize,
    kind: &'static str,
    /// Where it begins, in bytes of the stored text.
    start: u32,
    /// Where it ends.
    end: u32,
    /// The level of a heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    level: Option<u8>,
    /// Why it is never quoted, for boilerplate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    reason: Option<String>,
    /// The bytes there.
    text: Cow<'corpus, str>,
    /// The readable words, where they are not the bytes themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    display: Option<DisplayBody<'corpus>>,
    sentences: Vec<SpanBody<'corpus>>,
}

/// A sentence of an article.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Span)]
struct SpanBody<'corpus> {
    start: u32,
    end: u32,
    /// The bytes there.
    text: Cow<'corpus, str>,
    /// The readable words, where they are not the bytes themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    display: Option<DisplayBody<'corpus>>,
}

impl<'corpus> ArticleBody<'corpus> {
    /// The body of a part of an article.
    pub(in super::super) fn new(
        view: &'corpus dyn View,
        header: &'corpus ArticleHeader,
        blocks: &[Block],
        part: Part,
    ) -> Self {
        let id = header.id.as_str();
        let stored = |span| view.quote(id, span).map(Cow::into_owned);
        let shown = |text: &str, start: u32, block: &Block| {
            let display = Display::of(Slice { text, start, block }, &stored);
            let is_same = display.text == text && display.runs.is_empty();
            (!is_same).then(|| DisplayBody::of(display))
        };
        let mut sentences = view.sentences(id, part.span).into_iter().peekable();
        let paragraphs = blocks_in(blocks, part.span).map(|(index, block, span)| {
            let mut inside = Vec::new();
            while let Some(sentence) = sentences.next_if(|sentence| sentence.block as usize <= index) {
                let text = view.quote(id, sentence.span).unwrap_or_default();
                let display = shown(&text, sentence.span.start, block);
                inside.push(SpanBody { start: sentence.span.start, end: sentence.span.end, text, display });
            }
            let text = view.quote(id, span).unwrap_or_default();
            ParagraphBody {
                display: shown(&text, span.start, block),
                index,
                kind: block.kind.name(),
                start: span.start,
                end: span.end,
                level: match block.kind {
                    BlockKind::Heading { level } => Some(level),
                    _ => None,
                },
                reason: match block.kind {
                    BlockKind::Boilerplate(reason) => Some(reason.to_string()),
                    _ => None,
                },
                text,
                sentences: inside,
            }
        });
        let paragraphs = paragraphs.collect();
        Self { card: ArticleCard::new(header), part: part.number, parts: part.of, paragraphs }
    }
}
