//! The HTTP surface: the only module that knows axum.
//!
//! A handler extracts, makes one call to the [`Assistant`], and converts. [`wire`] holds the public JSON and event
//! shapes, [`problem`] turns every error into `application/problem+json`, [`routes`] shows all routes on one screen and has a file for each.

pub mod accept;
mod access;
mod allowance;
mod asker;
mod body;
mod cache;
mod cited_text;
mod commonmark;
mod compression;
mod connections;
mod documents;
mod etag;
mod extract;
mod gate;
mod hosts;
mod log_text;
#[cfg_attr(not(feature = "mcp"), path = "no_mcp.rs")]
pub mod mcp;
mod metrics;
mod object;
mod observe;
mod openai;
mod openapi;
mod origins;
mod page;
mod parts;
mod problem;
mod rate;
mod room;
mod router;
mod routes;
mod sessions;
mod snapshot_cache;
mod starting;
mod state;
mod storekeeper;
mod stream;
mod timer;
#[cfg_attr(not(feature = "traces"), path = "no_traces.rs")]
mod traces;
mod unanswered;
mod unproven;
mod webhooks;
pub mod wire;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use self::access::{Access, Openings};
use self::allowance::Allowance;
pub use self::allowance::Allowances;
use self::cache::AnswerCache;
pub use self::connections::tls::{Certificate, TlsError, TlsFiles};
use self::documents::Documents;
use self::gate::Gate;
pub use self::hosts::Hosts;
use self::openai::Remembered;
pub use self::origins::{NoOrigin, Origin};
use self::page::reading::Readings;
pub use self::rate::RateSettings;
use self::rate::Rates;
use self::room::Room;
use self::routes::questions;
pub use self::starting::Starting;
use self::state::{AppState, Inside};
pub use self::traces::{TraceError, Traces};
pub use self::unanswered::UnansweredLog;
use crate::access::Key;
use crate::assistant::Assistant;
use crate::chat::TeamChat;
use crate::chat::delivery::Queue;
use crate::clock;
use crate::library::Encoded;
use crate::library::follow::Refresher;
use crate::render::Site;
use crate::store::{Keyed, Session, Store};

/// Bounds on one request, and on what is kept of all of them.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The largest request body, in bytes.
    pub body_bytes: usize,
    /// The longest time until a response begins.
    pub request_time: Duration,
    /// Connections at the same time.
    pub connections: usize,
    /// Connections of one address at the same time.
    pub connections_per_address: usize,
    /// The longest time until the first request's head is there on a new connection.
    pub first_head: Duration,
    /// The longest time until a request's head is there, on a new connection and on one that has been used.
    pub idle: Duration,
    /// The longest time in which a client takes nothing of its response.
    pub stalled: Duration,
    /// The longest time until a client has taken all of its response.
    pub behind: Duration,
    /// Questions that may wait until others have been answered.
    pub waiting: usize,
    /// How long a server that is told to stop goes on, while `/readyz` says that it will.
    pub drain: Duration,
    /// How long a stopping server waits for clients that do not take their responses.
    pub grace: Duration,
    /// Memory for answers that may be asked for again, in bytes, roughly; 0 keeps none.
    pub answer_cache_bytes: u64,
    /// Memory for pages and articles that are kept, in bytes, roughly; 0 keeps none.
    pub page_cache_bytes: u64,
}

/// Number of addresses that can hold all connections between them.
const CONNECTION_SHARES: usize = 4;

impl Bounds {
    /// Connections that one address may have of so many: a share, at least one.
    pub fn share_of(connections: usize) -> usize {
        connections.div_ceil(CONNECTION_SHARES)
    }

    /// What they are where nobody says otherwise.
    pub const DEFAULT: Self = Self {
        // A full history of long turns fits the body; nothing honest takes a second, let alone ten.
        body_bytes: 1024 * 1024,
        request_time: Duration::from_secs(10),
        connections: 12_000,
        connections_per_address: 12_000 / CONNECTION_SHARES,
        // Browsers open connections ahead and use them within this time, or open others.
        first_head: Duration::from_secs(10),
        // Longer than proxies keep a connection that they do not use, which is a minute.
        idle: Duration::from_secs(75),
        stalled: Duration::from_secs(30),
        behind: Duration::from_mins(10),
        waiting: 128,
        drain: Duration::ZERO,
        grace: Duration::from_secs(5),
        answer_cache_bytes: 16 * 1024 * 1024,
        page_cache_bytes: 16 * 1024 * 1024,
    };
}

