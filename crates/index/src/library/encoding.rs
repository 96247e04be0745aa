//! Encodes what a library's snapshots lack, on a thread of its own, at low priority and batch by batch.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use citewire_meaning::Encode;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::Snapshot;
use crate::meaning::{Kept, Keys, Missing, Progress, Store};

/// How often the log says how far it has come.
const TOLD_EVERY: Duration = Duration::from_secs(10);
/// Time after which the store is tried again that could not be written.
const TRIED_AGAIN: Duration = Duration::from_secs(30);
/// How far below other work the threads that encode stand: the least of all.
const NICENESS: i32 = 19;

/// An encoder for the articles of a library.
#[derive(Debug, Clone)]
pub struct MeaningOptions {
    /// The encoder.
    pub encoder: Arc<dyn Encode>,
    /// Number of threads that encode; 0 for one on each core.
    pub threads: usize,
}

/// What became of the encoding, for everybody to read.
#[derive(Debug, Default)]
pub struct Encoded {
    done: AtomicU64,
    all: AtomicU64,
    model: String,
}

impl Encoded {
    /// The name of the model.
    pub fn model(&self) -> &str {
        &self.model
    }

    /// Number of sentences whose signs are kept, and of those that are to be.
    pub fn progress(&self) -> Progress {
        Progress { done: self.done.load(Ordering::Relaxed), all: self.all.load(Ordering::Relaxed) }
    }

    fn set(&self, progress: Progress) {
        self.done.store(progress.done, Ordering::Relaxed);
        self.all.store(progress.all, Ordering::Relaxed);
    }
}

/// The signs of a library's articles, as far as they are known.
#[derive(Debug)]
pub(super) struct Signs {
    pub(super) options: MeaningOptions,
    /// The folder of the store. `None` keeps it in memory.
    folder: Option<PathBuf>,
    keys: Mutex<Keys>,
    kept: Option<Arc<Kept>>,
    encoded: Arc<Encoded>,
}

impl Signs {
    /// The signs that are kept below a data folder.
    pub(super) fn read(options: MeaningOptions, data: Option<&Path>) -> Self {
        let identity = options.encoder.identity();
        let folder = data.map(|data| data.join("meaning").join(&identity.hash[..16]));
        let kept = folder.as_deref().and_then(|folder| Store::read_only(folder, &identity.hash, identity.width));
        let encoded = Arc::new(Encoded { model: identity.name.clone(), ..Encoded::default() });
        Self { options, folder, keys: Mutex::default(), kept: kept.map(Arc::new), encoded }
    }

    pub(super) fn encoded(&self) -> &Arc<Encoded> {
        &self.encoded
    }

    pub(super) fn take(&mut self, kept: Kept) {
        self.kept = Some(Arc::new(kept));
    }

    /// The snapshot with its vectors, if all of them are known.
    pub(super) fn add_to(&self, snapshot: Snapshot) -> Snapshot {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let (vectors, progress) = if let Some(kept) = &self.kept {
            keys.vectors(&snapshot, &self.options.encoder, kept)
        } else {
            let keys = keys.of_snapshot(&snapshot, self.options.encoder.identity());
            (None, Progress::of(&snapshot, &keys, |_| 0))
        };
        self.encoded.set(progress);
        match vectors {
            Some(vectors) => snapshot.with_vectors(vectors),
            None => snapshot,
        }
    }

    /// Opens the store, as often as it is called.
    fn opener(&self) -> impl Fn() -> io::Result<Store> + Send + use<> {
        let (folder, encoder) = (self.folder.clone(), Arc::clone(&self.options.encoder));
        move || {
            let identity = encoder.identity();
            match &folder {
                Some(folder) => Store::open(folder, &identity.hash, identity.width),
                None => Ok(Store::in_memory(&identity.hash, identity.width)),
            }
        }
    }

    /// Encodes what a snapshot lacks now, and keeps it.
    ///
    /// # Errors
    /// When the store cannot be written. What was encoded before that stays.
    pub(super) fn encode_now(&mut self, snapshot: &Snapshot, observe: &dyn Fn(Progress)) -> io::Result<()> {
        let mut store = self.opener()()?;
        let pool = pool(self.options.threads)?;
        let keys = self.keys.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut missing = Missing::of(snapshot, Arc::clone(&self.options.encoder), keys, &store);
        loop {
            observe(missing.progress());
            if !pool.install(|| missing.step(snapshot, &mut store))? {
                break;
            }
        }
        missing.tidy(&mut store)?;
        let kept = store.kept()?;
        self.take(kept);
        Ok(())
    }

    /// A thread that encodes what snapshots lack; `tell` is called whenever a snapshot lacks nothing.
    pub(super) fn start(&self, tell: impl Fn() + Send + 'static) -> Encoding {
        let (sender, receiver) = channel();
        let (result, results) = channel();
        let tell = move |kept| {
            let _ = result.send(kept);
            tell();
        };
        let (options, encoded) = (self.options.clone(), Arc::clone(&self.encoded));
        let open = self.opener();
        let thread = thread::spawn(move || {
            Worker { options, encoded, receiver, open: Box::new(open), tell: Box::new(tell), complaint: String::new() }
                .run();
        });
        Encoding { sender: Some(sender), results, thread: Some(thread) }
    }
}

