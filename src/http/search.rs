//! `GET /v1/search`: the ranked passages themselves, with each word's share of the score on request.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::response::IntoResponse;

use super::extract::{QuestionQuery, known_articles};
use super::problem::Problem;
use super::wire::SearchBody;
use crate::assistant::Assistant;
use crate::question::Question;

/// Passages when nothing is said.
const DEFAULT_LIMIT: usize = 10;
/// The most passages in one response.
const MOST: usize = 100;

pub(super) async fn search(
    State(assistant): State<Arc<Assistant>>,
    QuestionQuery(mut request): QuestionQuery,
) -> Result<Response<Body>, Problem> {
    let limit = request.limit.take().unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} passages")));
    }
    let question = Question::try_from(request)?;
    known_articles(&question, &assistant)?;
    let (snapshot, found) = assistant.search(&question, limit);
    let body = SearchBody::new(&snapshot, question.text(), &found, question.explains());
    Ok(Json(body).into_response())
}
