//! The server's own data: feedback, shared answers, deliveries of team chat, keys, and, if the operator turns it on,
//! questions without an answer.
//!
//! The store is a SQLite file in the data folder by default, or PostgreSQL when several servers share one address.
//! Statements and migrations are the same for both. A function that stores something returns after the data was
//! flushed. The store does not read the clock: its callers give it times, in milliseconds since 1970, UTC. A new kind
//! of data is a new file here and a new migration.

mod backup;
mod bounds;
mod deliveries;
mod disk;
mod feedback;
mod forget;
mod keyed;
mod keys;
mod names;
mod restoring;
mod sessions;
mod shares;
mod unanswered;

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _, SqlSafeStr as _};
use thiserror::Error;

pub use self::backup::BackupError;
pub use self::bounds::{Bounds, Kind, Usage};
pub use self::deliveries::{Delivery, KeptTurn, Post};
pub use self::disk::Writing;
use self::disk::lock;
pub use self::feedback::{Feedback, Vote, Voted};
pub use self::forget::{Forgettable, Forgotten};
pub use self::keyed::Keyed;
use self::names::Names;
pub use self::names::of_team_chat;
pub use self::restoring::restore;
pub use self::sessions::Session;
pub use self::shares::Shared;
pub use self::unanswered::{DAY, Unanswered};

/// The migrations in order. A released migration is never changed: the store compares checksums.
const MIGRATIONS: [(&str, &str); 7] = [
    ("feedback and shares", include_str!("migrations/0001_feedback_and_shares.sql")),
    ("team chat", include_str!("migrations/0002_team_chat.sql")),
    ("keys", include_str!("migrations/0003_keys.sql")),
    ("unanswered questions", include_str!("migrations/0004_unanswered.sql")),
    ("turns by thread", include_str!("migrations/0005_turns_by_thread.sql")),
    ("sessions", include_str!("migrations/0006_sessions.sql")),
    ("own", include_str!("migrations/0007_own.sql")),
];

/// What makes the tables of a version, from a store that is empty or older.
fn migrator(version: usize) -> Migrator {
    let migrations = (1..).zip(MIGRATIONS).take(version).map(|(version, (name, sql))| {
        Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
    });
    Migrator::with_migrations(migrations.collect())
}

/// Largest number of connections. A SQLite file has one writer at a time, and entries are small.
const CONNECTIONS: u32 = 4;

/// Longest time that a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(3);

/// The location of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file. It and its folder are created when they do not exist.
    File(PathBuf),
    /// The address of a PostgreSQL database. It may contain a password, so it is never shown.
    Postgres(String),
}

/// Why the store cannot be used.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The address is not that of a supported database.
    #[error("the store must be postgres://user@host/database; without --store it is a file in the data folder")]
    Address,
    /// The address is one of PostgreSQL, which this build does not speak to.
    #[error(
        "this build keeps its store in SQLite only; build it with --features postgres, or leave out --store for a file in the data folder"
    )]
    NoPostgres,
    /// The database cannot be opened.
    #[error("the store {place} cannot be opened: {source}")]
    Open {
        /// The file, or "in PostgreSQL".
        place: String,
        /// The error of the database.
        source: sqlx::Error,
    },
    /// Another version of Citewire has changed the tables.
    #[error(
        "the store {place} does not fit this version of Citewire: {source}; use the version that wrote it, or a newer one"
    )]
    Migrate {
        /// The file, or "in PostgreSQL".
        place: String,
        /// The mismatch.
        source: MigrateError,
    },
    /// A statement failed, for example because the disk is full or read-only, or the database is not reachable.
    #[error("the store cannot be used now: {0}")]
    Use(#[from] sqlx::Error),
    /// As much of this kind is stored as the bounds allow. Nothing has changed.
    #[error(
        "the store holds as many {0} as it may; raise --keep-rows or --keep-bytes, or delete some with citewire forget"
    )]
    Full(&'static str),
    /// The disk is nearly full, and what is left is for keys and for forgetting. Nothing has changed.
    #[error("the disk of the store is nearly full; make room on it")]
    LowSpace,
}

impl Address {
    /// Parses the value of `--store`.
    ///
    /// # Errors
    /// [`StoreError::Address`] when it is not one of PostgreSQL, and [`StoreError::NoPostgres`] when this build was made
    /// without the feature `postgres`.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let is_known = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        match (is_known, cfg!(feature = "postgres")) {
            (true, true) => Ok(Self::Postgres(text.to_owned())),
            (true, false) => Err(StoreError::NoPostgres),
            (false, _) => Err(StoreError::Address),
        }
    }

    /// True when there is no store yet, as far as this machine can tell.
    pub fn is_new(&self) -> bool {
        let is_nothing = |error: io::Error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
        matches!(self, Self::File(path) if path.metadata().is_err_and(is_nothing))
    }

    /// The location in words, without a password.
    fn place(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Postgres(_) => "in PostgreSQL".to_owned(),
        }
    }

    fn url(&self) -> String {
        match self {
            Self::File(path) => {
                format!("sqlite://{}?mode=rwc", utf8_percent_encode(&path.to_string_lossy(), NON_ALPHANUMERIC))
            }
            Self::Postgres(url) => url.clone(),
        }
    }
}

/// An open store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    is_file: bool,
    kept: Arc<bounds::Kept>,
    disk: Arc<disk::Disk>,
    names: Names,
}

impl Store {
    /// Opens the store and brings its tables up to date.
    ///
    /// # Errors
    /// When the database cannot be opened, or when a newer version of Citewire has changed its tables.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        let disk = Arc::new(disk::Disk::of(address));
        let opened = disk.releasing(async || Self::open_on(address, Arc::clone(&disk)).await).await;
        if opened.is_ok() {
            let _ = tokio::task::spawn_blocking(move || disk.hold()).await;
        }
        opened
    }

    async fn open_on(address: &Address, disk: Arc<disk::Disk>) -> Result<Self, StoreError> {
        install_default_drivers();
        let is_file = matches!(address, Address::File(_));
        let options = AnyPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).after_connect(
            move |connection, _| {
                Box::pin(async move {
                    if is_file {
                        // Readers do not wait for the writer, and a stored vote survives a power cut.
                        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").await?;
                        // In KiB. The data is small, and the operating system caches the file as well.
                        connection.execute("PRAGMA cache_size = -256").await?;
                    }
                    Ok(())
                })
            },
        );
        let failed = |source| StoreError::Open { place: address.place(), source };
        // SQLite does not prevent two servers that start together from migrating together; PostgreSQL does.
        let _lock = match address {
            Address::File(path) => {
                let lock = lock(path.clone()).await.map_err(|error| failed(error.into()))?;
                disk::prepare(path).map_err(|error| failed(error.into()))?;
                Some(lock)
            }
            Address::Postgres(_) => None,
        };
        if is_file {
            // A pool would retry until its timeout and then report only the timeout, so try one connection first.
            let looked = async {
                let mut connection = AnyConnection::connect(&address.url()).await?;
                connection.execute("PRAGMA schema_version").await?;
                connection.close().await
            };
            looked.await.map_err(failed)?;
        }
        let pool = options.connect(&address.url()).await.map_err(failed)?;
        let migrated = migrator(MIGRATIONS.len()).run(&pool).await;
        migrated.map_err(|source| StoreError::Migrate { place: address.place(), source })?;
        let names = Names::open(&pool).await.map_err(failed)?;
        Ok(Self { pool, is_file, kept: Arc::default(), disk, names })
    }

    /// Closes the store after pending writes.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

#[cfg(test)]
mod tests;
