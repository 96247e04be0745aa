//! `POST /v1/responses`: the answer as a response, whole or as its events.

use async_stream::stream;
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use axum::response::IntoResponse;
use axum::response::sse::Event;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::super::AppState;
use super::super::body::TextOrList;
use super::super::cited_text::{Citation, CitedText, word_count};
use super::super::problem::Problem;
use super::super::stream::streaming;
use super::super::wire::json;
use super::chat::{Never, words_asked};
use super::conversation::{Content, Message, question};
use super::error::ErrorBody;
use super::response_events::{Happened, ResponseEvent, happening};
use super::{Lenient, MODEL, answered, known_model};

/// What is to be answered. Unknown fields are ignored; no tool is ever called.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({ "model": "citewire", "input": "How long is the Moscow–Kazan line?" }))]
pub(in super::super) struct ResponsesRequest {
    /// `citewire`, or nothing.
    #[serde(default)]
    model: Option<String>,
    /// The question, or the conversation whose last question is to be answered.
    input: Input,
    /// Send events.
    #[serde(default)]
    stream: Option<bool>,
    /// The response that this one follows. The last ones are remembered, until the server stops.
    #[serde(default)]
    previous_response_id: Option<String>,
    /// Conversations are not kept here: send `previous_response_id`, or what was said in `input`.
    #[serde(default)]
    #[schema(value_type = Option<Value>)]
    conversation: Option<IgnoredAny>,
    /// False remembers nothing of this response.
    #[serde(default)]
    store: Option<bool>,
}

/// A question, or what was said so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged, from = "TextOrList<Item>")]
enum Input {
    /// A question.
    Text(String),
    /// Messages; items of other types are ignored.
    Items(Vec<Item>),
}