/// A handle on the thread that encodes; dropping it stops the thread behind its batch.
#[derive(Debug)]
pub(super) struct Encoding {
    sender: Option<Sender<Arc<Snapshot>>>,
    results: Receiver<Kept>,
    thread: Option<JoinHandle<()>>,
}

impl Encoding {
    /// Encodes what this snapshot lacks, in place of those before.
    pub(super) fn encode(&self, snapshot: Arc<Snapshot>) {
        if let Some(sender) = &self.sender {
            let _ = sender.send(snapshot);
        }
    }

    /// All that is kept, if that is news by the end of this time.
    pub(super) fn result(&self, within: Duration) -> Option<Kept> {
        let mut newest = self.results.recv_timeout(within).ok();
        while let Ok(kept) = self.results.try_recv() {
            newest = Some(kept);
        }
        newest
    }
}

impl Drop for Encoding {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            // A panic of that thread was reported there.
            let _ = thread.join();
        }
    }
}

type OpenStore = Box<dyn Fn() -> io::Result<Store> + Send>;

struct Worker {
    options: MeaningOptions,
    encoded: Arc<Encoded>,
    receiver: Receiver<Arc<Snapshot>>,
    open: OpenStore,
    tell: Box<dyn Fn(Kept) + Send>,
    /// The last warning, so that it is logged once.
    complaint: String,
}

impl Worker {
    fn run(&mut self) {
        let mut store: Option<Store> = None;
        let mut keys = Keys::default();
        let mut next = self.receiver.recv().ok();
        while let Some(snapshot) = next.take() {
            let encoded = match store.take().map_or_else(&self.open, Ok) {
                Ok(opened) => self.encode(&snapshot, &mut keys, store.insert(opened)),
                Err(error) => Err(error),
            };
            next = match encoded {
                Ok(Some(newer)) => Some(newer),
                Ok(None) => self.receiver.recv().ok(),
                Err(error) => {
                    // The store is opened anew: what was written by halves is cut off.
                    store = None;
                    self.complain(&error);
                    match self.receiver.recv_timeout(TRIED_AGAIN) {
                        Ok(newer) => Some(newer),
                        Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Some(snapshot),
                        Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => None,
                    }
                }
            };
        }
    }

    fn complain(&mut self, error: &io::Error) {
        let complaint = error.to_string();
        if self.complaint != complaint {
            tracing::warn!(
                "what articles say cannot be kept ({complaint}); they are searched by words, and it is tried again every {} s",
                TRIED_AGAIN.as_secs()
            );
            self.complaint = complaint;
        }
    }

    /// Encodes what a snapshot lacks. A newer snapshot ends it and is given back.
    fn encode(&mut self, snapshot: &Snapshot, keys: &mut Keys, store: &mut Store) -> io::Result<Option<Arc<Snapshot>>> {
        let pool = pool(self.options.threads)?;
        let mut missing = Missing::of(snapshot, Arc::clone(&self.options.encoder), keys, store);
        let begin = Instant::now();
        let before = missing.progress().done;
        let mut told = begin;
        while pool.install(|| missing.step(snapshot, store))? {
            let progress = missing.progress();
            self.encoded.set(progress);
            if told.elapsed() >= TOLD_EVERY {
                told = Instant::now();
                let rate = ((progress.done - before) / begin.elapsed().as_secs().max(1)).max(1);
                let left = progress.all.saturating_sub(progress.done) / rate;
                tracing::info!(done = progress.done, all = progress.all, seconds_left = left, "encoding sentences");
            }
            match self.newest() {
                Some(Ok(newer)) => return Ok(Some(newer)),
                // Nobody waits for it any more.
                Some(Err(())) => return Ok(None),
                None => {}
            }
        }
        self.encoded.set(missing.progress());
        self.complaint.clear();
        missing.tidy(store)?;
        if missing.progress().done > before {
            let ms = begin.elapsed().as_millis();
            tracing::info!(sentences = missing.progress().all, ms, "all sentences are encoded");
        }
        (self.tell)(store.kept()?);
        Ok(None)
    }

    /// The newest snapshot that waits, or that nobody sends any.
    fn newest(&self) -> Option<Result<Arc<Snapshot>, ()>> {
        let mut newest = None;
        loop {
            match self.receiver.try_recv() {
                Ok(snapshot) => newest = Some(Ok(snapshot)),
                Err(TryRecvError::Empty) => return newest,
                Err(TryRecvError::Disconnected) => return Some(Err(())),
            }
        }
    }
}

/// Threads that encode. Answering goes before them.
fn pool(threads: usize) -> io::Result<ThreadPool> {
    let be_last = |_| {
        // Where the system refuses, encoding only takes more from others.
        let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICENESS);
    };
    ThreadPoolBuilder::new().num_threads(threads).start_handler(be_last).build().map_err(io::Error::other)
}
