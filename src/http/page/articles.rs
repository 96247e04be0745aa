//! `GET /articles` and `GET /articles/{id}`: the articles as a reader sees them, a quote marked on request.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::super::extract::ArticlePath;
use super::super::problem::Problem;
use super::{problem, render, words};
use crate::assistant::Assistant;
use crate::corpus::{Article, Block, BlockKind, byline};
use crate::text::ByteSpan;

/// Articles on a page of the list.
const A_PAGE: usize = 100;
/// An article with so many headings has a table of contents.
const CONTENTS_FROM: usize = 3;
/// The deepest heading in a table of contents.
const DEEPEST: u8 = 3;
/// A longer quote is named by its first and its last words in the address of the original.
const WHOLE: usize = 12;
/// Words at the beginning and at the end of a longer quote.
const ENDS: (usize, usize) = (5, 4);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Listed {
    /// The id after which the page begins.
    after: Option<String>,
}

pub(in super::super) async fn list(
    State(assistant): State<Arc<Assistant>>,
    headers: HeaderMap,
    listed: Result<Query<Listed>, QueryRejection>,
) -> Response<Body> {
    let after = listed.ok().and_then(|Query(listed)| listed.after);
    let snapshot = assistant.snapshot();
    let mut rest = snapshot.articles_after(after.as_deref()).peekable();
    let shown: Vec<_> = rest.by_ref().take(A_PAGE).collect();
    let next = shown.last().filter(|_| rest.peek().is_some()).map(|&article| encoded(snapshot.id_of(article)));
    let one = |article| {
        let card = snapshot.card(article);
        let byline = byline(card.author, card.publication, snapshot.record(article).dates);
        context! { id => snapshot.id_of(article), title => card.title, byline }
    };
    let articles: Vec<Value> = shown.into_iter().map(one).collect();
    let total =
        words::asked_for(&headers).text("articles_count").replace("{articles}", &snapshot.articles().to_string());
    let variables = context! { articles, total, next, is_first => after.is_none() };
    render(&headers, StatusCode::OK, "articles.html", variables)
}

/// A text as part of an address. A hyphen has a meaning of its own in a text fragment, and is encoded too.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Marked {
    /// `start-end` in bytes of the stored text.
    quote: Option<String>,
    /// `stored` shows every byte as it is stored.
    view: Option<String>,
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
        let detail = words::asked_for(&headers).text("no_article").replace("{id}", &id);
        return problem(&headers, StatusCode::NOT_FOUND, &detail);
    };
    let marked = marked.map_or_else(|_| Marked::default(), |Query(marked)| marked);
    let quote = marked.quote.and_then(|quote| span(&quote, &article.text));
    let is_stored = marked.view.as_deref() == Some("stored");
    render(&headers, StatusCode::OK, "article.html", show(&article, quote, is_stored))
}

/// `start-end` as a span of the text; `None` when it is not one.
fn span(quote: &str, text: &str) -> Option<ByteSpan> {
    let (start, end) = quote.split_once('-')?;
    let (start, end) = (start.parse::<usize>().ok()?, end.parse::<usize>().ok()?);
    let slice = text.get(start..end)?;
    (!slice.is_empty()).then(|| ByteSpan::new(start, end))
}

fn show(article: &Article, quote: Option<ByteSpan>, is_stored: bool) -> Value {
    let metadata = &article.metadata;
    let byline = byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date);
    let asked = quote.map_or_else(String::new, |quote| format!("quote={}-{}", quote.start, quote.end));
    let page = format!("/articles/{}", encoded(article.id.as_str()));
    let original = metadata.url.as_deref().filter(|url| url.starts_with("http"));
    let all = ByteSpan::new(0, article.text.len());
    let (blocks, contents) = if is_stored { (Vec::new(), Vec::new()) } else { blocks(article, quote) };
    context! {
        id => article.id.to_string(),
        title => metadata.title.clone(),
        byline,
        original => original.map(|url| original_at(url, quote.map(|quote| quote.slice(&article.text)))),
        language => article.language.code(),
        sha256 => article.sha256.to_string(),
        quote => quote.map(|quote| context! { start => quote.start, end => quote.end }),
        stored => is_stored.then(|| parts(all, quote, |span| span.slice(&article.text).to_owned())),
        as_read => if asked.is_empty() { page.clone() } else { format!("{page}?{asked}#quote") },
        as_stored => if asked.is_empty() { format!("{page}?view=stored") } else { format!("{page}?{asked}&view=stored#quote") },
        blocks,
        contents,
    }
}

/// The blocks of an article as the template has them, without the title that stands above them already, and the headings
/// for its table of contents.
fn blocks(article: &Article, quote: Option<ByteSpan>) -> (Vec<Value>, Vec<Value>) {
    let title_again = |block: &Block, text: &str| {
        matches!(block.kind, BlockKind::Heading { level: 1 })
            && text.split_whitespace().eq(article.metadata.title.split_whitespace())
    };
    let mut contents = Vec::new();
    let mut shown = Vec::new();
    let mut is_marked = false;
    for (index, block) in article.blocks.iter().enumerate() {
        let text = article.visible_block(block).text;
        let marked = quote.filter(|quote| quote.overlaps(&block.span));
        if title_again(block, &text) && marked.is_none() {
            continue;
        }
        let level = if let BlockKind::Heading { level } = block.kind { level.clamp(2, 6) } else { 0 };
        if (2..=DEEPEST).contains(&level) {
            contents.push(context! { index, level, text });
        }
        let is_first = marked.is_some() && !is_marked;
        is_marked |= is_first;
        let parts = parts(block.span, marked, |span| article.visible(index, span).text.into_owned());
        shown.push(context! {
            index,
            kind => block.kind.name(),
            level,
            reason => if let BlockKind::Boilerplate(reason) = block.kind { Some(reason.to_string()) } else { None },
            is_first,
            parts,
        });
    }
    if contents.len() < CONTENTS_FROM {
        contents.clear();
    }
    (shown, contents)
}

/// A span in three parts, the middle one the quote as far as it lies in the span.
fn parts(whole: ByteSpan, quote: Option<ByteSpan>, text: impl Fn(ByteSpan) -> String) -> Value {
    let Some(quote) = quote else { return context! { before => text(whole), marked => "", after => "" } };
    let [start, end] = [quote.start.max(whole.start), quote.end.min(whole.end)].map(|at| at as usize);
    let [before, marked, after] = [(whole.start as usize, start), (start, end), (end, whole.end as usize)]
        .map(|(start, end)| if start < end { text(ByteSpan::new(start, end)) } else { String::new() });
    context! { before, marked, after }
}

/// The address of the original, at the quote where a browser knows text fragments
/// (<https://wicg.github.io/scroll-to-text-fragment/>).
fn original_at(url: &str, quote: Option<&str>) -> String {
    let Some(quote) = quote else { return url.to_owned() };
    let words: Vec<&str> = quote.split_whitespace().collect();
    let fragment = if words.len() <= WHOLE {
        encoded(&words.join(" "))
    } else {
        format!("{},{}", encoded(&words[..ENDS.0].join(" ")), encoded(&words[words.len() - ENDS.1..].join(" ")))
    };
    format!("{}#:~:text={fragment}", url.split('#').next().unwrap_or(url))
}
