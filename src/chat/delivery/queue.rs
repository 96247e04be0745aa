//! The queue of replies to post. Each post is kept in the store until it is made, given up, or impossible. Each platform
//! has slots of its own, and so have the callbacks of strangers: nobody waits for the calls to another platform.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::mpsc::{self, OwnedPermit};
use tokio::sync::{Notify, Semaphore};
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::sync::CancellationToken;

use super::arrivals::Arrivals;
use super::poster::{Attempt, Failure};
use crate::chat::dialect::Call;
use crate::chat::team_chat::{Lane, TeamChat};
use crate::clock;
use crate::store::{Post, StoreError};

/// Posts of a lane that are made at a time.
const AT_A_TIME: usize = 8;
/// Milliseconds that a server may take for one call. After that, another server takes the post over.
const LEASE: i64 = 60_000;
/// Notices about a full queue that may wait to be posted.
const BUSY_NOTICES: usize = 64;
/// How long a stopping server waits for calls that have begun: longer than a call may take.
const LAST_CALLS: Duration = Duration::from_secs(12);
/// The longest time between two looks into the store: another server may have stopped while it was posting.
const LOOK: Duration = Duration::from_secs(30);
/// Milliseconds between two removals of what is too old.
const BETWEEN_CLEANINGS: i64 = 3_600_000;
/// Milliseconds for which the ids of deliveries are kept.
const DELIVERIES_KEPT: i64 = 7 * 24 * 3600 * 1000;
/// Milliseconds for which the turns of threads are kept.
const TURNS_KEPT: i64 = 30 * 24 * 3600 * 1000;

/// Learns what becomes of posts, such as a counter of them.
pub trait Observer: Debug + Send + Sync {
    /// A post of a platform was `posted`, `put_off` or `given_up`.
    fn post(&self, platform: &'static str, outcome: &'static str);
}

/// A notice that the queue is full: the platform's name and the calls.
type Notice = (&'static str, Vec<Call>);

/// A running queue.
#[derive(Debug)]
pub struct Queue {
    /// The platforms that are posted to.
    pub chat: Arc<TeamChat>,
    /// Room for deliveries.
    pub arrivals: Arrivals,
    wake: Arc<Notify>,
    notices: mpsc::Sender<Notice>,
    running: Mutex<Option<JoinHandle<()>>>,
}

impl Queue {
    /// Starts posting. The queue runs until `stop` is cancelled.
    pub(in super::super) fn start(
        chat: Arc<TeamChat>,
        observer: Arc<impl Observer + 'static>,
        stop: CancellationToken,
    ) -> Self {
        let wake = Arc::new(Notify::new());
        let (notices, waiting) = mpsc::channel(BUSY_NOTICES);
        let worker = Worker { chat: Arc::clone(&chat), observer, stop };
        let running = tokio::spawn(worker.run(Arc::clone(&wake), waiting));
        Self { chat, arrivals: Arrivals::default(), wake, notices, running: Mutex::new(Some(running)) }
    }

    /// The number of replies that wait for their first attempt.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self) -> Result<usize, StoreError> {
        self.chat.store.waiting().await
    }

    /// Makes the queue look into the store now, since there is something to post.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Room for a notice that the queue is full; `None` when too many notices wait.
    pub fn busy_slot(&self) -> Option<OwnedPermit<Notice>> {
        self.notices.clone().try_reserve_owned().ok()
    }

    /// Waits until the calls that have begun have ended. Other posts stay in the store.
    pub async fn drained(&self) {
        let running = self.running.lock().ok().and_then(|mut running| running.take());
        if let Some(running) = running
            && tokio::time::timeout(LAST_CALLS, running).await.is_err()
        {
            tracing::warn!("stopped before all calls to chat platforms had ended");
        }
    }
}

/// What the tasks of the queue share.
#[derive(Debug, Clone)]
struct Worker {
    chat: Arc<TeamChat>,
    observer: Arc<dyn Observer>,
    stop: CancellationToken,
}

/// What becomes of a post after a call that failed.
#[derive(Debug)]
enum Next {
    /// The post is tried again after this many milliseconds.
    Later(i64),
    /// The post is given up.
    GiveUp,
}

impl Worker {
    async fn run(self, wake: Arc<Notify>, mut notices: mpsc::Receiver<Notice>) {
        let store = &self.chat.store;
        if let Err(error) = store.take_over().await {
            tracing::error!(%error, "what a server before had begun to post is posted later");
        }
        let lanes: Vec<_> =
            self.chat.lanes().into_iter().map(|lane| (lane, Arc::new(Semaphore::new(AT_A_TIME)))).collect();
        let mut posts = JoinSet::new();
        let noticing = tokio::spawn({
            let worker = self.clone();
            async move {
                while let Some(Some((platform, calls))) = worker.stop.run_until_cancelled(notices.recv()).await {
                    worker.notice(platform, &calls).await;
                }
            }
        });
        let mut cleaned = 0;
        while !self.stop.is_cancelled() {
            let now = clock::now();
            if now - cleaned > BETWEEN_CLEANINGS {
                cleaned = now;
                if let Err(error) = store.forget_chat(now - DELIVERIES_KEPT, now - TURNS_KEPT).await {
                    tracing::warn!(%error, "old deliveries could not be forgotten");
                }
            }
            let wait = match self.take_due(&lanes, &mut posts).await {
                Ok(wait) => wait,
                Err(error) => {
                    tracing::error!(%error, "the store failed; posts wait");
                    Duration::from_secs(1)
                }
            };
            tokio::select! {
                () = wake.notified() => {}
                () = self.stop.cancelled() => {}
                () = tokio::time::sleep(wait) => {}
                Some(_) = posts.join_next() => {}
            }
        }
        while posts.join_next().await.is_some() {}
        let _ = noticing.await;
    }

