//! What commands share that use what the server keeps.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::store::{Address, Store};

/// Where the server keeps what is not an article.
#[derive(Debug, Clone, Args)]
pub(super) struct StoreArgs {
    /// Database for what the server itself keeps, such as feedback: `postgres://user@host/database`, for several servers
    /// behind one address; without it the file citewire.db in the data folder
    #[arg(long, env = "CITEWIRE_STORE", value_name = "URL", hide_env_values = true)]
    store: Option<String>,
}

impl StoreArgs {
    /// The address that was given, or the file in the data folder.
    pub(super) fn address(&self, data: &Path) -> anyhow::Result<Address> {
        match &self.store {
            Some(text) => Ok(Address::parse(text)?),
            None => Ok(Address::File(data.join("citewire.db"))),
        }
    }

    /// True when a database was named.
    pub(super) fn is_given(&self) -> bool {
        self.store.is_some()
    }

    /// Does something with what a server has kept; that there is nothing yet is an error.
    pub(super) fn with_kept<T>(
        &self,
        data: &Path,
        work: impl AsyncFnOnce(&Store) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        if let Address::File(path) = self.address(data)?
            && !path.exists()
        {
            anyhow::bail!("nothing is kept in {} yet; name the server's data folder with --data", path.display());
        }
        self.with(data, work)
    }

    /// Does something with the store, which is made when there is none.
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

/// Waits for work of the store.
pub(super) fn block_on<T>(work: impl Future<Output = T>) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    Ok(runtime.context("the runtime cannot start")?.block_on(work))
}

/// The store of a command that has no use for the articles.
#[derive(Debug, Clone, Args)]
pub(super) struct PlaceArgs {
    /// Folder in which the server keeps its data
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    pub(super) data: PathBuf,
    #[command(flatten)]
    pub(super) store: StoreArgs,
}

/// A time of the store, for people and programs.
pub(super) fn time(milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds).map_or_else(|_| milliseconds.to_string(), |time| time.to_string())
}

/// The start of a day as a time of the store.
pub(super) fn start_of(day: Date) -> anyhow::Result<i64> {
    let midnight = TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    midnight.map(Timestamp::as_millisecond).context("that day does not exist")
}
