//! The files of a store in SQLite: only their owner can read them, and some space of their disk is held for revoking keys
//! and for forgetting.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::statvfs;

use super::{Address, Store, StoreError};
use crate::retrieval::files::private;

/// Bytes of disk that are held for revoking and forgetting, on a disk that is large enough.
const RESERVE: u64 = 4 * 1024 * 1024;
/// Number of files that hold them. An emergency takes as few as it needs, so that something is left for the next one even
/// if others have filled the disk again by then.
const PARTS: u64 = 8;
/// Bytes of free space below which nothing of visitors is stored, on a disk that is large enough.
const LEAST_FREE: u64 = 64 * 1024 * 1024;
/// Milliseconds after which the free space is looked at again.
const FRESH: i64 = 1_000;
/// Bytes of visitors after which the free space is looked at again.
const BETWEEN_LOOKS: u64 = 256 * 1024;
/// Codes of SQLite for a disk without space: `FULL`, and failures to extend the file of shared memory or to write.
const NO_SPACE: [&str; 4] = ["13", "778", "4874", "5386"];

/// Opens a file for its owner alone, without following a link.
fn private_file(path: &Path) -> io::Result<File> {
    let file = private::open(path)?;
    make_private(&file);
    Ok(file)
}

/// Takes a file's permissions from everybody but its owner, as far as that is possible: an earlier version, or another
/// umask, may have created it.
fn make_private(file: &File) {
    let is_open = |mode: u32| mode & 0o077 != 0;
    if file.metadata().is_ok_and(|metadata| is_open(metadata.permissions().mode())) {
        // Who is not the owner cannot, and can use the file all the same.
        let _ = file.set_permissions(Permissions::from_mode(0o600));
    }
}

/// Creates the folder of a database and waits for the lock file beside it. Dropping the result releases the lock. The
/// database itself is created for its owner alone; SQLite gives its other files the same permissions.
pub(super) async fn lock(path: PathBuf) -> io::Result<File> {
    let waiting = tokio::task::spawn_blocking(move || {
        if let Some(folder) = path.parent() {
            // One that exists keeps its permissions: it may be a folder of the operator's with other files.
            private::folder(folder, false)?;
        }
        let lock = private_file(&path.with_extension("lock"))?;
        lock.lock()?;
        Ok(lock)
    });
    waiting.await.map_err(io::Error::other)?
}

/// Creates the database for its owner alone. SQLite gives its other files the same permissions.
pub(super) fn prepare(path: &Path) -> io::Result<()> {
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    for existing in [path.to_owned(), beside("-wal"), beside("-shm")].into_iter().chain(parts(path)) {
        // The database may be a link to another disk, which the operator made.
        if fs::metadata(&existing).is_ok_and(|metadata| metadata.is_file())
            && let Ok(file) = File::open(&existing)
        {
            make_private(&file);
        }
    }
    if !path.exists() {
        // What is there in the next moment is another server's.
        let created = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        created
            .map(drop)
            .or_else(|error| if error.kind() == io::ErrorKind::AlreadyExists { Ok(()) } else { Err(error) })?;
    }
    Ok(())
}

/// The files beside a database that hold space, in the order in which they are released.
fn parts(path: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=PARTS).map(|number| path.with_extension(format!("reserve-{number}")))
}

/// Free and total bytes of the disk that holds a path.
fn space(path: &Path) -> Option<(u64, u64)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let found = statvfs(folder).ok()?;
    let bytes = |blocks: u64| blocks.saturating_mul(found.f_frsize);
    Some((bytes(found.f_bavail), bytes(found.f_blocks)))
}

/// The disk below a store.
#[derive(Debug, Default)]
pub(super) struct Disk {
    /// The database, if it is a file.
    path: Option<PathBuf>,
    /// When the free space was looked at, and bytes that were stored since.
    looked: Mutex<(Option<i64>, u64)>,
    is_low: AtomicBool,
    is_failing: AtomicBool,
}

/// Whether the store can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// It can.
    Works,
    /// The disk is nearly full: nothing of visitors is stored.
    LowSpace,
    /// The last write failed.
    Fails,
}

impl Writing {
    /// The name in every interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::LowSpace => "low_space",
            Self::Fails => "fails",
        }
    }
}

