//! Articles as JSON: a page of them, and one with its paragraphs and sentences.

use serde::Serialize;
use utoipa::ToSchema;

use crate::corpus::{Article, BlockKind, Sentence};
use crate::text::ByteSpan;
use crate::view::ArticleHeader;

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

/// An article with its paragraphs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Article)]
pub(in super::super) struct ArticleBody<'corpus> {
    #[serde(flatten)]
    card: ArticleCard<'corpus>,
    paragraphs: Vec<ParagraphBody<'corpus>>,
}

/// A block of an article.
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
    text: &'corpus str,
    sentences: Vec<SpanBody<'corpus>>,
}

/// A sentence of an article.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Span)]
struct SpanBody<'corpus> {
    start: u32,
    end: u32,
    text: &'corpus str,
}

impl<'corpus> ArticleBody<'corpus> {
    /// The body of an article, whose parts were read already.
    pub(in super::super) fn new(card: ArticleCard<'corpus>, article: &'corpus Article) -> Self {
        let span_of = |span: ByteSpan| SpanBody { start: span.start, end: span.end, text: span.slice(&article.text) };
        let paragraphs = article.blocks.iter().enumerate().map(|(index, block)| ParagraphBody {
            index,
            kind: block.kind.name(),
            start: block.span.start,
            end: block.span.end,
            level: match block.kind {
                BlockKind::Heading { level } => Some(level),
                _ => None,
            },
            reason: match block.kind {
                BlockKind::Boilerplate(reason) => Some(reason.to_string()),
                _ => None,
            },
            text: block.span.slice(&article.text),
            sentences: sentences_of(article, index).map(|sentence| span_of(sentence.span)).collect(),
        });
        Self { card, paragraphs: paragraphs.collect() }
    }
}

/// The sentences of one block, which stand next to each other.
fn sentences_of(article: &Article, block: usize) -> impl Iterator<Item = &Sentence> {
    let first = article.sentences.partition_point(|sentence| (sentence.block as usize) < block);
    article.sentences[first..].iter().take_while(move |sentence| sentence.block as usize == block)
}
