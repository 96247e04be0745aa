//! `GET /v1/search`: the ranked passages themselves, with each word's share of the score on request.

use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::AppState;
use super::extract::{QuestionQuery, known_articles};
use super::gate::Turn;
use super::problem::Problem;
use super::wire::{AskRequest, Passages, QuestionParameters, SearchBody, json};
use crate::question::Question;

/// Passages when nothing is said.
const DEFAULT_LIMIT: usize = 10;
/// The most passages in one response.
const MOST: usize = 100;

/// The passages that hold the question's words, best first.
///
/// With `explain=true` each word's share of the score is told; the shares add up to the score.
#[utoipa::path(
    get, path = "/v1/search", tag = "Asking", params(QuestionParameters, Passages),
    responses((status = 200, description = "The passages", body = SearchBody<'static>)),
)]
pub(super) async fn search(
    State(state): State<AppState>,
    QuestionQuery(request): QuestionQuery,
) -> Result<Response<Body>, Problem> {
    let body = state.in_turn(move |turn| searched(turn, request)).await??;
    Ok(([(CONTENT_TYPE, "application/json")], body).into_response())
}

/// The passages, as JSON.
pub(super) fn searched(turn: &Turn<'_>, mut request: AskRequest) -> Result<String, Problem> {
    let limit = request.limit.take().unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} passages")));
    }
    let question = Question::try_from(request)?;
    known_articles(&question, turn.view())?;
    let found = turn.search(&question, limit);
    Ok(json(&SearchBody::new(&turn.facts().snapshot, question.text(), &found, question.explains())))
}
