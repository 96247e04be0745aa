//! The way of every request of team chat: proven, read, known again, answered.

use std::str;

use axum::Json;
use axum::body::{Body as HttpBody, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri};
use axum::response::IntoResponse;

use super::super::gate::Gate;
use super::super::problem::Problem;
use super::super::{AppState, clock};
use super::answering::{self, Composed};
use super::poster::Poster;
use super::{Chat, Queue, without_nul};
use crate::chat::{Body, Call, Dialect, Incoming, Message, Platform, Reply, Request, Unproven};
use crate::prompts::Say;
use crate::store::{Delivery, KeptTurn};

/// `POST /webhooks/{platform}`.
pub(in super::super) async fn receive(
    State(state): State<AppState>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response<HttpBody>, Problem> {
    answered(&state, &uri, &name, "", &headers, body).await
}

/// What a platform asks below that address: the transactions of Matrix.
pub(in super::super) async fn receive_below(
    State(state): State<AppState>,
    Path((name, path)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response<HttpBody>, Problem> {
    if name != Platform::Matrix.name() {
        return Err(Problem::nothing_at(uri.path()));
    }
    answered(&state, &uri, &name, &path, &headers, body).await
}

async fn answered(
    state: &AppState,
    uri: &Uri,
    name: &str,
    path: &str,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response<HttpBody>, Problem> {
    // A platform without its secrets is not there.
    let platform = Platform::named(name).ok_or_else(|| Problem::nothing_at(uri.path()))?;
    let queue = state.chat.as_deref().ok_or_else(|| Problem::nothing_at(uri.path()))?;
    let chat = queue.chat.as_ref();
    let dialect = chat.dialects.get(&platform).ok_or_else(|| Problem::nothing_at(uri.path()))?.as_ref();
    let body = body.map_err(|rejection| unread(&rejection))?;
    let keys = chat.posters.get(&platform).map(Poster::keys).unwrap_or_default();
    let header = |name: &str| headers.get(name).and_then(|value| str::from_utf8(value.as_bytes()).ok());
    let request = Request { header: &header, path, body: &body, now: clock::now() / 1000, keys };
    if let Err(reason) = prove(chat, platform, dialect, &request).await {
        tracing::warn!(platform = name, %reason, "a request was refused");
        queue.measures.delivery(platform.name(), "refused");
        return Ok(refused(reason));
    }
    let incoming = dialect
        .read(&request)
        .map_err(|unreadable| Problem::new(StatusCode::BAD_REQUEST, "unreadable", unreadable.to_string()))?;
    let _place = queue.arrive()?;
    let desk = Desk { chat, queue, gate: &state.gate, platform, dialect };
    let mut said = None;
    for incoming in incoming {
        // Where a platform sends several things at once, each has its own answer by a call.
        said = Some(desk.answer(incoming).await?);
    }
    Ok(response(said.unwrap_or_else(|| dialect.silence())))
}

/// Proves a request; where its key is not known, the keys are fetched once more.
async fn prove(chat: &Chat, platform: Platform, dialect: &dyn Dialect, request: &Request<'_>) -> Result<(), Unproven> {
    let proven = dialect.prove(request);
    let Err(Unproven::UnknownKey) = proven else { return proven };
    let Some(poster) = chat.posters.get(&platform) else { return proven };
    let Some(keys) = poster.fetch_keys().await else { return proven };
    dialect.prove(&Request { keys, ..request.clone() })
}

fn unread(rejection: &BytesRejection) -> Problem {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            let detail = "the body is larger than this server accepts";
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
        }
        status => Problem::new(status, "body", "the body could not be read; send it again"),
    }
}

fn refused(reason: Unproven) -> Response<HttpBody> {
    let status = match reason {
        Unproven::Forbidden => StatusCode::FORBIDDEN,
        Unproven::Signature | Unproven::Stale | Unproven::UnknownKey => StatusCode::UNAUTHORIZED,
    };
    let detail =
        "this request is not signed by the platform, or too long ago; check the secret and the clock of this server";
    let mut response = Problem::new(status, "unproven", detail).into_response();
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Signature"));
    }
    response
}

fn response(body: Body) -> Response<HttpBody> {
    match body {
        Body::Empty => StatusCode::OK.into_response(),
        Body::Json(json) => Json(json).into_response(),
    }
}

/// Everything that one delivery is answered with.
struct Desk<'a> {
    chat: &'a Chat,
    queue: &'a Queue,
    gate: &'a Gate,
    platform: Platform,
    dialect: &'a dyn Dialect,
}

