//! Follows a source: a thread that owns the library, refreshes it when something changed in the source or when asked to,
//! and publishes every new snapshot.
//!
//! The source's notices only say *that* something happened; a scan finds out what. So a notice that is lost, a folder
//! that goes and comes back, or ten thousand changes at once need no rules of their own.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::encoding::{Encoded, Encoding};
use super::merging::Merged;
use super::{Change, Extent, Library, SaveError};
use crate::meaning::Progress;
use crate::{Current, Doubt, Snapshot};
use citewire_articles::source::{self, Identity};

/// Changes that follow each other within this time are one.
const QUIET: Duration = Duration::from_millis(100);
/// While changes keep coming, the source is scanned this often all the same.
const LONGEST_WAIT: Duration = Duration::from_millis(500);
/// How often the identity of the source is compared, in case it went away or was replaced.
const HEARTBEAT: Duration = Duration::from_secs(1);
/// Time after which a further change of an item is sure to show in its time of change.
const SETTLED: Duration = Duration::from_millis(2_200);
/// Network file systems send no notices: the source is scanned this often without one.
const LONGEST_SILENCE: Duration = Duration::from_mins(1);
/// Divisor: scanning takes at most 1/`SCANNING_SHARE` of the time.
const SCANNING_SHARE: u32 = 50;

/// Number of sentences up to which a change is small: they are encoded before the change is published.
const SMALL_CHANGE: u64 = 512;
/// A change is published after this time all the same.
const LONGEST_ENCODING: Duration = Duration::from_secs(3);

/// The result of a refresh that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refreshed {
    /// The snapshot that answers from now on.
    pub snapshot: String,
    /// How many articles it has.
    pub articles: usize,
    /// What was different.
    pub change: Change,
}

/// Receives the result of a refresh that was asked for, or why the source could not be scanned.
pub type Reply = Receiver<Result<Refreshed, String>>;

enum Message {
    /// Something changed in the source.
    Noticed,
    /// A refresh of this extent is asked for. The result is sent to the sender, if there is one.
    Requested(Extent, Option<SyncSender<Result<Refreshed, String>>>),
    /// A snapshot lacks no signs any more.
    Encoded,
    /// A merge on another thread has ended.
    Merged(std::io::Result<Box<Merged>>),
    Stop,
}

/// A handle on the thread that follows; dropping it stops the thread.
#[derive(Debug)]
pub struct Follower {
    sender: Sender<Message>,
    thread: Option<JoinHandle<()>>,
    encoded: Option<Arc<Encoded>>,
}

/// A handle that requests refreshes from a follower. Clones request from the same follower.
#[derive(Debug, Clone)]
pub struct Refresher(Sender<Message>);

impl Refresher {
    /// Requests a refresh of this extent; the result can be received from the returned channel.
    pub fn refresh(&self, extent: Extent) -> Reply {
        let (reply, receive) = sync_channel(1);
        // A follower that has stopped drops the sender, so that the receiver gets an error.
        let _ = self.0.send(Message::Requested(extent, Some(reply)));
        receive
    }

    /// Requests a refresh without its result.
    pub fn request(&self) {
        let _ = self.0.send(Message::Requested(Extent::Changes, None));
    }
}

impl Follower {
    /// Follows the source of a library whose snapshot, `current`, is served already. `publish` is called with every new
    /// snapshot.
    pub fn start(library: Library, current: Current, publish: impl Fn(Current) + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let own = sender.clone();
        let encoded = library.encoded();
        let thread = thread::spawn(move || {
            Following {
                library,
                publish: Box::new(publish),
                sender: own,
                watch: None,
                merging: false,
                scanned: Instant::now(),
                took: Duration::ZERO,
                complaint: String::new(),
                extent: Extent::Changes,
                current,
                encoding: None,
            }
            .run(&receiver);
        });
        Self { sender, thread: Some(thread), encoded }
    }

    /// What becomes of encoding the articles, where there is an encoder.
    pub fn encoded(&self) -> Option<Arc<Encoded>> {
        self.encoded.clone()
    }

    /// A handle that requests refreshes from this follower.
    pub fn refresher(&self) -> Refresher {
        Refresher(self.sender.clone())
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let _ = self.sender.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic of that thread was reported there.
            let _ = thread.join();
        }
    }
}

/// The source under watch, with its identity, since another one may take its place.
struct Watch {
    identity: Identity,
    /// `None` if the system refused. The source is then scanned at intervals.
    _running: Option<source::Watch>,
}

struct Following {
    library: Library,
    publish: Box<dyn Fn(Current) + Send>,
    sender: Sender<Message>,
    watch: Option<Watch>,
    merging: bool,
    /// When the last scan ended.
    scanned: Instant,
    /// How long it took.
    took: Duration,
    /// The last warning, so that it is logged once.
    complaint: String,
    /// What the next refresh looks at.
    extent: Extent,
    /// The snapshot that was published last.
    current: Current,
    /// The thread that encodes articles, where there is an encoder.
    encoding: Option<Encoding>,
}