impl Default for Bounds {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What the server serves, as the command line sets it up.
#[derive(Debug)]
pub struct Services {
    /// Who answers.
    pub assistant: Arc<Assistant>,
    /// Where votes and shared answers are kept; without one, nothing is.
    pub store: Option<Store>,
    /// The keys that there are when it starts; later ones are read from the store.
    pub keys: Vec<Key>,
    /// The sessions that there are when it starts.
    pub sessions: Vec<Session>,
    /// Whether anybody may ask without one.
    pub is_public: bool,
    /// Whether the operator's routes and the metrics need none.
    pub opens_admin: bool,
    /// Remembers that there was a key; without it, that lasts until the server stops.
    pub keyed: Option<Keyed>,
    /// How often they may ask.
    pub rates: RateSettings,
    /// How much each of them may store in a day.
    pub allowances: Allowances,
    /// Other sites whose pages may ask.
    pub origins: Vec<Origin>,
    /// Where this server is found from outside: links that leave it lead there.
    pub site: Site,
    /// Under which names an open server, and `/mcp`, may be reached.
    pub hosts: Hosts,
    /// Whether answers to OpenAI's clients end with a list of their sources.
    pub lists_sources: bool,
    /// Team chat, where any platform is on.
    pub chat: Option<TeamChat>,
    /// Is asked to look at the corpus folder when a request says so.
    pub refresher: Refresher,
    /// What becomes of encoding the articles, where they are found by meaning too.
    pub encoded: Option<Arc<Encoded>>,
    /// Where traces are sent, where they are.
    pub traces: Option<Traces>,
}

/// A server that answers.
#[derive(Debug)]
pub struct Running {
    connections: JoinHandle<()>,
    chat: Option<Arc<Queue>>,
    following: Option<JoinHandle<()>>,
    traces: Option<Arc<Traces>>,
}

impl Running {
    /// Waits until `leave` is cancelled and the drain time is over: then open streams end with an error event, running
    /// requests are finished, and clients that do not take their responses are left after the grace time. Replies to team
    /// chat that were not posted yet stay in the store.
    pub async fn closed(self) {
        // They panic no more than they fail: what could not be written is in the log.
        let _ = self.connections.await;
        if let Some(chat) = self.chat {
            chat.drained().await;
        }
        if let Some(following) = self.following {
            let _ = following.await;
        }
        if let Some(traces) = self.traces {
            let _ = tokio::task::spawn_blocking(move || traces.close()).await;
        }
    }
}

/// Answers from now on, until `leave` is cancelled.
///
/// # Errors
/// When there are no threads for answering.
pub fn run(starting: Starting, services: Services, leave: CancellationToken) -> io::Result<Running> {
    let (bounds, stop, measures) = (starting.bounds, starting.stop.clone(), Arc::clone(&starting.measures));
    let traces = services.traces.map(Arc::new);
    let gate = Gate::new(services.assistant, bounds.waiting, Arc::clone(&measures), traces.clone())
        .map_err(io::Error::other)?;
    let chat = services.chat.map(|chat| Arc::new(chat.start(Arc::clone(&measures), stop.clone())));
    let openings = Openings {
        is_public: services.is_public,
        opens_admin: services.opens_admin,
        keyed: services.keyed,
        is_secure: services.site.url.starts_with("https:"),
    };
    let access = Arc::new(Access::new(services.keys, services.sessions, openings));
    let following = services.store.clone().map(|store| {
        let (access, stop) = (Arc::clone(&access), stop.clone());
        tokio::spawn(async move { access.follow(store, stop).await })
    });
    if let Some(store) = services.store.clone() {
        tokio::spawn(storekeeper::keep(store, stop.clone()));
    }
    let rates = Arc::new(Rates::new(services.rates));
    let app = router::router(AppState(Arc::new(Inside {
        store: services.store,
        access,
        rates: Arc::clone(&rates),
        allowance: Allowance::new(services.allowances),
        bodies: Arc::new(Room::default()),
        gate: Arc::new(gate),
        measures,
        is_encrypted: starting.tls.is_some(),
        origins: services.origins,
        answers: AnswerCache::new(bounds.answer_cache_bytes),
        offers: questions::offers(),
        documents: Documents::new(bounds.page_cache_bytes / 2),
        readings: Readings::new(bounds.page_cache_bytes / 2),
        site: services.site,
        hosts: services.hosts,
        lists_sources: services.lists_sources,
        remembered: Remembered::default(),
        started: clock::now() / 1000,
        chat: chat.clone(),
        refresher: services.refresher,
        encoded: services.encoded,
        traces: traces.clone(),
        bounds,
        leaving: leave.clone(),
        stopping: stop.clone(),
    })));
    {
        let (drain, stop) = (bounds.drain, stop.clone());
        tokio::spawn(async move {
            leave.cancelled().await;
            tokio::time::sleep(drain).await;
            stop.cancel();
        });
    }
    tokio::spawn(rates.forget(stop.clone()));
    if let Some(certificate) = starting.tls.clone() {
        tokio::spawn(certificate.follow(stop.clone()));
    }
    Ok(Running { connections: starting.answer_with(app), chat, following, traces })
}
