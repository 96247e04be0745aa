//! Errors in OpenAI's shape: the same problems as everywhere, said as its clients read them.

use axum::Json;
use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::problem::Problem;

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OpenAiError)]
pub(in super::super) struct ErrorBody {
    error: Fault,
}

/// What went wrong, with all four fields that clients read.
#[derive(Debug, Serialize, ToSchema)]
struct Fault {
    /// What is wrong and what to do.
    message: String,
    /// The kind of error, such as `invalid_request_error`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The field of the request that is wrong.
    #[schema(required)]
    param: Option<&'static str>,
    /// A name for programs, such as `model_not_found`.
    code: String,
}

impl ErrorBody {
    pub(super) fn message(&self) -> &str {
        &self.error.message
    }

    pub(super) fn code(&self) -> &str {
        &self.error.code
    }
}

impl From<&Problem> for ErrorBody {
    fn from(problem: &Problem) -> Self {
        let kind = match problem.status() {
            StatusCode::UNAUTHORIZED => "authentication_error",
            StatusCode::FORBIDDEN => "permission_error",
            StatusCode::TOO_MANY_REQUESTS => "rate_limit_error",
            status if status.is_server_error() => "server_error",
            _ => "invalid_request_error",
        };
        let code = match problem.name() {
            "invalid" | "syntax" | "media-type" => "invalid_request_error".to_owned(),
            name => name.replace('-', "_"),
        };
        Self { error: Fault { message: problem.detail().to_owned(), kind, param: problem.field(), code } }
    }
}

/// Says every problem with one of OpenAI's routes in OpenAI's shape, whoever found it.
pub(in super::super) fn in_their_shape(path: &str, response: Response<Body>) -> Response<Body> {
    let is_theirs = ["/v1/chat/", "/v1/responses", "/v1/models"].iter().any(|route| path.starts_with(route));
    let Some(problem) = response.extensions().get::<Problem>().filter(|_| is_theirs) else { return response };
    // OpenAI has one status for what it does not understand.
    let status = match problem.status() {
        StatusCode::UNPROCESSABLE_ENTITY => StatusCode::BAD_REQUEST,
        status => status,
    };
    let mut theirs = (status, Json(ErrorBody::from(problem))).into_response();
    for (name, value) in response.headers() {
        if name != CONTENT_TYPE && name != CONTENT_LENGTH {
            theirs.headers_mut().insert(name, value.clone());
        }
    }
    if status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT && status != StatusCode::TOO_MANY_REQUESTS {
        // Their clients try again by themselves what may pass; this will not.
        theirs.headers_mut().insert("x-should-retry", HeaderValue::from_static("false"));
    }
    theirs
}
