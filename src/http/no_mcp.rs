//! Stands in for the module `mcp` in a build without the feature `mcp`: its route says what to do.

use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use axum::routing::{MethodRouter, any};
use utoipa::openapi::{RefOr, Schema};

use super::AppState;
use super::problem::Problem;

/// The route `/mcp`, whatever the method.
pub(super) fn route(_state: &AppState) -> MethodRouter<AppState> {
    any(async || {
        let detail = "this build has no MCP; the operator builds it with --features mcp";
        Problem::new(StatusCode::NOT_FOUND, "no-mcp", detail).into_response()
    })
}

/// Its shapes in the description of the interface: none.
pub(super) fn schemas() -> Vec<(String, RefOr<Schema>)> {
    Vec::new()
}