/// A message, or something that is none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged, from = "Said")]
enum Item {
    Message(Message),
    /// Reasoning, a tool's call or its result.
    Other(#[expect(dead_code, reason = "what is no message is not read")] Map<String, Value>),
}

/// An item as it is read: one without a role is no message.
#[derive(Debug, Deserialize)]
struct Said {
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    content: Option<Content>,
}

impl From<Said> for Item {
    fn from(said: Said) -> Self {
        let message = said.role.map(|role| Self::Message(Message { role, content: said.content }));
        message.unwrap_or_else(|| Self::Other(Map::new()))
    }
}

impl From<TextOrList<Item>> for Input {
    fn from(input: TextOrList<Item>) -> Self {
        match input {
            TextOrList::Text(text) => Self::Text(text),
            TextOrList::List(items) => Self::Items(items),
        }
    }
}

impl Input {
    fn into_messages(self) -> Vec<Message> {
        match self {
            Self::Text(text) => vec![Message::of_user(text)],
            Self::Items(items) => items
                .into_iter()
                .filter_map(|item| match item {
                    Item::Message(message) => Some(message),
                    Item::Other(_) => None,
                })
                .collect(),
        }
    }
}

/// The answer as a response.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Response)]
pub(in super::super) struct ResponseBody {
    id: String,
    #[schema(pattern = "^response$")]
    object: &'static str,
    /// When this server started, in seconds since 1970: the same question gives the same bytes.
    created_at: i64,
    status: &'static str,
    #[schema(required)]
    error: Option<Never>,
    #[schema(required)]
    incomplete_details: Option<Never>,
    #[schema(required)]
    instructions: Option<Never>,
    metadata: Map<String, Value>,
    model: &'static str,
    pub(super) output: Vec<OutputMessage>,
    parallel_tool_calls: bool,
    #[schema(required)]
    previous_response_id: Option<String>,
    #[schema(required)]
    temperature: Option<Never>,
    text: TextOptions,
    tool_choice: &'static str,
    tools: [Never; 0],
    #[schema(required)]
    top_p: Option<Never>,
    truncation: &'static str,
    #[schema(required)]
    usage: Option<Usage>,
}

/// What the text is: plain.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct TextOptions {
    format: TextFormat,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct TextFormat {
    #[serde(rename = "type")]
    kind: &'static str,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct OutputMessage {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) status: &'static str,
    pub(super) role: &'static str,
    pub(super) content: Vec<OutputText>,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct OutputText {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    /// The cited sentences, each with its mark, and the list of sources.
    pub(super) text: String,
    pub(super) annotations: Vec<Annotation>,
    pub(super) logprobs: [Never; 0],
}

/// A citation as responses have it: flat.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponseAnnotation)]
pub(super) struct Annotation {
    #[serde(rename = "type")]
    #[schema(pattern = "^url_citation$")]
    kind: &'static str,
    #[serde(flatten)]
    citation: Citation,
}

impl From<&Citation> for Annotation {
    fn from(citation: &Citation) -> Self {
        Self { kind: "url_citation", citation: citation.clone() }
    }
}

/// What was read and said, in words.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[schema(as = ResponseUsage)]
struct Usage {
    input_tokens: usize,
    input_tokens_details: InputDetails,
    output_tokens: usize,
    output_tokens_details: OutputDetails,
    total_tokens: usize,
}

#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
struct InputDetails {
    cached_tokens: usize,
    cache_write_tokens: usize,
}

#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
struct OutputDetails {
    reasoning_tokens: usize,
}

/// Ask as a response.
///
/// The question is in `input`; it follows what `previous_response_id` names, or what `input` says before it. Unknown fields
/// are ignored, tools are never called.
#[utoipa::path(
    post, path = "/v1/responses", operation_id = "response", tag = "OpenAI", request_body = ResponsesRequest,
    responses(
        (status = 200, description = "The answer", content(
            (ResponseBody = "application/json"),
            ("text/event-stream", item_schema = ref("#/components/schemas/ResponseStreamEvent")),
        )),
        (status = 404, description = "No such model", body = ErrorBody),
    ),
)]
pub(in super::super) async fn respond(
    State(state): State<AppState>,
    Lenient(request): Lenient<ResponsesRequest>,
) -> Result<Response<Body>, Problem> {
    known_model(request.model.as_deref())?;
    if request.conversation.is_some() {
        let detail = "conversations are not kept here; send previous_response_id, or what was said before in input";
        return Err(Problem::invalid(detail).about("conversation"));
    }
    let earlier = match &request.previous_response_id {
        None => Vec::new(),
        Some(id) => state.remembered.up_to(id).ok_or_else(|| {
            let detail = format!("the response {id:?} is not remembered any more; send what was said before in input");
            Problem::invalid(detail).about("previous_response_id")
        })?,
    };
    let question = question(earlier, &request.input.into_messages(), "input")?;
    let (answer, said) = answered(&state, &question).await?;
    let text = said.text();
    let (input_tokens, output_tokens) = (words_asked(&question), word_count(&text));
    let stores = request.store != Some(false);
    let begun = ResponseBody {
        id: format!("resp_{}", answer.id),
        object: "response",
        created_at: state.started,
        status: "in_progress",
        error: None,
        incomplete_details: None,
        instructions: None,
        metadata: Map::new(),
        model: MODEL,
        output: Vec::new(),
        parallel_tool_calls: false,
        previous_response_id: request.previous_response_id,
        temperature: None,
        text: TextOptions { format: TextFormat { kind: "text" } },
        tool_choice: "none",
        tools: [],
        top_p: None,
        truncation: "disabled",
        usage: None,
    };
    let content = OutputText {
        kind: "output_text",
        text,
        annotations: said.citations().map(Annotation::from).collect(),
        logprobs: [],
    };
    let message = OutputMessage {
        kind: "message",
        id: format!("msg_{}", answer.id),
        status: "completed",
        role: "assistant",
        content: vec![content],
    };
    let usage = Usage {
        input_tokens,
        input_tokens_details: InputDetails::default(),
        output_tokens,
        output_tokens_details: OutputDetails::default(),
        total_tokens: input_tokens + output_tokens,
    };
    let completed = ResponseBody { status: "completed", output: vec![message], usage: Some(usage), ..begun.clone() };
    if stores {
        state.remembered.keep(completed.id.clone(), &question, &answer);
    }
    if request.stream == Some(true) {
        Ok(streamed(&state, begun, said, completed))
    } else {
        Ok(Json(completed).into_response())
    }
}

fn streamed(state: &AppState, begun: ResponseBody, said: CitedText, completed: ResponseBody) -> Response<Body> {
    let stopping = state.stopping.clone();
    streaming(stream! {
        let mut sequence_number = 0;
        let mut event = |happened: Happened| {
            let event = Event::default().event(happened.name());
            let data = json(&ResponseEvent { sequence_number, happened });
            sequence_number += 1;
            Ok(event.data(data))
        };
        yield event(Happened::Created { response: begun.clone() });
        yield event(Happened::InProgress { response: begun });
        for happened in happening(&said, &completed) {
            if stopping.is_cancelled() {
                let error = ErrorBody::from(&Problem::stopping());
                let (code, message) = (error.code().to_owned(), error.message().to_owned());
                yield event(Happened::Failed { code, message, param: None, error });
                return;
            }
            yield event(happened);
        }
        yield event(Happened::Completed { response: completed });
    })
}
