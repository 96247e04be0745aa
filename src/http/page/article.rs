//! `GET /articles/{id}`: an article, or a part of a long one, as a reader sees it, a quote marked on request.
//!
//! Without a mark, the whole page is kept; for a page with one, the blocks are kept as HTML, and only those that the quote
//! touches are made anew. A quote that the article no longer has is not marked, and the page says why; one of an article
//! that was renamed leads there.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse;
use minijinja::context;
use minijinja::value::Value;
use serde::Deserialize;

use super::super::AppState;
use super::super::documents::{Document, DocumentKey, Owner, takes_gzip};
use super::super::extract::ArticlePath;
use super::super::gate::{Pin, Turn};
use super::super::parts::{self, Part};
use super::super::problem::Problem;
use super::articles::encoded;
use super::reading::{PartText, Reading, blocks, not_a_part, read, readable, stored};
use super::words::{self, Words};
use super::{in_frame, problem, refused, respond, short};
use crate::answer::address::QuoteAddress;
use crate::answer::place::{self, Place};
use crate::corpus::{ArticleId, Sha256, byline};
use crate::text::ByteSpan;

/// Number of words up to which the address of the original names a whole quote; a longer one is named by its ends.
const WHOLE: usize = 12;
/// Number of words that name the beginning and the end of a longer quote.
const ENDS: (usize, usize) = (5, 4);

/// Stands in a page for the text of the article. Variables of a template cannot hold it, since they are escaped.
const TEXT: &str = "<!--text-->";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Marked {
    /// What an address says of a quote.
    quote: Option<String>,
    /// `stored` shows every byte as it is stored.
    view: Option<String>,
    /// The number of the part of a long article; with a quote, the part that holds it is shown.
    part: Option<String>,
}

/// What a page shows of an article.
#[derive(Debug, Default)]
struct Shown {
    /// The ranges of a quote; none without one.
    quote: Vec<ByteSpan>,
    /// Says why no quote is marked although the address names one.
    notice: Option<&'static str>,
    is_stored: bool,
}

/// What an address leads to.
#[derive(Debug)]
enum Opened {
    Page(Arc<Document>),
    /// The address of the page of another article.
    Elsewhere(String),
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
    match open(&state, &headers, &id, &marked, words).await {
        Ok(Opened::Page(page)) => respond(&headers, StatusCode::OK, &page),
        Ok(Opened::Elsewhere(address)) => moved(&address),
        Err(missing) if missing.status() == StatusCode::NOT_FOUND => {
            problem(&headers, StatusCode::NOT_FOUND, &words.text("no_article").replace("{id}", &id))
        }
        Err(other) => refused(&headers, &other),
    }
}

/// The article has this address now. The next snapshot may have it elsewhere, so a browser asks again.
fn moved(address: &str) -> Response<Body> {
    (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, address), (CACHE_CONTROL, "no-cache")]).into_response()
}

async fn open(
    state: &AppState,
    headers: &HeaderMap,
    id: &str,
    marked: &Marked,
    words: &'static Words,
) -> Result<Opened, Problem> {
    let pin = state.pin();
    let is_stored = marked.view.as_deref() == Some("stored");
    let Some(quote) = marked.quote.as_deref() else {
        return plain(state, &pin, id, (part_of(marked)?, is_stored), words).await.map(Opened::Page);
    };
    let (shown, reading) = match placed(state, &pin, id, quote).await? {
        Place::Here(quote) => {
            let reading = reading_at(state, &pin, id, quote[0].start as usize).await?;
            (Shown { quote, is_stored, ..Shown::default() }, reading)
        }
        Place::Elsewhere(article) => {
            let view = if is_stored { "&view=stored" } else { "" };
            return Ok(Opened::Elsewhere(format!("/articles/{}?quote={quote}{view}", encoded(article.as_str()))));
        }
        Place::NoArticle => return Err(Problem::no_such_article(id)),
        place => {
            let notice = if place == Place::Changed { "quote_changed" } else { "no_quote" };
            let shown = Shown { notice: Some(words.text(notice)), is_stored, ..Shown::default() };
            (shown, reading(state, &pin, id, part_of(marked)?).await?)
        }
    };
    let is_compressed = takes_gzip(headers);
    let make = move |turn: &Turn<'_>| {
        let page = show(turn, &reading, shown, words)?;
        Ok(Arc::new(if is_compressed { page.compressed() } else { page }))
    };
    state.in_turn_at(&pin, make).await?.map(Opened::Page)
}

/// The page of a part of an article without a mark.
async fn plain(
    state: &AppState,
    pin: &Pin,
    id: &str,
    (part, is_stored): (usize, bool),
    words: &'static Words,
) -> Result<Arc<Document>, Problem> {
    let key = DocumentKey::ArticlePage { article: id.to_owned(), part, language: words.language, is_stored };
    let make = async {
        let reading = reading(state, pin, id, part).await?;
        let make = move |turn: &Turn<'_>| {
            Ok(show(turn, &reading, Shown { is_stored, ..Shown::default() }, words)?.compressed())
        };
        state.in_turn_at(pin, make).await?
    };
    state.documents.get(pin, key, make).await
}

/// The number of the part that is asked for.
fn part_of(marked: &Marked) -> Result<usize, Problem> {
    marked.part.as_deref().map_or(Some(1), |part| part.parse().ok()).ok_or_else(not_a_part)
}

