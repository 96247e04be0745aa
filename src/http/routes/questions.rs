//! `GET /v1/questions`: questions that the articles answer, to begin with or to ask next.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::Response;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::assistant::Sample;
use crate::http::AppState;
use crate::http::gate::{Pin, Turn};
use crate::http::problem::Problem;
use crate::http::snapshot_cache::{SnapshotCache, Weight};

/// Number of questions when the request names none.
const DEFAULT_LIMIT: usize = 5;
/// The highest number of questions.
const MOST: usize = 10;
/// Memory for kept questions, in bytes: those of some ten thousand articles.
const BYTES: u64 = 8 * 1024 * 1024;

/// What there is to ask about.
#[derive(Debug)]
pub(in crate::http) struct Offer {
    /// Questions that are answered.
    pub(in crate::http) questions: Vec<Sample>,
    /// The date of the newest article that has one; only in the offer of all articles.
    pub(in crate::http) newest: Option<String>,
}

impl Weight for Offer {
    fn bytes(&self) -> usize {
        self.questions.iter().map(|sample| sample.question.len() + sample.article.as_str().len() + 64).sum()
    }
}

/// The offers of all articles (`None`) and of single ones, by their ids: finding questions takes as long as some hundred
/// answers.
pub(in crate::http) type Offers = SnapshotCache<Option<String>, Offer>;

/// A cache for offers.
pub(in crate::http) fn offers() -> Offers {
    Offers::new(BYTES)
}

/// What all articles offer, or the one with this id.
///
/// # Errors
/// When the gate is busy, and when there is no such article.
pub(in crate::http) async fn offer(
    state: &AppState,
    pin: &Pin,
    article: Option<String>,
) -> Result<Arc<Offer>, Problem> {
    let wanted = article.clone();
    let make = async { state.in_turn_at(pin, move |turn| find(turn, wanted.as_deref())).await? };
    state.offers.get(pin, article, make).await
}

fn find(turn: &Turn<'_>, article: Option<&str>) -> Result<Offer, Problem> {
    let view = turn.view();
    let newest = match article {
        Some(id) if view.header(id).is_none() => return Err(Problem::no_such_article(id)),
        Some(_) => None,
        None => view.corpus().newest.map(|date| date.to_string()),
    };
    Ok(Offer { questions: turn.samples(article, MOST)?, newest })
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Wanted {
    /// The id of the article that is to answer.
    #[param(example = "handbook-asking-with-curl")]
    article: Option<String>,
    /// The most questions; 5 when nothing is said.
    #[param(minimum = 1, maximum = 10)]
    limit: Option<usize>,
}

/// Questions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Questions)]
pub(in crate::http) struct QuestionsBody<'offer> {
    questions: Vec<QuestionBody<'offer>>,
}

/// A question and the sentence that answers it first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SampleQuestion)]
struct QuestionBody<'offer> {
    question: &'offer str,
    article: &'offer str,
    start: u32,
    end: u32,
}

impl<'offer> From<&'offer Sample> for QuestionBody<'offer> {
    fn from(sample: &'offer Sample) -> Self {
        let Sample { question, article, span } = sample;
        Self { question, article: article.as_str(), start: span.start, end: span.end }
    }
}

/// Questions that the articles, or one of them, answer.
#[utoipa::path(
    get, path = "/v1/questions", tag = "Asking", params(Wanted),
    responses(
        (status = 200, description = "The questions", body = QuestionsBody<'static>),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn questions(
    State(state): State<AppState>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response<Body>, Problem> {
    let Query(wanted) = wanted.map_err(|error| Problem::invalid(error.body_text()))?;
    let limit = wanted.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} questions")));
    }
    let offer = offer(&state, &state.pin(), wanted.article).await?;
    let questions = offer.questions.iter().take(limit).map(QuestionBody::from).collect();
    Ok(Json(QuestionsBody { questions }).into_response())
}
