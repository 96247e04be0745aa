//! What the server itself keeps: what readers say of answers, answers that were shared, what team chat has sent, and
//! where the operator wants it, questions that found nothing.
//!
//! A SQLite file in the data folder by default, or PostgreSQL for several servers behind one address; the statements and
//! migrations are the same for both. Whatever is said to be kept has been written and flushed. The store reads no clock:
//! times are given to it, in milliseconds since 1970, UTC. Another thing to keep is another file here and another
//! migration.

mod backup;
mod deliveries;
mod feedback;
mod forget;
mod keys;
mod shares;
mod unanswered;

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _, SqlSafeStr as _};
use thiserror::Error;

pub use self::backup::{BackupError, restore};
pub use self::deliveries::{Delivery, KeptTurn, Post};
pub use self::feedback::{Feedback, Vote, Voted};
pub use self::forget::{Forgettable, Forgotten};
pub use self::shares::Shared;
pub use self::unanswered::{DAY, Unanswered};

/// The migrations in their order. One that has been released is never changed: the store compares its checksum.
const MIGRATIONS: [(&str, &str); 5] = [
    ("feedback and shares", include_str!("migrations/0001_feedback_and_shares.sql")),
    ("team chat", include_str!("migrations/0002_team_chat.sql")),
    ("keys", include_str!("migrations/0003_keys.sql")),
    ("unanswered questions", include_str!("migrations/0004_unanswered.sql")),
    ("turns by thread", include_str!("migrations/0005_turns_by_thread.sql")),
];

/// Connections at a time. A SQLite file has one writer anyway, and what is kept is small.
const CONNECTIONS: u32 = 4;

/// A request waits at most so long for a connection.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file; it and its folder are made when they are not there.
    File(PathBuf),
    /// The address of a PostgreSQL database, which may hold a password: it is never shown.
    Postgres(String),
}

/// Why the store cannot be used.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The address is not one of a database that is known.
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
        /// What the database says.
        source: sqlx::Error,
    },
    /// Another version of Citewire has changed the tables.
    #[error(
        "the store {place} does not fit this version of Citewire: {source}; use the version that wrote it, or a newer one"
    )]
    Migrate {
        /// The file, or "in PostgreSQL".
        place: String,
        /// What does not fit.
        source: MigrateError,
    },
    /// A statement failed: a full or read-only disk, a database that is gone.
    #[error("the store cannot be used now: {0}")]
    Use(#[from] sqlx::Error),
}

impl Address {
    /// The address that `--store` gives.
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

    /// True when nothing was ever kept there, as far as this machine can tell.
    pub fn is_new(&self) -> bool {
        let is_nothing = |error: io::Error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
        matches!(self, Self::File(path) if path.metadata().is_err_and(is_nothing))
    }

    /// What may be shown of it.
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

/// The store, open. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    is_file: bool,
}

impl Store {
    /// Opens the store and brings its tables up to date.
    ///
    /// # Errors
    /// When the database cannot be opened, or when a newer version of Citewire has changed its tables.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        install_default_drivers();
        let is_file = matches!(address, Address::File(_));
        let options = AnyPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).after_connect(
            move |connection, _| {
                Box::pin(async move {
                    if is_file {
                        // Readers do not wait for the writer, and a vote outlives a power cut.
                        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").await?;
                        // In KiB: what is kept is small, and the system keeps its pages anyway.
                        connection.execute("PRAGMA cache_size = -256").await?;
                    }
                    Ok(())
                })
            },
        );
        let failed = |source| StoreError::Open { place: address.place(), source };
        // SQLite does not keep two servers that start at once from migrating at once; PostgreSQL does.
        let _lock = match address {
            Address::File(path) => Some(lock(path.clone()).await.map_err(|error| failed(error.into()))?),
            Address::Postgres(_) => None,
        };
        if is_file {
            // A pool would try again and again, and then only say that it has waited.
            let looked = async {
                let mut connection = AnyConnection::connect(&address.url()).await?;
                connection.execute("PRAGMA schema_version").await?;
                connection.close().await
            };
            looked.await.map_err(failed)?;
        }
        let pool = options.connect(&address.url()).await.map_err(failed)?;
        let migrations = (1..).zip(MIGRATIONS).map(|(version, (name, sql))| {
            Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
        });
        let migrated = Migrator::with_migrations(migrations.collect()).run(&pool).await;
        migrated.map_err(|source| StoreError::Migrate { place: address.place(), source })?;
        Ok(Self { pool, is_file })
    }

    /// Closes the store when what is being written has been written.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Makes the folder of a file, and waits until no other process has the lock beside it; dropping it gives it back.
async fn lock(path: PathBuf) -> io::Result<File> {
    let waiting = tokio::task::spawn_blocking(move || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let lock = File::create(path.with_extension("lock"))?;
        lock.lock()?;
        Ok(lock)
    });
    waiting.await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests;
