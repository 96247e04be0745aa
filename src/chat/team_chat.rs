//! Team chat as it is configured: the platforms that are on, and where their replies are kept.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::delivery::{Attempt, Failure, Observer, Poster, Queue};
use super::dialect::{Call, Dialect};
use super::issuer_keys::IssuerKeys;
use super::platform::Platform;
use super::settings::Settings;
use super::webhook::Callbacks;
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

/// The platforms that are on, the store that keeps their deliveries and posts, and the address that links lead to.
#[derive(Debug)]
pub struct TeamChat {
    connected: Vec<Connected>,
    /// The address that links in replies lead to.
    pub site: Site,
    /// Keeps deliveries, posts and threads.
    pub store: Store,
    /// The number of replies that may wait to be posted.
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

    /// The platform of this name, if it is on.
    pub fn connected(&self, platform: &str) -> Option<&Connected> {
        self.connected.iter().find(|connected| connected.platform.name() == platform)
    }

    /// Starts to post what waits, until `stop` is cancelled.
    pub fn start(self, observer: Arc<impl Observer + 'static>, stop: CancellationToken) -> Queue {
        Queue::start(Arc::new(self), observer, stop)
    }
}
