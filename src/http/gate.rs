//! How many questions are answered at the same time, and how many may wait: beyond that, a client is told at once.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use tokio::sync::{Semaphore, oneshot};

use super::measure;
use super::problem::Problem;
use super::stages::Asking;
use super::traces::Traces;

/// Threads of their own for answering, one a processor, and a short queue before them. On the threads that serve
/// connections the queue would stand in the sockets, where nobody can be refused.
#[derive(Debug)]
pub(super) struct Gate {
    threads: ThreadPool,
    /// For those who wait and those who run.
    places: Arc<Semaphore>,
    measures: measure::Shared,
    traces: Option<Arc<Traces>>,
}

impl Gate {
    /// A gate before which so many may wait.
    pub(super) fn new(
        waiting: usize,
        measures: measure::Shared,
        traces: Option<Arc<Traces>>,
    ) -> Result<Self, ThreadPoolBuildError> {
        let threads = ThreadPoolBuilder::new().thread_name(|number| format!("answer-{number}")).build()?;
        let places = Arc::new(Semaphore::new(threads.current_num_threads() + waiting));
        Ok(Self { threads, places, measures, traces })
    }

    /// What work behind this gate asks with, so that it is seen how long that took.
    pub(super) fn asking(&self) -> Asking {
        Asking::new(Arc::clone(&self.measures), self.traces.as_ref())
    }

    /// Does the work when it is its turn. Who is gone by then has not cost anything.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            self.measures.refused("questions");
            return Err(Problem::busy());
        };
        let (send, receive) = oneshot::channel();
        self.threads.spawn_fifo(move || {
            if !send.is_closed() {
                // A panic belongs to the request, which answers 500, and not to the thread.
                let done = catch_unwind(AssertUnwindSafe(work));
                let _ = send.send(done);
            }
            drop(place);
        });
        match receive.await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(panic)) => resume_unwind(panic),
            // Its thread is gone, which only happens when all are.
            Err(_) => Err(Problem::stopping()),
        }
    }
}
