//! The gate: the only way to the articles. What computes runs on its threads and within its bound; beyond it, a client is
//! refused at once.
//!
//! The assistant and its snapshots are private to this file, so a handler cannot compute on a thread that serves
//! connections: it can [pin](Gate::pin) a snapshot and ask for a [`Turn`] with it, and read plain [`Facts`].

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use axum::body::Bytes;
use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::metrics;
use super::problem::Problem;
use super::room::Held;
use super::timer::{Timer, Took};
use super::traces::Traces;
use crate::answer::{Answer, CitedSentence};
use crate::assistant::{Assistant, Facts, Found, FoundArticle, Sample, Searched, Served};
use crate::cancelled::{Cancelled, Stopped};
use crate::prompts::Prompts;
use crate::question::Question;
use crate::text::ByteSpan;
use crate::view::View;

/// A thread pool (one thread per CPU) with a bounded queue for CPU-bound work, and the assistant that works there. On the
/// async runtime the queue would build up in socket buffers, where requests cannot be rejected.
#[derive(Debug)]
pub(super) struct Gate {
    assistant: Arc<Assistant>,
    threads: ThreadPool,
    /// One permit per request that runs or waits.
    places: Arc<Semaphore>,
    measures: metrics::Shared,
    traces: Option<Arc<Traces>>,
}

/// The snapshot that a request sees from its first to its last step. Only a [`Turn`] reads it.
#[derive(Debug, Clone)]
pub(super) struct Pin(Arc<Served>);

impl Pin {
    /// Identity and size of the snapshot.
    pub(super) fn facts(&self) -> &Facts {
        &self.0.facts
    }
}

/// What a request may use while it computes: one pinned snapshot, the assistant, and a flag that says when to stop.
pub(super) struct Turn<'gate> {
    assistant: &'gate Assistant,
    pin: &'gate Pin,
    timer: &'gate Timer,
    cancelled: &'gate Cancelled,
}

impl Turn<'_> {
    /// The articles.
    pub(super) fn view(&self) -> &dyn View {
        &*self.pin.0.view
    }

    /// The stored bytes of an article at a span, without a copy where the view holds them in memory; `None` when there is
    /// no such article or the span does not lie in its text on character boundaries.
    pub(super) fn bytes(&self, article: &str, span: ByteSpan) -> Option<Bytes> {
        if let Cow::Owned(text) = self.view().quote(article, span)? {
            return Some(text.into());
        }
        let slice = StoredSlice { pin: self.pin.clone(), article: article.to_owned(), span };
        Some(Bytes::from_owner(slice))
    }

    /// Identity and size of the snapshot.
    pub(super) fn facts(&self) -> &Facts {
        self.pin.facts()
    }

    /// The templates of what the assistant says in its own voice.
    pub(super) fn prompts(&self) -> &Prompts {
        self.assistant.prompts()
    }

    /// Set when the client has disconnected; long loops check it.
    pub(super) fn cancelled(&self) -> &Cancelled {
        self.cancelled
    }

    /// Answers a question and counts it; with the answer comes how long each stage took.
    pub(super) fn ask(&self, question: &Question) -> (Answer, Took) {
        self.timer.time(|observe| self.assistant.ask_at(self.view(), question, observe))
    }

    /// The passages that hold the question's words, best first, at most `limit`.
    pub(super) fn search(&self, question: &Question, limit: usize) -> Searched<Found> {
        self.assistant.search(self.view(), question, limit)
    }

    /// The articles that hold the question's words, best first, at most `limit`.
    pub(super) fn search_articles(&self, question: &Question, limit: usize) -> Searched<FoundArticle> {
        self.assistant.search_articles(self.view(), question, limit)
    }

    /// Suggested questions about the articles, or the one with this id, at most `most`.
    ///
    /// # Errors
    /// When the client disconnected before the end.
    pub(super) fn samples(&self, article: Option<&str>, most: usize) -> Result<Vec<Sample>, Stopped> {
        self.assistant.questions(self.view(), article, most, self.cancelled)
    }
}

/// Stored bytes of a snapshot, which stays as long as they are being sent.
struct StoredSlice {
    pin: Pin,
    article: String,
    span: ByteSpan,
}

impl AsRef<[u8]> for StoredSlice {
    fn as_ref(&self) -> &[u8] {
        match self.pin.0.view.quote(&self.article, self.span) {
            Some(Cow::Borrowed(text)) => text.as_bytes(),
            _ => &[],
        }
    }
}

