//! Backing up the store's file while a server uses it, and restoring it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, Connection as _, Executor as _, Row as _};
use thiserror::Error;

use super::{Address, Store, StoreError, lock};

/// Highest number in the name of a store that `restore` keeps (`before-1.db`, `before-2.db` and so on).
const MOST_BEFORE: u16 = 1000;

/// Why a backup or a restore failed. Existing files are unchanged in every case.
#[derive(Debug, Error)]
pub enum BackupError {
    /// The store is in PostgreSQL, which has its own backup tools.
    #[error("PostgreSQL is backed up by its own pg_dump, and restored by pg_restore")]
    NotAFile,
    /// The file to write exists. A backup never overwrites a file.
    #[error("{} is there already; choose another name", .0.display())]
    Exists(PathBuf),
    /// A store exists that the backup would replace.
    #[error("{} is there already; with --replace it is kept beside the restored one, under another name", .0.display())]
    Kept(PathBuf),
    /// A server uses the file.
    #[error("a server uses {}; stop it first", .0.display())]
    InUse(PathBuf),
    /// The file is not a complete backup.
    #[error("{} is not a complete backup: {reason}", path.display())]
    Damaged {
        /// The backup.
        path: PathBuf,
        /// The problem.
        reason: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        error: io::Error,
    },
    /// The database reports an error.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

fn of_file(path: &Path) -> impl Fn(io::Error) -> BackupError {
    move |error| BackupError::File { path: path.to_owned(), error }
}

impl Store {
    /// Writes a consistent copy of the store to a new file that only its owner may read.
    ///
    /// # Errors
    /// When the store is not a file, or when the copy could not be written. An incomplete copy is removed.
    pub async fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        if !self.is_file {
            return Err(BackupError::NotAFile);
        }
        let created = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to);
        created.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => BackupError::Exists(to.to_owned()),
            _ => of_file(to)(error),
        })?;
        let written = async {
            sqlx::query("VACUUM INTO $1").bind(to.to_string_lossy().into_owned()).execute(&self.pool).await?;
            synchronise(to)
        };
        written.await.inspect_err(|_| drop(fs::remove_file(to)))
    }
}

/// Restores a backup as the store of this file. With `replaces`, an existing store is kept beside it, under the name
/// that is returned.
///
/// # Errors
/// When the backup is damaged, when a server uses the file, or when a store exists and `replaces` is false.
pub async fn restore(from: &Path, to: &Path, replaces: bool) -> Result<Option<PathBuf>, BackupError> {
    install_default_drivers();
    check(from).await?;
    let _lock = lock(to.to_owned()).await.map_err(of_file(to))?;
    let mut older = None;
    if to.exists() {
        if !replaces {
            return Err(BackupError::Kept(to.to_owned()));
        }
        take_alone(to).await?;
    }
    let new = to.with_extension("restored");
    let mut target =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&new).map_err(of_file(&new))?;
    let mut source = File::open(from).map_err(of_file(from))?;
    io::copy(&mut source, &mut target).map_err(of_file(&new))?;
    synchronise(&new)?;
    if to.exists() {
        let names = (1..=MOST_BEFORE).map(|number| to.with_extension(format!("before-{number}.db")));
        let name = names.into_iter().find(|name| !name.exists()).ok_or_else(|| BackupError::Kept(to.to_owned()))?;
        fs::rename(to, &name).map_err(of_file(to))?;
        older = Some(name);
    }
    fs::rename(&new, to).map_err(of_file(to))?;
    synchronise(to)?;
    Ok(older)
}

/// Flushes a file and its directory entry to disk, so that both survive a power cut.
fn synchronise(path: &Path) -> Result<(), BackupError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for part in [path, folder] {
        File::open(part).and_then(|file| file.sync_all()).map_err(of_file(part))?;
    }
    Ok(())
}

/// Checks that the file is a complete store of Citewire.
async fn check(path: &Path) -> Result<(), BackupError> {
    let damaged = |reason: String| BackupError::Damaged { path: path.to_owned(), reason };
    let _ = File::open(path).map_err(of_file(path))?;
    let url = Address::File(path.to_owned()).url().replace("mode=rwc", "mode=ro&immutable=1");
    let checked = async {
        let mut connection = AnyConnection::connect(&url).await?;
        let row = connection.fetch_one("PRAGMA integrity_check(1)").await?;
        let result: String = row.try_get(0)?;
        // An intact database may still belong to another program, so look for the migrations of Citewire.
        connection.fetch_all("SELECT version FROM _sqlx_migrations LIMIT 1").await?;
        Ok::<String, sqlx::Error>(result)
    };
    match checked.await {
        Ok(result) if result == "ok" => Ok(()),
        Ok(result) => Err(damaged(result)),
        Err(error) => Err(damaged(error.to_string())),
    }
}

/// Makes sure that no other process has the database open, and merges its write-ahead log into the file.
async fn take_alone(path: &Path) -> Result<(), BackupError> {
    let mut connection = AnyConnection::connect(&Address::File(path.to_owned()).url()).await?;
    // SQLite leaves the write-ahead log only for a connection that is the only one. Then all data is in one file.
    let changed = connection.execute("PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE").await;
    connection.close().await?;
    changed.map(drop).map_err(|_| BackupError::InUse(path.to_owned()))
}
