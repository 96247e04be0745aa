//! The Model Context Protocol: hosts of language models ask the articles by tools and read them as resources.
//!
//! [`Server`] is the same over HTTP (`/mcp`, both the stateless revision of 2026 and the ones before it, without
//! sessions) and over standard input and output (`citewire mcp`). [`tools`] are what a model may call, [`resources`] the
//! articles themselves, [`schema`] describes both in JSON Schema, from the types of the public interface. [`message`] looks
//! at what is sent before the SDK does. `no_mcp.rs` stands in for this module in a build without the feature `mcp`.

mod message;
mod resources;
mod schema;
mod sent;
mod server;
mod tools;

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Response, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, any_service};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};

pub use self::server::Server;
pub(super) use self::tools::schemas;
use super::origins::Origin;
use super::problem::Problem;
use super::room::Room;
use super::{AppState, access, body};

/// Bytes of a request. It is parsed on the threads of the connections, and a question with all of its history fits.
const MOST_BYTES: usize = 128 * 1024;

/// The route `/mcp`, whatever the method.
pub(super) fn route(state: &AppState) -> MethodRouter<AppState> {
    route_within(state, Arc::default())
}

/// The route, whose large responses find room here.
fn route_within(state: &AppState, responses: Arc<Room>) -> MethodRouter<AppState> {
    any_service(service(state))
        .layer::<_, Infallible>(from_fn_with_state((state.clone(), responses), bounded))
        .layer(DefaultBodyLimit::max(state.bounds.body_bytes.min(MOST_BYTES)))
}

/// Around the SDK: a message that would cost much is refused before it is parsed, and a large response finds room or is
/// refused, because a client that takes nothing of it would hold all of it.
async fn bounded(
    State((state, responses)): State<(AppState, Arc<Room>)>,
    request: Request,
    next: Next,
) -> Result<Response<Body>, Problem> {
    let held = responses.hold(access::address(&state, &request));
    let (parts, body) = request.into_parts();
    let body = body::bytes(Request::from_parts(parts.clone(), body)).await?;
    body::looked_through(body.clone(), &state, |body| message::look_at(body)).await??;
    let response = say_what_is_wrong(next.run(Request::from_parts(parts, body.into())).await);
    let (parts, body) = response.into_parts();
    let body = sent::bounded(body, held).ok_or_else(|| {
        state.measures.refused("responses");
        Problem::no_room()
    })?;
    Ok(Response::from_parts(parts, body))
}

fn service(state: &AppState) -> StreamableHttpService<Server, NeverSessionManager> {
    let config = StreamableHttpServerConfig::default()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        .with_max_request_body_bytes(state.bounds.body_bytes.min(MOST_BYTES))
        .with_cancellation_token(state.stopping.child_token())
        .with_allowed_hosts(state.hosts.names().map(str::to_owned));
    let config = if state.origins.iter().any(Origin::is_any) {
        config.disable_allowed_origins()
    } else {
        let own = ["http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"].map(str::to_owned);
        let origins = state.origins.iter().map(Origin::with_port);
        config.enforce_origin_validation().with_allowed_origins(own.into_iter().chain(origins))
    };
    let server = Server::behind(Arc::clone(&state.gate), state.site.clone());
    StreamableHttpService::new(move || Ok(server.clone()), Arc::default(), config)
}

/// Its own errors are texts, without saying so; and whom it refuses is told what to do.
fn say_what_is_wrong(mut response: Response<Body>) -> Response<Body> {
    if response.status() == StatusCode::FORBIDDEN {
        let detail = "this host or this site may not reach /mcp; the operator allows hosts with --mcp-hosts or --public-url, \
                      and sites with --widget-origins";
        return Problem::new(StatusCode::FORBIDDEN, "host-or-origin", detail).into_response();
    }
    if response.status().is_client_error() && !response.headers().contains_key(CONTENT_TYPE) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    }
    response
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::super::Bounds;
    use super::super::gate::tests::assistant;
    use super::super::room::{Room, SMALL_BYTES};
    use super::super::state::tests::state;
    use super::route_within;

    /// Proves that whoever takes nothing of a long article holds room, and that others are then told to come again.
    #[tokio::test]
    async fn long_articles_that_nobody_takes_are_bounded() {
        let text = "The bridge of Kazan was opened in 1901, and it carries trams.\n\n".repeat(500);
        let state = state(assistant(&text), Bounds::default());
        let responses = Arc::new(Room::new(text.len() * 3 / 2 - SMALL_BYTES));
        let route = axum::Router::new().route("/mcp", route_within(&state, responses)).with_state(state);
        let read = r#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"citewire://articles/a","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#;
        let request = || {
            let request = Request::post("/mcp").header("content-type", "application/json").header("host", "localhost");
            let request = request.header("accept", "application/json, text/event-stream");
            let request = request.header("mcp-protocol-version", "2026-07-28").header("mcp-method", "resources/read");
            request.header("mcp-name", "citewire://articles/a").body(Body::from(read)).expect("a request")
        };
        let reply = async || route.clone().oneshot(request()).await.expect("a response");
        let (first, second) = (reply().await, reply().await);
        assert_eq!((first.status().as_u16(), second.status().as_u16()), (200, 503));
        assert!(second.headers().contains_key("retry-after"));
        let body = to_bytes(first.into_body(), usize::MAX).await.expect("a body");
        assert!(body.len() > text.len());
        drop(body);
        assert_eq!(reply().await.status().as_u16(), 200, "it was taken");
    }
}
