//! What handlers share: everything that a server has, behind one pointer.

use std::ops::Deref;
use std::sync::Arc;

use axum::http::StatusCode;
use tokio_util::sync::CancellationToken;

use super::access::Access;
use super::allowance::Allowance;
use super::cache::AnswerCache;
use super::documents::Documents;
use super::gate::{Gate, Pin, Turn};
use super::openai::Remembered;
use super::page::reading::Readings;
use super::problem::Problem;
use super::rate::Rates;
use super::room::Room;
use super::routes::questions::Offers;
use super::{Bounds, Hosts, Origin, Traces, metrics};
use crate::chat::delivery::Queue;
use crate::library::Encoded;
use crate::library::follow::Refresher;
use crate::render::Site;
use crate::store::Store;

/// What every handler may use: one pointer, since each layer that a request passes has one of its own.
#[derive(Debug, Clone)]
pub(super) struct AppState(pub(super) Arc<Inside>);

/// What is behind that pointer.
#[derive(Debug)]
pub(super) struct Inside {
    pub(super) store: Option<Store>,
    pub(super) access: Arc<Access>,
    pub(super) measures: metrics::Shared,
    pub(super) rates: Arc<Rates>,
    /// What clients have stored today.
    pub(super) allowance: Allowance,
    /// Room for the bodies of requests.
    pub(super) bodies: Arc<Room>,
    /// The only way to the articles.
    pub(super) gate: Arc<Gate>,
    pub(super) is_encrypted: bool,
    /// Other sites whose pages may ask.
    pub(super) origins: Vec<Origin>,
    pub(super) answers: AnswerCache,
    /// Sample questions.
    pub(super) offers: Offers,
    /// Pages, and articles as JSON.
    pub(super) documents: Documents,
    /// Articles whose pages were read last.
    pub(super) readings: Readings,
    pub(super) site: Site,
    /// Under which names it may be reached while it is open.
    pub(super) hosts: Hosts,
    pub(super) lists_sources: bool,
    /// Conversations that a client of OpenAI's responses may go on with.
    pub(super) remembered: Remembered,
    /// When the server started, in seconds since 1970, UTC.
    pub(super) started: i64,
    pub(super) chat: Option<Arc<Queue>>,
    pub(super) refresher: Refresher,
    pub(super) encoded: Option<Arc<Encoded>>,
    pub(super) traces: Option<Arc<Traces>>,
    pub(super) bounds: Bounds,
    /// Says that the server will stop.
    pub(super) leaving: CancellationToken,
    /// Says that it stops.
    pub(super) stopping: CancellationToken,
}

impl Deref for AppState {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl AppState {
    /// The snapshot that is served now. A request that computes more than once pins it first and keeps it to its end.
    pub(super) fn pin(&self) -> Pin {
        self.gate.pin()
    }

    /// Runs `work` behind the gate with the snapshot that is served now.
    ///
    /// # Errors
    /// When as many requests wait as may wait.
    pub(super) async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Turn<'_>) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        self.in_turn_at(&self.pin(), work).await
    }

    /// Runs `work` behind the gate with the snapshot that the request has pinned.
    ///
    /// # Errors
    /// When as many requests wait as may wait.
    pub(super) async fn in_turn_at<T: Send + 'static>(
        &self,
        pin: &Pin,
        work: impl FnOnce(&Turn<'_>) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        self.gate.run(pin, self.gate.timer(), work).await
    }

    /// The store.
    ///
    /// # Errors
    /// When this server has none.
    pub(super) fn store(&self) -> Result<&Store, Problem> {
        self.store.as_ref().ok_or_else(|| {
            let detail =
                "this server keeps nothing: its data folder could not be written when it started; its log says more";
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "no-store", detail)
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use tokio_util::sync::CancellationToken;

    use super::super::access::Openings;
    use super::super::gate::Gate;
    use super::super::{Bounds, Documents, Readings, metrics, questions};
    use super::{Access, AnswerCache, AppState, Inside, Rates, Remembered, Site};
    use crate::assistant::Assistant;
    use crate::corpus::source::Choice;
    use crate::library::follow::Refresher;
    use crate::library::{Follower, Library, Options};
    use crate::text::bm25::Ranking;

    /// What asks a follower that has stopped.
    fn refresher() -> Refresher {
        let folder = tempfile::tempdir().expect("a folder");
        let library = Library::open(Options {
            corpus: folder.path().to_owned(),
            data: None,
            writes: false,
            choice: Choice::default(),
            serve_empty: false,
            ranking: Ranking::default(),
            meaning: None,
        });
        let current = library.current();
        Follower::start(library, current, |_| {}).refresher()
    }

    /// What handlers share in a server with this assistant, without a store and without team chat.
    pub(in super::super) fn state(assistant: Arc<Assistant>, bounds: Bounds) -> AppState {
        let measures = metrics::Shared::default();
        let site = Site::new("http://cite.example", assistant.prompts());
        let address = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        AppState(Arc::new(Inside {
            store: None,
            access: Arc::new(Access::new(
                Vec::new(),
                Vec::new(),
                Openings { opens_admin: true, ..Openings::default() },
            )),
            rates: Arc::new(Rates::new(super::super::RateSettings::default())),
            allowance: super::Allowance::new(super::super::Allowances::default()),
            bodies: Arc::default(),
            gate: Arc::new(Gate::new(assistant, bounds.waiting, Arc::clone(&measures), None).expect("threads")),
            measures,
            is_encrypted: false,
            origins: Vec::new(),
            answers: AnswerCache::new(bounds.answer_cache_bytes),
            offers: questions::offers(),
            documents: Documents::new(bounds.page_cache_bytes),
            readings: Readings::new(bounds.page_cache_bytes),
            hosts: super::Hosts::new(address, &site, &[]),
            site,
            lists_sources: true,
            remembered: Remembered::default(),
            started: 0,
            chat: None,
            refresher: refresher(),
            encoded: None,
            traces: None,
            bounds,
            leaving: CancellationToken::new(),
            stopping: CancellationToken::new(),
        }))
    }
}
