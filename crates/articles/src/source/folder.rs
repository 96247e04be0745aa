//! A folder of files, at any depth. Links out of it are not followed, and hidden files are not read.

mod beneath;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use notify::{Event, EventKind, RecursiveMode, Watcher as _};
use walkdir::{DirEntry, WalkDir};

use super::{Identity, Item, Kind, Limits, Scan, Source, SourceError, Stat, Watch};
use crate::{Reason, format};

/// A path that may name a folder: every path.
pub(super) const FOLDER: Kind =
    Kind { recognises: |_| true, open: |path, limits| Box::new(Folder::new(path.to_owned(), limits)) };

/// Times that a file is read again if it changes while it is read.
const ATTEMPTS: usize = 4;
/// The notice about a file with a name that the walk did not come to.
const HARD_LINK: &str = "it is a hard link: the file has other names, maybe outside of the folder of articles; copy it if that is not meant";
/// Nanoseconds after which a further change of a file is sure to show in its time: clocks of file systems tick in steps
/// of up to two seconds.
const CLOCK_STEP: i64 = 2_000_000_000;

/// A folder on a disk of this machine, or on one that is mounted here.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    limits: Limits,
    /// The file system on which the last scan found files, as the system numbers it.
    device: Option<u64>,
}

impl Folder {
    fn new(path: PathBuf, limits: Limits) -> Self {
        Self { path, limits, device: None }
    }

    /// What a file is now, and the file itself.
    fn file(&self, path: &str) -> Result<(fs::File, Seen), Reason> {
        let file = beneath::open_file(&self.path, path)?;
        let seen = Seen::of(&file.metadata().map_err(Reason::Unreadable)?);
        Ok((file, seen))
    }

    /// Reads a file, but no more than the limit allows.
    fn read_bytes(&self, path: &str) -> Result<(Vec<u8>, Seen), Reason> {
        let limit = self.limits.article_bytes.min(Limits::MOST_ARTICLE_BYTES);
        let (file, seen) = self.file(path)?;
        let stat = seen.stat;
        let mut bytes = Vec::with_capacity(if stat.bytes <= limit { stat.bytes as usize + 1 } else { 0 });
        if stat.bytes <= limit {
            // One byte more than allowed, so that a file that grows while it is read is noticed.
            file.take(limit + 1).read_to_end(&mut bytes).map_err(Reason::Unreadable)?;
        }
        let size = stat.bytes.max(bytes.len() as u64);
        if size > limit { Err(Reason::TooLarge { bytes: size, limit }) } else { Ok((bytes, seen)) }
    }

    fn walk(&self) -> Scan {
        let folder = self.path.as_path();
        let mut scan = Scan::default();
        let mut shared = Shared::new();
        let root = folder.canonicalize();
        let is_outside = |link: &Path| match (&root, link.canonicalize()) {
            (Ok(root), Ok(target)) => !target.starts_with(root),
            // The walk reports a link to nothing.
            _ => false,
        };
        let entries = WalkDir::new(folder).follow_links(true).into_iter();
        let mut entries = entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()));
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    set_aside(&mut scan, folder, &path, error.into());
                    continue;
                }
            };
            if entry.depth() > 0 && entry.path_is_symlink() && is_outside(entry.path()) {
                scan.unreadable.push((below(folder, entry.path()), Reason::Outside));
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
            } else if entry.file_type().is_file() {
                list(&mut scan, &mut shared, folder, &entry);
            }
        }
        let elsewhere = shared.into_values().filter(|(missing, _)| *missing > 0);
        scan.notices.extend(elsewhere.map(|(_, path)| (path, HARD_LINK.to_owned())));
        scan.notices.sort_unstable();
        scan.items.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        scan
    }
}

impl Source for Folder {
    fn address(&self) -> String {
        std::path::absolute(&self.path).unwrap_or_else(|_| self.path.clone()).to_string_lossy().into_owned()
    }

    fn scan(&mut self) -> Result<Scan, SourceError> {
        self.is_there()?;
        let device = self.path.metadata().map_or(0, |metadata| metadata.dev());
        let scan = self.walk();
        if !scan.items.is_empty() {
            self.device = Some(device);
        } else if self.device.is_some_and(|before| before != device) {
            return Err(SourceError::Unmounted(self.path.clone()));
        }
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
            let is_settled = before == after && now().saturating_sub(before.stat.modified) > CLOCK_STEP;
            return Ok(Item { bytes, stat: before.stat, is_settled });
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

/// A file as the system sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    stat: Stat,
    /// The device and the number of the file on it: another file may take its place.
    identity: (u64, u64),
}

impl Seen {
    fn of(metadata: &fs::Metadata) -> Self {
        Self { stat: stat_of(metadata), identity: (metadata.dev(), metadata.ino()) }
    }
}

/// Files with several names (hard links), by device and number: how many names the walk did not come to, and one that it
/// came to.
type Shared = HashMap<(u64, u64), (u64, String)>;

/// Adds a file that the walk came to.
fn list(scan: &mut Scan, shared: &mut Shared, folder: &Path, entry: &DirEntry) {
    let path = below(folder, entry.path());
    if format::of_path(&path).is_none() {
        scan.ignored += 1;
    } else if entry.path().to_str().is_none() && folder.to_str().is_some() {
        scan.unreadable.push((path, Reason::Unnamed));
    } else {
        match entry.metadata() {
            Ok(metadata) => {
                if metadata.nlink() > 1 && !entry.path_is_symlink() {
                    let identity = (metadata.dev(), metadata.ino());
                    shared.entry(identity).or_insert_with(|| (metadata.nlink(), path.clone())).0 -= 1;
                }
                scan.items.push((path, stat_of(&metadata)));
            }
            Err(error) => set_aside(scan, folder, entry.path(), error.into()),
        }
    }
}

/// Reports what could not be listed. A file that was deleted during the walk is simply not there.
fn set_aside(scan: &mut Scan, folder: &Path, path: &Path, error: io::Error) {
    if error.kind() != io::ErrorKind::NotFound || path.symlink_metadata().is_ok() {
        scan.unreadable.push((below(folder, path), Reason::Unreadable(error)));
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

/// The path below the folder, with `/` between its names.
fn below(folder: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn stat_of(metadata: &fs::Metadata) -> Stat {
    let modified = metadata.mtime().saturating_mul(1_000_000_000).saturating_add(metadata.mtime_nsec());
    Stat { bytes: metadata.len(), modified }
}

/// The time in nanoseconds since 1970, as files are dated.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
