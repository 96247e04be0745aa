//! Team chat as it is configured: the platforms that are on, and where their replies are kept.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::delivery::{Attempt, Failure, Observer, Poster, Queue};
use super::dialect::{Call, Dialect};
use super::issuer_keys::IssuerKeys;
use super::platform::Platform;
use super::settings::Settings;
use super::webhook::{self, Callbacks};
use crate::render::Site;
use crate::settings::Invalid;
use crate::store::Store;

/// A platform that is on.
#[derive(Debug)]
pub struct Connected {
    /// The platform.
    pub platform: &'static dyn Platform,
    /// How it speaks.
    pub dialect: Box<dyn Dialect>,
    poster: Option<Box<dyn Poster>>,
}

impl Connected {
    /// Makes a call to the platform.
    ///
    /// # Errors
    /// When the call was not made, and whether another attempt can help.
    pub async fn post(&self, call: &Call, attempt: Attempt<'_>) -> Result<(), Failure> {
        match &self.poster {
            Some(poster) => poster.post(call, attempt).await,
            None => Err(Failure::never("this platform is answered in the response alone")),
        }
    }

    /// The keys with which the platform signs tokens, as far as they have been fetched.
    pub fn issuer_keys(&self) -> Arc<IssuerKeys> {
        self.poster.as_ref().map(|poster| poster.issuer_keys()).unwrap_or_default()
    }

    /// Fetches those keys; `None` when that fails or the platform has none.
    pub async fn fetch_issuer_keys(&self) -> Option<Arc<IssuerKeys>> {
        self.poster.as_ref()?.fetch_issuer_keys().await
    }
}

/// A part of the queue with slots of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lane {
    /// The name under which its posts are stored.
    pub(super) name: &'static str,
    /// The platform that is called.
    pub(super) platform: &'static str,
    /// Seconds to wait after each failed attempt.
    pub(super) schedule: &'static [i64],
}

/// The platforms that are on, the store that keeps their deliveries and posts, and the address that links lead to.
#[derive(Debug)]
pub struct TeamChat {
    connected: Vec<Connected>,
    /// The address that links in replies lead to.
    pub site: Site,
    /// Keeps deliveries, posts and threads.
    pub store: Store,
    /// The number of replies of a platform that may wait to be posted, those that were tried before included.
    pub most_waiting: usize,
    /// The callbacks of `POST /v1/ask`; `None` when they are off.
    pub callbacks: Option<Callbacks>,
}

impl TeamChat {
    /// The platforms that have all required settings.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    pub fn new(settings: &Settings, site: Site, store: Store, most_waiting: usize) -> Result<Self, Invalid> {
        let connect = |(platform, values): (&'static dyn Platform, _)| {
            Ok(Connected { platform, dialect: platform.dialect(values)?, poster: platform.poster(values)? })
        };
        let connected = settings.complete().map(connect).collect::<Result<_, _>>()?;
        Ok(Self { connected, site, store, most_waiting, callbacks: Callbacks::new(settings)? })
    }

    /// Platforms with these posters, for tests.
    #[cfg(test)]
    pub(super) fn of(platforms: Vec<(&'static dyn Platform, Box<dyn Poster>)>, site: Site, store: Store) -> Self {
        let values = crate::settings::Values::new("test");
        let connected = platforms.into_iter().map(|(platform, poster)| {
            let dialect = platform.dialect(&values).expect("a dialect");
            Connected { platform, dialect, poster: Some(poster) }
        });
        Self { connected: connected.collect(), site, store, most_waiting: 1000, callbacks: None }
    }

    /// The platform of this name, if it is on.
    pub fn connected(&self, platform: &str) -> Option<&Connected> {
        self.connected.iter().find(|connected| connected.platform.name() == platform)
    }

    /// The lanes of the queue: one for each platform that is called, and one for the callbacks of strangers.
    pub(super) fn lanes(&self) -> Vec<Lane> {
        let called = self.connected.iter().filter(|connected| connected.poster.is_some());
        let lane = |connected: &Connected| {
            let (name, schedule) = (connected.platform.name(), connected.platform.schedule());
            Lane { name, platform: name, schedule }
        };
        let mut lanes: Vec<Lane> = called.map(lane).collect();
        if lanes.iter().any(|lane| lane.name == webhook::NAME) {
            let (name, schedule) = (webhook::OPEN_CALLBACKS, webhook::OPEN_SCHEDULE.as_slice());
            lanes.push(Lane { name, platform: webhook::NAME, schedule });
        }
        lanes
    }

    /// Starts to post what waits, until `stop` is cancelled.
    pub fn start(self, observer: Arc<impl Observer + 'static>, stop: CancellationToken) -> Queue {
        Queue::start(Arc::new(self), observer, stop)
    }
}
