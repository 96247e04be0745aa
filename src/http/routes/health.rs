//! `GET /healthz` and `GET /readyz`: is the process alive, and should it get traffic?

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::library::Encoded;
use crate::retrieval::meaning::Progress;

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
    /// Files of kinds that no format reads.
    ignored: usize,
    /// Files that an ignore file, a setting or a built-in rule leaves out.
    left_out: usize,
    /// Says so when the folder of articles is empty all of a sudden or cannot be reached, and the articles that were in it
    /// are served; otherwise null.
    warning: Option<&'static str>,
    /// Whether articles are found by meaning too.
    meaning: Meaning,
    /// Quotes withheld because they differed from their article; anything but 0 is a bug.
    rejected_quotes: u64,
    /// `works`; `low_space` when the disk is nearly full, so that nothing of visitors is stored; `fails` when the last
    /// write failed; `none` when nothing is stored. Questions are answered in every case.
    #[schema(pattern = "^(works|low_space|fails|none)$")]
    store: &'static str,
}

/// Search by meaning.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Meaning {
    /// `on`; `off` without a model; `encoding` while articles are being encoded and are found by words alone.
    #[schema(pattern = "^(on|off|encoding)$")]
    state: &'static str,
    /// The name of the model.
    model: Option<String>,
    /// Sentences that are encoded.
    encoded: u64,
    /// Sentences that are to be.
    sentences: u64,
}

impl Meaning {
    fn of(encoded: Option<&Encoded>, is_used: bool) -> Self {
        let Some(encoded) = encoded else { return Self { state: "off", model: None, encoded: 0, sentences: 0 } };
        let Progress { done, all } = encoded.progress();
        let state = if is_used { "on" } else { "encoding" };
        Self { state, model: Some(encoded.model().to_owned()), encoded: done, sentences: all }
    }
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
        set_aside: facts.source.set_aside,
        ignored: facts.source.ignored,
        left_out: facts.source.left_out,
        warning: facts.source.warning,
        meaning: Meaning::of(state.encoded.as_deref(), facts.by_meaning),
        rejected_quotes: state.gate.rejected_quotes(),
        store: state.store.as_ref().map_or("none", |store| store.writing().name()),
    }))
}
