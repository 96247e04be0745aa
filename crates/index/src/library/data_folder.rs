//! The data folder: saved snapshots, one folder each.
//!
//! A snapshot is written under a name that no reader looks for, and renamed when it is complete. It is never changed
//! afterwards. Segments that it shares with the snapshot before are the same files (hard links). Readers take the newest
//! snapshot that is whole. One process at a time writes, the one that holds the lock; any number may read.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::Library;
use super::items::{Entry, State};
use super::manifest::Manifest;
use crate::Segment;
use crate::files::{Bytes, Damage, private};

const SNAPSHOT: &str = "snapshot-";
const UNFINISHED: &str = "unfinished-";
const MANIFEST: &str = "manifest";

/// Why a snapshot was not saved. Answering is not affected.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Another process writes there.
    #[error("another Citewire writes to {0:?}; name another folder with --data, or stop it")]
    Locked(PathBuf),
    /// The system refused.
    #[error("{path:?} cannot be written ({error}); make room or name another folder with --data")]
    Unwritable {
        /// What could not be written.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// The folder that snapshots are saved in.
#[derive(Debug)]
pub(super) struct DataFolder {
    path: PathBuf,
    writes: bool,
    lock: Mutex<Option<File>>,
    next: AtomicU64,
}

/// A snapshot that was read and checked.
#[derive(Debug)]
pub(super) struct Saved {
    pub(super) manifest: Manifest,
    /// Each segment with its file.
    pub(super) segments: Vec<(Segment, PathBuf)>,
}

impl DataFolder {
    pub(super) fn new(data: &Path, writes: bool) -> Self {
        let path = data.join("index");
        if writes && path.is_dir() {
            // An earlier version, or another umask, may have made it readable to all.
            let _ = private::folder(&path, true);
        }
        Self { path, writes, lock: Mutex::new(None), next: AtomicU64::new(0) }
    }

    /// The newest snapshot that is whole and was made with these settings.
    pub(super) fn newest(&self, settings: &str) -> Option<Saved> {
        // While this process reads, another one may replace the snapshot that was listed by a newer one.
        for _ in 0..3 {
            let mut was_there = false;
            for (_, path) in self.snapshots() {
                match read(&path, settings) {
                    Ok(saved) => return Some(saved),
                    Err(damage) if path.exists() => {
                        tracing::warn!(snapshot = %path.display(), "a saved snapshot is not used: {damage}");
                    }
                    Err(_) => was_there = true,
                }
            }
            if !was_there {
                return None;
            }
        }
        None
    }

    /// The saved snapshots with their numbers, newest first.
    fn snapshots(&self) -> Vec<(u64, PathBuf)> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let mut found: Vec<(u64, PathBuf)> = entries
            .filter_map(|entry| {
                let number = entry.file_name().to_str()?.strip_prefix(SNAPSHOT)?.parse().ok()?;
                Some((number, entry.path()))
            })
            .collect();
        found.sort_unstable_by(|one, other| other.cmp(one));
        found
    }

    /// Makes sure that this process is the one that writes, and removes what a killed process left behind.
    fn lock(&self) -> Result<(), SaveError> {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_some() {
            return Ok(());
        }
        let unwritable = |error| SaveError::Unwritable { path: self.path.clone(), error };
        if !self.writes {
            return Err(unwritable(io::ErrorKind::PermissionDenied.into()));
        }
        private::folder(&self.path, true).map_err(unwritable)?;
        let file = private::open(&self.path.join("lock")).map_err(unwritable)?;
        file.try_lock().map_err(|_| SaveError::Locked(self.path.clone()))?;
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                // What cannot be removed does no harm.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        *held = Some(file);
        Ok(())
    }

    /// The folder of segments that belong to no snapshot yet.
    fn segments(&self) -> PathBuf {
        self.path.join(format!("{UNFINISHED}segments"))
    }

    /// The path for a file of a segment that belongs to no snapshot yet. `None` if this process does not write here.
    pub(super) fn place_for_a_segment(&self) -> Option<PathBuf> {
        self.lock().ok()?;
        let folder = self.segments();
        private::folder(&folder, false).ok()?;
        Some(folder.join(self.next.fetch_add(1, Ordering::Relaxed).to_string()))
    }
}