impl Disk {
    pub(super) fn of(address: &Address) -> Self {
        let path = match address {
            Address::File(path) => Some(path.clone()),
            Address::Postgres(_) => None,
        };
        Self { path, ..Self::default() }
    }

    /// Releases one part of the space that is held; false when none is left.
    pub(super) fn release(&self) -> bool {
        let is_released = self.path.iter().flat_map(|path| parts(path)).any(|part| fs::remove_file(part).is_ok());
        if is_released {
            tracing::warn!("the disk is full; a part of the space that was held for this is used");
        }
        is_released
    }

    /// Holds each part of the space that is not held, if there is enough. What cannot be held is tried again later.
    pub(super) fn hold(&self) {
        for part in self.path.iter().flat_map(|path| parts(path)) {
            let Some((free, total)) = space(&part) else { return };
            let size = part_of(total);
            let is_held = fs::symlink_metadata(&part).is_ok_and(|held| held.is_file() && held.len() >= size);
            if is_held {
                continue;
            }
            if free < size + least_free(total) {
                return;
            }
            let written = private_file(&part).and_then(|mut file| {
                // Zeros that are written take blocks; a length that is set does not.
                io::copy(&mut io::Read::take(io::repeat(0), size), &mut file)?;
                file.flush()?;
                file.sync_all()
            });
            if let Err(error) = written {
                tracing::debug!(%error, "no space was held for revoking and forgetting");
                let _ = fs::remove_file(&part);
                return;
            }
        }
    }

    /// Does work, and again after each part that is released, until it succeeds, fails otherwise, or none is left.
    pub(super) async fn releasing<T>(&self, work: impl AsyncFn() -> Result<T, StoreError>) -> Result<T, StoreError> {
        loop {
            match work().await {
                Err(error) if error.is_no_space() && self.release() => {}
                done => return done,
            }
        }
    }

    /// Looks at the free space.
    fn look(&self) {
        let is_low = self.path.as_ref().and_then(|path| space(path)).is_some_and(|(free, all)| free < least_free(all));
        self.is_low.store(is_low, Ordering::Relaxed);
    }

    /// True when the free space must be looked at before so many bytes are stored.
    fn is_stale(&self, bytes: u64, at: i64) -> bool {
        let mut looked = self.looked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let (when, since) = *looked;
        let is_stale =
            when.is_none_or(|when| at.abs_diff(when) >= FRESH.unsigned_abs()) || since + bytes > BETWEEN_LOOKS;
        *looked = if is_stale { (Some(at), bytes) } else { (when, since + bytes) };
        is_stale
    }
}

/// Bytes of one part of the space that is held.
fn part_of(total: u64) -> u64 {
    RESERVE.min(total / 10) / PARTS
}

/// Bytes of free space below which nothing of visitors is stored: more than what is held, so that visitors do not take
/// the space that was released.
fn least_free(total: u64) -> u64 {
    LEAST_FREE.min(total / 5)
}

impl StoreError {
    /// True when there was no space on the disk.
    pub(super) fn is_no_space(&self) -> bool {
        let (Self::Use(error) | Self::Open { source: error, .. }) = self else { return false };
        let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
        let is_code = code.is_some_and(|code| NO_SPACE.contains(&&*code));
        let kind = match error {
            sqlx::Error::Io(error) => Some(error.kind()),
            _ => None,
        };
        is_code || matches!(kind, Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded))
    }
}

impl Store {
    /// Makes sure that visitors leave some space on the disk before so many of their bytes are stored.
    ///
    /// # Errors
    /// [`StoreError::LowSpace`] when the disk is nearly full.
    pub(super) async fn space_for(&self, bytes: usize, at: i64) -> Result<(), StoreError> {
        if self.disk.path.is_some() && self.disk.is_stale(bytes as u64, at) {
            self.look().await;
        }
        if self.disk.is_low.load(Ordering::Relaxed) { Err(StoreError::LowSpace) } else { Ok(()) }
    }

    async fn look(&self) {
        let disk = self.disk.clone();
        // A disk of another machine may not answer.
        let _ = tokio::task::spawn_blocking(move || disk.look()).await;
    }

