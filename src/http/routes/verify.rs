//! `POST /v1/verify`: is this sentence in the articles, and where.

use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::extract::JsonBody;
use crate::http::gate::Turn;
use crate::http::problem::Problem;
use crate::http::wire::{VerifyBody, json};
use crate::verify::LONGEST;

/// A sentence that is to be looked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "sentence": "The planned Moscow–Kazan high-speed rail line is 770 km long." }))]
pub(in crate::http) struct VerifyRequest {
    /// The sentence, in at most 4,000 characters.
    #[schema(max_length = 4000, pattern = r"[\p{L}\p{N}]")]
    pub(in crate::http) sentence: String,
    /// The article that it is said to come from, by its id.
    #[serde(default)]
    pub(in crate::http) article: Option<String>,
}

/// Is this sentence in the articles, word for word, and where?
#[utoipa::path(
    post, path = "/v1/verify", tag = "Asking", request_body = VerifyRequest,
    responses((status = 200, description = "What was found", body = VerifyBody<'static>)),
)]
pub(in crate::http) async fn verify(
    State(state): State<AppState>,
    JsonBody(request): JsonBody<VerifyRequest>,
) -> Result<Response<Body>, Problem> {
    let body = state.in_turn(move |turn| verified(turn, &request)).await??;
    Ok(([(CONTENT_TYPE, "application/json")], body).into_response())
}

/// What was found of a sentence, as JSON.
pub(in crate::http) fn verified(turn: &Turn<'_>, request: &VerifyRequest) -> Result<String, Problem> {
    let length = request.sentence.chars().count();
    if length > LONGEST {
        let detail = format!("the sentence has {length} characters; verify at most {LONGEST} at a time");
        return Err(Problem::invalid(detail));
    }
    if !request.sentence.contains(char::is_alphanumeric) {
        return Err(Problem::invalid("the sentence has no word; send what is to be verified"));
    }
    let view = turn.view();
    let no_such = |id: &str| Problem::invalid(format!("no article has the id {id:?}; GET /v1/articles lists them"));
    let known = |id: &str| view.header(id).map(|header| header.id.clone()).ok_or_else(|| no_such(id));
    let article = request.article.as_deref().map(known).transpose()?;
    let found = crate::verify::verify_unless(turn.cancelled(), view, &request.sentence, article.as_ref())?;
    Ok(json(&VerifyBody::new(view, &found)))
}
