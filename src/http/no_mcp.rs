//! Stands in for the module `mcp` in a build without the feature `mcp`: its route says what to do.

use std::net::SocketAddr;

use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use axum::routing::{MethodRouter, any};
use utoipa::openapi::{RefOr, Schema};

use super::AppState;
use super::problem::Problem;
use crate::render::Site;

/// Under which names `/mcp` may be reached: it is not there, so none of them is kept.
#[derive(Debug, Clone)]
pub struct Hosts;

impl Hosts {
    /// None, whatever is named.
    pub fn new(_listening: SocketAddr, _site: &Site, _further: &[String]) -> Self {
        Self
    }
}

/// The route `/mcp`, whatever the method.
pub(super) fn route(state: &AppState) -> MethodRouter<AppState> {
    let Hosts = state.mcp_hosts;
    any(async || {
        let detail = "this build has no MCP; the operator builds it with --features mcp";
        Problem::new(StatusCode::NOT_FOUND, "no-mcp", detail).into_response()
    })
}

/// Its shapes in the description of the interface: none.
pub(super) fn schemas() -> Vec<(String, RefOr<Schema>)> {
    Vec::new()
}
