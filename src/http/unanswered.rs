//! The opt-in log of questions that found nothing: what is asked and is not in the articles.
//!
//! Questions come from the assistant, whatever surface they were asked on, and are counted in memory for a few seconds:
//! a question is no reason to wait for a disk.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;

use super::allowance::{Allowance, Allowances};
use super::asker::Asker;
use super::clock::now;
use super::rate::Client;
use crate::assistant::Assistant;
use crate::store::{DAY, Store};

/// Questions that may wait to be counted; beyond them they are not counted, and nobody waits.
const QUEUE: usize = 1024;
/// Different questions that are counted before they are written.
const MOST_AT_ONCE: usize = 1024;
/// How long they are counted before they are written.
const PAUSE: Duration = Duration::from_secs(2);
/// Questions of a day that are known; with more, counting begins anew.
const MOST_KNOWN: usize = 100_000;
/// How often what is old is forgotten.
const TIDYING: Duration = Duration::from_hours(1);

/// A question, and where it came from.
type Asked = (String, Asker);

/// The log while the server runs.
#[derive(Debug)]
pub struct UnansweredLog {
    assistant: Arc<Assistant>,
    writer: JoinHandle<()>,
}

impl UnansweredLog {
    /// Keeps what the assistant finds nothing for, each question for so many days. One address may add as many questions in
    /// a day as it may store votes.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        assistant: &Arc<Assistant>,
        store: Store,
        days: NonZeroU16,
        allowances: Allowances,
    ) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(QUEUE);
        let runtime = Handle::current();
        let mut today = Today::new(allowances);
        let work = move || keep(&receiver, &store, days, &runtime, &mut today);
        let writer = Builder::new().name("unanswered".to_owned()).spawn(work)?;
        assistant.tell_unanswered(Some(Box::new(move |question| {
            // Counting a question must not delay its answer.
            let _ = sender.try_send((question.to_owned(), Asker::current()));
        })));
        Ok(Self { assistant: Arc::clone(assistant), writer })
    }

    /// Counts no more, and waits until what was counted is written.
    pub async fn close(self) {
        self.assistant.tell_unanswered(None);
        let _ = tokio::task::spawn_blocking(|| self.writer.join()).await;
    }
}

/// Who asked what today: a flood of made-up questions from one address must not take the place of all others.
struct Today {
    allowance: Allowance,
    day: i64,
    /// Hashes of questions that were counted today.
    known: HashSet<u64>,
}

impl Today {
    fn new(allowances: Allowances) -> Self {
        Self { allowance: Allowance::new(allowances), day: 0, known: HashSet::new() }
    }

    /// True when this question may be counted: it was asked today, or its asker may add one more.
    fn takes(&mut self, question: &str, Asker(address): Asker, now: i64) -> bool {
        let day = now.div_euclid(DAY);
        if self.day != day || self.known.len() >= MOST_KNOWN {
            self.day = day;
            self.known.clear();
        }
        let mut hasher = DefaultHasher::new();
        question.hash(&mut hasher);
        let hash = hasher.finish();
        if self.known.contains(&hash) {
            return true;
        }
        // Those of whom nothing is known have one allowance together.
        let client = Client::Address(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)));
        let takes = self.allowance.take(&client, question.len(), now).is_ok();
        if takes {
            self.known.insert(hash);
        }
        takes
    }
}

fn keep(receiver: &Receiver<Asked>, store: &Store, days: NonZeroU16, runtime: &Handle, today: &mut Today) {
    let mut tidied: Option<Instant> = None;
    loop {
        let (questions, is_last) = collect(receiver, |question, asker| today.takes(question, asker, now()));
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

/// What comes within a pause and is `taken`, counted, and whether nothing will come any more.
fn collect(receiver: &Receiver<Asked>, mut taken: impl FnMut(&str, Asker) -> bool) -> (BTreeMap<String, u32>, bool) {
    let mut questions = BTreeMap::new();
    let until = Instant::now() + PAUSE;
    while questions.len() < MOST_AT_ONCE {
        match receiver.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok((question, asker)) if taken(&question, asker) => *questions.entry(question).or_default() += 1,
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return (questions, false),
            Err(RecvTimeoutError::Disconnected) => return (questions, true),
        }
    }
    (questions, false)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::{Allowances, Asker, DAY, Today};

    /// Proves that one address adds so many questions a day, that it may repeat what is known, and that a flood from it
    /// leaves room for others.
    #[test]
    fn one_address_adds_so_many_questions_a_day() {
        let two = NonZeroU32::new(2).expect("not zero");
        let mut today = Today::new(Allowances { address: two, key: two });
        let asker = |text: &str| Asker(Some(text.parse().expect("an address")));
        let (one, other) = (asker("192.0.2.1"), asker("192.0.2.2"));
        let flood: Vec<bool> = (0..4).map(|number| today.takes(&format!("junk {number}?"), one, 5)).collect();
        assert_eq!(flood, [true, true, false, false]);
        assert!(today.takes("junk 1?", one, 5), "it is known");
        assert!(today.takes("How deep is it?", other, 5));
        assert!(today.takes("How deep is it?", one, 5));
        assert!(today.takes("junk 3?", Asker::default(), 5), "nobody has an allowance, too");
        assert!(today.takes("junk 4?", one, DAY), "the next day");
    }
}