impl Desk<'_> {
    fn count(&self, outcome: &'static str) {
        self.queue.measures.delivery(self.platform.name(), outcome);
    }

    /// The body of the response to one thing that was said.
    async fn answer(&self, incoming: Incoming) -> Result<Body, Problem> {
        match incoming {
            Incoming::Handshake(body) => Ok(body),
            Incoming::Nothing(reason) => {
                tracing::debug!(platform = self.platform.name(), reason, "nothing to answer");
                self.count("nothing");
                Ok(self.dialect.silence())
            }
            Incoming::Deed { key, calls, opens } => self.deed(&[without_nul(key)], &calls, opens).await,
            Incoming::Message(message) => self.message(message).await,
        }
    }

    async fn deed(&self, names: &[String], calls: &[Call], opens: Option<String>) -> Result<Body, Problem> {
        let turn = opens.map(answering::takes_part);
        self.accept(names, calls, turn.as_ref()).await?;
        Ok(self.dialect.silence())
    }

    async fn message(&self, mut message: Message) -> Result<Body, Problem> {
        let names: Vec<String> = message.keys.drain(..).map(without_nul).collect();
        message.thread = without_nul(message.thread);
        let chat = self.chat;
        if chat.store.was_delivered(self.platform.name(), &names).await? {
            self.count("again");
            return Ok(self.dialect.silence());
        }
        let place = message.place.clone();
        let composed = answering::compose(self.gate, &chat.store, self.platform, message).await?;
        let Some(Composed { reply, turn }) = composed else {
            self.count("not_addressed");
            return Ok(self.dialect.silence());
        };
        let rendered = self.dialect.render(&place, &reply, &chat.site);
        if !rendered.calls.is_empty() && chat.store.waiting().await? >= chat.most_waiting {
            self.count("busy");
            return self.busy(&names, &place).await;
        }
        let is_new = self.accept(&names, &rendered.calls, turn.as_ref()).await?;
        self.count(if is_new { "answered" } else { "again" });
        // Of the same message twice at once, one is answered.
        Ok(if is_new { rendered.inline } else { self.dialect.silence() })
    }

    /// Says that too many questions wait, without waiting behind them.
    async fn busy(&self, names: &[String], place: &serde_json::Value) -> Result<Body, Problem> {
        let words = Reply::words(self.gate.prompts().chat(&Say::Busy));
        let rendered = self.dialect.render(place, &words, &self.chat.site);
        // What cannot be said now either is not taken, so that the platform sends it again.
        let slot = self.queue.busy_slot().map_err(|()| Problem::busy())?;
        if self.accept(names, &[], None).await? {
            slot.send((self.platform, rendered.calls));
            return Ok(rendered.inline);
        }
        Ok(self.dialect.silence())
    }

    async fn accept(&self, names: &[String], calls: &[Call], turn: Option<&KeptTurn>) -> Result<bool, Problem> {
        let posted = (!calls.is_empty()).then(|| serde_json::to_string(calls).unwrap_or_default());
        let delivery =
            Delivery { platform: self.platform.name(), names, calls: posted.as_deref(), turn, at: clock::now() };
        let is_new = self.chat.store.accept(&delivery).await?;
        if is_new && posted.is_some() {
            self.queue.wake();
        }
        Ok(is_new)
    }
}