/// Sets the flag when the future that waits for a result is dropped.
struct Waiting(Cancelled);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.set();
    }
}

impl Gate {
    /// A gate to this assistant before which at most `waiting` requests wait.
    pub(super) fn new(
        assistant: Arc<Assistant>,
        waiting: usize,
        measures: metrics::Shared,
        traces: Option<Arc<Traces>>,
    ) -> Result<Self, ThreadPoolBuildError> {
        let threads = ThreadPoolBuilder::new().thread_name(|number| format!("answer-{number}")).build()?;
        let places = waiting.saturating_add(threads.current_num_threads()).min(Semaphore::MAX_PERMITS);
        Ok(Self { assistant, threads, places: Arc::new(Semaphore::new(places)), measures, traces })
    }

    /// The snapshot that is served now.
    pub(super) fn pin(&self) -> Pin {
        Pin(self.assistant.served())
    }

    /// A timer for the request that this task serves.
    pub(super) fn timer(&self) -> Timer {
        Timer::new(Arc::clone(&self.measures), self.traces.as_ref())
    }

    /// Runs work on the pool that needs no snapshot, such as the reading of a large body, unless the client has
    /// disconnected by then.
    ///
    /// # Errors
    /// When as many requests wait as may wait.
    ///
    /// # Panics
    /// When `work` panics.
    pub(super) async fn off_runtime<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let place = self.place()?;
        // What the work was made of stays in memory until then, also when the client is gone.
        let held = Held::current();
        let (send, receive) = oneshot::channel();
        self.threads.spawn_fifo(move || {
            if !send.is_closed() {
                let _ = send.send(catch_unwind(AssertUnwindSafe(work)));
            }
            drop((place, held));
        });
        match receive.await {
            Ok(done) => Ok(done.unwrap_or_else(|panic| resume_unwind(panic))),
            // Its thread is gone, which only happens when all are.
            Err(_) => Err(Problem::stopping()),
        }
    }

    /// A place among those who run or wait.
    fn place(&self) -> Result<OwnedSemaphorePermit, Problem> {
        Arc::clone(&self.places).try_acquire_owned().map_err(|_| {
            self.measures.refused("questions");
            Problem::busy()
        })
    }

    /// Runs `work` on the pool, with this snapshot, unless the client has disconnected by then. When it disconnects later,
    /// the turn's flag is set.
    ///
    /// # Errors
    /// When as many requests wait as may wait, and when the articles cannot be read.
    ///
    /// # Panics
    /// When `work` panics: the panic belongs to the request, which answers 500, and not to the thread.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        pin: &Pin,
        timer: Timer,
        work: impl FnOnce(&Turn<'_>) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let (assistant, pin, cancelled) = (Arc::clone(&self.assistant), pin.clone(), Cancelled::new());
        let _waiting = Waiting(cancelled.clone());
        let turn = move || {
            let turn = Turn { assistant: &assistant, pin: &pin, timer: &timer, cancelled: &cancelled };
            let done = catch_unwind(AssertUnwindSafe(|| work(&turn)));
            (done, turn.view().failure())
        };
        match self.off_runtime(turn).await? {
            // A result of a view that failed may be incomplete, and a panic its consequence.
            (_, Some(failure)) => Err(Problem::unavailable(&failure)),
            (Ok(done), None) => Ok(done),
            (Err(panic), None) => resume_unwind(panic),
        }
    }

    /// The templates of what the assistant says in its own voice.
    pub(super) fn prompts(&self) -> &Prompts {
        self.assistant.prompts()
    }

    /// Number of questions that were answered, of those that perhaps were, and of those that were not; greetings are none
    /// of them.
    pub(super) fn answers(&self) -> [u64; 3] {
        self.assistant.answers()
    }

    /// Number of quotes withheld because they differed from their article. Anything but 0 is a bug.
    pub(super) fn rejected_quotes(&self) -> u64 {
        self.assistant.rejected_quotes()
    }

    /// Counts a question that found nothing and whose answer was kept.
    pub(super) fn found_nothing(&self, question: &str) {
        self.assistant.found_nothing(question);
    }

    /// True when the snapshot with this id is served now and its articles say all of these quotes, byte for byte. This is
    /// the one look at the articles outside of a turn: it compares the few sentences of a kept answer, and kept answers
    /// must not wait for new ones.
    pub(super) fn still_says(&self, snapshot: &str, quotes: &[CitedSentence]) -> bool {
        self.assistant.still_says(snapshot, quotes)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::super::room::{Room, SMALL_BYTES};
    use super::{Gate, OwnedSemaphorePermit};
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::retrieval::in_memory;
    use crate::text::bm25::Ranking;
    use crate::view::View;

    /// An assistant that answers from one article of this text.
    pub(in super::super) fn assistant(text: &str) -> Arc<Assistant> {
        Arc::new(Assistant::new(view(text), Prompts::embedded().expect("templates")))
    }

    pub(in super::super) fn view(text: &str) -> Arc<dyn View> {
        in_memory(&[Article::parse("a.txt", text.to_owned()).0], Ranking::default())
    }

    /// Every place of a gate, until it is dropped.
    pub(in super::super) fn all_places(gate: &Gate) -> OwnedSemaphorePermit {
        let free = u32::try_from(gate.places.available_permits()).expect("few places");
        Arc::clone(&gate.places).try_acquire_many_owned(free).expect("they are free")
    }

    pub(in super::super) fn gate(assistant: &Arc<Assistant>, waiting: usize) -> Gate {
        Gate::new(Arc::clone(assistant), waiting, super::metrics::Shared::default(), None).expect("threads")
    }

    #[tokio::test]
    async fn a_client_that_disconnects_stops_what_runs_for_it() {
        let gate = gate(&assistant("Kazan lies east of Moscow."), 1);
        let (send, stopped) = channel();
        let work = move |turn: &super::Turn<'_>| {
            while turn.cancelled().check().is_ok() {
                std::thread::yield_now();
            }
            send.send(()).expect("the test waits");
        };
        let pin = gate.pin();
        let gone = tokio::time::timeout(Duration::from_millis(20), gate.run(&pin, gate.timer(), work)).await;
        assert!(gone.is_err(), "the client gave up");
        stopped.recv_timeout(Duration::from_secs(10)).expect("the work stops");
    }

    #[tokio::test]
    async fn beyond_the_bound_a_request_is_refused_at_once() {
        let gate = Arc::new(gate(&assistant("Kazan lies east of Moscow."), 0));
        let places = gate.places.available_permits();
        let (open, opened) = channel::<()>();
        let opened = Arc::new(std::sync::Mutex::new(opened));
        let mut running = Vec::new();
        for _ in 0..places {
            let (gate, opened) = (Arc::clone(&gate), Arc::clone(&opened));
            let work = move |_: &super::Turn<'_>| drop(opened.lock().map(|opened| opened.recv()));
            running.push(tokio::spawn(async move { gate.run(&gate.pin(), gate.timer(), work).await.is_ok() }));
        }
        while gate.places.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let refused = gate.run(&gate.pin(), gate.timer(), |_| ()).await.expect_err("no place");
        assert_eq!(refused.status().as_u16(), 503);
        drop(open);
        for one in running {
            assert!(one.await.expect("it ends"), "those inside are answered");
        }
        assert!(gate.run(&gate.pin(), gate.timer(), |_| ()).await.is_ok(), "their places are free again");
    }

    /// Proves that a body counts until the work that was made of it is done, also when its client is gone.
    #[tokio::test]
    async fn what_work_was_made_of_counts_until_it_is_done() {
        let gate = Arc::new(gate(&assistant("Kazan lies east of Moscow."), 1));
        let room = Arc::new(Room::new(1));
        let held = room.hold(None);
        assert!(held.up_to(SMALL_BYTES + 1));
        let (go, wait) = channel::<()>();
        let work = move || wait.recv().is_ok();
        let own = Arc::clone(&gate);
        let gone = held.during(async move { own.off_runtime(work).await });
        assert!(tokio::time::timeout(Duration::from_millis(20), gone).await.is_err(), "the client gave up");
        assert!(!room.hold(None).up_to(SMALL_BYTES + 1), "its body is still in memory");
        drop(go);
        while !room.hold(None).up_to(SMALL_BYTES + 1) {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn a_request_keeps_the_snapshot_that_it_pinned() {
        let assistant = assistant("Kazan lies east of Moscow.");
        let gate = gate(&assistant, 1);
        let pin = gate.pin();
        assistant.replace(view("Kazan lies west of Ufa."), crate::assistant::SourceFacts::default());
        let read = |turn: &super::Turn<'_>| turn.view().corpus().snapshot.clone();
        let seen = gate.run(&pin, gate.timer(), read).await.expect("a turn");
        assert_eq!(*seen, *pin.facts().snapshot);
        let now = gate.run(&gate.pin(), gate.timer(), read).await.expect("a turn");
        assert_eq!(*now, *gate.pin().facts().snapshot);
        assert_ne!(now, seen);
    }
}
