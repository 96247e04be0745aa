//! What happens around every request: its id, its time limit, its one line in the log, its safety headers.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{ALLOW, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, STRICT_TRANSPORT_SECURITY};
use axum::http::{HeaderValue, Method, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse;

use super::access::Guard;
use super::asker::Asker;
use super::problem::{self, Problem};
use super::{AppState, access, hosts, log_text, openai, room};

const REQUEST_ID: &str = "x-request-id";
/// A server that has had TLS is never asked without it again.
const A_YEAR: HeaderValue = HeaderValue::from_static("max-age=31536000");
const SAME_ORIGIN: HeaderValue = HeaderValue::from_static("same-origin");
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

/// Everything around all routes, in one layer, since each layer costs as much as an answer that was kept: errors in the
/// shape that their clients read, one line in the log (never the query string, which may be a question), and what is
/// counted.
pub(super) async fn around(State(state): State<AppState>, mut request: Request<Body>, next: Next) -> Response<Body> {
    let begin = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    // Browsers complain of this header on a connection that others can read.
    let is_trusted = state.is_encrypted || state.site.url.starts_with("https:") || hosts::is_loopback(&request);
    let trace = state.traces.as_ref().and_then(|traces| traces.begin(&request));
    let response = match (&trace, hosts::invalid(&request)) {
        (_, Some(invalid)) => closing(invalid),
        (None, None) => next.run(request).await,
        // In a box, so that requests without a trace do not take the memory of those with one.
        (Some(trace), None) => {
            // For handlers that answer it on another task.
            request.extensions_mut().insert(trace.clone());
            Box::pin(trace.around(next.run(request))).await
        }
    };
    let response = if method == Method::OPTIONS { methods(response) } else { response };
    let mut response = openai::error::in_their_shape(&path, problem::for_bare_errors(response));
    let headers = response.headers_mut();
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    // Other sites embed nothing but the widget's files, which say so themselves. What CORS allows is not embedded.
    headers.entry("cross-origin-resource-policy").or_insert(SAME_ORIGIN);
    if is_trusted && headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        headers.insert("cross-origin-opener-policy", SAME_ORIGIN);
    }
    if state.leaving.is_cancelled() {
        // A proxy must not find the connection closed when it sends the next request.
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    if state.is_encrypted {
        headers.insert(STRICT_TRANSPORT_SECURITY, A_YEAR);
    }
    let took = begin.elapsed();
    let route = response.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    state.measures.request(&method, route, response.status(), took);
    let trace = trace.map(|trace| trace.end(method.as_str(), route, response.status()));
    // Hundredths of a millisecond.
    let (status, ms) = (response.status().as_u16(), (took.as_secs_f64() * 1e5).round() / 100.0);
    let (path, id) = (&*log_text::of(&path), &*log_text::of(&id));
    tracing::info!(%method, path, status, ms, id, trace, "request");
    response
}

/// A refusal after which nothing more is read: what is left of the request must not be read as the next one.
fn closing(problem: Problem) -> Response<Body> {
    let mut response = problem.into_response();
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Says which methods an address has, where nobody else has answered `OPTIONS`.
fn methods(response: Response<Body>) -> Response<Body> {
    match response.headers().get(ALLOW).filter(|_| response.status() == StatusCode::METHOD_NOT_ALLOWED) {
        Some(allowed) => (StatusCode::OK, [(ALLOW, allowed.clone())]).into_response(),
        None => response,
    }
}

/// Around one route: whether the request may use it, and its time limit.
pub(super) async fn guarded(
    State((state, guard)): State<(AppState, Guard)>,
    mut request: Request<Body>,
    next: Next,
) -> Response<Body> {
    // For the layer outside of the router, which would not know it.
    let route = request.extensions().get::<MatchedPath>().cloned();
    let address = access::address(&state, &request);
    if let Some(store) = state.store.as_ref().filter(|store| store.is_shared()) {
        // In a box, so that requests to other servers do not take the memory.
        Box::pin(state.access.sessions.learn(store, request.headers())).await;
    }
    let mut response = match access::admit(&state, guard, &request) {
        Ok(standing) => {
            let asker = Asker(address);
            // For handlers that answer it on another task.
            request.extensions_mut().insert(asker);
            // Before the body is asked for: a client that waits for 100 Continue sends nothing of it.
            let mut response = if is_too_large(&request, state.bounds.body_bytes) {
                closing(Problem::too_large())
            } else {
                let held = state.bodies.hold(address);
                let request = request.map(|body| room::received(body, &held));
                let answered = Arc::clone(&held).during(asker.during(next.run(request)));
                let response = in_time(state.bounds.request_time, answered).await;
                if held.is_refused() {
                    state.measures.refused("bodies");
                    closing(Problem::no_room())
                } else {
                    response
                }
            };
            if let Some(standing) = standing {
                standing.say(response.headers_mut());
            }
            if let Some(address) = address.filter(|_| guard == Guard::Proof && response.status().is_client_error()) {
                state.rates.count_unproven(address);
            }
            response
        }
        Err(refusal) => refusal,
    };
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

/// Whether the request says that its body is larger than it may be.
fn is_too_large(request: &Request<Body>, body_bytes: usize) -> bool {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    length.is_some_and(|length| length > u64::try_from(body_bytes).unwrap_or(u64::MAX))
}

/// Ends a request whose body does not come or whose response does not begin in time. A stream that has begun is left
/// alone.
async fn in_time(limit: Duration, response: impl Future<Output = Response<Body>>) -> Response<Body> {
    if let Ok(response) = tokio::time::timeout(limit, response).await {
        return response;
    }
    let detail = format!("the request was not complete after {} seconds; send it again", limit.as_secs_f32());
    closing(Problem::new(StatusCode::REQUEST_TIMEOUT, "timeout", detail))
}
