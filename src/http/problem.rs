//! Errors as RFC 9457 `application/problem+json`: one shape for everything that can go wrong with a request.

use std::any::Any;

use axum::Json;
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Response, StatusCode, Uri};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::snapshot_cache::Crowded;
use crate::assistant::ConversationError;
use crate::cancelled::Stopped;
use crate::question::QuestionError;
use crate::store::StoreError;
use crate::view::Unavailable;

/// A problem with a request. `detail` says what to do; nothing of the server's inside is told.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Problem {
    /// A name for the kind of problem, for programs.
    #[serde(rename = "type")]
    kind: String,
    /// The status in words.
    title: &'static str,
    status: u16,
    /// What is wrong with this request and what to do.
    detail: String,
    /// The field of the request that is wrong, where a surface names it.
    #[serde(skip)]
    field: Option<&'static str>,
    /// Seconds after which the same request may succeed, where that is known.
    #[serde(skip)]
    after: Option<u64>,
}

/// Seconds after which a full store may have room again.
const FULL_FOR: u64 = 600;
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

impl Problem {
    pub(super) fn new(status: StatusCode, kind: &str, detail: impl Into<String>) -> Self {
        Self {
            kind: format!("urn:citewire:problem:{kind}"),
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            detail: detail.into(),
            field: None,
            after: None,
        }
    }

    /// The same problem, with the field of the request that is wrong.
    pub(super) fn about(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }

    /// The same problem, with the number of seconds after which the request may succeed.
    pub(super) fn after(self, seconds: u64) -> Self {
        Self { after: Some(seconds), ..self }
    }

    pub(super) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The kind of problem in one word, such as `invalid`.
    pub(super) fn name(&self) -> &str {
        self.kind.rsplit(':').next().unwrap_or_default()
    }

    pub(super) fn detail(&self) -> &str {
        &self.detail
    }

    pub(super) fn field(&self) -> Option<&'static str> {
        self.field
    }

    /// The request says something that cannot be.
    pub(super) fn invalid(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail)
    }

    pub(super) fn no_such_article(id: &str) -> Self {
        let detail = format!("no article has the id {id:?}; GET /v1/articles lists them");
        Self::new(StatusCode::NOT_FOUND, "no-such-article", detail)
    }

    /// There is nothing at this address.
    pub(super) fn nothing_at(path: &str) -> Self {
        let detail = format!("there is nothing at {path}; README.md lists the routes");
        Self::new(StatusCode::NOT_FOUND, "no-such-route", detail)
    }

    /// The body is larger than one may be.
    pub(super) fn too_large() -> Self {
        let detail = "the body is larger than this server accepts; send a shorter history";
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
    }

    /// There is nothing to answer from yet.
    pub(super) fn starting() -> Self {
        let detail = "the server is reading its articles for the first time; ask again in a moment";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "starting", detail)
    }

    /// The server is about to stop.
    pub(super) fn stopping() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "stopping", "the server is stopping; ask again in a moment")
    }

    /// More waits than may wait.
    pub(super) fn busy() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", "too many questions are waiting; send this again later")
    }

    /// The articles cannot be read. The reason is for the log; a client is told that its question was not answered.
    pub(super) fn unavailable(unavailable: &Unavailable) -> Self {
        tracing::error!(reason = %unavailable.reason, "the articles cannot be read");
        let detail = "the articles cannot be read now, so there is no answer; try again later";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "articles-unavailable", detail)
    }

    /// Large bodies take all memory that they may.
    pub(super) fn no_room() -> Self {
        let detail = "too many large requests or responses are under way, here or with this address; send this again in a \
                      moment, or send less at a time";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
    }

    /// There are as many connections as there may be.
    pub(super) fn no_place() -> Self {
        let detail = "this server has as many connections as it may have; try again in a moment";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
    }

    /// One address has as many connections as it may have.
    pub(super) fn no_share() -> Self {
        let detail = "this address has as many connections as one may have here; close some, and try again in a moment";
        Self::new(StatusCode::TOO_MANY_REQUESTS, "connections", detail)
    }

    /// The problem that a bare status stands for.
    fn of_status(status: StatusCode) -> Self {
        let (kind, detail) = match status {
            StatusCode::METHOD_NOT_ALLOWED => ("method-not-allowed", "use one of the methods in the Allow header"),
            StatusCode::NOT_FOUND => ("no-such-route", "there is nothing at this address"),
            StatusCode::INTERNAL_SERVER_ERROR => {
                ("internal", "the server made a mistake; its log says more under the request id")
            }
            _ => ("request", "the request cannot be answered"),
        };
        Self::new(status, kind, detail)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response<Body> {
        let status = self.status();
        let mut response = (status, Json(&self)).into_response();
        response.headers_mut().insert(CONTENT_TYPE, MEDIA_TYPE);
        say_when(&mut response);
        if let Some(seconds) = self.after {
            response.headers_mut().insert("retry-after", seconds.into());
        }
        // For the surfaces that say it in another shape.
        response.extensions_mut().insert(self);
        response
    }
}

impl From<QuestionError> for Problem {
    fn from(error: QuestionError) -> Self {
        Self::invalid(error.to_string())
    }
}

impl From<ConversationError> for Problem {
    fn from(error: ConversationError) -> Self {
        Self::invalid(error.to_string())
    }
}

impl From<Crowded> for Problem {
    fn from(_: Crowded) -> Self {
        let detail =
            "too many large pages are being read; load this one again later, or its text, which takes no place";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
    }
}

/// Nobody reads this one: it ends a computation whose client has disconnected.
impl From<Stopped> for Problem {
    fn from(stopped: Stopped) -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "disconnected", stopped.to_string())
    }
}

/// What the store says is for the log; a client is told that nothing was changed.
impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        if let StoreError::Full(what) = error {
            let detail = format!("this server stores no more {what} now; nothing was changed, try again later");
            return Self::new(StatusCode::SERVICE_UNAVAILABLE, "full", detail).after(FULL_FOR);
        }
        if matches!(error, StoreError::LowSpace) {
            let detail = "this server's disk is nearly full; nothing was changed, try again later";
            return Self::new(StatusCode::SERVICE_UNAVAILABLE, "full", detail).after(FULL_FOR);
        }
        tracing::error!(%error, "the store failed");
        let detail = "this could not be kept, and nothing was changed; try again in a moment";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "store", detail)
    }
}

/// Says in how many seconds whoever was refused may come again.
pub(super) fn say_when(response: &mut Response<Body>) {
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("1"));
    }
}

/// The answer to an address that does not exist.
pub(super) async fn no_such_route(uri: Uri) -> Problem {
    Problem::nothing_at(uri.path())
}

/// The answer of a handler that panicked; the panic itself is in the log.
#[expect(clippy::needless_pass_by_value, reason = "the signature is tower-http's")]
pub(super) fn of_panic(panic: Box<dyn Any + Send>) -> Response<Body> {
    let reason = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(reason = reason.unwrap_or("unknown"), "a handler panicked");
    Problem::of_status(StatusCode::INTERNAL_SERVER_ERROR).into_response()
}

/// Gives errors that axum made itself (405 and the like) the shape of all others; their headers stay.
pub(super) fn for_bare_errors(response: Response<Body>) -> Response<Body> {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    // A response with a media type was written on purpose: a problem, or a page that shows one.
    if !is_error || response.headers().contains_key(CONTENT_TYPE) {
        return response;
    }
    let mut problem = Problem::of_status(status).into_response();
    for (name, value) in response.headers() {
        if name != "content-length" {
            problem.headers_mut().insert(name, value.clone());
        }
    }
    problem
}
