//! `GET /healthz` and `GET /readyz`: is the process alive, and should it get traffic?

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::problem::Problem;

/// The process runs.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Alive {
    status: &'static str,
    version: &'static str,
}

/// Is the process alive?
#[utoipa::path(
    get, path = "/healthz", tag = "Operation", responses((status = 200, description = "It is", body = Alive)),
)]
pub(in crate::http) async fn alive() -> Json<Alive> {
    Json(Alive { status: "alive", version: env!("CARGO_PKG_VERSION") })
}

/// What is served.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Ready {
    status: &'static str,
    snapshot: String,
    articles: usize,
    sentences: usize,
    set_aside: usize,
    /// Quotes withheld because they differed from their article; anything but 0 is a bug.
    rejected_quotes: u64,
    /// `works`; `low_space` when the disk is nearly full, so that nothing of visitors is stored; `fails` when the last
    /// write failed; `none` when nothing is stored. Questions are answered in every case.
    #[schema(pattern = "^(works|low_space|fails|none)$")]
    store: &'static str,
}

/// Should it get traffic?
///
/// Ready from the first snapshot on, until the server is told to stop.
#[utoipa::path(
    get, path = "/readyz", tag = "Operation", responses((status = 200, description = "It should", body = Ready)),
)]
pub(in crate::http) async fn ready(State(state): State<AppState>) -> Result<Json<Ready>, Problem> {
    if state.leaving.is_cancelled() {
        return Err(Problem::stopping());
    }
    let pin = state.pin();
    let facts = pin.facts();
    Ok(Json(Ready {
        status: "ready",
        snapshot: facts.snapshot.to_string(),
        articles: facts.articles,
        sentences: facts.sentences,
        set_aside: facts.set_aside,
        rejected_quotes: state.gate.rejected_quotes(),
        store: state.store.as_ref().map_or("none", |store| store.writing().name()),
    }))
}
