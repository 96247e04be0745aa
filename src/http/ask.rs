//! `POST /v1/ask` and `GET /v1/ask`: a question in, an answer as JSON or as a stream of events.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::State;
use axum::http::header::{ACCEPT, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;

use super::cache::{self, Asked, Form, Rendered};
use super::extract::{JsonBody, QuestionQuery, known_articles};
use super::problem::Problem;
use super::wire::{AnswerBody, AskRequest, json};
use super::{AppState, accept, stream};
use crate::assistant::Stage;
use crate::question::Question;

const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";
const JSON_TYPE: HeaderValue = HeaderValue::from_static(JSON);

pub(super) async fn ask_by_query(
    State(state): State<AppState>,
    headers: HeaderMap,
    QuestionQuery(request): QuestionQuery,
) -> Result<Response<Body>, Problem> {
    ask(&state, &headers, request)
}

pub(super) async fn ask_by_body(
    State(state): State<AppState>,
    headers: HeaderMap,
    JsonBody(request): JsonBody<AskRequest>,
) -> Result<Response<Body>, Problem> {
    ask(&state, &headers, request)
}

/// Answering is measured in fractions of a millisecond and never waits, so it runs right here and not on a thread of its
/// own.
fn ask(state: &AppState, headers: &HeaderMap, request: AskRequest) -> Result<Response<Body>, Problem> {
    let question = Question::try_from(request)?;
    known_articles(&question, &state.assistant)?;
    // Several lines of one header are one list.
    let wanted: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let form = match accept::best(&wanted.join(","), &[JSON, EVENTS]).ok_or_else(not_acceptable)? {
        EVENTS => Form::Events,
        _ => Form::Json,
    };
    let (rendered, timing) = rendered(state, Asked { question, form });
    let mut response = match &rendered.body {
        cache::Body::Json(json) => ([(CONTENT_TYPE, JSON_TYPE)], json.clone()).into_response(),
        cache::Body::Events(parts) => stream::respond(&rendered.id, Arc::clone(parts), headers, state.stopping.clone()),
    };
    response.headers_mut().insert("server-timing", timing);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// The answer as it was kept, or a new one, and how long that took.
fn rendered(state: &AppState, asked: Asked) -> (Arc<Rendered>, HeaderValue) {
    if let Some(kept) = state.answers.get(&asked, &state.assistant) {
        return (kept, HeaderValue::from_static("cache;desc=hit"));
    }
    let begin = Instant::now();
    let mut stages = Vec::with_capacity(2);
    let answer = state.assistant.ask_observed(&asked.question, &mut |stage| stages.push((stage, begin.elapsed())));
    let body = match asked.form {
        Form::Json => cache::Body::Json(json(&AnswerBody::from(&answer)).into()),
        Form::Events => cache::Body::Events(stream::parts(&answer).into()),
    };
    let rendered = Arc::new(Rendered::new(answer, body));
    state.answers.keep(asked, &rendered);
    (rendered, server_timing(&stages))
}

fn not_acceptable() -> Problem {
    let detail = format!("answers are given as {JSON} or {EVENTS}; ask for one of them in the Accept header");
    Problem::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable", detail)
}

/// How long each stage took, in milliseconds. Times live in this header and never in a body.
fn server_timing(stages: &[(Stage, Duration)]) -> HeaderValue {
    let mut before = Duration::ZERO;
    let mut entries = vec!["cache;desc=miss".to_owned()];
    for (stage, at) in stages {
        let name = match stage {
            Stage::Retrieval => "retrieval",
            Stage::Composition => "composition",
        };
        entries.push(format!("{name};dur={:.3}", at.saturating_sub(before).as_secs_f64() * 1000.0));
        before = *at;
    }
    // Names and numbers, which always are a header's value.
    HeaderValue::from_str(&entries.join(", ")).unwrap_or(HeaderValue::from_static(""))
}
