//! `POST /v1/shares` and `GET /v1/shares/{token}`: an answer kept under an address that nobody can guess.

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::AppState;
use crate::http::allowance::StoringClient;
use crate::http::clock::now;
use crate::http::extract::{JsonBody, known_articles};
use crate::http::gate::Turn;
use crate::http::problem::Problem;
use crate::http::wire::{AnswerBody, AskRequest, json, kept, value};
use crate::question::Question;
use crate::store::Shared;

/// Bytes of the largest answer that is stored. One with 20 sentences takes about 10,000.
const LARGEST: usize = 32 * 1024;

/// An answer that was kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Shared)]
pub(in crate::http) struct ShareBody {
    /// By which `GET /v1/shares/{token}` gives it.
    token: String,
    /// The page that shows it.
    link: String,
}

/// Keep an answer as it is now, under an address that nobody can guess.
///
/// Its sentences stay as they are when the articles change. It is kept for a year, unless the operator sets another time.
#[utoipa::path(
    post, path = "/v1/shares", tag = "Keeping", request_body = AskRequest,
    responses((status = 201, description = "It is kept", body = ShareBody, headers(("location" = String, description = "The page that shows it")))),
)]
pub(in crate::http) async fn share(
    State(state): State<AppState>,
    client: StoringClient,
    JsonBody(request): JsonBody<AskRequest>,
) -> Result<Response<Body>, Problem> {
    // How the scores came about is not stored, and must not make a second answer of the same one.
    let question = Question::try_from(request)?.with_explanation(false);
    let ask = move |turn: &Turn<'_>| {
        known_articles(&question, turn.view())?;
        Ok::<_, Problem>(turn.ask(&question).0)
    };
    let answer = state.in_turn(ask).await??;
    let body = kept::compact(value(&AnswerBody::from(&answer)));
    if body.len() > LARGEST {
        let detail = format!("the answer takes {} bytes; share at most {LARGEST}, with a smaller limit", body.len());
        return Err(Problem::invalid(detail).about("limit"));
    }
    let token = Uuid::new_v4().simple().to_string();
    let now = now();
    state.store_for(&client, body.len(), now)?;
    let token = state.store()?.share(&answer.id, &token, &body, now).await?;
    let link = format!("/s/{token}");
    Ok((StatusCode::CREATED, [(LOCATION, link.clone())], Json(ShareBody { token, link })).into_response())
}

/// An answer that was kept.
#[utoipa::path(
    get, path = "/v1/shares/{token}", tag = "Keeping",
    params(("token" = String, Path, description = "The field `token` of what was kept")),
    responses(
        (status = 200, description = "The answer as it was", body = AnswerBody<'static>),
        (status = 404, description = "No answer was kept under this token", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn shared(
    State(state): State<AppState>,
    Path(token): Path<String>,
) -> Result<Response<Body>, Problem> {
    let (answer, _) = find(&state, &token)
        .await?
        .ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "no-such-share", "no answer was shared under this token"))?;
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "private, max-age=3600")];
    Ok((headers, json(&answer)).into_response())
}

/// The answer that was shared under a token, and when, in milliseconds since 1970.
pub(in crate::http) async fn find(state: &AppState, token: &str) -> Result<Option<(Value, i64)>, Problem> {
    // Anything else was never given out; and PostgreSQL refuses a NUL.
    if Uuid::try_parse(token).is_err() {
        return Ok(None);
    }
    let Some(Shared { body, at }) = state.store()?.shared(token).await? else { return Ok(None) };
    let answer = state.in_turn(move |turn| kept::restored(&body, turn.prompts())).await?;
    Ok(answer.map(|answer| (answer, at)))
}
