//! What has to be posted, from the store to the platforms: each post until it is made, put off, or hopeless.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{self, OwnedPermit};
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::sync::CancellationToken;

use super::super::clock;
use super::super::measure::{Measures, Shared};
use super::super::problem::Problem;
use super::Chat;
use super::poster::Failure;
use crate::chat::{Call, Platform};
use crate::store::{Post, StoreError};

/// How many deliveries are taken at a time: they wait for the store, and platforms send again what was refused.
const ARRIVING: usize = 256;
/// How many posts are made at a time.
const AT_A_TIME: usize = 8;
/// How long a server may take for one call, in milliseconds; another one takes the post over after that.
const LEASE: i64 = 60_000;
/// How many notices that too many questions wait may wait themselves.
const BUSY_NOTICES: usize = 64;
/// Longer than a call may take: a call that has begun ends before the server does.
const LAST_CALLS: Duration = Duration::from_secs(12);
/// Look again at least so often: another server may have stopped in the middle.
const LOOK: Duration = Duration::from_secs(30);
/// How long deliveries are known again, and threads remembered, in milliseconds.
const DELIVERIES_KEPT: i64 = 7 * 24 * 3600 * 1000;
const TURNS_KEPT: i64 = 30 * 24 * 3600 * 1000;

/// When a post is tried again, in seconds after each failure: in chat nobody waits for hours, a callback is expected to
/// outlast a day's failure.
const CHAT_SCHEDULE: [i64; 5] = [1, 5, 30, 120, 600];
const CALLBACK_SCHEDULE: [i64; 9] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

type Notice = (Platform, Vec<Call>);

/// The way into the queue, and to its end.
#[derive(Debug)]
pub(in super::super) struct Queue {
    /// What is posted from.
    pub(super) chat: Arc<Chat>,
    /// Where it is counted what becomes of deliveries.
    pub(super) measures: Shared,
    /// Places for deliveries that are being taken.
    arriving: Semaphore,
    wake: Arc<Notify>,
    notices: mpsc::Sender<Notice>,
    running: std::sync::Mutex<Option<JoinHandle<()>>>,
}

impl Queue {
    /// Starts posting until `stop` is cancelled.
    pub(super) fn start(chat: Arc<Chat>, measures: Shared, stop: CancellationToken) -> Self {
        let wake = Arc::new(Notify::new());
        let (notices, waiting) = mpsc::channel(BUSY_NOTICES);
        let running = tokio::spawn(run(Arc::clone(&chat), Arc::clone(&measures), Arc::clone(&wake), waiting, stop));
        let arriving = Semaphore::new(ARRIVING);
        Self { chat, measures, arriving, wake, notices, running: std::sync::Mutex::new(Some(running)) }
    }

    /// How many replies wait for their first try.
    pub(in super::super) async fn waiting(&self) -> Result<usize, StoreError> {
        self.chat.store.waiting().await
    }

    /// A place for a delivery; over the bound it is refused at once.
    pub(super) fn arrive(&self) -> Result<SemaphorePermit<'_>, Problem> {
        self.arriving.try_acquire().map_err(|_| {
            self.measures.refused("deliveries");
            Problem::busy()
        })
    }

    /// Says that there is something to post.
    pub(super) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Room for a notice that too many questions wait; none when there are too many of those as well.
    pub(super) fn busy_slot(&self) -> Result<OwnedPermit<Notice>, ()> {
        self.notices.clone().try_reserve_owned().map_err(drop)
    }

    /// Waits until the calls that have begun have ended. What was not begun stays in the store.
    pub(in super::super) async fn drained(&self) {
        let running = self.running.lock().ok().and_then(|mut running| running.take());
        if let Some(running) = running
            && tokio::time::timeout(LAST_CALLS, running).await.is_err()
        {
            tracing::warn!("stopped before all calls to chat platforms had ended");
        }
    }
}

async fn run(
    chat: Arc<Chat>,
    measures: Shared,
    wake: Arc<Notify>,
    mut notices: mpsc::Receiver<Notice>,
    stop: CancellationToken,
) {
    if let Err(error) = chat.store.take_over().await {
        tracing::error!(%error, "what a server before had begun to post is posted later");
    }
    let slots = Arc::new(Semaphore::new(AT_A_TIME));
    let mut posts = JoinSet::new();
    let noticing = tokio::spawn({
        let (chat, stop) = (Arc::clone(&chat), stop.clone());
        async move {
            while let Some(Some((platform, calls))) = stop.run_until_cancelled(notices.recv()).await {
                notice(&chat, platform, &calls).await;
            }
        }
    });
    let mut cleaned = 0;
    while !stop.is_cancelled() {
        let now = clock::now();
        if now - cleaned > 3_600_000 {
            cleaned = now;
            if let Err(error) = chat.store.forget_chat(now - DELIVERIES_KEPT, now - TURNS_KEPT).await {
                tracing::warn!(%error, "old deliveries could not be forgotten");
            }
        }
        let wait = match take_due(&chat, &measures, &slots, &mut posts, &stop).await {
            Ok(wait) => wait,
            Err(error) => {
                tracing::error!(%error, "the store failed; posts wait");
                Duration::from_secs(1)
            }
        };
        tokio::select! {
            () = wake.notified() => {}
            () = stop.cancelled() => {}
            () = tokio::time::sleep(wait) => {}
            Some(_) = posts.join_next() => {}
        }
    }
    while posts.join_next().await.is_some() {}
    let _ = noticing.await;
}

