//! Follows the corpus folder: a thread that owns the library, looks at the folder when something changed there or when
//! it is told to, and hands on every new snapshot.
//!
//! The system's notices only say *that* something happened; what did is found by looking. So a notice that is lost, a
//! folder that goes and comes back, or ten thousand changes at once need no rules of their own.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::merging::Merged;
use super::{Change, Library, SaveError};
use crate::corpus::source::{self, Identity};
use crate::retrieval::Snapshot;

/// Changes this close together are one.
const QUIET: Duration = Duration::from_millis(100);
/// Changes that go on and on are taken up this often all the same.
const LONGEST_WAIT: Duration = Duration::from_millis(500);
/// How often the folder itself is looked for, in case it went or was replaced.
const HEARTBEAT: Duration = Duration::from_secs(1);
/// So long after a file was written a further change is sure to show in its time.
const SETTLED: Duration = Duration::from_millis(2_200);
/// Network file systems send no notices: the folder is looked at this often without one.
const LONGEST_SILENCE: Duration = Duration::from_mins(1);
/// Looking takes at most this part of the time.
const LOOKING_SHARE: u32 = 50;

/// What a look at the folder, made by hand, came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refreshed {
    /// The snapshot that answers from now on.
    pub snapshot: String,
    /// How many articles it has.
    pub articles: usize,
    /// What was different.
    pub change: Change,
}

/// The reply to a look that was asked for: what it came to, or why it could not be made.
pub type Reply = Receiver<Result<Refreshed, String>>;

enum Message {
    /// Something happened in the folder.
    Noticed,
    /// Somebody asks to look.
    Asked(Option<SyncSender<Result<Refreshed, String>>>),
    /// A merge is done.
    Merged(std::io::Result<Box<Merged>>),
    Stop,
}

/// A handle on the thread that follows; dropping it stops the thread.
#[derive(Debug)]
pub struct Follower {
    sender: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

/// Asks a follower to look; may be cloned and kept anywhere.
#[derive(Debug, Clone)]
pub struct Asker(Sender<Message>);

impl Asker {
    /// Asks the follower to look at the folder now.
    pub fn ask(&self) -> Reply {
        let (reply, receive) = sync_channel(1);
        // A follower that has stopped drops the reply, and whoever waits for it learns so.
        let _ = self.0.send(Message::Asked(Some(reply)));
        receive
    }

    /// The same when nobody waits for what comes of it.
    pub fn tell(&self) {
        let _ = self.0.send(Message::Asked(None));
    }
}

impl Follower {
    /// Follows the folder of a library whose snapshot, `current`, is served already. Every new one is given to `publish`.
    pub fn start(library: Library, current: Arc<Snapshot>, publish: impl Fn(Arc<Snapshot>) + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let own = sender.clone();
        let thread = thread::spawn(move || {
            Following {
                library,
                publish: Box::new(publish),
                sender: own,
                watch: None,
                merging: false,
                looked: Instant::now(),
                took: Duration::ZERO,
                complaint: String::new(),
                current,
            }
            .run(&receiver);
        });
        Self { sender, thread: Some(thread) }
    }

    /// What asks this follower to look.
    pub fn asker(&self) -> Asker {
        Asker(self.sender.clone())
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let _ = self.sender.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic over there was reported over there.
            let _ = thread.join();
        }
    }
}

/// The source under watch, known by its identity, since another one may take its place.
struct Watch {
    identity: Identity,
    /// `None` when the system refused, and the source is only looked at now and then.
    _running: Option<source::Watch>,
}

struct Following {
    library: Library,
    publish: Box<dyn Fn(Arc<Snapshot>) + Send>,
    sender: Sender<Message>,
    watch: Option<Watch>,
    merging: bool,
    looked: Instant,
    took: Duration,
    /// What was last complained about, so that it is said once.
    complaint: String,
    /// What was handed on last.
    current: Arc<Snapshot>,
}

