//! `POST /v1/ask` with a `callback_url`: the response accepts the question, and the answer is posted there, signed.

use axum::Json;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::super::allowance::StoringClient;
use super::super::extract::known_articles;
use super::super::gate::Turn;
use super::super::problem::Problem;
use super::super::wire::{AnswerBody, AskRequest, value};
use super::super::{AppState, clock};
use crate::chat::{Call, webhook};
use crate::question::Question;

/// The answer is sent to the callback.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Accepted {
    /// What the callback calls `in_reply_to`.
    accepted: String,
}

/// Answers the question and queues the answer for `callback`.
pub(in super::super) async fn call_back(
    state: &AppState,
    client: &StoringClient,
    headers: &HeaderMap,
    request: AskRequest,
    callback: &str,
) -> Result<Response<Body>, Problem> {
    let about = |detail: &str| Problem::invalid(detail).about("callback_url");
    let open = state.chat.as_deref().and_then(|queue| Some((queue, queue.chat.callbacks.as_ref()?)));
    let (queue, callbacks) = open.ok_or_else(|| {
        about(
            "this server calls nobody back: leave callback_url out, or set open_callbacks and signing_key in the table \
             [webhook] of its settings",
        )
    })?;
    let chat = queue.chat.as_ref();
    if chat.connected(webhook::NAME).is_none() || !callbacks.may_call(callback) {
        return Err(about(webhook::NOT_CALLED));
    }
    let question = Question::try_from(request)?;
    if chat.store.queued(webhook::OPEN_CALLBACKS).await? >= chat.most_waiting {
        return Err(Problem::busy());
    }
    let ask = move |turn: &Turn<'_>| {
        known_articles(&question, turn.view())?;
        Ok::<_, Problem>(turn.ask(&question).0)
    };
    let answer = state.in_turn(ask).await??;
    let accepted = format!("ask_{}", Uuid::new_v4().simple());
    let answer = value(&AnswerBody::from(&answer));
    let now = clock::now();
    let body = webhook::completed(&accepted, now / 1000, &answer);
    let calls = serde_json::to_string(&[Call::post(callback, body)]).unwrap_or_default();
    state.store_for(client, calls.len(), now)?;
    chat.store.enqueue(webhook::OPEN_CALLBACKS, &accepted, &calls, now).await?;
    queue.wake();
    let mut response = (StatusCode::ACCEPTED, Json(Accepted { accepted })).into_response();
    if prefers_asynchronous(headers) {
        response.headers_mut().insert("preference-applied", HeaderValue::from_static("respond-async"));
    }
    Ok(response)
}

/// Whether the client prefers not to wait (RFC 7240).
fn prefers_asynchronous(headers: &HeaderMap) -> bool {
    let lines = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|preference| {
        let token = preference.split([';', '=']).next().unwrap_or_default();
        token.trim().eq_ignore_ascii_case("respond-async")
    })
}
