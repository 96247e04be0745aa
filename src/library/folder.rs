//! The data folder: snapshots in files, one folder a snapshot.
//!
//! A snapshot is written beside the others under a name that nobody reads, and renamed when it is complete; it is never
//! changed afterwards. Segments that it shares with the one before are the same files (hard links). Readers take the newest one
//! that is whole. One process at a time writes: the one that holds the lock; any number may read.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::manifest::Manifest;
use super::{Kind, Library};
use crate::retrieval::Segment;
use crate::retrieval::files::{Bytes, Damage};

const SNAPSHOT: &str = "snapshot-";
const UNFINISHED: &str = "unfinished-";
const MANIFEST: &str = "manifest";

/// Why a snapshot was not saved. What is served is not touched by it.
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

/// A folder for snapshots.
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
    /// With the file of each.
    pub(super) segments: Vec<(Segment, PathBuf)>,
}

impl DataFolder {
    pub(super) fn new(data: &Path, writes: bool) -> Self {
        Self { path: data.join("index"), writes, lock: Mutex::new(None), next: AtomicU64::new(0) }
    }

    /// The newest snapshot that is whole and was made with these settings.
    pub(super) fn newest(&self, settings: &str) -> Option<Saved> {
        // While this process reads, another one may put a newer snapshot in the place of the one that was listed.
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

    /// Makes sure that this process is the one that writes, and clears away what one that was killed left behind.
    fn lock(&self) -> Result<(), SaveError> {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_some() {
            return Ok(());
        }
        let unwritable = |error| SaveError::Unwritable { path: self.path.clone(), error };
        if !self.writes {
            return Err(unwritable(io::ErrorKind::PermissionDenied.into()));
        }
        fs::create_dir_all(&self.path).map_err(unwritable)?;
        let file = File::create(self.path.join("lock")).map_err(unwritable)?;
        file.try_lock().map_err(|_| SaveError::Locked(self.path.clone()))?;
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                // What cannot be removed is in nobody's way.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        *held = Some(file);
        Ok(())
    }

    /// Where segments are kept that belong to no snapshot yet.
    fn segments(&self) -> PathBuf {
        self.path.join(format!("{UNFINISHED}segments"))
    }

    /// A name for a file of a segment that belongs to no snapshot yet; `None` when this process does not write here.
    pub(super) fn place_for_a_segment(&self) -> Option<PathBuf> {
        self.lock().ok()?;
        let folder = self.segments();
        fs::create_dir_all(&folder).ok()?;
        Some(folder.join(self.next.fetch_add(1, Ordering::Relaxed).to_string()))
    }
}

fn read(folder: &Path, settings: &str) -> Result<Saved, Damage> {
    let manifest = Manifest::read(Bytes::map(&folder.join(MANIFEST))?)?;
    if manifest.settings != settings {
        return Err(Damage::Inconsistent("it was made by another version of Citewire or with other settings"));
    }
    let mut segments = Vec::with_capacity(manifest.losses.len());
    for number in 0..manifest.losses.len() {
        let path = folder.join(number.to_string());
        segments.push((Segment::open(Bytes::map(&path)?, settings)?, path));
    }
    let fits = manifest.files.values().all(|entry| match entry.kind {
        Kind::Article { shelf, number } => {
            segments.get(shelf as usize).is_some_and(|(segment, _)| (number as usize) < segment.articles())
        }
        Kind::SetAside(_) => true,
    });
    if fits { Ok(Saved { manifest, segments }) } else { Err(Damage::Inconsistent("a file names no article")) }
}

impl Library {
    /// Saves what is known, unless it is saved already. From then on all segments are read from their files. True when
    /// segments that were in memory are files now, so that a new snapshot takes less of it.
    ///
    /// # Errors
    /// When it cannot be written; what was saved before stays.
    pub fn save(&mut self) -> Result<bool, SaveError> {
        let Some(folder) = self.folder.as_ref().filter(|_| self.is_dirty) else { return Ok(false) };
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
        // The name must last as long as the files do.
        if let Err(error) = File::open(&folder.path).and_then(|folder| folder.sync_all()) {
            tracing::debug!(%error, "the data folder was not synchronised");
        }
        let mut moved = false;
        for (number, shelf) in self.shelves.iter_mut().enumerate() {
            let file = finished.join(number.to_string());
            if !shelf.segment.container().bytes().is_mapped() {
                match Bytes::map(&file).map_err(Damage::from).and_then(|bytes| Segment::open(bytes, &self.settings)) {
                    Ok(segment) => {
                        moved = true;
                        shelf.segment = Arc::new(segment);
                    }
                    Err(damage) => {
                        tracing::warn!(file = %file.display(), "what was just written stays in memory: {damage}");
                    }
                }
            }
            let before = shelf.file.replace(file);
            let belonged_to_none = before.filter(|file| file.starts_with(folder.segments()));
            // Its new name keeps it.
            if let Some(file) = belonged_to_none {
                let _ = fs::remove_file(file);
            }
        }
        for (number, path) in older {
            // Whoever reads it finds all of it or nothing.
            let aside = folder.path.join(format!("{UNFINISHED}old-{number}"));
            let _ = fs::rename(&path, &aside).and_then(|()| fs::remove_dir_all(&aside));
        }
        self.is_dirty = false;
        Ok(moved)
    }

    fn write(&self, into: &Path) -> io::Result<()> {
        // A folder of this name is what another try left behind.
        let _ = fs::remove_dir_all(into);
        fs::create_dir_all(into)?;
        for (number, shelf) in self.shelves.iter().enumerate() {
            let file = into.join(number.to_string());
            let linked = shelf.file.as_ref().is_some_and(|kept| fs::hard_link(kept, &file).is_ok());
            if !linked {
                fs::write(&file, &**shelf.segment.container().bytes())?;
                File::open(&file)?.sync_all()?;
            }
        }
        let positions: Vec<u64> = self.shelves.iter().map(|shelf| shelf.name).collect();
        let mut files = self.files.clone();
        for entry in files.values_mut() {
            if let Kind::Article { shelf, .. } = &mut entry.kind {
                *shelf = positions.iter().position(|name| name == shelf).unwrap_or(0) as u64;
            }
        }
        let manifest = Manifest {
            settings: self.settings.clone(),
            corpus: self.source.address(),
            files,
            losses: self.shelves.iter().map(|shelf| (*shelf.losses).clone()).collect(),
            ignored_files: self.ignored_files,
        };
        let path = into.join(MANIFEST);
        fs::write(&path, manifest.to_bytes()?)?;
        File::open(&path)?.sync_all()
    }
}
