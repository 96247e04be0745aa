//! Deliveries that have arrived: how many are proven, read and answered at a time. Anybody may send them, so proving and
//! reading them has threads and a bound of its own.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::available_parallelism;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::spawn_blocking;

/// Deliveries that are answered at a time. They wait for the store, and platforms send rejected ones again.
const ANSWERED: usize = 256;
/// Deliveries that are proven or wait for it. Beyond them, a delivery is refused at once.
const UNPROVEN: usize = 256;

/// Room for deliveries.
#[derive(Debug)]
pub struct Arrivals {
    answered: Semaphore,
    unproven: Semaphore,
    /// One permit a processor.
    proving: Arc<Semaphore>,
}

impl Default for Arrivals {
    fn default() -> Self {
        let processors = available_parallelism().map_or(1, usize::from);
        Self {
            answered: Semaphore::new(ANSWERED),
            unproven: Semaphore::new(UNPROVEN),
            proving: Arc::new(Semaphore::new(processors)),
        }
    }
}

impl Arrivals {
    /// A permit to answer a proven delivery; `None` when too many are being answered.
    pub fn answer(&self) -> Option<SemaphorePermit<'_>> {
        self.answered.try_acquire().ok()
    }

    /// Runs `work`, which proves and reads a delivery, on a thread that serves no connections. `None` when too many wait.
    ///
    /// # Panics
    /// When `work` panics.
    pub async fn prove<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let _place = self.unproven.try_acquire().ok()?;
        let turn = Arc::clone(&self.proving).acquire_owned().await.ok()?;
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        match spawn_blocking(work).await {
            Ok(done) => Some(done),
            Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
            // The runtime is stopping.
            Err(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::thread;

    use super::{Arrivals, UNPROVEN};

    #[tokio::test]
    async fn proofs_run_elsewhere_and_beyond_the_bound_a_delivery_is_refused_at_once() {
        let arrivals = Arc::new(Arrivals::default());
        let own = thread::current().id();
        assert_ne!(arrivals.prove(|| thread::current().id()).await, Some(own), "not on the runtime's thread");
        let (go, wait) = channel::<()>();
        let wait = Arc::new(std::sync::Mutex::new(wait));
        let waiting: Vec<_> = (0..UNPROVEN)
            .map(|_| {
                let (arrivals, wait) = (Arc::clone(&arrivals), Arc::clone(&wait));
                tokio::spawn(async move { arrivals.prove(move || drop(wait.lock().map(|wait| wait.recv()))).await })
            })
            .collect();
        while arrivals.unproven.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(arrivals.prove(|| ()).await, None, "there is no place");
        drop(go);
        for one in waiting {
            assert_eq!(one.await.expect("it ends"), Some(()), "those that had a place are proven");
        }
        assert_eq!(arrivals.prove(|| ()).await, Some(()), "their places are free again");
    }
}
