//! The Model Context Protocol: hosts of language models ask the articles by tools and read them as resources.
//!
//! [`Server`] is the same over HTTP (`/mcp`, both the stateless revision of 2026 and the ones before it, without
//! sessions) and over standard input and output (`citewire mcp`). [`tools`] are what a model may call, [`resources`] the
//! articles themselves, [`schema`] describes both in JSON Schema, from the types of the public interface. `no_mcp.rs`
//! stands in for this module in a build without the feature `mcp`.

mod resources;
mod schema;
mod server;
mod tools;

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Response, StatusCode};
use axum::middleware::map_response;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, any_service};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};

pub use self::server::Server;
pub(super) use self::tools::schemas;
use super::AppState;
use super::origins::Origin;
use super::problem::Problem;

/// Bytes of a request. It is read on the threads of the connections, and a question with all of its history fits.
const MOST_BYTES: usize = 128 * 1024;

/// The route `/mcp`, whatever the method.
pub(super) fn route(state: &AppState) -> MethodRouter<AppState> {
    any_service(service(state)).layer(map_response(say_what_is_wrong))
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
async fn say_what_is_wrong(mut response: Response<Body>) -> Response<Body> {
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
