//! `POST /v1/feedback`, `POST /v1/shares` and `GET /v1/shares/{token}`: what the server is asked to keep.

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::AppState;
use super::clock::now;
use super::extract::{JsonBody, known_articles};
use super::problem::Problem;
use super::wire::{AnswerBody, AskRequest, json};
use crate::question::Question;
use crate::store::{Feedback, Shared, Store, Vote};

/// Hexadecimal digits of an answer's id.
const ID_DIGITS: usize = 32;
/// The longest note, in characters.
const LONGEST_NOTE: usize = 2000;
/// The longest name of a reader, in characters.
const LONGEST_READER: usize = 100;

/// A vote on an answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Vote, example = json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "How long is it?", "vote": "up" }))]
pub(super) struct FeedbackRequest {
    /// The field `id` of the answer.
    #[schema(pattern = "^[0-9a-f]{32}$")]
    answer: String,
    /// The question that it answers.
    #[schema(max_length = 1000, pattern = r"[^\s\x00]")]
    question: String,
    /// `up` or `down`.
    #[schema(pattern = "^(up|down)$")]
    vote: String,
    /// What the reader says of it.
    #[serde(default)]
    #[schema(max_length = 2000, pattern = r"^[^\x00]*$")]
    note: Option<String>,
    /// Who votes, to change the vote later: any name without a meaning.
    #[serde(default)]
    #[schema(max_length = 100, pattern = r"^[^\x00]*$")]
    reader: Option<String>,
}

/// A vote that was kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = KeptVote)]
pub(super) struct FeedbackBody<'kept> {
    answer: &'kept str,
    vote: &'static str,
    reader: &'kept str,
}

impl TryFrom<FeedbackRequest> for Feedback {
    type Error = Problem;

    fn try_from(request: FeedbackRequest) -> Result<Self, Problem> {
        let FeedbackRequest { answer, question, vote, note, reader } = request;
        let is_id = answer.len() == ID_DIGITS && answer.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !is_id {
            return Err(Problem::invalid("answer is not the id of an answer; send the field id of the answer"));
        }
        let vote = Vote::named(&vote)
            .ok_or_else(|| Problem::invalid(format!("vote is {vote:?}; write \"up\" or \"down\"")))?;
        // A question has its own bounds, and what is no question was not answered.
        let question = Question::new(&question)?.text().to_owned();
        let note = without_nul("note", note.unwrap_or_default().trim().to_owned(), LONGEST_NOTE)?;
        let reader = reader.filter(|reader| !reader.is_empty()).unwrap_or_else(|| Uuid::new_v4().to_string());
        let reader = without_nul("reader", reader, LONGEST_READER)?;
        Ok(Self { answer, reader, question, vote, note })
    }
}

/// A text within its bounds. PostgreSQL stores no NUL.
fn without_nul(name: &str, text: String, longest: usize) -> Result<String, Problem> {
    let length = text.chars().count();
    if length > longest {
        return Err(Problem::invalid(format!("{name} has {length} characters; write at most {longest}")));
    }
    if text.contains('\0') {
        return Err(Problem::invalid(format!("{name} holds a NUL character; leave it out")));
    }
    Ok(text)
}

/// Keep a vote on an answer. The same reader's vote on the same answer replaces the one before.
#[utoipa::path(
    post, path = "/v1/feedback", tag = "Keeping", request_body = FeedbackRequest,
    responses((status = 201, description = "It is kept", body = FeedbackBody<'static>)),
)]
pub(super) async fn feedback(
    State(state): State<AppState>,
    JsonBody(request): JsonBody<FeedbackRequest>,
) -> Result<Response<Body>, Problem> {
    let feedback = Feedback::try_from(request)?;
    store(&state)?.keep_feedback(&feedback, now()).await?;
    let body = FeedbackBody { answer: &feedback.answer, vote: feedback.vote.name(), reader: &feedback.reader };
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// An answer that was kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Shared)]
pub(super) struct ShareBody {
    /// By which `GET /v1/shares/{token}` gives it.
    token: String,
    /// The page that shows it.
    link: String,
}

/// Keep an answer as it is now, under an address that nobody can guess.
#[utoipa::path(
    post, path = "/v1/shares", tag = "Keeping", request_body = AskRequest,
    responses((status = 201, description = "It is kept", body = ShareBody, headers(("location" = String, description = "The page that shows it")))),
)]
pub(super) async fn share(
    State(state): State<AppState>,
    JsonBody(request): JsonBody<AskRequest>,
) -> Result<Response<Body>, Problem> {
    let question = Question::try_from(request)?;
    known_articles(&question, &state.assistant)?;
    let (answer, _) = state.in_turn(move |state, asking| asking.ask(&state.assistant, &question)).await?;
    let body = json(&AnswerBody::from(&answer));
    let token = Uuid::new_v4().simple().to_string();
    let token = store(&state)?.share(&answer.id, &token, &body, now()).await?;
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
pub(super) async fn shared(
    State(state): State<AppState>,
    Path(token): Path<String>,
) -> Result<Response<Body>, Problem> {
    let shared = find(&state, &token)
        .await?
        .ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "no-such-share", "no answer was shared under this token"))?;
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "private, max-age=3600")];
    Ok((headers, shared.body).into_response())
}

/// The answer that was shared under a token.
pub(super) async fn find(state: &AppState, token: &str) -> Result<Option<Shared>, Problem> {
    // Anything else was never given out; and PostgreSQL refuses a NUL.
    if Uuid::try_parse(token).is_err() {
        return Ok(None);
    }
    Ok(store(state)?.shared(token).await?)
}

fn store(state: &AppState) -> Result<&Store, Problem> {
    state.store.as_ref().ok_or_else(|| {
        let detail =
            "this server keeps nothing: its data folder could not be written when it started; its log says more";
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "no-store", detail)
    })
}
