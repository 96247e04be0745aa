//! Requests of team chat: each is proven, read, recognised when it was sent before, and answered.

use std::str;
use std::sync::Arc;

use axum::Json;
use axum::body::{Body as HttpBody, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest as _, Path, Request as HttpRequest, State};
use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use serde_json::Value;

use super::super::gate::Gate;
use super::super::metrics::Measures;
use super::super::problem::Problem;
use super::super::{AppState, clock};
use super::answering::{self, Composed};
use super::without_nul;
use crate::chat::delivery::Queue;
use crate::chat::{
    Body, Call, Connected, Dialect, Incoming, IncomingMessage, IssuerKeys, Platform, Request, Signer, Unproven,
    Unreadable, platform_named,
};
use crate::prompts::Say;
use crate::render::Reply;
use crate::store::{Delivery, KeptTurn};

/// `POST /webhooks/{platform}`.
pub(in super::super) async fn receive(
    State(state): State<AppState>,
    Path(name): Path<String>,
    request: HttpRequest,
) -> Result<Response<HttpBody>, Problem> {
    answered(&state, &name, "", request).await
}

/// Addresses below that one, for platforms that call them.
pub(in super::super) async fn receive_below(
    State(state): State<AppState>,
    Path((name, path)): Path<(String, String)>,
    request: HttpRequest,
) -> Result<Response<HttpBody>, Problem> {
    if !platform_named(&name).is_some_and(Platform::calls_below) {
        return Err(Problem::nothing_at(request.uri().path()));
    }
    answered(&state, &name, &path, request).await
}

async fn answered(
    state: &AppState,
    name: &str,
    path: &str,
    request: HttpRequest,
) -> Result<Response<HttpBody>, Problem> {
    // The address of a platform that is off does not exist, and nothing that is sent there is read.
    let missing = || Problem::nothing_at(request.uri().path());
    let queue = state.chat.as_ref().ok_or_else(missing)?;
    let connected = queue.chat.connected(name).ok_or_else(missing)?;
    let dialect = connected.dialect.as_ref();
    let headers = request.headers().clone();
    let body = Bytes::from_request(request, state).await.map_err(|rejection| unread(&rejection))?;
    if body.len() > connected.platform.most_bytes() {
        return Err(too_large());
    }
    let full = || {
        state.measures.refused("deliveries");
        Problem::busy()
    };
    let arrived = Arrived { path: path.to_owned(), headers, body, now: clock::now() / 1000 };
    let (signer, incoming) = match proven(queue, connected, arrived).await.ok_or_else(full)? {
        Ok(proven) => proven,
        Err(reason) => {
            tracing::warn!(platform = name, %reason, "a request was refused");
            state.measures.delivery(connected.platform.name(), "refused");
            return Ok(refused(reason));
        }
    };
    let incoming = incoming.map_err(|reason| {
        let detail = format!("the body is not what {name} sends: {reason}");
        Problem::new(StatusCode::BAD_REQUEST, "unreadable", detail)
    })?;
    let _permit = queue.arrivals.answer().ok_or_else(full)?;
    let ingress = Ingress { connected, queue, measures: &state.measures, gate: &state.gate, signer };
    let mut body = None;
    for incoming in incoming {
        // A platform that sends several events at once takes the answers by calls, not in the response.
        body = Some(ingress.answer(incoming).await?);
    }
    Ok(response(body.unwrap_or_else(|| dialect.silence())))
}

/// A request as it arrived.
#[derive(Clone)]
struct Arrived {
    path: String,
    headers: HeaderMap,
    body: Bytes,
    /// When it arrived, in seconds since 1970.
    now: i64,
}

/// Who sent a request and what it says, if it can be read; or why it is not proven.
type Proven = Result<(Signer, Result<Vec<Incoming>, Unreadable>), Unproven>;

impl Arrived {
    /// Proves the request, and reads it if it is proven.
    fn proven(&self, connected: &Connected, issuer_keys: Arc<IssuerKeys>) -> Proven {
        let header = |name: &str| self.headers.get(name).and_then(|value| str::from_utf8(value.as_bytes()).ok());
        let request = Request { header: &header, path: &self.path, body: &self.body, now: self.now, issuer_keys };
        let signer = connected.dialect.prove(&request)?;
        Ok((signer, connected.dialect.read(&request)))
    }
}

