//! A copy of the file that everything is kept in, while a server uses it, and the way back.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, Connection as _, Executor as _, Row as _};
use thiserror::Error;

use super::{Address, Store, StoreError, lock};

/// Stores that are kept beside the restored one.
const MOST_BEFORE: u16 = 1000;

/// Why there is no copy, or none was put back. Whatever it is, what was there is still there.
#[derive(Debug, Error)]
pub enum BackupError {
    /// PostgreSQL has tools of its own for this.
    #[error("PostgreSQL is backed up by its own pg_dump, and restored by pg_restore")]
    NotAFile,
    /// A copy is never written over something else.
    #[error("{} is there already; choose another name", .0.display())]
    Exists(PathBuf),
    /// There is something that the copy would replace.
    #[error("{} is there already; with --replace it is kept beside the restored one, under another name", .0.display())]
    Kept(PathBuf),
    /// A server uses the file.
    #[error("a server uses {}; stop it first", .0.display())]
    InUse(PathBuf),
    /// The copy is none.
    #[error("{} is no whole backup: {reason}", path.display())]
    Damaged {
        /// The copy.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The database says no.
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
    /// Writes a copy of everything that is kept, as it is at one moment, which only its owner may read.
    ///
    /// # Errors
    /// When the store is no file, or the copy could not be written; then there is none.
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

/// Puts a copy back into the place of the store in this file. With `replaces`, what is there is kept beside it, under the
/// name that is returned.
///
/// # Errors
/// When the copy is damaged, a server uses the file, or something is there that is not to be replaced.
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

/// Makes a file outlast a power cut, with its name.
fn synchronise(path: &Path) -> Result<(), BackupError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for part in [path, folder] {
        File::open(part).and_then(|file| file.sync_all()).map_err(of_file(part))?;
    }
    Ok(())
}

/// Whether the file is a store, whole.
async fn check(path: &Path) -> Result<(), BackupError> {
    let damaged = |reason: String| BackupError::Damaged { path: path.to_owned(), reason };
    let _ = File::open(path).map_err(of_file(path))?;
    let url = Address::File(path.to_owned()).url().replace("mode=rwc", "mode=ro&immutable=1");
    let said = async {
        let mut connection = AnyConnection::connect(&url).await?;
        let row = connection.fetch_one("PRAGMA integrity_check(1)").await?;
        let said: String = row.try_get(0)?;
        // Another program's database is whole as well.
        connection.fetch_all("SELECT version FROM _sqlx_migrations LIMIT 1").await?;
        Ok::<String, sqlx::Error>(said)
    };
    match said.await {
        Ok(said) if said == "ok" => Ok(()),
        Ok(said) => Err(damaged(said)),
        Err(error) => Err(damaged(error.to_string())),
    }
}

/// Makes sure that nobody else has the file open, and that all of it is in this one file.
async fn take_alone(path: &Path) -> Result<(), BackupError> {
    let mut connection = AnyConnection::connect(&Address::File(path.to_owned()).url()).await?;
    // Without a write-ahead log there is one file; a database is only changed so for one who has it alone.
    let changed = connection.execute("PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE").await;
    connection.close().await?;
    changed.map(drop).map_err(|_| BackupError::InUse(path.to_owned()))
}
