//! From the first moment to the last: before the articles are read, the server is alive and not ready.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::routing::get;
use ipnet::IpNet;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::connections::tls::Certificate;
use super::connections::{self, Listening};
use super::problem::Problem;
use super::routes::health;
use super::{Bounds, metrics};

/// What answers requests: first that there is nothing to answer from yet, later the server itself. Connections that were
/// opened before go on with it.
#[derive(Debug)]
pub(super) struct Answering {
    not_yet: Router,
    ready: OnceLock<Router>,
}

impl Answering {
    /// What answers now.
    pub(super) fn now(&self) -> Router {
        self.ready.get().unwrap_or(&self.not_yet).clone()
    }
}

/// A server that listens and has nothing to answer from yet.
#[derive(Debug)]
pub struct Starting {
    pub(super) bounds: Bounds,
    pub(super) tls: Option<Certificate>,
    pub(super) measures: metrics::Shared,
    pub(super) stop: CancellationToken,
    answering: Arc<Answering>,
    connections: JoinHandle<()>,
}

impl Starting {
    /// Answers on this address from now on, on the runtime that this is called in. Without a certificate, what is sent can
    /// be read by others. Each address has a share of the connections, but for these proxies.
    pub fn new(listener: TcpListener, tls: Option<Certificate>, bounds: Bounds, proxies: Vec<IpNet>) -> Self {
        let not_yet = Router::new().route("/healthz", get(health::alive)).fallback(async || Problem::starting());
        let answering = Arc::new(Answering { not_yet, ready: OnceLock::new() });
        let (measures, stop) = (metrics::Shared::default(), CancellationToken::new());
        let connections = tokio::spawn(connections::serve(
            Listening { listener, tls: tls.clone(), proxies },
            Arc::clone(&answering),
            bounds,
            Arc::clone(&measures),
            stop.clone(),
        ));
        Self { bounds, tls, measures, stop, answering, connections }
    }

    /// From now on the server itself answers. What is returned ends when `stop` is cancelled and all connections are done.
    pub(super) fn answer_with(self, app: Router) -> JoinHandle<()> {
        // It is only ever set here, by whoever has all of this.
        let _ = self.answering.ready.set(app);
        self.connections
    }
}
