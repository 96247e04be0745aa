//! `GET /metrics`: what the server does, counted, in the text format of OpenMetrics that Prometheus reads.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, Response, StatusCode};
use axum::response::IntoResponse;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::AppState;
use super::problem::Problem;
use crate::store::Writing;

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
/// Upper bounds of how long something took, in seconds: an answer takes a tenth of a millisecond, and nothing ten seconds.
const SECONDS: [f64; 12] = [0.0001, 0.000_25, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 2.0, 10.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: &'static str,
    /// As the router has it, such as `/v1/articles/{id}`: never what a client made up.
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Stage {
    stage: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Chat {
    platform: &'static str,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Bound {
    bound: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Table {
    table: &'static str,
}

type Seconds<Labels> = Family<Labels, Histogram, fn() -> Histogram>;

fn histogram() -> Histogram {
    Histogram::new(SECONDS)
}

/// Everything that is counted while it happens.
pub(super) struct Measures {
    requests: Family<Request, Counter>,
    kept: Counter,
    refused: Family<Bound, Counter>,
    deliveries: Family<Chat, Counter>,
    posts: Family<Chat, Counter>,
    request_seconds: Seconds<Route>,
    stage_seconds: Seconds<Stage>,
}

/// What is measured, shared.
pub(super) type Shared = Arc<Measures>;

impl Default for Measures {
    fn default() -> Self {
        Self {
            requests: Family::default(),
            kept: Counter::default(),
            refused: Family::default(),
            deliveries: Family::default(),
            posts: Family::default(),
            request_seconds: Family::new_with_constructor(histogram),
            stage_seconds: Family::new_with_constructor(histogram),
        }
    }
}

impl fmt::Debug for Measures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Measures")
    }
}

impl Measures {
    /// A request that was answered: its method, its route, and how long it took until the response began.
    pub(super) fn request(&self, method: &Method, route: Option<&str>, status: StatusCode, took: Duration) {
        let route = route.unwrap_or("none").to_owned();
        let labels = Request { method: name_of(method), route: route.clone(), status: status.as_u16() };
        self.requests.get_or_create(&labels).inc();
        self.request_seconds.get_or_create(&Route { route }).observe(took.as_secs_f64());
    }

    /// An answer's stage that is done.
    pub(super) fn stage(&self, stage: &'static str, took: Duration) {
        self.stage_seconds.get_or_create(&Stage { stage }).observe(took.as_secs_f64());
    }

    /// An answer that was kept and is sent again.
    pub(super) fn kept_answer(&self) {
        self.kept.inc();
    }

    /// Something that was refused since there was too much of it already.
    pub(super) fn refused(&self, bound: &'static str) {
        self.refused.get_or_create(&Bound { bound }).inc();
    }

    /// What became of something that a chat platform delivered.
    pub(super) fn delivery(&self, platform: &'static str, outcome: &'static str) {
        self.deliveries.get_or_create(&Chat { platform, outcome }).inc();
    }

    /// What became of a reply that was to be posted.
    pub(super) fn post(&self, platform: &'static str, outcome: &'static str) {
        self.posts.get_or_create(&Chat { platform, outcome }).inc();
    }
}

/// Anybody may make up a method.
fn name_of(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}

/// Everything, as it is now.
pub(super) async fn page(State(state): State<AppState>) -> Result<Response<Body>, Problem> {
    let waiting = match &state.chat {
        Some(queue) => Some(queue.waiting().await?),
        None => None,
    };
    let mut body = String::new();
    // Writing to a string does not fail.
    let _ = encode(&mut body, &registry(&state, waiting));
    Ok(([(CONTENT_TYPE, MEDIA_TYPE)], body).into_response())
}

fn registry(state: &AppState, waiting: Option<usize>) -> Registry {
    let mut registry = Registry::with_prefix("citewire");
    let measures = &state.measures;
    registry.register("requests", "Requests by method, route and status", measures.requests.clone());
    registry.register_with_unit(
        "request_duration",
        "Time until a response began",
        Unit::Seconds,
        measures.request_seconds.clone(),
    );
    registry.register_with_unit(
        "stage_duration",
        "Time of an answer's stages",
        Unit::Seconds,
        measures.stage_seconds.clone(),
    );
    registry.register("kept_answers", "Answers that were sent again as they were kept", measures.kept.clone());
    registry.register(
        "refused",
        "What was refused at once, by the bound that it would have passed",
        measures.refused.clone(),
    );
    registry.register(
        "chat_deliveries",
        "What chat platforms delivered, by what became of it",
        measures.deliveries.clone(),
    );
    registry.register("chat_posts", "Replies to chat platforms, by what became of them", measures.posts.clone());
    let [answered, perhaps, not_found] = state.gate.answers();
    let mut count = |name: &str, help: &str, value: u64| {
        let counter: Counter = Counter::default();
        counter.inc_by(value);
        registry.register(name, help, counter);
    };
    count("answered", "Questions that were answered", answered);
    count("perhaps", "Questions that the articles may answer", perhaps);
    count("not_found", "Questions that the articles do not answer", not_found);
    count("rejected_quotes", "Quotes withheld because they differed from their article", state.gate.rejected_quotes());
    let pin = state.pin();
    let facts = pin.facts();
    let mut gauge = |name: &str, help: &str, value: usize| {
        let gauge: Gauge = Gauge::default();
        gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
        registry.register(name, help, gauge);
    };
    gauge("articles", "Articles that are served", facts.articles);
    gauge("passages", "Passages that are ranked", facts.passages);
    gauge("sentences", "Sentences that may be quoted", facts.sentences);
    gauge("set_aside_files", "Files that could not become articles", facts.source.set_aside);
    gauge("ignored_files", "Files of kinds that no format reads", facts.source.ignored);
    gauge(
        "left_out_files",
        "Files that an ignore file, a setting or a built-in rule leaves out",
        facts.source.left_out,
    );
    gauge(
        "corpus_away",
        "1 while the folder of articles is empty or cannot be reached and the articles that were in it are served, else 0",
        facts.source.warning.is_some().into(),
    );
    if let Some(encoded) = &state.encoded {
        let progress = encoded.progress();
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        gauge("meaning_sentences", "Sentences that are to be encoded, to be found by meaning", number(progress.all));
        gauge("meaning_sentences_encoded", "Sentences of them that are encoded", number(progress.done));
        gauge("meaning_used", "1 when articles are found by meaning too, and 0 until then", facts.by_meaning.into());
    }
    let writes = state.store.as_ref().is_some_and(|store| store.writing() == Writing::Works);
    gauge(
        "store_writes",
        "1 when the store can be written, and 0 when it cannot or the disk is nearly full",
        writes.into(),
    );
    if let Some(waiting) = waiting {
        gauge("chat_posts_waiting", "Replies that wait for their first try", waiting);
    }
    if let Some(store) = &state.store {
        let (rows, bytes): (Family<Table, Gauge>, Family<Table, Gauge>) = Default::default();
        for (kind, usage) in store.usage() {
            let set = |family: &Family<Table, Gauge>, value: u64| {
                let labels = Table { table: kind.name() };
                family.get_or_create(&labels).set(i64::try_from(value).unwrap_or(i64::MAX));
            };
            set(&rows, usage.rows);
            set(&bytes, usage.bytes);
        }
        registry.register("store_rows", "Rows of the store, as last counted", rows);
        registry.register_with_unit("store_size", "Size of the store's rows, roughly", Unit::Bytes, bytes);
    }
    registry
}