impl Following {
    fn run(&mut self, receiver: &Receiver<Message>) {
        self.watch();
        let sender = self.sender.clone();
        let tell = move || _ = sender.send(Message::Encoded);
        self.encoding = self.library.signs.as_ref().map(|signs| signs.start(tell));
        if self.encoding.is_some() && self.current.view.corpus().meaning.is_none() {
            self.encode(&Arc::new(self.library.snapshot()));
        }
        // What changed between the first scan and the first notice.
        self.refresh(&mut Vec::new());
        loop {
            let mut replies = Vec::new();
            let mut is_due = match receiver.recv_timeout(HEARTBEAT) {
                Ok(message) => match self.receive(message, &mut replies) {
                    Some(is_due) => is_due && self.wait_for_quiet(receiver, &mut replies),
                    None => return,
                },
                Err(RecvTimeoutError::Timeout) => self.heartbeat(),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            is_due |= !replies.is_empty();
            if is_due {
                self.refresh(&mut replies);
            }
        }
    }

    /// True if the source is to be scanned. `None` if following ends.
    fn receive(&mut self, message: Message, replies: &mut Vec<SyncSender<Result<Refreshed, String>>>) -> Option<bool> {
        match message {
            Message::Noticed => Some(true),
            Message::Requested(extent, reply) => {
                if extent == Extent::All {
                    self.extent = extent;
                }
                replies.extend(reply);
                Some(true)
            }
            Message::Encoded => {
                let kept = self.encoding.as_ref().and_then(|encoding| encoding.result(Duration::ZERO));
                if let Some((kept, signs)) = kept.zip(self.library.signs.as_mut()) {
                    signs.take(kept);
                    self.publish();
                }
                Some(false)
            }
            Message::Merged(merged) => {
                self.merging = false;
                match merged {
                    Ok(merged) => {
                        self.library.adopt(*merged);
                        self.publish();
                        self.save();
                    }
                    Err(error) => tracing::warn!(%error, "segments could not be merged and stay apart"),
                }
                Some(false)
            }
            Message::Stop => None,
        }
    }

    /// Waits until nothing has happened for a moment. False if following ends meanwhile.
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
                Ok(message) => _ = self.receive(message, replies),
                Err(_) => break,
            }
        }
        true
    }

    /// True if it is time for a scan without a notice.
    fn heartbeat(&mut self) -> bool {
        let is_other = self.library.source().identity() != self.watch.as_ref().map(|watch| watch.identity);
        if is_other {
            self.watch();
        }
        let silence = (self.took * SCANNING_SHARE).max(LONGEST_SILENCE);
        let since = self.scanned.elapsed();
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

    /// Refreshes the library and publishes what changed.
    fn refresh(&mut self, replies: &mut Vec<SyncSender<Result<Refreshed, String>>>) {
        let begin = Instant::now();
        let extent = std::mem::replace(&mut self.extent, Extent::Changes);
        let result = self.library.take_up(extent, &|_| {});
        self.scanned = Instant::now();
        self.took = begin.elapsed();
        let reply = match result {
            Ok(change) => {
                self.complaint.clear();
                if !change.is_none() {
                    self.library.merge_small();
                }
                let is_news = self.library.set_doubt(None);
                if is_news {
                    tracing::info!("the folder of articles is read again");
                }
                let snapshot = if is_news || self.library.is_dirty() { self.publish() } else { self.current.clone() };
                let corpus = snapshot.view.corpus();
                if !change.is_none() {
                    let Change { added, changed, removed, .. } = change;
                    let ms = begin.elapsed().as_millis();
                    tracing::info!(added, changed, removed, snapshot = corpus.snapshot, ms, "the corpus changed");
                }
                Ok(Refreshed { snapshot: corpus.snapshot.clone(), articles: corpus.articles, change })
            }
            Err(error) => {
                let complaint = error.to_string();
                // A start that met the same has said so.
                let is_news = self.library.set_doubt(Some(Doubt::from(&error)));
                if is_news {
                    self.publish();
                }
                if self.complaint != complaint && (is_news || !self.complaint.is_empty()) {
                    tracing::warn!("{complaint}; answers come from what was read before");
                }
                self.complaint.clone_from(&complaint);
                Err(complaint)
            }
        };
        for waiting in replies.drain(..) {
            // The receiver may have been dropped.
            let _ = waiting.send(reply.clone());
        }
        self.save();
        self.merge_large();
    }

    /// Encodes what a snapshot lacks.
    fn encode(&self, snapshot: &Arc<Snapshot>) {
        if let Some(encoding) = self.encoding.as_ref().filter(|_| snapshot.vectors().is_none()) {
            encoding.encode(Arc::clone(snapshot));
        }
    }

    /// What is known as a snapshot. After a small change it is searched by meaning if it was before: what is new is encoded
    /// first.
    fn snapshot(&mut self) -> Arc<Snapshot> {
        let snapshot = Arc::new(self.library.snapshot());
        self.encode(&snapshot);
        let (Some(encoding), Some(signs)) = (&self.encoding, &mut self.library.signs) else { return snapshot };
        let Progress { done, all } = signs.encoded().progress();
        let is_small = all - done.min(all) <= SMALL_CHANGE;
        if snapshot.vectors().is_some() || !is_small || self.current.view.corpus().meaning.is_none() {
            return snapshot;
        }
        let Some(kept) = encoding.result(LONGEST_ENCODING) else { return snapshot };
        signs.take(kept);
        Arc::new(self.library.snapshot())
    }

    fn publish(&mut self) -> Current {
        let current = Current::from(self.snapshot());
        (self.publish)(current.clone());
        self.current = current.clone();
        current
    }

    /// Saves what is known. If it cannot be saved, it is served from memory, and the next start reads more.
    fn save(&mut self) {
        match self.library.save() {
            Ok(true) => {
                // The segments are read from files now, and the memory that they took is freed.
                self.publish();
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
