//! `POST /v1/ask` and `GET /v1/ask`: a question in, an answer as JSON or as a stream of events.

use std::time::{Duration, Instant};

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;

use super::extract::{JsonBody, QuestionQuery, known_articles};
use super::problem::Problem;
use super::wire::{AnswerBody, AskRequest};
use super::{AppState, accept, stream};
use crate::assistant::Stage;
use crate::question::Question;

const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";

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
    let form = accept::best(&wanted.join(","), &[JSON, EVENTS]).ok_or_else(not_acceptable)?;
    let begin = Instant::now();
    let mut stages = Vec::with_capacity(2);
    let answer = state.assistant.ask_observed(&question, &mut |stage| stages.push((stage, begin.elapsed())));
    let mut response = if form == EVENTS {
        stream::respond(answer, headers, state.stopping.clone())
    } else {
        Json(AnswerBody::from(&answer)).into_response()
    };
    if let Some(timing) = server_timing(&stages) {
        response.headers_mut().insert("server-timing", timing);
    }
    response.headers_mut().insert("vary", HeaderValue::from_static("accept"));
    Ok(response)
}

fn not_acceptable() -> Problem {
    let detail = format!("answers are given as {JSON} or {EVENTS}; ask for one of them in the Accept header");
    Problem::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable", detail)
}

/// How long each stage took, in milliseconds. Times live in this header and never in a body.
fn server_timing(stages: &[(Stage, Duration)]) -> Option<HeaderValue> {
    let mut before = Duration::ZERO;
    let mut entries = Vec::with_capacity(stages.len());
    for (stage, at) in stages {
        let name = match stage {
            Stage::Retrieval => "retrieval",
            Stage::Composition => "composition",
        };
        entries.push(format!("{name};dur={:.3}", at.saturating_sub(before).as_secs_f64() * 1000.0));
        before = *at;
    }
    if entries.is_empty() { None } else { HeaderValue::from_str(&entries.join(", ")).ok() }
}
