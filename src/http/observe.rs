//! What happens around every request: its id, its time limit, its one line in the log, its safety headers.

use std::time::Instant;

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse;

use super::AppState;
use super::problem::Problem;

const REQUEST_ID: &str = "x-request-id";
/// Longer than any id that a proxy gives.
const LONGEST_REQUEST_ID: usize = 128;

/// Drops a request id that would make the log unreadable; a new one is given instead.
pub(super) fn without_odd_request_id(mut request: Request<Body>) -> Request<Body> {
    let plain = |id: &HeaderValue| {
        let bytes = id.as_bytes();
        !bytes.is_empty() && bytes.len() <= LONGEST_REQUEST_ID && bytes.iter().all(u8::is_ascii_graphic)
    };
    if request.headers().get(REQUEST_ID).is_some_and(|id| !plain(id)) {
        request.headers_mut().remove(REQUEST_ID);
    }
    request
}

/// Writes one line a request: never its query string, which may be a question.
pub(super) async fn one_line_a_request(
    State(state): State<AppState>,
    request: Request<Body>,
    next: Next,
) -> Response<Body> {
    let begin = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    let mut response = next.run(request).await;
    response.headers_mut().insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    let status = response.status().as_u16();
    let took = begin.elapsed();
    let route = response.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    state.measures.request(&method, route, response.status(), took);
    let milliseconds = took.as_secs_f64() * 1000.0;
    tracing::info!(%method, path, status, ms = format!("{milliseconds:.2}"), id, "request");
    response
}

/// Tells the layers outside of the router which route a request took.
pub(super) async fn matched(route: Option<MatchedPath>, request: Request<Body>, next: Next) -> Response<Body> {
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

/// Says which methods an address has, where nobody else has answered `OPTIONS`.
pub(super) async fn options(request: Request<Body>, next: Next) -> Response<Body> {
    let asks = request.method() == Method::OPTIONS;
    let response = next.run(request).await;
    match response.headers().get(ALLOW).filter(|_| asks && response.status() == StatusCode::METHOD_NOT_ALLOWED) {
        Some(allowed) => (StatusCode::OK, [(ALLOW, allowed.clone())]).into_response(),
        None => response,
    }
}

/// Ends a request whose body does not come or whose response does not begin in time. A stream that has begun is left
/// alone.
pub(super) async fn time_limit(State(state): State<AppState>, request: Request<Body>, next: Next) -> Response<Body> {
    let limit = state.bounds.request_time;
    if let Ok(response) = tokio::time::timeout(limit, next.run(request)).await {
        return response;
    }
    let detail = format!("the request was not complete after {} seconds; send it again", limit.as_secs_f32());
    let mut response = Problem::new(StatusCode::REQUEST_TIMEOUT, "timeout", detail).into_response();
    // What is left of a half-sent body must not be read as the next request.
    response.headers_mut().insert("connection", HeaderValue::from_static("close"));
    response
}
