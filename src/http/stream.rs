//! The answer taken apart into server-sent events, resumable because the same question gives the same answer.

use std::convert::Infallible;
use std::time::Duration;

use async_stream::stream;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_core::Stream;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::problem::Problem;
use super::wire::{DoneEvent, NotFoundEvent, SentenceBody, SourcesEvent};
use crate::answer::{Answer, Status};

/// Proxies close connections that are silent for a minute.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// One event before it is numbered: its name and its JSON.
type Part = (&'static str, String);

/// The stream of an answer, from the event after `Last-Event-ID` on; 204 once the client has seen the last one.
///
/// An id of another answer (the articles changed since) is no place to resume from: the new answer is sent whole.
pub(super) fn respond(answer: Answer, headers: &HeaderMap, stopping: CancellationToken) -> Response<Body> {
    let parts = parts(&answer);
    let first = headers
        .get("last-event-id")
        .and_then(|value| value.to_str().ok())
        .and_then(|last| last.strip_prefix(answer.id.as_str())?.strip_prefix(':')?.parse::<usize>().ok())
        .map_or(0, |seen| seen.saturating_add(1));
    if first >= parts.len() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let events = events(answer.id, parts, first, stopping);
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response();
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("no-cache, no-transform"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// All events of an answer: `sources`, then sentences or `not_found`, then `done`.
fn parts(answer: &Answer) -> Vec<Part> {
    let mut parts = vec![("sources", json(&SourcesEvent::from(answer)))];
    match answer.status {
        Status::Answered => {
            parts.extend(answer.sentences.iter().map(|sentence| ("sentence", json(&SentenceBody::from(sentence)))));
        }
        Status::NotFound => parts.push(("not_found", json(&NotFoundEvent::from(answer)))),
    }
    parts.push(("done", json(&DoneEvent::from(answer))));
    parts
}

/// The events from number `first` on. A server that stops ends the stream with an error event, so that exactly one
/// `done` or `error` ends every stream.
fn events(
    id: String,
    parts: Vec<Part>,
    first: usize,
    stopping: CancellationToken,
) -> impl Stream<Item = Result<Event, Infallible>> {
    stream! {
        for (number, (name, data)) in parts.into_iter().enumerate().skip(first) {
            if stopping.is_cancelled() {
                // Without an id of its own, so that a client resumes after the last part that it has seen.
                yield Ok(Event::default().event("error").data(json(&Problem::stopping())));
                return;
            }
            yield Ok(Event::default().event(name).id(format!("{id}:{number}")).data(data));
        }
    }
}

/// JSON on one line: a line break inside a quote must not become one of the stream's.
fn json(body: &impl Serialize) -> String {
    // The bodies are plain structs of strings and numbers, which always serialise.
    serde_json::to_string(body).unwrap_or_else(|_| "{}".to_owned())
}