    /// Begins as many posts as there are free slots, and returns how long there is nothing to do.
    async fn take_due(
        &self,
        lanes: &[(Lane, Arc<Semaphore>)],
        posts: &mut JoinSet<()>,
    ) -> Result<Duration, StoreError> {
        let mut wait = LOOK;
        for (lane, slots) in lanes {
            wait = wait.min(self.take_due_of(*lane, slots, posts).await?);
        }
        Ok(wait)
    }

    /// Begins as many posts of a lane as it has free slots, and returns how long it has nothing to do.
    async fn take_due_of(
        &self,
        lane: Lane,
        slots: &Arc<Semaphore>,
        posts: &mut JoinSet<()>,
    ) -> Result<Duration, StoreError> {
        let store = &self.chat.store;
        loop {
            let free = slots.available_permits();
            // A post that is taken while the server stops is put back at once and would be due again.
            if free == 0 || self.stop.is_cancelled() {
                return Ok(LOOK);
            }
            let due = store.due(lane.name, clock::now(), free).await?;
            if due.is_empty() {
                let until = |due: i64| Duration::from_millis(u64::try_from(due - clock::now()).unwrap_or_default());
                let next = store.next_due(lane.name).await?.map_or(LOOK, until);
                return Ok(next.clamp(Duration::from_millis(5), LOOK));
            }
            for post in due {
                if self.stop.is_cancelled() {
                    break;
                }
                let Ok(slot) = Arc::clone(slots).try_acquire_owned() else { break };
                if store.take(&post, clock::now() + LEASE).await? {
                    let worker = self.clone();
                    posts.spawn(async move {
                        if let Err(error) = worker.make(lane, post).await {
                            // The post is tried again when its lease is over.
                            tracing::error!(%error, "the store failed after a post");
                        }
                        drop(slot);
                    });
                }
            }
        }
    }

    /// Makes the calls of a post that have not been made yet.
    async fn make(&self, lane: Lane, post: Post) -> Result<(), StoreError> {
        let store = &self.chat.store;
        // Posts of a platform that was turned off wait until it is turned on again: it has no lane.
        let Some(connected) = self.chat.connected(lane.platform) else { return Ok(()) };
        let platform = lane.platform;
        let calls: Vec<Call> = serde_json::from_str(&post.calls).unwrap_or_default();
        // A call that failed may have arrived although its response was lost.
        let mut may_be_repeated = post.is_uncertain || post.attempts > 0;
        for (at, call) in calls.iter().enumerate().skip(post.done) {
            if self.stop.is_cancelled() {
                // Putting the post back would forget that another server may have made the call.
                let keeps_doubt = may_be_repeated && post.attempts == 0;
                return if keeps_doubt { Ok(()) } else { store.put_off(&post.id, clock::now(), false).await };
            }
            let id = format!("{}/{at}", post.id);
            if let Err(failure) = connected.post(call, Attempt { id: &id, may_be_repeated }).await {
                if call.optional {
                    tracing::debug!(platform, reason = failure.reason(), "a call that nobody misses failed");
                } else {
                    return match self.next(lane, &post, &id, &failure) {
                        Next::Later(wait) => store.put_off(&post.id, clock::now() + wait, true).await,
                        Next::GiveUp => store.finish(&post.id).await,
                    };
                }
            }
            may_be_repeated = false;
            if at + 1 < calls.len() {
                store.made(&post.id, at + 1, clock::now() + LEASE).await?;
            }
        }
        self.observer.post(platform, "posted");
        store.finish(&post.id).await
    }

    /// Decides, logs and counts what becomes of a post whose call `id` failed.
    fn next(&self, lane: Lane, post: &Post, id: &str, failure: &Failure) -> Next {
        let Lane { platform, schedule, .. } = lane;
        let reason = failure.reason();
        let after = match failure {
            Failure::Again { after, .. } => *after,
            Failure::Never(_) => {
                tracing::error!(platform, post = post.id, reason, "a reply cannot be posted");
                self.observer.post(platform, "given_up");
                return Next::GiveUp;
            }
        };
        let Some(&seconds) = schedule.get(post.attempts as usize) else {
            tracing::error!(platform, post = post.id, reason, "a reply could not be posted");
            self.observer.post(platform, "given_up");
            return Next::GiveUp;
        };
        let scheduled = seconds * 1000 + jitter(id, seconds);
        let wait = after.map_or(scheduled, |after| i64::try_from(after.as_millis()).unwrap_or(0));
        tracing::warn!(platform, post = post.id, reason, wait, "a reply is posted later");
        self.observer.post(platform, "put_off");
        Next::Later(wait)
    }

    /// Posts a notice that the queue is full, in one attempt.
    async fn notice(&self, platform: &str, calls: &[Call]) {
        let Some(connected) = self.chat.connected(platform) else { return };
        for call in calls.iter().filter(|call| !call.optional) {
            let attempt = Attempt { id: "", may_be_repeated: false };
            if let Err(failure) = connected.post(call, attempt).await {
                let reason = failure.reason();
                tracing::warn!(platform, reason, "that too many questions wait could not be said");
            }
        }
    }
}

/// Milliseconds, at most a tenth of `seconds`, that depend on the id of the call, so that calls are not all repeated at
/// the same moment.
fn jitter(id: &str, seconds: i64) -> i64 {
    i64::from(id.bytes().fold(0u8, u8::wrapping_add)) * seconds * 1000 / 2560
}

#[cfg(test)]
mod tests;