fn read(folder: &Path, settings: &str) -> Result<Saved, Damage> {
    let manifest = Manifest::read(Bytes::map(&folder.join(MANIFEST))?, settings)?;
    let mut segments = Vec::with_capacity(manifest.losses.len());
    for number in 0..manifest.losses.len() {
        let path = folder.join(number.to_string());
        segments.push((Segment::open(Bytes::map(&path)?, settings)?, path));
    }
    let fits = manifest.items.values().filter_map(Entry::articles).all(|articles| {
        let end = articles.first.checked_add(articles.count).map(|end| end as usize);
        segments
            .get(articles.segment as usize)
            .is_some_and(|(segment, _)| end.is_some_and(|end| end <= segment.articles()))
    });
    if fits { Ok(Saved { manifest, segments }) } else { Err(Damage::Inconsistent("a file names no article")) }
}

impl Library {
    /// Saves what is known, unless it is saved already. All segments are read from their files afterwards. True if
    /// segments that were in memory are files now, so that a new snapshot takes less memory.
    ///
    /// # Errors
    /// If it cannot be written. What was saved before stays.
    pub fn save(&mut self) -> Result<bool, SaveError> {
        let Some(folder) = self.data_folder.as_ref().filter(|_| self.is_dirty) else { return Ok(false) };
        folder.lock()?;
        let older = folder.snapshots();
        let number = older.first().map_or(1, |(number, _)| number + 1);
        let unfinished = folder.path.join(format!("{UNFINISHED}{number}"));
        let finished = folder.path.join(format!("{SNAPSHOT}{number:08}"));
        let written = self.write(&unfinished).and_then(|()| fs::rename(&unfinished, &finished));
        if let Err(error) = written {
            let _ = fs::remove_dir_all(&unfinished);
            return Err(SaveError::Unwritable { path: finished, error });
        }
        // The new name must survive a power cut, as the files do.
        if let Err(error) = File::open(&folder.path).and_then(|folder| folder.sync_all()) {
            tracing::debug!(%error, "the data folder was not synchronised");
        }
        let mut moved = false;
        for (number, known) in self.segments.iter_mut().enumerate() {
            let file = finished.join(number.to_string());
            if !known.segment.container().bytes().is_mapped() {
                match Bytes::map(&file).map_err(Damage::from).and_then(|bytes| Segment::open(bytes, &self.settings)) {
                    Ok(segment) => {
                        moved = true;
                        known.segment = Arc::new(segment);
                    }
                    Err(damage) => {
                        tracing::warn!(file = %file.display(), "what was just written stays in memory: {damage}");
                    }
                }
            }
            let before = known.file.replace(file);
            // A file that belonged to no snapshot; the link in the new snapshot keeps its content.
            if let Some(file) = before.filter(|file| file.starts_with(folder.segments())) {
                let _ = fs::remove_file(file);
            }
        }
        for (number, path) in older {
            // A reader finds all of a snapshot or nothing.
            let aside = folder.path.join(format!("{UNFINISHED}old-{number}"));
            let _ = fs::rename(&path, &aside).and_then(|()| fs::remove_dir_all(&aside));
        }
        self.is_dirty = false;
        Ok(moved)
    }

    fn write(&self, into: &Path) -> io::Result<()> {
        // A folder of this name is left over from another attempt.
        let _ = fs::remove_dir_all(into);
        private::folder(into, false)?;
        for (number, known) in self.segments.iter().enumerate() {
            let file = into.join(number.to_string());
            let linked = known.file.as_ref().is_some_and(|kept| fs::hard_link(kept, &file).is_ok());
            if !linked {
                write_new(&file, known.segment.container().bytes())?;
            }
        }
        let ids: Vec<u64> = self.segments.iter().map(|known| known.id).collect();
        let mut items = self.items.clone();
        for entry in items.values_mut() {
            if let State::Articles(articles) = &mut entry.state {
                articles.segment = ids.iter().position(|&id| id == articles.segment).unwrap_or(0) as u64;
            }
        }
        let manifest = Manifest {
            settings: self.settings.clone(),
            address: self.source.address(),
            items,
            losses: self.segments.iter().map(|known| (*known.losses).clone()).collect(),
        };
        write_new(&into.join(MANIFEST), &manifest.to_bytes()?)
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
