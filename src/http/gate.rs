//! How many questions are answered at the same time, and how many may wait: beyond that, a client is told at once.

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::block_in_place;

use super::measure;
use super::problem::Problem;

/// Lets in as many as there are processors, and keeps a short queue.
#[derive(Debug)]
pub(super) struct Gate {
    running: Semaphore,
    /// Those who wait and those who run.
    places: Semaphore,
    measures: measure::Shared,
}

/// Somebody's turn.
pub(super) struct Turn<'gate> {
    _running: SemaphorePermit<'gate>,
    _place: SemaphorePermit<'gate>,
}

impl Gate {
    /// A gate before which so many may wait.
    pub(super) fn new(waiting: usize, measures: measure::Shared) -> Self {
        let running = std::thread::available_parallelism().map_or(1, usize::from);
        Self { running: Semaphore::new(running), places: Semaphore::new(running + waiting), measures }
    }

    /// Waits for a turn. Who is gone by then has not cost anything.
    pub(super) async fn turn(&self) -> Result<Turn<'_>, Problem> {
        let refused = |_| {
            self.measures.refused("questions");
            Problem::busy()
        };
        let place = self.places.try_acquire().map_err(refused)?;
        // Nobody closes it.
        let running = self.running.acquire().await.map_err(|_| Problem::busy())?;
        Ok(Turn { _running: running, _place: place })
    }
}

impl Turn<'_> {
    /// Does the work. Other connections are served meanwhile by other threads, so that who comes too much is told at once.
    #[expect(clippy::unused_self, reason = "the turn ends with the work")]
    pub(super) fn run<T>(self, work: impl FnOnce() -> T) -> T {
        block_in_place(work)
    }
}
