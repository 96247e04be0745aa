//! `GET /articles`: the articles by their titles, a page at a time.

use std::sync::Arc;

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
use crate::view::ArticleHeader;

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
        Ok(page) => respond(&headers, StatusCode::OK, &Arc::new(page)),
        Err(problem) => refused(&headers, &problem),
    }
}

/// The page that begins behind the article with the id `after`.
fn show(turn: &Turn<'_>, words: &Words, after: Option<&str>) -> Result<Document, Problem> {
    let view = turn.view();
    // One more than is shown tells whether there is a next page.
    let mut shown = view.headers_after(after, A_PAGE + 1);
    let has_more = shown.len() > A_PAGE;
    shown.truncate(A_PAGE);
    let next = shown.last().filter(|_| has_more).map(|article| encoded(article.id.as_str()));
    let one = |article: &Arc<ArticleHeader>| {
        let metadata = &article.metadata;
        let byline = byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date);
        context! { id => article.id.as_str(), title => metadata.title.clone(), byline }
    };
    let articles: Vec<Value> = shown.iter().map(one).collect();
    let total = words.text("articles_count").replace("{articles}", &view.corpus().articles.to_string());
    finish(words, "articles.html", context! { articles, total, next, is_first => after.is_none() })
}

/// A text as part of an address. A hyphen has a meaning of its own in a text fragment, and is encoded too.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
