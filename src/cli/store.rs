//! Arguments and functions for commands that use the store.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::store::{Address, Store};

/// The location of the store.
#[derive(Debug, Clone, Args)]
pub(super) struct StoreArgs {
    /// Database for the server's own data, such as feedback: `postgres://user@host/database`, for several servers that
    /// share one address; without it the file citewire.db in the data folder
    #[arg(long, env = "CITEWIRE_STORE", value_name = "URL", hide_env_values = true)]
    store: Option<String>,
}

impl StoreArgs {
    /// The given address, or the file in the data folder.
    pub(super) fn address(&self, data: &Path) -> anyhow::Result<Address> {
        match &self.store {
            Some(text) => Ok(Address::parse(text)?),
            None => Ok(Address::File(data.join("citewire.db"))),
        }
    }

    /// True when a database was given.
    pub(super) fn is_given(&self) -> bool {
        self.store.is_some()
    }

    /// Runs `work` on a store that exists; it is an error if it does not.
    pub(super) fn with_kept<T>(
        &self,
        data: &Path,
        work: impl AsyncFnOnce(&Store) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        if let Address::File(path) = self.address(data)?
            && !path.exists()
        {
            anyhow::bail!("there is no store in {} yet; name the server's data folder with --data", path.display());
        }
        self.with(data, work)
    }

    /// Runs `work` on the store, which is created if it does not exist.
    pub(super) fn with<T>(
        &self,
        data: &Path,
        work: impl AsyncFnOnce(&Store) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let address = self.address(data)?;
        block_on(async {
            let store = Store::open(&address).await?;
            let outcome = work(&store).await;
            store.close().await;
            outcome
        })?
    }
}

/// Runs asynchronous work of the store to its end.
pub(super) fn block_on<T>(work: impl Future<Output = T>) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    Ok(runtime.context("the runtime cannot start")?.block_on(work))
}

/// The store of a command that does not read articles.
#[derive(Debug, Clone, Args)]
pub(super) struct PlaceArgs {
    /// Folder in which the server keeps its data
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    pub(super) data: PathBuf,
    #[command(flatten)]
    pub(super) store: StoreArgs,
}

/// A time of the store as text.
pub(super) fn time(milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds).map_or_else(|_| milliseconds.to_string(), |time| time.to_string())
}

/// The start of a day as a time of the store.
pub(super) fn start_of(day: Date) -> anyhow::Result<i64> {
    let midnight = TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    midnight.map(Timestamp::as_millisecond).context("that day does not exist")
}
