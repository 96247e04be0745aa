//! `POST /v1/admin/reindex`: look at the corpus folder now.

use std::sync::mpsc::RecvTimeoutError;

use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::http::AppState;
use crate::http::origins::is_from_another_site;
use crate::http::problem::Problem;
use crate::library::follow::Refreshed;
use crate::library::{Change, Extent};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Thoroughness {
    /// Read every file again, also those that look as they did, and take an empty folder as one that is meant to be empty.
    #[serde(default)]
    full: bool,
}

/// What a look at the folder found.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Reindexed {
    /// `changed` or `unchanged`.
    status: &'static str,
    snapshot: String,
    articles: usize,
    added: usize,
    changed: usize,
    removed: usize,
    unchanged: usize,
    /// Files that were opened to see whether they changed.
    read: usize,
}

/// It takes longer than a request may, and goes on.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Running {
    status: &'static str,
}

/// Take up what has changed in the folder of the articles.
///
/// What takes longer than a request may is finished all the same: 202 says so. A folder that had articles and is empty all
/// of a sudden is 503, and the articles that were in it are served until `full` says that it is meant to be empty.
#[utoipa::path(
    post, path = "/v1/admin/reindex", tag = "Operation", params(Thoroughness),
    responses(
        (status = 200, description = "What has changed", body = Reindexed),
        (status = 202, description = "It goes on", body = Running),
        (status = 403, description = "A page of another site asks", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn reindex(
    State(state): State<AppState>,
    headers: HeaderMap,
    thoroughness: Result<Query<Thoroughness>, QueryRejection>,
) -> Result<Response<Body>, Problem> {
    if is_from_another_site(&headers, &state.site) {
        let detail = "a page of another site may not do this; call it from a program or from this server's own pages";
        return Err(Problem::new(StatusCode::FORBIDDEN, "cross-site", detail));
    }
    let Query(Thoroughness { full }) = thoroughness.map_err(|error| Problem::invalid(error.body_text()))?;
    // The answer must come before the time limit ends the request.
    let patience = state.bounds.request_time.mul_f32(0.8);
    let reply = state.refresher.refresh(if full { Extent::All } else { Extent::Changes });
    match tokio::task::spawn_blocking(move || reply.recv_timeout(patience)).await {
        Ok(Ok(Ok(Refreshed { snapshot, articles, change }))) => {
            let Change { added, changed, removed, unchanged, read } = change;
            let status = if change.is_none() { "unchanged" } else { "changed" };
            Ok(Json(Reindexed { status, snapshot, articles, added, changed, removed, unchanged, read }).into_response())
        }
        Ok(Ok(Err(complaint))) => Err(Problem::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "no-corpus",
            format!("{complaint}; answers come from what was read before"),
        )),
        Ok(Err(RecvTimeoutError::Timeout)) => {
            Ok((StatusCode::ACCEPTED, Json(Running { status: "running" })).into_response())
        }
        Ok(Err(RecvTimeoutError::Disconnected)) | Err(_) => Err(Problem::stopping()),
    }
}