/// Begins as many posts as there are slots for, and says how long there is nothing to do.
async fn take_due(
    chat: &Arc<Chat>,
    measures: &Shared,
    slots: &Arc<Semaphore>,
    posts: &mut JoinSet<()>,
    stop: &CancellationToken,
) -> Result<Duration, StoreError> {
    loop {
        let free = slots.available_permits();
        // What is taken while the server stops is given back at once, and would be due again.
        if free == 0 || stop.is_cancelled() {
            return Ok(LOOK);
        }
        let due = chat.store.due(clock::now(), free).await?;
        if due.is_empty() {
            let next = chat
                .store
                .next_due()
                .await?
                .map_or(LOOK, |due| Duration::from_millis(u64::try_from(due - clock::now()).unwrap_or_default()));
            return Ok(next.clamp(Duration::from_millis(5), LOOK));
        }
        for post in due {
            if stop.is_cancelled() {
                break;
            }
            let Ok(slot) = Arc::clone(slots).try_acquire_owned() else { break };
            if chat.store.take(&post, clock::now() + LEASE).await? {
                let (chat, measures, stop) = (Arc::clone(chat), Arc::clone(measures), stop.clone());
                posts.spawn(async move {
                    if let Err(error) = make(&chat, &measures, post, &stop).await {
                        // What was not written down is tried again when its time is over.
                        tracing::error!(%error, "the store failed after a post");
                    }
                    drop(slot);
                });
            }
        }
    }
}

/// Makes the calls of a post that were not made yet.
async fn make(chat: &Chat, measures: &Measures, post: Post, stop: &CancellationToken) -> Result<(), StoreError> {
    let platform = Platform::named(&post.platform);
    let Some((platform, poster)) = platform.and_then(|platform| Some((platform, chat.posters.get(&platform)?))) else {
        // The platform was turned off; perhaps it is turned on again.
        return chat.store.put_off(&post.id, clock::now() + 3_600_000, true).await;
    };
    let calls: Vec<Call> = serde_json::from_str(&post.calls).unwrap_or_default();
    // A call that failed may have arrived all the same, its answer having been lost.
    let mut is_uncertain = post.is_uncertain || post.attempts > 0;
    for (at, call) in calls.iter().enumerate().skip(post.done) {
        if stop.is_cancelled() {
            // Giving it back would forget that another server may have made the call.
            let keeps_doubt = is_uncertain && post.attempts == 0;
            return if keeps_doubt { Ok(()) } else { chat.store.put_off(&post.id, clock::now(), false).await };
        }
        let name = format!("{}/{at}", post.id);
        match poster.post(call, &name, is_uncertain).await {
            Ok(()) => {}
            Err(failure) if call.optional => {
                tracing::debug!(
                    platform = platform.name(),
                    reason = failure.reason(),
                    "a call that nobody misses failed"
                );
            }
            Err(Failure::Again { after, reason }) => {
                let schedule: &[i64] = if platform == Platform::Webhook { &CALLBACK_SCHEDULE } else { &CHAT_SCHEDULE };
                let Some(&seconds) = schedule.get(post.attempts as usize) else {
                    tracing::error!(platform = platform.name(), post = post.id, reason, "a reply could not be posted");
                    measures.post(platform.name(), "given_up");
                    return chat.store.finish(&post.id).await;
                };
                // Not all at the same moment: up to a tenth later, by the name.
                let jitter = i64::from(name.bytes().fold(0u8, u8::wrapping_add)) * seconds * 1000 / 2560;
                let wait = after.map_or(seconds * 1000 + jitter, |after| i64::try_from(after.as_millis()).unwrap_or(0));
                tracing::warn!(platform = platform.name(), post = post.id, reason, wait, "a reply is posted later");
                measures.post(platform.name(), "put_off");
                return chat.store.put_off(&post.id, clock::now() + wait, true).await;
            }
            Err(Failure::Never(reason)) => {
                tracing::error!(platform = platform.name(), post = post.id, reason, "a reply cannot be posted");
                measures.post(platform.name(), "given_up");
                return chat.store.finish(&post.id).await;
            }
        }
        is_uncertain = false;
        if at + 1 < calls.len() {
            chat.store.made(&post.id, at + 1, clock::now() + LEASE).await?;
        }
    }
    measures.post(platform.name(), "posted");
    chat.store.finish(&post.id).await
}

/// Says once that too many questions wait.
async fn notice(chat: &Chat, platform: Platform, calls: &[Call]) {
    let Some(poster) = chat.posters.get(&platform) else { return };
    for call in calls.iter().filter(|call| !call.optional) {
        if let Err(failure) = poster.post(call, "", false).await {
            tracing::warn!(
                platform = platform.name(),
                reason = failure.reason(),
                "that too many questions wait could not be said"
            );
        }
    }
}
