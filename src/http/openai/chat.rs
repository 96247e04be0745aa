//! `POST /v1/chat/completions`: the answer as a chat completion, whole or as chunks of a sentence each.

use async_stream::stream;
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::response::IntoResponse;
use axum::response::sse::Event;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::AppState;
use super::super::body::list;
use super::super::cited_text::{Citation, CitedText, word_count};
use super::super::problem::Problem;
use super::super::stream::streaming;
use super::super::wire::json;
use super::conversation::{Message, question};
use super::error::ErrorBody;
use super::{Lenient, MODEL, answered, known_model};
use crate::answer::Answer;
use crate::question::Question;

/// A conversation whose last question is to be answered. Unknown fields are ignored: nothing here is generated, so
/// there is no temperature, and no tool is ever called.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({ "model": "citewire", "messages": [{ "role": "user", "content": "How long is the Moscow–Kazan line?" }] }))]
pub(in super::super) struct ChatRequest {
    /// `citewire`, or nothing.
    #[serde(default)]
    model: Option<String>,
    /// What was said so far.
    #[serde(deserialize_with = "list")]
    messages: Vec<Message>,
    /// Send chunks as server-sent events.
    #[serde(default)]
    stream: Option<bool>,
    #[serde(default)]
    stream_options: Option<StreamOptions>,
}

/// What a stream holds besides the answer.
#[derive(Debug, Deserialize, ToSchema)]
struct StreamOptions {
    /// Send the usage in a last chunk.
    #[serde(default)]
    include_usage: Option<bool>,
}

/// The answer to a chat.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct ChatCompletion {
    id: String,
    #[schema(pattern = "^chat.completion$")]
    object: &'static str,
    /// When this server started, in seconds since 1970: the same question gives the same bytes.
    created: i64,
    model: &'static str,
    /// The snapshot of the articles that answered.
    system_fingerprint: String,
    choices: [Choice; 1],
    usage: Usage,
}

#[derive(Debug, Serialize, ToSchema)]
struct Choice {
    index: usize,
    message: AnswerMessage,
    #[schema(required)]
    logprobs: Option<Never>,
    finish_reason: &'static str,
}

/// A value that is always null.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub(super) struct Never {}

#[derive(Debug, Serialize, ToSchema)]
struct AnswerMessage {
    role: &'static str,
    /// The cited sentences, each with its mark, and the list of sources.
    content: String,
    #[schema(required)]
    refusal: Option<Never>,
    annotations: Vec<Annotation>,
}

/// A citation as chat completions have it: nested.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ChatAnnotation)]
struct Annotation {
    #[serde(rename = "type")]
    #[schema(pattern = "^url_citation$")]
    kind: &'static str,
    url_citation: Citation,
}

impl From<&Citation> for Annotation {
    fn from(citation: &Citation) -> Self {
        Self { kind: "url_citation", url_citation: citation.clone() }
    }
}

/// What was read and said, in words.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[schema(as = ChatUsage)]
struct Usage {
    prompt_tokens: usize,
    completion_tokens: usize,
    total_tokens: usize,
    prompt_tokens_details: PromptDetails,
    completion_tokens_details: CompletionDetails,
}

#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "the names are OpenAI's")]
struct PromptDetails {
    cached_tokens: usize,
    cache_write_tokens: usize,
    audio_tokens: usize,
}

#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "the names are OpenAI's")]
struct CompletionDetails {
    reasoning_tokens: usize,
    audio_tokens: usize,
    accepted_prediction_tokens: usize,
    rejected_prediction_tokens: usize,
}

impl Usage {
    fn of(question: &Question, said: &str) -> Self {
        let (prompt_tokens, completion_tokens) = (words_asked(question), word_count(said));
        Self {
            prompt_tokens,
            completion_tokens,
            total_tokens: prompt_tokens + completion_tokens,
            prompt_tokens_details: PromptDetails::default(),
            completion_tokens_details: CompletionDetails::default(),
        }
    }
}

/// The words of a question and of its history.
pub(super) fn words_asked(question: &Question) -> usize {
    let turns = question.history().iter().map(|turn| word_count(&turn.question) + word_count(&turn.answer));
    word_count(question.text()) + turns.sum::<usize>()
}

/// A piece of the answer to a chat.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in super::super) struct ChatChunk {
    id: String,
    #[schema(pattern = "^chat.completion.chunk$")]
    object: &'static str,
    created: i64,
    model: &'static str,
    system_fingerprint: String,
    choices: Vec<ChunkChoice>,
    /// Only where it was asked for: null, and the usage in the last chunk.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    usage: Option<UsageSoFar>,
}

