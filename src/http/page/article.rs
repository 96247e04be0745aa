//! `GET /articles/{id}`: an article as a reader sees it, a quote marked on request.
//!
//! Without a mark, the whole page is kept; for a page with one, the blocks are kept as HTML, and only those that the quote
//! touches are made anew.

use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::value::Value;
use minijinja::{HtmlEscape, context};
use serde::Deserialize;

use super::super::AppState;
use super::super::documents::{Document, DocumentKey, Owner, takes_gzip};
use super::super::extract::ArticlePath;
use super::super::gate::{Pin, Turn};
use super::super::problem::Problem;
use super::super::snapshot_cache::{SnapshotCache, Weight};
use super::articles::encoded;
use super::words::{self, Words};
use super::{fill, in_frame, problem, refused, respond, short};
use crate::corpus::{Article, Block, BlockKind, Sha256, byline};
use crate::text::ByteSpan;

/// Number of headings from which an article has a table of contents.
const CONTENTS_FROM: usize = 3;
/// The deepest heading in a table of contents.
const DEEPEST: u8 = 3;
/// Number of words up to which the address of the original names a whole quote; a longer one is named by its ends.
const WHOLE: usize = 12;
/// Number of words that name the beginning and the end of a longer quote.
const ENDS: (usize, usize) = (5, 4);

/// Stands in a page for the text of the article. Variables of a template cannot hold it, since they are escaped.
const TEXT: &str = "<!--text-->";

/// What is shown of an article, with its blocks as HTML.
#[derive(Debug)]
pub(in super::super) struct Reading {
    article: Arc<Article>,
    /// The HTML of all blocks in the order of the text. Pages send slices of it.
    html: Bytes,
    blocks: Vec<ShownBlock>,
    /// The whole text as it is stored, escaped; made when it is first shown.
    stored: OnceLock<Bytes>,
    /// A hash of the HTML and of the stored text.
    tag: String,
}

#[derive(Debug)]
struct ShownBlock {
    /// Where its HTML ends, in bytes. The title once more, which stands above the blocks already, has none: it is shown
    /// only when a quote touches it.
    end: usize,
    /// Its line in the table of contents.
    heading: Option<Value>,
}

impl Weight for Reading {
    fn bytes(&self) -> usize {
        let article = &self.article;
        2 * article.text.len() + self.html.len() + 200 * article.blocks.len() + 48 * article.sentences.len()
    }
}

/// Articles that were read last, by their ids.
pub(in super::super) type Readings = SnapshotCache<String, Reading>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Marked {
    /// `start-end` in bytes of the stored text.
    quote: Option<String>,
    /// `stored` shows every byte as it is stored.
    view: Option<String>,
}

/// What a page shows of an article.
#[derive(Debug, Clone, Copy)]
struct Shown {
    quote: Option<ByteSpan>,
    is_stored: bool,
}

pub(in super::super) async fn one(
    State(state): State<AppState>,
    headers: HeaderMap,
    path: Result<ArticlePath, Problem>,
    marked: Result<Query<Marked>, QueryRejection>,
) -> Response<Body> {
    let id = path.map_or_else(|_| String::new(), |ArticlePath(id)| id);
    let marked = marked.map_or_else(|_| Marked::default(), |Query(marked)| marked);
    let words = words::asked_for(&headers);
    match page(&state, &headers, &id, &marked, words).await {
        Ok(page) => respond(&headers, StatusCode::OK, &page),
        Err(missing) if missing.status() == StatusCode::NOT_FOUND => {
            problem(&headers, StatusCode::NOT_FOUND, &words.text("no_article").replace("{id}", &id))
        }
        Err(other) => refused(&headers, &other),
    }
}