impl Following {
    fn run(&mut self, receiver: &Receiver<Message>) {
        self.watch();
        // What changed between the first look and the first notice.
        self.look(&mut Vec::new());
        loop {
            let mut replies = Vec::new();
            let mut is_due = match receiver.recv_timeout(HEARTBEAT) {
                Ok(message) => match self.take(message, &mut replies) {
                    Some(is_due) => is_due && self.wait_for_quiet(receiver, &mut replies),
                    None => return,
                },
                Err(RecvTimeoutError::Timeout) => self.heartbeat(),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            is_due |= !replies.is_empty();
            if is_due {
                self.look(&mut replies);
            }
        }
    }

    /// True when the folder is to be looked at; nothing when following ends.
    fn take(&mut self, message: Message, replies: &mut Vec<SyncSender<Result<Refreshed, String>>>) -> Option<bool> {
        match message {
            Message::Noticed => Some(true),
            Message::Asked(reply) => {
                replies.extend(reply);
                Some(true)
            }
            Message::Merged(merged) => {
                self.merging = false;
                match merged {
                    Ok(merged) => {
                        self.library.adopt(*merged);
                        self.hand_on();
                        self.keep();
                    }
                    Err(error) => tracing::warn!(%error, "segments could not be merged and stay apart"),
                }
                Some(false)
            }
            Message::Stop => None,
        }
    }

    /// Waits until nothing has happened for a moment. False when following ends meanwhile.
    fn wait_for_quiet(
        &mut self,
        receiver: &Receiver<Message>,
        replies: &mut Vec<SyncSender<Result<Refreshed, String>>>,
    ) -> bool {
        let begin = Instant::now();
        while replies.is_empty() && begin.elapsed() < LONGEST_WAIT {
            match receiver.recv_timeout(QUIET) {
                Ok(Message::Stop) => {
                    let _ = self.sender.send(Message::Stop);
                    return false;
                }
                Ok(message) => _ = self.take(message, replies),
                Err(_) => break,
            }
        }
        true
    }

    /// True when it is time to look without a notice.
    fn heartbeat(&mut self) -> bool {
        let is_other = self.library.source().identity() != self.watch.as_ref().map(|watch| watch.identity);
        if is_other {
            self.watch();
        }
        let silence = (self.took * LOOKING_SHARE).max(LONGEST_SILENCE);
        let since = self.looked.elapsed();
        is_other || since >= silence || since >= SETTLED && self.library.is_unsettled()
    }

    fn watch(&mut self) {
        self.watch = None;
        let Some(identity) = self.library.source().identity() else { return };
        let sender = self.sender.clone();
        let notice = move || _ = sender.send(Message::Noticed);
        let running = self.library.source().watch(Box::new(notice));
        if let Err(error) = &running {
            let seconds = LONGEST_SILENCE.as_secs();
            tracing::warn!(%error, "the corpus folder cannot be watched and is looked at every {seconds} s; SIGHUP makes it sooner");
        }
        self.watch = Some(Watch { identity, _running: running.ok() });
    }

    /// Looks at the folder and hands on what came of it.
    fn look(&mut self, replies: &mut Vec<SyncSender<Result<Refreshed, String>>>) {
        let begin = Instant::now();
        let result = self.library.refresh(&|_| {});
        self.looked = Instant::now();
        self.took = begin.elapsed();
        let reply = match result {
            Ok(change) => {
                self.complaint.clear();
                if !change.is_none() {
                    self.library.merge_small();
                }
                let snapshot = if self.library.is_dirty() { self.hand_on() } else { Arc::clone(&self.current) };
                if !change.is_none() {
                    let Change { added, changed, removed, .. } = change;
                    let ms = begin.elapsed().as_millis();
                    tracing::info!(added, changed, removed, snapshot = snapshot.id, ms, "the corpus changed");
                }
                Ok(Refreshed { snapshot: snapshot.id.clone(), articles: snapshot.articles(), change })
            }
            Err(error) => {
                let complaint = error.to_string();
                if self.complaint != complaint {
                    tracing::warn!("{complaint}; answers come from what was read before");
                    self.complaint.clone_from(&complaint);
                }
                Err(complaint)
            }
        };
        for waiting in replies.drain(..) {
            // Whoever asked may have gone.
            let _ = waiting.send(reply.clone());
        }
        self.keep();
        self.merge_large();
    }

    fn hand_on(&mut self) -> Arc<Snapshot> {
        let snapshot = Arc::new(self.library.snapshot());
        (self.publish)(Arc::clone(&snapshot));
        self.current = Arc::clone(&snapshot);
        snapshot
    }

    /// Saves what is known. Where it cannot be saved it is served from memory, and the next start reads more.
    fn keep(&mut self) {
        match self.library.save() {
            Ok(true) => {
                // From now on the segments are those of the files, and the memory that they took is given back.
                self.hand_on();
            }
            Ok(false) => {}
            Err(SaveError::Locked(path)) => tracing::debug!(?path, "another Citewire saves the snapshots"),
            Err(error) => {
                let complaint = error.to_string();
                if self.complaint != complaint {
                    tracing::warn!("{complaint}; it is served from memory");
                    self.complaint = complaint;
                }
            }
        }
    }

    fn merge_large(&mut self) {
        if self.merging {
            return;
        }
        let Some(job) = self.library.next_merge() else { return };
        self.merging = true;
        let sender = self.sender.clone();
        thread::spawn(move || {
            let _ = sender.send(Message::Merged(job.run().map(Box::new)));
        });
    }
}
