//! `GET /v1/questions` and `POST /v1/questions`: suggested questions, to begin with or to ask next. The latter is told of
//! the conversation and leaves out what it has had.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::Response;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::assistant::{Conversation, Sample};
use crate::http::AppState;
use crate::http::body::list;
use crate::http::extract::JsonBody;
use crate::http::gate::{Pin, Turn};
use crate::http::problem::Problem;
use crate::http::snapshot_cache::{SnapshotCache, Weight};
use crate::http::wire::{Object, TurnRequest};
use crate::question;

/// Number of questions when the request names none.
const DEFAULT_LIMIT: usize = 5;
/// The highest number of questions.
const MOST: usize = 10;
/// Memory for kept questions, in bytes: those of some ten thousand articles.
const BYTES: u64 = 8 * 1024 * 1024;

/// What there is to ask about.
#[derive(Debug)]
pub(in crate::http) struct Offer {
    /// Questions that the operator and the editors suggest, and others that are answered.
    pub(in crate::http) questions: Vec<Sample>,
    /// The date of the newest article that has one; only in the offer of all articles.
    pub(in crate::http) newest: Option<String>,
}

impl Weight for Offer {
    fn bytes(&self) -> usize {
        self.questions.iter().map(Sample::bytes).sum()
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

/// A conversation, and which questions it wants.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = QuestionsRequest, example = json!({ "history": [{ "question": "How do I keep a key?" }], "limit": 3 }))]
pub(in crate::http) struct QuestionsRequest {
    /// The id of the article that the questions are about; all articles when nothing is said.
    #[serde(default)]
    article: Option<String>,
    /// The most questions; 5 when nothing is said.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 10)]
    limit: Option<usize>,
    /// Earlier questions of the conversation, oldest first. What was asked or answered is not suggested again.
    #[serde(default, deserialize_with = "list")]
    #[schema(value_type = Vec<TurnRequest>, max_items = 50)]
    history: Vec<Object<TurnRequest>>,
    /// Questions that the conversation was offered before. They are not suggested again.
    #[serde(default, deserialize_with = "list")]
    #[schema(max_items = 500)]
    suggested: Vec<String>,
}

/// Questions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Questions)]
pub(in crate::http) struct QuestionsBody<'offer> {
    questions: Vec<QuestionBody<'offer>>,
}

/// A question and the sentence that answers it first. One that an operator or an editor suggests may have no answer; it is
/// then a question alone.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SampleQuestion)]
struct QuestionBody<'offer> {
    question: &'offer str,
    /// The article of the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    article: Option<&'offer str>,
    /// Where the sentence begins in the article's text, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    start: Option<u32>,
    /// Where it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    end: Option<u32>,
}

impl<'offer> From<&'offer Sample> for QuestionBody<'offer> {
    fn from(Sample { question, first }: &'offer Sample) -> Self {
        let first = first.as_ref();
        let span = first.map(|first| first.span);
        Self {
            question,
            article: first.map(|first| first.article.as_str()),
            start: span.map(|span| span.start),
            end: span.map(|span| span.end),
        }
    }
}

/// Suggested questions about the articles, or one of them.
///
/// First come those of the operator, or for an article those of its front matter. The others are made from the articles,
/// which answer them.
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
    let Query(Wanted { article, limit }) = wanted.map_err(|error| Problem::invalid(error.body_text()))?;
    let limit = within_bounds(limit)?;
    let offer = offer(&state, &state.pin(), article).await?;
    Ok(respond(&mut offer.questions.iter(), limit))
}

/// Suggested questions for a conversation.
///
/// They are those of `GET /v1/questions` without what the conversation has asked, answered or been offered.
#[utoipa::path(
    post, path = "/v1/questions", tag = "Asking", request_body = QuestionsRequest,
    responses(
        (status = 200, description = "The questions", body = QuestionsBody<'static>),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn questions_for(
    State(state): State<AppState>,
    JsonBody(request): JsonBody<QuestionsRequest>,
) -> Result<Response<Body>, Problem> {
    let QuestionsRequest { article, limit, history, suggested } = request;
    let limit = within_bounds(limit)?;
    let history =
        history.into_iter().map(|Object(turn)| question::Turn { question: turn.question, answer: turn.answer });
    let conversation = Conversation::new(history.collect(), suggested)?;
    let pin = state.pin();
    let offer = offer(&state, &pin, article).await?;
    let left = move |turn: &Turn<'_>| {
        let left = conversation.left_of(&offer.questions, turn.view());
        respond(&mut left.into_iter(), limit)
    };
    state.in_turn_at(&pin, left).await
}

fn within_bounds(limit: Option<usize>) -> Result<usize, Problem> {
    let limit = limit.unwrap_or(DEFAULT_LIMIT);
    if (1..=MOST).contains(&limit) {
        return Ok(limit);
    }
    Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} questions")))
}

fn respond(questions: &mut dyn Iterator<Item = &Sample>, limit: usize) -> Response<Body> {
    Json(QuestionsBody { questions: questions.take(limit).map(QuestionBody::from).collect() }).into_response()
}
