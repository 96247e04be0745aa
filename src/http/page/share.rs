//! `GET /s/{token}`: an answer as it was when it was shared.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use jiff::Timestamp;
use minijinja::context;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use super::super::AppState;
use super::super::documents::Document;
use super::super::problem::Problem;
use super::super::routes::shares;
use super::answer::shown as shown_answer;
use super::words::{self, Words};
use super::{finish, problem, refused, respond};
use crate::view::View;

pub(in super::super) async fn page(
    State(state): State<AppState>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response<Body> {
    let words = words::asked_for(&headers);
    let Ok(shared) = shares::find(&state, &token).await else {
        return problem(&headers, StatusCode::SERVICE_UNAVAILABLE, words.text("error_network"));
    };
    let Some((answer, at)) = shared else {
        return problem(&headers, StatusCode::NOT_FOUND, words.text("no_share"));
    };
    let page = state.in_turn(move |turn| shown(turn.view(), words, &answer, at)).await.and_then(|page| page);
    let page = match page {
        Ok(page) => page,
        Err(problem) => return refused(&headers, &problem),
    };
    let mut response = respond(&headers, StatusCode::OK, &Arc::new(page));
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}

/// The page of an answer that was shared at this time, in milliseconds since 1970.
fn shown(view: &dyn View, words: &Words, answer: &Json, at: i64) -> Result<Document, Problem> {
    let question = answer["question"].as_str().unwrap_or_default();
    let alone = answer["interpreted_as"].as_str().unwrap_or(question);
    let variables = context! {
        question,
        at => Timestamp::from_millisecond(at).map_or_else(|_| String::new(), |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string()),
        changed => changed(answer, view),
        anew => format!("/?q={}", utf8_percent_encode(alone, NON_ALPHANUMERIC)),
        answer => shown_answer(answer, words),
    };
    finish(words, "share.html", variables)
}

/// Titles of the sources whose articles are not what they were.
fn changed(answer: &Json, view: &dyn View) -> Vec<String> {
    let is_changed = |source: &&Json| {
        let article = source["article"].as_str().and_then(|id| view.header(id));
        let now = article.map(|article| article.sha256.to_string());
        now.as_deref() != source["sha256"].as_str()
    };
    let sources = answer["sources"].as_array().into_iter().flatten();
    sources.filter(is_changed).filter_map(|source| source["title"].as_str().map(str::to_owned)).collect()
}
