//! Backing up the store's file while a server uses it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::{Store, StoreError};

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

pub(super) fn of_file(path: &Path) -> impl Fn(io::Error) -> BackupError {
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

/// Flushes a file and its directory entry to disk, so that both survive a power cut.
pub(super) fn synchronise(path: &Path) -> Result<(), BackupError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for part in [path, folder] {
        File::open(part).and_then(|file| file.sync_all()).map_err(of_file(part))?;
    }
    Ok(())
}
