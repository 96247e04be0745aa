//! `POST /v1/verify`: is this sentence in the articles, and where.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::Deserialize;

use super::extract::JsonBody;
use super::problem::Problem;
use super::wire::{VerifyBody, json};
use crate::assistant::Assistant;
use crate::verify::LONGEST;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VerifyRequest {
    sentence: String,
    /// The article that it is said to come from.
    #[serde(default)]
    article: Option<String>,
}

pub(super) async fn verify(
    State(assistant): State<Arc<Assistant>>,
    JsonBody(request): JsonBody<VerifyRequest>,
) -> Result<Response<Body>, Problem> {
    let length = request.sentence.chars().count();
    if length > LONGEST {
        let detail = format!("the sentence has {length} characters; verify at most {LONGEST} at a time");
        return Err(Problem::invalid(detail));
    }
    if !request.sentence.contains(char::is_alphanumeric) {
        return Err(Problem::invalid("the sentence has no word; send what is to be verified"));
    }
    let snapshot = assistant.snapshot();
    let no_such = |id: &str| Problem::invalid(format!("no article has the id {id:?}; GET /v1/articles lists them"));
    let article = request.article.as_deref().map(|id| snapshot.find(id).ok_or_else(|| no_such(id))).transpose()?;
    let found = crate::verify::verify(&snapshot, &request.sentence, article);
    let body = json(&VerifyBody::new(&snapshot, &found));
    Ok(([(CONTENT_TYPE, "application/json")], body).into_response())
}