/// Null until the last chunk.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(untagged)]
enum UsageSoFar {
    Unknown,
    Known(Usage),
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct ChunkChoice {
    index: usize,
    delta: Delta,
    #[schema(required)]
    logprobs: Option<Never>,
    #[schema(required)]
    finish_reason: Option<&'static str>,
}

#[derive(Debug, Clone, Default, Serialize, ToSchema)]
struct Delta {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    annotations: Option<[DeltaAnnotation; 1]>,
}

/// A citation with its place among all of the answer: OpenAI's clients put lists together by it.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct DeltaAnnotation {
    index: usize,
    #[serde(flatten)]
    annotation: Annotation,
}

/// Ask as a chat.
///
/// The last message of the user asks; earlier ones make it a follow-up. Unknown fields are ignored, tools are never called.
#[utoipa::path(
    post, path = "/v1/chat/completions", operation_id = "chat", tag = "OpenAI", request_body = ChatRequest,
    responses(
        (status = 200, description = "The answer", content(
            (ChatCompletion = "application/json"),
            ("text/event-stream", item_schema = ref("#/components/schemas/ChatEvent")),
        )),
        (status = 404, description = "No such model", body = ErrorBody),
    ),
)]
pub(in super::super) async fn complete(
    State(state): State<AppState>,
    Lenient(request): Lenient<ChatRequest>,
) -> Result<Response<Body>, Problem> {
    known_model(request.model.as_deref())?;
    let question = question(Vec::new(), &request.messages, "messages")?;
    let (answer, said) = answered(&state, &question).await?;
    if request.stream == Some(true) {
        let wants_usage = request.stream_options.and_then(|options| options.include_usage) == Some(true);
        return Ok(streamed(&state, &question, &answer, said, wants_usage));
    }
    let content = said.text();
    let usage = Usage::of(&question, &content);
    let annotations = said.citations().map(Annotation::from).collect();
    let message = AnswerMessage { role: "assistant", content, refusal: None, annotations };
    let completion = ChatCompletion {
        id: id(&answer),
        object: "chat.completion",
        created: state.started,
        model: MODEL,
        system_fingerprint: answer.snapshot,
        choices: [Choice { index: 0, message, logprobs: None, finish_reason: "stop" }],
        usage,
    };
    Ok(Json(completion).into_response())
}

fn id(answer: &Answer) -> String {
    format!("chatcmpl-{}", answer.id)
}

/// An event without a name.
fn unnamed(data: &impl Serialize) -> Event {
    Event::default().data(json(data))
}

fn streamed(
    state: &AppState,
    question: &Question,
    answer: &Answer,
    said: CitedText,
    wants_usage: bool,
) -> Response<Body> {
    let usage = wants_usage.then(|| Usage::of(question, &said.text()));
    let frame = ChatChunk {
        id: id(answer),
        object: "chat.completion.chunk",
        created: state.started,
        model: MODEL,
        system_fingerprint: answer.snapshot.clone(),
        choices: Vec::new(),
        usage: wants_usage.then_some(UsageSoFar::Unknown),
    };
    let stopping = state.stopping.clone();
    streaming(stream! {
        let chunk = |delta, finish_reason| {
            let choice = ChunkChoice { index: 0, delta, logprobs: None, finish_reason };
            unnamed(&ChatChunk { choices: vec![choice], ..frame.clone() })
        };
        yield Ok(chunk(Delta { role: Some("assistant"), content: Some(String::new()), annotations: None }, None));
        let mut index = 0;
        for piece in said.pieces {
            if stopping.is_cancelled() {
                yield Ok(unnamed(&ErrorBody::from(&Problem::stopping())));
                return;
            }
            let annotations = piece.citation.as_ref().map(|citation| {
                index += 1;
                [DeltaAnnotation { index: index - 1, annotation: Annotation::from(citation) }]
            });
            yield Ok(chunk(Delta { role: None, content: Some(piece.text), annotations }, None));
        }
        yield Ok(chunk(Delta::default(), Some("stop")));
        if let Some(usage) = usage {
            yield Ok(unnamed(&ChatChunk { usage: Some(UsageSoFar::Known(usage)), ..frame }));
        }
        yield Ok(Event::default().data("[DONE]"));
    })
}