async fn page(
    state: &AppState,
    headers: &HeaderMap,
    id: &str,
    marked: &Marked,
    words: &'static Words,
) -> Result<Arc<Document>, Problem> {
    let pin = state.pin();
    let is_stored = marked.view.as_deref() == Some("stored");
    if let Some(quote) = marked.quote.clone() {
        let reading = reading(state, &pin, id).await?;
        let is_compressed = takes_gzip(headers);
        let make = move |turn: &Turn<'_>| {
            let quote = span(&quote, &reading.article.text);
            let page = show(turn, &reading, Shown { quote, is_stored }, words)?;
            Ok(Arc::new(if is_compressed { page.compressed() } else { page }))
        };
        return state.in_turn_at(&pin, make).await?;
    }
    let key = DocumentKey::ArticlePage { article: id.to_owned(), language: words.language, is_stored };
    let make = async {
        let reading = reading(state, &pin, id).await?;
        let make =
            move |turn: &Turn<'_>| Ok(show(turn, &reading, Shown { quote: None, is_stored }, words)?.compressed());
        state.in_turn_at(&pin, make).await?
    };
    state.documents.get(&pin, key, make).await
}

async fn reading(state: &AppState, pin: &Pin, id: &str) -> Result<Arc<Reading>, Problem> {
    let wanted = id.to_owned();
    let make = async { state.in_turn_at(pin, move |turn| read(turn, &wanted)).await? };
    state.readings.get(pin, id.to_owned(), make).await
}

/// Reads an article and makes HTML of its blocks.
fn read(turn: &Turn<'_>, id: &str) -> Result<Reading, Problem> {
    let view = turn.view();
    let article = view.article(id).ok_or_else(|| Problem::no_such_article(id))?;
    let mut blocks = Vec::with_capacity(article.blocks.len());
    let mut html = String::with_capacity(article.text.len());
    for (index, block) in article.blocks.iter().enumerate() {
        turn.cancelled().check()?;
        let text = article.visible_block(block).text;
        let is_title = matches!(block.kind, BlockKind::Heading { level: 1 })
            && text.split_whitespace().eq(article.metadata.title.split_whitespace());
        let level = level(block);
        let heading = (!is_title && (2..=DEEPEST).contains(&level)).then(|| context! { index, level, text });
        if !is_title {
            html.push_str(&block_html(&article, index, None, false)?);
            html.push('\n');
        }
        blocks.push(ShownBlock { end: html.len(), heading });
    }
    let tag = Sha256::of_all([html.as_bytes(), &article.sha256.to_string().into_bytes()]).to_string();
    Ok(Reading { article, html: html.into(), blocks, stored: OnceLock::new(), tag })
}

/// The level at which a heading is shown, from 2 to 6; 0 for other blocks.
fn level(block: &Block) -> u8 {
    if let BlockKind::Heading { level } = block.kind { level.clamp(2, 6) } else { 0 }
}

/// A block as HTML, a quote in it marked. `is_first` says that the quote begins in it.
fn block_html(article: &Article, index: usize, quote: Option<ByteSpan>, is_first: bool) -> Result<String, Problem> {
    let block = &article.blocks[index];
    let parts = parts(block.span, quote, |span| article.visible(index, span).text.into_owned());
    let reason = if let BlockKind::Boilerplate(reason) = block.kind { Some(reason.to_string()) } else { None };
    let block = context! { index, kind => block.kind.name(), level => level(block), reason, is_first, parts };
    fill("block.html", context! { block })
}

/// `start-end` as a span of the text; `None` when it is not one.
fn span(quote: &str, text: &str) -> Option<ByteSpan> {
    let (start, end) = quote.split_once('-')?;
    let (start, end) = (start.parse::<usize>().ok()?, end.parse::<usize>().ok()?);
    let slice = text.get(start..end)?;
    (!slice.is_empty()).then(|| ByteSpan::new(start, end))
}

