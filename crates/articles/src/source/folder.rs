//! A folder of files, at any depth. Links out of it are not followed, and hidden files are not read.

mod beneath;
mod outputs;
mod patterns;
mod walk;

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Choice, Identity, Item, Kind, Limits, Scan, Source, SourceError, Stat, Watch};
use crate::Reason;
use notify::{Event, EventKind, RecursiveMode, Watcher as _};
pub use patterns::check_pattern;
use patterns::{Patterns, SETTING};

/// A path that may name a folder: every path.
pub(super) const FOLDER: Kind =
    Kind { recognises: |_| true, open: |path, choice| Box::new(Folder::new(path.to_owned(), choice)) };

/// Times that a file is read again if it changes while it is read.
const ATTEMPTS: usize = 4;
/// Nanoseconds after which a further change of a file is sure to show in its time: clocks of file systems tick in steps
/// of up to two seconds.
const CLOCK_STEP: i64 = 2_000_000_000;
/// The same for the time that nobody sets, which is compared in case somebody sets the other one back. Systems that keep
/// it apart have fine steps.
const CHANGE_STEP: i64 = 100_000_000;

/// A folder on a disk of this machine, or on one that is mounted here.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    limits: Limits,
    /// The patterns of the settings.
    exclude: Patterns,
    /// What is wrong with them.
    complaints: Vec<String>,
    /// The names on the disk of those paths of the last scan that are written differently there.
    names: HashMap<String, PathBuf>,
}

impl Folder {
    fn new(path: PathBuf, choice: &Choice) -> Self {
        let (exclude, complaints) = Patterns::read(SETTING, &choice.exclude.join("\n"), &mut usize::MAX.clone());
        Self { path, limits: choice.limits, exclude, complaints, names: HashMap::new() }
    }

    /// What a file is now, and the file itself.
    fn file(&self, path: &str) -> Result<(fs::File, Stat), Reason> {
        let name = self.names.get(path).map_or(Path::new(path), PathBuf::as_path);
        let file = beneath::open_file(&self.path, name)?;
        let stat = stat_of(&file.metadata().map_err(Reason::Unreadable)?);
        Ok((file, stat))
    }

    /// Reads a file, but no more than the limit allows.
    fn read_bytes(&self, path: &str) -> Result<(Vec<u8>, Stat), Reason> {
        let limit = self.limits.article_bytes.min(Limits::MOST_ARTICLE_BYTES);
        let (file, stat) = self.file(path)?;
        let mut bytes = Vec::with_capacity(if stat.bytes <= limit { stat.bytes as usize + 1 } else { 0 });
        if stat.bytes <= limit {
            // One byte more than allowed, so that a file that grows while it is read is noticed.
            file.take(limit + 1).read_to_end(&mut bytes).map_err(Reason::Unreadable)?;
        }
        let size = stat.bytes.max(bytes.len() as u64);
        if size > limit { Err(Reason::TooLarge { bytes: size, limit }) } else { Ok((bytes, stat)) }
    }
}

impl Source for Folder {
    fn address(&self) -> String {
        std::path::absolute(&self.path).unwrap_or_else(|_| self.path.clone()).to_string_lossy().into_owned()
    }

    fn scan(&mut self) -> Result<Scan, SourceError> {
        self.is_there()?;
        let walk::Found { mut scan, names } = walk::walk(&self.path, &self.exclude);
        self.names = names;
        scan.notices.extend(self.complaints.iter().map(|complaint| (SETTING.to_owned(), complaint.clone())));
        Ok(scan)
    }

    fn is_there(&self) -> Result<(), SourceError> {
        let no_folder = |problem| Err(SourceError::NoFolder { path: self.path.clone(), problem });
        match self.path.metadata() {
            Err(_) => no_folder("does not exist or cannot be read"),
            Ok(metadata) if !metadata.is_dir() => no_folder("is not a folder"),
            Ok(_) => Ok(()),
        }
    }

    fn read(&self, path: &str) -> Result<Item, Reason> {
        let mut attempt = 1;
        loop {
            let (bytes, before) = self.read_bytes(path)?;
            let (_, after) = self.file(path)?;
            if before != after && attempt < ATTEMPTS {
                attempt += 1;
                continue;
            }
            // A file that is still being written is served as it was read, and read again after the next scan.
            let is_settled = before == after && is_settled(before, now());
            return Ok(Item { bytes, stat: before, is_settled });
        }
    }

    fn identity(&self) -> Option<Identity> {
        let metadata = self.path.metadata().ok().filter(fs::Metadata::is_dir)?;
        Some(Identity(metadata.dev(), metadata.ino()))
    }

    fn watch(&self, notice: Box<dyn Fn() + Send>) -> io::Result<Watch> {
        let on_event = move |event: notify::Result<Event>| {
            // The scan itself causes events of this kind.
            if !matches!(event, Ok(Event { kind: EventKind::Access(_), .. })) {
                notice();
            }
        };
        let watcher = notify::recommended_watcher(on_event).and_then(|mut watcher| {
            watcher.watch(&self.path, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        Ok(Box::new(watcher.map_err(io::Error::other)?))
    }
}

fn stat_of(metadata: &fs::Metadata) -> Stat {
    let time = |seconds: i64, rest: i64| seconds.saturating_mul(1_000_000_000).saturating_add(rest);
    Stat {
        bytes: metadata.len(),
        modified: time(metadata.mtime(), metadata.mtime_nsec()),
        changed: time(metadata.ctime(), metadata.ctime_nsec()),
        identity: Identity(metadata.dev(), metadata.ino()),
    }
}

/// True if a change after `now` is sure to show in the times of a file. A time of the future was set by somebody, and says
/// nothing.
fn is_settled(stat: Stat, now: i64) -> bool {
    let age = now.saturating_sub(stat.modified);
    now.saturating_sub(stat.changed) > CHANGE_STEP && !(0..=CLOCK_STEP).contains(&age)
}

/// The time in nanoseconds since 1970, as files are dated.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
