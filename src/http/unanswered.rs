//! The opt-in log of questions that found nothing: what is asked and is not in the articles.
//!
//! Questions come from the assistant, whatever surface they were asked on, and are counted in memory for a few seconds:
//! a question is no reason to wait for a disk.

use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;

use super::clock::now;
use crate::assistant::Assistant;
use crate::store::{DAY, Store};

/// Questions that may wait to be counted; beyond them they are not counted, and nobody waits.
const QUEUE: usize = 1024;
/// Different questions that are counted before they are written.
const MOST_AT_ONCE: usize = 1024;
/// How long they are counted before they are written.
const PAUSE: Duration = Duration::from_secs(2);
/// How often what is old is forgotten.
const TIDYING: Duration = Duration::from_hours(1);

/// The log while the server runs.
#[derive(Debug)]
pub struct UnansweredLog {
    assistant: Arc<Assistant>,
    writer: JoinHandle<()>,
}

impl UnansweredLog {
    /// Keeps what the assistant finds nothing for, each question for so many days.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(assistant: &Arc<Assistant>, store: Store, days: NonZeroU16) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(QUEUE);
        let runtime = Handle::current();
        let work = move || keep(&receiver, &store, days, &runtime);
        let writer = Builder::new().name("unanswered".to_owned()).spawn(work)?;
        assistant.tell_unanswered(Some(sender));
        Ok(Self { assistant: Arc::clone(assistant), writer })
    }

    /// Counts no more, and waits until what was counted is written.
    pub async fn close(self) {
        self.assistant.tell_unanswered(None);
        let _ = tokio::task::spawn_blocking(|| self.writer.join()).await;
    }
}

fn keep(receiver: &Receiver<String>, store: &Store, days: NonZeroU16, runtime: &Handle) {
    let mut tidied: Option<Instant> = None;
    loop {
        let (questions, is_last) = collect(receiver);
        let written = runtime.block_on(async {
            if !questions.is_empty() {
                store.count_unanswered(&questions, now()).await?;
            }
            if tidied.is_none_or(|at| at.elapsed() >= TIDYING) {
                tidied = Some(Instant::now());
                store.forget_unanswered(now() - i64::from(days.get()) * DAY).await?;
            }
            Ok::<(), crate::store::StoreError>(())
        });
        if let Err(error) = written {
            tracing::warn!(%error, questions = questions.len(), "unanswered questions were not counted");
        }
        if is_last {
            return;
        }
    }
}

/// What comes within a pause, counted, and whether nothing will come any more.
fn collect(receiver: &Receiver<String>) -> (BTreeMap<String, u32>, bool) {
    let mut questions = BTreeMap::new();
    let until = Instant::now() + PAUSE;
    while questions.len() < MOST_AT_ONCE {
        match receiver.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(question) => *questions.entry(question).or_default() += 1,
            Err(RecvTimeoutError::Timeout) => return (questions, false),
            Err(RecvTimeoutError::Disconnected) => return (questions, true),
        }
    }
    (questions, false)
}
