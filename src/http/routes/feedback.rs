//! `POST /v1/feedback`: a reader's vote on an answer.

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::AppState;
use crate::http::allowance::StoringClient;
use crate::http::clock::now;
use crate::http::extract::JsonBody;
use crate::http::problem::Problem;
use crate::question::Question;
use crate::store::{Feedback, Vote};

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
pub(in crate::http) struct FeedbackRequest {
    /// The field `id` of the answer.
    #[schema(pattern = "^[0-9a-f]{32}$")]
    answer: String,
    /// The question that it answers.
    #[schema(max_length = 8000, pattern = r"[^\s\x00]")]
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
pub(in crate::http) struct FeedbackBody<'kept> {
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
pub(in crate::http) async fn feedback(
    State(state): State<AppState>,
    client: StoringClient,
    JsonBody(request): JsonBody<FeedbackRequest>,
) -> Result<Response<Body>, Problem> {
    let feedback = Feedback::try_from(request)?;
    let now = now();
    state.store_for(&client, feedback.question.len() + feedback.note.len(), now)?;
    state.store()?.keep_feedback(&feedback, now).await?;
    let body = FeedbackBody { answer: &feedback.answer, vote: feedback.vote.name(), reader: &feedback.reader };
    Ok((StatusCode::CREATED, Json(body)).into_response())
}
