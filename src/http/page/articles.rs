//! `GET /articles` and `GET /articles/{id}`: the articles as a reader sees them, a quote marked on request.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use serde::Deserialize;

use super::super::extract::ArticlePath;
use super::super::problem::Problem;
use super::{problem, render};
use crate::assistant::Assistant;
use crate::corpus::{Article, BlockKind};
use crate::text::ByteSpan;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Marked {
    /// `start-end` in bytes of the stored text.
    quote: Option<String>,
}

pub(in super::super) async fn list(State(assistant): State<Arc<Assistant>>, headers: HeaderMap) -> Response<Body> {
    let snapshot = assistant.snapshot();
    let one = |article| {
        let card = snapshot.card(article);
        let byline = super::byline(card.author, card.publication, snapshot.record(article).dates);
        context! { id => snapshot.id_of(article), title => card.title, byline }
    };
    let articles: Vec<Value> = snapshot.articles_after(None).map(one).collect();
    render(&headers, StatusCode::OK, "articles.html", context! { articles })
}

pub(in super::super) async fn one(
    State(assistant): State<Arc<Assistant>>,
    headers: HeaderMap,
    path: Result<ArticlePath, Problem>,
    marked: Result<Query<Marked>, QueryRejection>,
) -> Response<Body> {
    let id = path.map_or_else(|_| String::new(), |ArticlePath(id)| id);
    let snapshot = assistant.snapshot();
    let Some(article) = snapshot.find(&id).map(|article| snapshot.article(article)) else {
        return problem(&headers, StatusCode::NOT_FOUND, &format!("There is no article with the id “{id}”."));
    };
    let quote = marked.ok().and_then(|Query(marked)| span(marked.quote.as_deref()?, &article.text));
    render(&headers, StatusCode::OK, "article.html", show(&article, quote))
}

/// `start-end` as a span of the text; `None` when it is not one.
fn span(quote: &str, text: &str) -> Option<ByteSpan> {
    let (start, end) = quote.split_once('-')?;
    let (start, end) = (start.parse::<usize>().ok()?, end.parse::<usize>().ok()?);
    let slice = text.get(start..end)?;
    (!slice.is_empty()).then(|| ByteSpan::new(start, end))
}

fn show(article: &Article, quote: Option<ByteSpan>) -> Value {
    let title_again = |kind: BlockKind, text: &str| {
        matches!(kind, BlockKind::Heading { level: 1 })
            && text.split_whitespace().eq(article.metadata.title.split_whitespace())
    };
    let first = quote.and_then(|quote| article.blocks.iter().position(|block| block.span.overlaps(&quote)));
    let blocks: Vec<Value> = article
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| !title_again(block.kind, &article.visible_block(block).text))
        .map(|(index, block)| {
            let (before, marked, after) = parts(&article.text, block.span, quote);
            context! {
                kind => block.kind.name(),
                level => if let BlockKind::Heading { level } = block.kind { level.clamp(2, 6) } else { 0 },
                reason => if let BlockKind::Boilerplate(reason) = block.kind { Some(reason.to_string()) } else { None },
                before, marked, after,
                first => first == Some(index),
            }
        })
        .collect();
    context! {
        id => article.id.to_string(),
        title => article.metadata.title.clone(),
        byline => byline(article),
        url => article.metadata.url.clone(),
        language => article.language.code(),
        sha256 => article.sha256.to_string(),
        quote => quote.map(|quote| context! { start => quote.start, end => quote.end }),
        blocks,
    }
}

/// A block in three parts, the middle one the quote as far as it lies in the block.
fn parts(text: &str, block: ByteSpan, quote: Option<ByteSpan>) -> (String, String, String) {
    let Some(quote) = quote.filter(|quote| quote.overlaps(&block)) else {
        return (block.slice(text).to_owned(), String::new(), String::new());
    };
    let start = quote.start.max(block.start) as usize;
    let end = quote.end.min(block.end) as usize;
    let range = block.range();
    (text[range.start..start].to_owned(), text[start..end].to_owned(), text[end..range.end].to_owned())
}

fn byline(article: &Article) -> String {
    let metadata = &article.metadata;
    super::byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date)
}
