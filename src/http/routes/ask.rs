//! `POST /v1/ask` and `GET /v1/ask`: a question in, an answer as JSON or as a stream of events.

use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{ACCEPT, CONTENT_LOCATION, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;

use crate::http::allowance::StoringClient;
use crate::http::cache::{self, CacheKey, Form, Rendered};
use crate::http::connections::Peer;
use crate::http::extract::{JsonBody, QuestionQuery, known_articles};
use crate::http::gate::Turn;
use crate::http::problem::Problem;
use crate::http::webhooks::{self, Accepted};
use crate::http::wire::{AnswerBody, AnswerHeaders, AskRequest, QuestionParameters, Sentences, json};
use crate::http::{AppState, accept, etag, stream};
use crate::question::Question;

const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";
const JSON_TYPE: HeaderValue = HeaderValue::from_static(JSON);

/// Ask a question in an address.
///
/// With `Accept: text/event-stream` the answer comes as a stream of events, which can be resumed by `Last-Event-ID`.
#[utoipa::path(
    get, path = "/v1/ask", tag = "Asking", params(QuestionParameters, Sentences, AnswerHeaders),
    responses(
        (status = 200, description = "The answer", content(
            (AnswerBody<'static> = "application/json"),
            ("text/event-stream", item_schema = ref("#/components/schemas/AnswerEvent")),
        )),
        (status = 204, description = "The stream was seen to its end"),
    ),
)]
pub(in crate::http) async fn ask_by_query(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    QuestionQuery(request): QuestionQuery,
) -> Result<Response<Body>, Problem> {
    let (rendered, mut response) = ask(&state, &headers, request).await?;
    let again = format!("/v1/answers/{}?{}", rendered.id, query.unwrap_or_default());
    if let Ok(again) = HeaderValue::from_str(&again) {
        response.headers_mut().insert(CONTENT_LOCATION, again);
    }
    Ok(response)
}

/// Ask a question.
///
/// With `Accept: text/event-stream` the answer comes as a stream of events, which can be resumed by `Last-Event-ID`. With
/// `callback_url` it is sent there, signed by Standard Webhooks.
#[utoipa::path(
    post, path = "/v1/ask", tag = "Asking", params(AnswerHeaders), request_body = AskRequest,
    responses(
        (status = 200, description = "The answer", content(
            (AnswerBody<'static> = "application/json"),
            ("text/event-stream", item_schema = ref("#/components/schemas/AnswerEvent")),
        )),
        (status = 202, description = "The answer is sent to the callback", body = Accepted),
        (status = 204, description = "The stream was seen to its end"),
    ),
)]
pub(in crate::http) async fn ask_by_body(
    State(state): State<AppState>,
    peer: Option<Extension<Peer>>,
    headers: HeaderMap,
    JsonBody(mut request): JsonBody<AskRequest>,
) -> Result<Response<Body>, Problem> {
    match request.callback_url.take() {
        Some(callback) => {
            let client = StoringClient::of(&state, &headers, peer.map(|Extension(peer)| peer));
            webhooks::call_back(&state, &client, &headers, request, &callback).await
        }
        None => Ok(ask(&state, &headers, request).await?.1),
    }
}

/// The answer of an id again.
///
/// The same id is the same answer, byte for byte: with `If-None-Match` it is not even sent. When the articles have changed
/// since, there is no such answer any more, and the problem says where the new one is.
#[utoipa::path(
    get, path = "/v1/answers/{id}", tag = "Asking",
    params(("id" = String, Path, description = "The field `id` of an answer"), QuestionParameters, Sentences, AnswerHeaders),
    responses(
        (status = 200, description = "The answer", content(
            (AnswerBody<'static> = "application/json"),
            ("text/event-stream", item_schema = ref("#/components/schemas/AnswerEvent")),
        ), headers(("etag" = String, description = "The id"))),
        (status = 204, description = "The stream was seen to its end"),
        (status = 304, description = "The client has it already"),
        (status = 404, description = "The question has another answer by now", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn answer_again(
    State(state): State<AppState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    QuestionQuery(request): QuestionQuery,
) -> Result<Response<Body>, Problem> {
    let (rendered, response) = ask(&state, &headers, request).await?;
    if rendered.id != id {
        let detail =
            format!("this question is not answered by {id:?}; what answers it now is /v1/answers/{}", rendered.id);
        return Err(Problem::new(StatusCode::NOT_FOUND, "no-such-answer", detail));
    }
    if !matches!(rendered.body, cache::Body::Json(_)) {
        return Ok(response);
    }
    Ok(etag::tagged(&headers, &rendered.id, response))
}

async fn ask(
    state: &AppState,
    headers: &HeaderMap,
    request: AskRequest,
) -> Result<(Arc<Rendered>, Response<Body>), Problem> {
    let question = Question::try_from(request)?;
    // Several lines of one header are one list.
    let wanted: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let form = match accept::best(&wanted.join(","), &[JSON, EVENTS]).ok_or_else(not_acceptable)? {
        EVENTS => Form::Events,
        _ => Form::Json,
    };
    let (rendered, timing) = rendered(state, CacheKey { question, form }).await?;
    let mut response = match &rendered.body {
        cache::Body::Json(json) => ([(CONTENT_TYPE, JSON_TYPE)], json.clone()).into_response(),
        cache::Body::Events(events) => {
            stream::respond(&rendered.id, Arc::clone(events), headers, state.stopping.clone())
        }
    };
    response.headers_mut().insert("server-timing", timing);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    Ok((rendered, response))
}

/// The answer as it was kept, or a new one, and how long that took.
async fn rendered(state: &AppState, key: CacheKey) -> Result<(Arc<Rendered>, HeaderValue), Problem> {
    if let Some(kept) = state.answers.get(&key, |snapshot, quotes| state.gate.still_says(snapshot, quotes)) {
        state.measures.kept_answer();
        if let Some(question) = &kept.gap {
            state.gate.found_nothing(question);
        }
        return Ok((kept, HeaderValue::from_static("cache;desc=hit")));
    }
    let own = state.clone();
    let work = move |turn: &Turn<'_>| {
        known_articles(&key.question, turn.view())?;
        let (answer, took) = turn.ask(&key.question);
        let body = match key.form {
            Form::Json => cache::Body::Json(json(&AnswerBody::from(&answer)).into()),
            Form::Events => cache::Body::Events(stream::events(&answer)),
        };
        let rendered = Arc::new(Rendered::new(answer, body));
        own.answers.keep(key, &rendered);
        Ok((rendered, took.header()))
    };
    state.in_turn(work).await?
}

fn not_acceptable() -> Problem {
    let detail = format!("answers are given as {JSON} or {EVENTS}; ask for one of them in the Accept header");
    Problem::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable", detail)
}
