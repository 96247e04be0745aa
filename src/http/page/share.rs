//! `GET /s/{token}`: an answer as it was when it was shared.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use jiff::Timestamp;
use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use super::super::AppState;
use super::super::documents::Document;
use super::super::problem::Problem;
use super::super::routes::shares;
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
        answer => show(answer, words),
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

/// The stored answer as the template has it.
fn show(answer: &Json, words: &Words) -> Value {
    let text = |value: &Json| value.as_str().map(str::to_owned);
    let sources = || answer["sources"].as_array().into_iter().flatten();
    let sentence = |sentence: &Json| {
        let source = sources().find(|source| source["number"] == sentence["citation"]);
        let title = source.and_then(|source| text(&source["title"])).unwrap_or_default();
        let number = sentence["citation"].as_u64().unwrap_or_default();
        let page = source.and_then(|source| text(&source["link"])).unwrap_or_default();
        let page = page.split('?').next().unwrap_or_default().to_owned();
        context! {
            text => text(&sentence["text"]),
            context => text(&sentence["context"]["text"]),
            number,
            language => source.and_then(|source| text(&source["language"])),
            label => words.text("source_number").replace("{number}", &number.to_string()).replace("{title}", &title),
            title,
            link => format!("{page}?quote={}-{}#quote", sentence["start"], sentence["end"]),
        }
    };
    let all = |name: &str| answer[name].as_array().into_iter().flatten().map(sentence).collect::<Vec<Value>>();
    let card = |source: &Json| {
        let byline = ["author", "publication", "date"].iter().filter_map(|name| source[*name].as_str());
        context! {
            number => source["number"].as_u64(),
            title => text(&source["title"]),
            byline => byline.collect::<Vec<_>>().join(", "),
            link => format!("{}#quote", source["link"].as_str().unwrap_or_default()),
        }
    };
    context! {
        interpreted => text(&answer["interpreted_as"]).map(|question| words.text("answered_from").replace("{question}", &question)),
        message => text(&answer["message"]),
        sentences => all("sentences"),
        nearest => all("nearest"),
        sources => sources().map(card).collect::<Vec<Value>>(),
    }
}