/// The page of an article.
fn show(turn: &Turn<'_>, reading: &Arc<Reading>, shown: Shown, words: &Words) -> Result<Document, Problem> {
    turn.cancelled().check()?;
    let Shown { quote, is_stored } = shown;
    let article = &reading.article;
    let metadata = &article.metadata;
    let byline = byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date);
    let asked = quote.map_or_else(String::new, |quote| format!("quote={}-{}", quote.start, quote.end));
    let page = format!("/articles/{}", encoded(article.id.as_str()));
    let original = metadata.url.as_deref().filter(|url| url.starts_with("http"));
    let contents = if is_stored { Vec::new() } else { contents(reading) };
    let variables = context! {
        id => article.id.to_string(),
        title => metadata.title.clone(),
        byline,
        original => original.map(|url| original_at(url, quote.map(|quote| quote.slice(&article.text)))),
        language => article.language.code(),
        sha256 => article.sha256.to_string(),
        quote => quote.map(|quote| context! { start => quote.start, end => quote.end }),
        is_stored,
        as_read => if asked.is_empty() { page.clone() } else { format!("{page}?{asked}#quote") },
        as_stored => if asked.is_empty() { format!("{page}?view=stored") } else { format!("{page}?{asked}&view=stored#quote") },
        // What it stands for is large and is not copied into each page.
        text => Value::from_safe_string(TEXT.to_owned()),
        contents,
    };
    let frame = in_frame(words, "article.html", variables)?;
    let (before, after) = frame.split_once(TEXT).unwrap_or((&frame, ""));
    let text = if is_stored { stored(reading, quote) } else { blocks(reading, quote)? };
    let tag = short(&Sha256::of_all([before.as_bytes(), after.as_bytes(), reading.tag.as_bytes()]));
    let pieces = [Bytes::copy_from_slice(before.as_bytes())];
    let pieces = pieces.into_iter().chain(text).chain([Bytes::copy_from_slice(after.as_bytes())]).collect();
    Ok(Document::of_pieces(pieces, tag, Some(Arc::clone(reading) as Owner)))
}

/// The headings of the table of contents; none when there are few.
fn contents(reading: &Reading) -> Vec<Value> {
    let headings: Vec<Value> = reading.blocks.iter().filter_map(|block| block.heading.clone()).collect();
    if headings.len() < CONTENTS_FROM { Vec::new() } else { headings }
}

/// The text as it is stored, escaped, a quote in it marked.
fn stored(reading: &Reading, quote: Option<ByteSpan>) -> Vec<Bytes> {
    let text = &reading.article.text;
    let all = reading.stored.get_or_init(|| HtmlEscape(text).to_string().into());
    let Some(quote) = quote else { return vec![all.clone()] };
    let start = escaped_bytes(&text[..quote.start as usize]);
    let end = start + escaped_bytes(quote.slice(text));
    let (open, close) = (Bytes::from_static(b"<mark id=\"quote\">"), Bytes::from_static(b"</mark>"));
    vec![all.slice(..start), open, all.slice(start..end), close, all.slice(end..)]
}

/// Length of a text in bytes once it is escaped.
fn escaped_bytes(text: &str) -> usize {
    let escaped = |byte| match byte {
        b'<' | b'>' => "&lt;".len(),
        b'&' => "&amp;".len(),
        b'"' => "&quot;".len(),
        b'\'' | b'/' => "&#x27;".len(),
        _ => 1,
    };
    text.bytes().map(escaped).sum()
}

/// The HTML of the blocks: slices of what is kept, and between them the blocks that a quote touches, made anew.
fn blocks(reading: &Reading, quote: Option<ByteSpan>) -> Result<Vec<Bytes>, Problem> {
    let article = &reading.article;
    let Some(quote) = quote else { return Ok(vec![reading.html.clone()]) };
    let touched = |index: &usize| quote.overlaps(&article.blocks[*index].span);
    let Some(first) = (0..reading.blocks.len()).find(touched) else { return Ok(vec![reading.html.clone()]) };
    let end_of = |index: usize| reading.blocks[index].end;
    let begin = first.checked_sub(1).map_or(0, end_of);
    let (mut marked, mut end) = (String::new(), begin);
    // Most quotes lie in one block, and none in blocks far from each other.
    for index in (first..reading.blocks.len()).take_while(touched) {
        marked.push_str(&block_html(article, index, Some(quote), index == first)?);
        marked.push('\n');
        end = end_of(index);
    }
    Ok(vec![reading.html.slice(..begin), marked.into(), reading.html.slice(end..)])
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
