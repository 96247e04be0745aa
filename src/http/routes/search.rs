//! `GET /v1/search`: the ranked passages or articles themselves.

use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use crate::http::AppState;
use crate::http::extract::{SearchQuery, Unit, known_articles};
use crate::http::gate::Turn;
use crate::http::problem::Problem;
use crate::http::wire::{AskRequest, FoundArticlesBody, QuestionParameters, SearchBody, SearchResult, Units, json};
use crate::question::Question;

/// Number of passages or articles when the request names none.
const DEFAULT_LIMIT: usize = 10;
/// The highest number of passages or articles in one response.
const MOST: usize = 100;

/// The passages or articles that hold the question's words, best first.
///
/// With `history` a follow-up is searched for as the question that it stands alone as, which `interpreted_as` tells. With
/// `explain=true` each word's share of a passage's score is told; the shares add up to the score. With `unit=article` whole
/// articles are ranked, each with its best passage.
#[utoipa::path(
    get, path = "/v1/search", tag = "Asking", params(QuestionParameters, Units),
    responses((status = 200, description = "The passages or articles", body = SearchResult<'static>)),
)]
pub(in crate::http) async fn search(
    State(state): State<AppState>,
    SearchQuery { request, unit }: SearchQuery,
) -> Result<Response<Body>, Problem> {
    let work = move |turn: &Turn<'_>| match unit {
        Unit::Passage => searched(turn, request),
        Unit::Article => searched_articles(turn, request),
    };
    let body = state.in_turn(work).await??;
    Ok(([(CONTENT_TYPE, "application/json")], body).into_response())
}

/// The passages, as JSON.
pub(in crate::http) fn searched(turn: &Turn<'_>, request: AskRequest) -> Result<String, Problem> {
    let (question, limit) = wanted(turn, request, "passages")?;
    let searched = turn.search(&question, limit);
    Ok(json(&SearchBody::new(&turn.facts().snapshot, question.text(), &searched, question.explains())))
}

/// The articles, as JSON.
fn searched_articles(turn: &Turn<'_>, request: AskRequest) -> Result<String, Problem> {
    let (question, limit) = wanted(turn, request, "articles")?;
    if question.explains() {
        let detail = "explain tells the scores of passages; leave it out, or ask with unit=passage";
        return Err(Problem::invalid(detail));
    }
    let searched = turn.search_articles(&question, limit);
    Ok(json(&FoundArticlesBody::new(&turn.facts().snapshot, question.text(), &searched)))
}

/// The question, and how many of these units are wanted.
fn wanted(turn: &Turn<'_>, mut request: AskRequest, units: &str) -> Result<(Question, usize), Problem> {
    let limit = request.limit.take().unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} {units}")));
    }
    let question = Question::try_from(request)?;
    known_articles(&question, turn.view())?;
    Ok((question, limit))
}
