//! The answer taken apart into server-sent events, resumable because the same question gives the same answer.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use async_stream::stream;
use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_core::Stream;
use tokio_util::sync::CancellationToken;

use super::problem::Problem;
use super::wire::{AnsweredQuestionBody, DoneEvent, NotFoundEvent, PerhapsEvent, SentenceBody, SourcesEvent, json};
use crate::answer::{Answer, Status};

/// Proxies close connections that are silent for a minute.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The stream of an answer, from the event after `Last-Event-ID` on; 204 once the client has seen the last one.
///
/// An id of another answer (the articles changed since) is no place to resume from: the new answer is sent whole.
pub(super) fn respond(
    id: &str,
    events: Arc<[Bytes]>,
    headers: &HeaderMap,
    stopping: CancellationToken,
) -> Response<Body> {
    let first = headers
        .get("last-event-id")
        .and_then(|value| value.to_str().ok())
        .and_then(|last| last.strip_prefix(id)?.strip_prefix(':')?.parse::<usize>().ok())
        .map_or(0, |seen| seen.saturating_add(1));
    if first >= events.len() {
        return StatusCode::NO_CONTENT.into_response();
    }
    // Nothing keeps this one alive: all of it is there, and whoever waits for more has not taken what was sent.
    let body = Body::from_stream(from(events, first, stopping));
    unbuffered(([(CONTENT_TYPE, "text/event-stream")], body).into_response())
}

/// The response that sends these events, with headers that keep proxies from holding them back.
pub(super) fn streaming(events: impl Stream<Item = Result<Event, Infallible>> + Send + 'static) -> Response<Body> {
    unbuffered(Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response())
}

fn unbuffered(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("no-cache, no-transform"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// All events of an answer, numbered from 0: `sources`, then sentences or `not_found`, then `done`. Before sentences that
/// may answer stands `perhaps`, and before those of each of several questions `question`.
///
/// They are written once, next to each other: ten thousand clients that take them slowly hold no copies of their own.
pub(super) fn events(answer: &Answer) -> Arc<[Bytes]> {
    let mut parts = vec![("sources", json(&SourcesEvent::from(answer)))];
    match answer.status {
        Status::Answered | Status::Perhaps => {
            if answer.status == Status::Perhaps && answer.questions.is_empty() {
                parts.push(("perhaps", json(&PerhapsEvent::from(answer))));
            }
            let mut sentences =
                answer.sentences.iter().map(|one| ("sentence", json(&SentenceBody::new(one, &answer.sources))));
            for question in &answer.questions {
                parts.push(("question", json(&AnsweredQuestionBody::from(question))));
                parts.extend(sentences.by_ref().take(question.sentences.len()));
            }
            parts.extend(sentences);
        }
        Status::NotFound => parts.push(("not_found", json(&NotFoundEvent::from(answer)))),
    }
    parts.push(("done", json(&DoneEvent::from(answer))));
    let events: Vec<String> = parts
        .iter()
        .enumerate()
        .map(|(number, (name, data))| format!("event: {name}\nid: {}:{number}\ndata: {data}\n\n", answer.id))
        .collect();
    let mut text = Bytes::from(events.concat());
    events.iter().map(|event| text.split_to(event.len())).collect()
}

/// The events from number `first` on. A server that stops ends the stream with an error event, so that exactly one
/// `done` or `error` ends every stream.
fn from(
    events: Arc<[Bytes]>,
    first: usize,
    stopping: CancellationToken,
) -> impl Stream<Item = Result<Bytes, Infallible>> {
    stream! {
        for event in &events[first..] {
            if stopping.is_cancelled() {
                // Without an id of its own, so that a client resumes after the last part that it has seen.
                yield Ok(format!("event: error\ndata: {}\n\n", json(&Problem::stopping())).into());
                return;
            }
            yield Ok(event.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use axum::http::HeaderValue;

    use super::{CancellationToken, HeaderMap, events, respond};
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::Question;
    use crate::retrieval::{Ranking, in_memory};

    /// The names of the events that a client gets that last saw event `last`, before or while the server stops.
    async fn check(question: &str, last: Option<&str>, stopping: bool, expected: &str) {
        let text = "Kazan lies east of Moscow.\r\nMoscow and Kazan\r\nare linked by rail.";
        let view = in_memory(&[Article::parse("a.txt", text.to_owned()).0], Ranking::default());
        let assistant = Assistant::new(view, Prompts::embedded().expect("templates"));
        let answer = assistant.ask(&Question::new(question).expect("a question"));
        let mut headers = HeaderMap::new();
        if let Some(last) = last {
            let value = last.replace("ID", &answer.id);
            headers.insert("last-event-id", HeaderValue::from_str(&value).expect("a header"));
        }
        let stop = CancellationToken::new();
        if stopping {
            stop.cancel();
        }
        let response = respond(&answer.id, events(&answer), &headers, stop);
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("UTF-8");
        let names: Vec<&str> = body.lines().filter_map(|line| line.strip_prefix("event: ")).collect();
        assert_eq!(format!("{status} {}", names.join(" ")).trim(), expected, "{body}");
        assert!(!body.contains('\r'), "a line break of a quote is escaped: {body}");
    }

    #[tokio::test]
    async fn an_answer_is_sources_then_sentences_then_done() {
        check("Where does Kazan lie?", None, false, "200 sources sentence sentence done").await;
    }

    #[tokio::test]
    async fn no_answer_is_sources_then_not_found_then_done() {
        check("What is the price of gold?", None, false, "200 sources not_found done").await;
    }

    #[tokio::test]
    async fn a_client_that_comes_back_gets_the_rest_and_then_nothing() {
        check("Where does Kazan lie?", Some("ID:0"), false, "200 sentence sentence done").await;
        check("Where does Kazan lie?", Some("ID:2"), false, "200 done").await;
        check("Where does Kazan lie?", Some("ID:3"), false, "204").await;
        check("Where does Kazan lie?", Some("ID:18446744073709551615"), false, "204").await;
    }

    #[tokio::test]
    async fn an_id_of_another_answer_is_no_place_to_resume_from() {
        check("Where does Kazan lie?", Some("ffff:2"), false, "200 sources sentence sentence done").await;
        check("Where does Kazan lie?", Some("nonsense"), false, "200 sources sentence sentence done").await;
    }

    #[tokio::test]
    async fn a_stopping_server_ends_its_streams_with_an_error() {
        check("Where does Kazan lie?", None, true, "200 error").await;
    }
}