/// Proves and reads a request, away from the threads that serve connections. When its key is unknown, the keys are fetched
/// again. `None` when too many requests wait to be proven.
async fn proven(queue: &Arc<Queue>, connected: &Connected, arrived: Arrived) -> Option<Proven> {
    let name = connected.platform.name();
    let prove = |arrived: Arrived, issuer_keys| {
        let own = Arc::clone(queue);
        let work = move || own.chat.connected(name).map(|connected| arrived.proven(connected, issuer_keys));
        async { queue.arrivals.prove(work).await.flatten() }
    };
    let proven = prove(arrived.clone(), connected.issuer_keys()).await?;
    let Err(Unproven::UnknownKey) = proven else { return Some(proven) };
    let Some(issuer_keys) = connected.fetch_issuer_keys().await else { return Some(proven) };
    prove(arrived, issuer_keys).await
}

fn too_large() -> Problem {
    let detail = "the body is larger than this server accepts";
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
}

fn unread(rejection: &BytesRejection) -> Problem {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
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

/// What the events of one request are answered with.
struct Ingress<'a> {
    connected: &'a Connected,
    queue: &'a Queue,
    measures: &'a Measures,
    gate: &'a Gate,
    signer: Signer,
}

impl Ingress<'_> {
    fn name(&self) -> &'static str {
        self.connected.platform.name()
    }

    fn dialect(&self) -> &dyn Dialect {
        self.connected.dialect.as_ref()
    }

    fn count(&self, outcome: &'static str) {
        self.measures.delivery(self.name(), outcome);
    }

    /// Answers one event and returns the body of the response.
    async fn answer(&self, incoming: Incoming) -> Result<Body, Problem> {
        match incoming {
            Incoming::Handshake(body) => Ok(body),
            Incoming::Ignored(reason) => {
                tracing::debug!(platform = self.name(), reason, "nothing to answer");
                self.count("nothing");
                Ok(self.dialect().silence())
            }
            Incoming::Invalid(field, detail) => Err(Problem::invalid(detail).about(field)),
            Incoming::Action { id, calls, opens } => self.act(&[without_nul(id)], &calls, opens).await,
            Incoming::Message(message) => self.message(message).await,
        }
    }

    async fn act(&self, names: &[String], calls: &[Call], opens: Option<String>) -> Result<Body, Problem> {
        let turn = opens.map(answering::takes_part);
        self.accept(names, calls, turn.as_ref()).await?;
        Ok(self.dialect().silence())
    }

    async fn message(&self, mut message: IncomingMessage) -> Result<Body, Problem> {
        // What one signer has asked and has been told is not another's, although both choose the same names.
        let names: Vec<String> = message.ids.drain(..).map(|id| self.signer.own(&without_nul(id))).collect();
        message.thread = self.signer.own(&without_nul(message.thread));
        let (chat, platform) = (self.queue.chat.as_ref(), self.connected.platform);
        if chat.store.was_delivered(platform.name(), &names).await? {
            self.count("again");
            return Ok(self.dialect().silence());
        }
        let destination = message.destination.clone();
        let composed = answering::compose(self.gate, &chat.store, platform, message).await?;
        let Some(Composed { reply, turn }) = composed else {
            self.count("not_addressed");
            return Ok(self.dialect().silence());
        };
        let rendered = self.dialect().render(&destination, &reply, &chat.site);
        if !rendered.calls.is_empty() && chat.store.queued(platform.name()).await? >= chat.most_waiting {
            self.count("busy");
            return self.busy(&names, &destination).await;
        }
        let is_new = self.accept(&names, &rendered.calls, turn.as_ref()).await?;
        self.count(if is_new { "answered" } else { "again" });
        // When the same message arrives twice at once, one of them is answered.
        Ok(if is_new { rendered.inline } else { self.dialect().silence() })
    }

    /// Replies that the queue is full. The notice does not wait in that queue.
    async fn busy(&self, names: &[String], destination: &Value) -> Result<Body, Problem> {
        let words = Reply::words(self.gate.prompts().chat(&Say::Busy));
        let rendered = self.dialect().render(destination, &words, &self.queue.chat.site);
        // Without room for the notice the message is not accepted, so that the platform sends it again.
        let slot = self.queue.busy_slot().ok_or_else(Problem::busy)?;
        if self.accept(names, &[], None).await? {
            slot.send((self.name(), rendered.calls));
            return Ok(rendered.inline);
        }
        Ok(self.dialect().silence())
    }

    async fn accept(&self, names: &[String], calls: &[Call], turn: Option<&KeptTurn>) -> Result<bool, Problem> {
        let posted = (!calls.is_empty()).then(|| serde_json::to_string(calls).unwrap_or_default());
        let delivery = Delivery { platform: self.name(), names, calls: posted.as_deref(), turn, at: clock::now() };
        let is_new = self.queue.chat.store.accept(&delivery).await?;
        if is_new && posted.is_some() {
            self.queue.wake();
        }
        Ok(is_new)
    }
}