/// Where the quote stands that an address names.
async fn placed(state: &AppState, pin: &Pin, id: &str, quote: &str) -> Result<Place, Problem> {
    let (id, Some(address)) = (id.to_owned(), QuoteAddress::parse(quote)) else { return Ok(Place::NoQuote) };
    let place = move |turn: &Turn<'_>| place::place(turn.view(), &id, &address, turn.cancelled());
    Ok(state.in_turn_at(pin, place).await??)
}

/// The part of an article that holds a byte of its text.
async fn reading_at(state: &AppState, pin: &Pin, id: &str, byte: usize) -> Result<Arc<Reading>, Problem> {
    let first = reading(state, pin, id, 1).await?;
    if byte < first.part.span.end as usize || first.part.of == 1 {
        return Ok(first);
    }
    let holding = move |turn: &Turn<'_>| parts::holding(turn.view(), &first.header, byte);
    reading(state, pin, id, state.in_turn_at(pin, holding).await?).await
}

async fn reading(state: &AppState, pin: &Pin, id: &str, part: usize) -> Result<Arc<Reading>, Problem> {
    let wanted = id.to_owned();
    let make = async { state.in_turn_at(pin, move |turn| read(turn, &wanted, part)).await? };
    state.readings.get(pin, (id.to_owned(), part), make).await
}

/// The page of a part of an article.
fn show(turn: &Turn<'_>, reading: &Arc<Reading>, shown: Shown, words: &Words) -> Result<Document, Problem> {
    turn.cancelled().check()?;
    let Shown { quote, notice, is_stored } = shown;
    let Reading { header, part, .. } = &**reading;
    let metadata = &header.metadata;
    let quoted = quote.first().map(|range| readable(turn.view(), header.id.as_str(), *range));
    let marked = (!quote.is_empty()).then(|| place::address(turn.view(), header, &quote));
    let original = metadata.url.as_deref().filter(|url| url.starts_with("http"));
    let address = |part: Option<usize>, is_stored: bool| address(&header.id, part, marked.as_ref(), is_stored);
    // The part of a quote follows from the quote.
    let this_part = (part.number > 1 && quote.is_empty()).then_some(part.number);
    let variables = context! {
        id => header.id.to_string(),
        title => metadata.title.clone(),
        byline => byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date),
        original => original.map(|url| original_at(url, quoted.as_deref())),
        language => header.language.code(),
        sha256 => header.sha256.to_string(),
        quote => quote.iter().map(|range| format!("{}–{}", range.start, range.end)).collect::<Vec<_>>().join(", "),
        notice,
        is_stored,
        as_read => address(this_part, false),
        as_stored => address(this_part, true),
        part => (part.of > 1).then(|| part_variables(&header.id, *part, is_stored, words)),
        // What it stands for is large and is not copied into each page.
        text => Value::from_safe_string(TEXT.to_owned()),
        contents => if is_stored { Value::from(()) } else { reading.contents.clone() },
    };
    let frame = in_frame(words, "article.html", variables)?;
    let (before, after) = frame.split_once(TEXT).unwrap_or((&frame, ""));
    let text = PartText::new(turn.view(), header.id.as_str(), *part);
    let pieces = if is_stored { stored(reading, &text, &quote) } else { blocks(reading, &text, &quote)? };
    let tag = short(&Sha256::of_all([before.as_bytes(), after.as_bytes(), reading.tag.as_bytes()]));
    let [before, after] = [before, after].map(|edge| Bytes::copy_from_slice(edge.as_bytes()));
    let pieces = [before].into_iter().chain(pieces).chain([after]).collect();
    Ok(Document::of_pieces(pieces, tag, Some(Arc::clone(reading) as Owner)))
}

/// The address of an article's page.
fn address(id: &ArticleId, part: Option<usize>, quote: Option<&QuoteAddress>, is_stored: bool) -> String {
    let mut query: Vec<String> = part.map(|part| format!("part={part}")).into_iter().collect();
    query.extend(quote.map(|quote| format!("quote={quote}")));
    query.extend(is_stored.then(|| "view=stored".to_owned()));
    let fragment = if quote.is_none() { "" } else { "#quote" };
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/articles/{}{mark}{}{fragment}", encoded(id.as_str()), query.join("&"))
}

/// Which part a page shows, and the addresses of those beside it.
fn part_variables(id: &ArticleId, part: Part, is_stored: bool, words: &Words) -> Value {
    let Part { number, of, .. } = part;
    let label = words.text("part_of").replace("{number}", &number.to_string()).replace("{of}", &of.to_string());
    let beside = |number: usize| address(id, Some(number), None, is_stored);
    context! {
        label,
        previous => (number > 1).then(|| beside(number - 1)),
        next => (number < of).then(|| beside(number + 1)),
    }
}

/// The address of the original, at the quote where a browser knows text fragments
/// (<https://wicg.github.io/scroll-to-text-fragment/>).
fn original_at(url: &str, quote: Option<&str>) -> String {
    let Some(quote) = quote else { return url.to_owned() };
    // A quote may be as long as the article: only its ends are gone through.
    let first: Vec<&str> = quote.split_whitespace().take(WHOLE + 1).collect();
    let fragment = if first.len() <= WHOLE {
        encoded(&first.join(" "))
    } else {
        let mut last: Vec<&str> = quote.split_whitespace().rev().take(ENDS.1).collect();
        last.reverse();
        format!("{},{}", encoded(&first[..ENDS.0].join(" ")), encoded(&last.join(" ")))
    };
    format!("{}#:~:text={fragment}", url.split('#').next().unwrap_or(url))
}
