//! Looks after the store while the server runs: whether it can be written, and what is too old.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::clock;
use crate::store::{Store, Writing};

/// How soon it is known that the store cannot be written, or can again.
const LOOK: Duration = Duration::from_secs(3);
/// Looks until a small write is tried, since some faults show only then: a minute.
const LOOKS_PER_WRITE: u64 = 20;
/// Looks until what is too old is deleted, and everything is counted: an hour.
const LOOKS_PER_TIDYING: u64 = 1200;

/// Looks after the store until the server stops.
pub(super) async fn keep(store: Store, stop: CancellationToken) {
    let mut was = Writing::Works;
    for look in 0_u64.. {
        let now = clock::now();
        let is = store.look_after(now, look % LOOKS_PER_WRITE == 0).await;
        if is != was {
            tracing::warn!(state = is.name(), before = was.name(), "whether the store can be written");
            was = is;
        }
        if look % LOOKS_PER_TIDYING == 0 {
            let tidied = match store.forget_old(now).await {
                Ok(()) => store.measure_all(now).await,
                failed => failed,
            };
            if let Err(error) = tidied {
                tracing::warn!(%error, "old votes and shared answers could not be deleted");
            }
        }
        if stop.run_until_cancelled(tokio::time::sleep(LOOK)).await.is_none() {
            return;
        }
    }
}