    /// Does work that must be possible on a full disk: parts of the space that is held are released as they are needed.
    pub(super) async fn on_a_full_disk<T>(
        &self,
        work: impl AsyncFn() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.disk.releasing(work).await
    }

    /// Notes whether a write worked.
    pub(super) fn noted<T>(&self, written: Result<T, StoreError>) -> Result<T, StoreError> {
        match &written {
            Ok(_) => self.disk.is_failing.store(false, Ordering::Relaxed),
            Err(StoreError::Full(_) | StoreError::LowSpace) => {}
            Err(_) => self.disk.is_failing.store(true, Ordering::Relaxed),
        }
        written
    }

    /// Whether the store could be written when it was last tried.
    pub fn writing(&self) -> Writing {
        if self.disk.is_failing.load(Ordering::Relaxed) {
            Writing::Fails
        } else if self.disk.is_low.load(Ordering::Relaxed) {
            Writing::LowSpace
        } else {
            Writing::Works
        }
    }

    /// Finds out whether the store can be written, and holds space of its disk if it can. A small write is made when
    /// `writes`, or when the last one failed.
    pub async fn look_after(&self, now: i64, writes: bool) -> Writing {
        self.look().await;
        if writes || self.writing() == Writing::Fails {
            let written = sqlx::query(
                "INSERT INTO own (name, value) VALUES ('written', $1) \
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            );
            let written = written.bind(now.to_string()).execute(&self.pool).await.map_err(StoreError::from);
            if let Err(error) = self.noted(written) {
                tracing::warn!(%error, "the store cannot be written");
            }
            let disk = self.disk.clone();
            let _ = tokio::task::spawn_blocking(move || disk.hold()).await;
        }
        self.writing()
    }
}

#[cfg(test)]
mod tests {
    use sqlx::Executor as _;

    use super::super::Store;
    use super::super::tests::{file, run};
    use super::{Disk, LEAST_FREE, PARTS, RESERVE, Writing, least_free};

    /// Proves that a write that fails shows without visitors, that one that works again shows as well, and that space is
    /// held, released in parts, and held again.
    #[test]
    fn a_store_says_whether_it_can_be_written_and_holds_space() {
        let folder = tempfile::tempdir().expect("a folder");
        run(async {
            let store = Store::open(&file(folder.path())).await.expect("opens");
            let held = || {
                (1..=PARTS).filter_map(|part| folder.path().join(format!("citewire.reserve-{part}")).metadata().ok())
            };
            assert_eq!(held().count(), 8);
            assert!(held().map(|part| part.len()).sum::<u64>() <= RESERVE);
            assert!(store.disk.release());
            assert_eq!(held().count(), 7, "one at a time");
            assert_eq!((0..9).filter(|_| store.disk.release()).count(), 7, "until none is left");
            assert_eq!(store.look_after(1, true).await, Writing::Works);
            assert_eq!(held().count(), 8, "it is held again");
            store.pool.execute("ALTER TABLE own RENAME TO hidden").await.expect("written");
            assert_eq!(store.look_after(2, false).await, Writing::Works, "nothing was written");
            assert_eq!(store.look_after(3, true).await, Writing::Fails);
            assert_eq!(store.look_after(4, false).await, Writing::Fails, "it is tried again");
            store.pool.execute("ALTER TABLE hidden RENAME TO own").await.expect("written");
            assert_eq!(store.look_after(5, false).await, Writing::Works);
        });
    }

    /// Proves that the free space is looked at after a second, and after so many bytes that a flood cannot pass it.
    #[test]
    fn the_free_space_is_looked_at_often_enough() {
        let disk = Disk::default();
        let stale = [(10, 0), (10, 5), (10, 900), (10, 1_005), (300_000, 1_006), (10, 1_007), (10, 0)];
        let stale = stale.map(|(bytes, at)| disk.is_stale(bytes, at));
        assert_eq!(stale, [true, false, false, true, true, true, true]);
        assert_eq!((least_free(10 << 20), least_free(1 << 40)), (2 << 20, LEAST_FREE));
        // What is released must not be enough for visitors.
        assert!([10 << 20, 1 << 30].iter().all(|&total| RESERVE.min(total / 10) < least_free(total)));
    }
}
