//! `GET /articles`: the articles by their titles, a page at a time.

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::super::AppState;
use super::super::documents::Document;
use super::super::gate::Turn;
use super::super::problem::Problem;
use super::words::{self, Words};
use super::{finish, refused, respond};
use crate::corpus::byline;

/// Articles on a page of the list.
const A_PAGE: usize = 100;
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Listed {
    /// The id after which the page begins.
    after: Option<String>,
}

pub(in super::super) async fn list(
    State(state): State<AppState>,
    headers: HeaderMap,
    listed: Result<Query<Listed>, QueryRejection>,
) -> Response<Body> {
    let after = listed.ok().and_then(|Query(listed)| listed.after);
    let words = words::asked_for(&headers);
    match state.in_turn(move |turn| show(turn, words, after.as_deref())).await.and_then(|page| page) {
        Ok(page) => respond(&headers, StatusCode::OK, &page),
        Err(problem) => refused(&headers, &problem),
    }
}

/// The page that begins behind the article with the id `after`.
fn show(turn: &Turn<'_>, words: &Words, after: Option<&str>) -> Result<Document, Problem> {
    let snapshot = turn.snapshot();
    let mut rest = snapshot.articles_after(after).peekable();
    let shown: Vec<_> = rest.by_ref().take(A_PAGE).collect();
    let next = shown.last().filter(|_| rest.peek().is_some()).map(|&article| encoded(snapshot.id_of(article)));
    let one = |article| {
        let card = snapshot.card(article);
        let byline = byline(card.author, card.publication, snapshot.record(article).dates);
        context! { id => snapshot.id_of(article), title => card.title, byline }
    };
    let articles: Vec<Value> = shown.into_iter().map(one).collect();
    let total = words.text("articles_count").replace("{articles}", &snapshot.articles().to_string());
    finish(words, "articles.html", context! { articles, total, next, is_first => after.is_none() })
}

/// A text as part of an address. A hyphen has a meaning of its own in a text fragment, and is encoded too.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
