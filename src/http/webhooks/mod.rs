//! `/webhooks/{platform}`: team chat asks, and is answered in the response or by calls to the platform.
//!
//! [`ingress`] is the way of every request: its bytes are proven, read, known again when they come again, and answered.
//! [`answering`] makes the reply. [`asynchronous`] is the way of a question that names an address to call back. What has to be posted lies in the store until [`queue`] has posted it, through the
//! platform's [`poster`]. What platforms say and how lives in [`crate::chat`], which knows nothing of all this.

mod addresses;
mod answering;
mod asynchronous;
mod ingress;
mod poster;
mod queue;

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

pub(super) use self::asynchronous::{Accepted, call_back};
pub(super) use self::ingress::{receive, receive_below};
use self::poster::Poster;
pub(super) use self::queue::Queue;
use super::measure::Shared;
use crate::chat::settings::{Invalid, Settings};
use crate::chat::standard::SigningKey;
use crate::chat::{Dialect, Platform, Site};
use crate::store::Store;

/// Team chat, as the command line sets it up.
#[derive(Debug)]
pub struct Chat {
    dialects: BTreeMap<Platform, Box<dyn Dialect>>,
    posters: BTreeMap<Platform, Poster>,
    site: Site,
    store: Store,
    most_waiting: usize,
    /// Whether `POST /v1/ask` may name an address to call back, signed or not.
    calls_back_anyone: bool,
}

impl Chat {
    /// The platforms that the settings turn on. Their deliveries and posts lie in `store`; links lead to `site`; at most
    /// `most_waiting` replies wait to be posted.
    ///
    /// # Errors
    /// When a setting is not what it should be.
    pub fn new(settings: &Settings, site: Site, store: Store, most_waiting: usize) -> Result<Self, Invalid> {
        let dialects = settings.dialects()?;
        let mut posters = BTreeMap::new();
        for &platform in dialects.keys() {
            if let Some(values) = settings.of(platform) {
                posters.insert(platform, Poster::new(platform, values)?);
            }
        }
        let calls_back_anyone = match settings.of(Platform::Webhook) {
            Some(values) => values.switch("open_callbacks", false)? && SigningKey::new(values)?.is_some(),
            None => false,
        };
        Ok(Self { dialects, posters, site, store, most_waiting, calls_back_anyone })
    }

    /// Starts posting what waits, until `stop` is cancelled.
    pub(super) fn start(self, measures: Shared, stop: CancellationToken) -> Queue {
        Queue::start(Arc::new(self), measures, stop)
    }
}

/// A text as the store takes it: PostgreSQL stores no NUL.
fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}
