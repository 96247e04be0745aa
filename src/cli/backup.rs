//! `citewire backup` and `citewire restore`: back up the store while the server runs, and restore it.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::store::PlaceArgs;
use crate::store::{Address, BackupError, restore};

#[derive(Debug, Clone, Args)]
pub(super) struct BackupArgs {
    /// File to write, which must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(super) fn run(arguments: &BackupArgs) -> anyhow::Result<Outcome> {
    let PlaceArgs { data, store } = &arguments.place;
    store.with_kept(data, async |store| Ok(store.back_up(&arguments.file).await?))?;
    Ok(Outcome::Done)
}

#[derive(Debug, Clone, Args)]
pub(super) struct RestoreArgs {
    /// File that `citewire backup` has written
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Replace an existing store, which is kept beside the restored one under another name
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(super) fn put_back(arguments: &RestoreArgs) -> anyhow::Result<Outcome> {
    let PlaceArgs { data, store } = &arguments.place;
    let Address::File(path) = store.address(data)? else { return Err(BackupError::NotAFile.into()) };
    let older = super::store::block_on(restore(&arguments.file, &path, arguments.replace))??;
    // Opening the store now detects a backup from a newer version before the server starts.
    store.with(data, async |_| Ok(()))?;
    if let Some(older) = older {
        let mut out = anstream::stdout().lock();
        writeln!(out, "the earlier store is kept as {}", older.display())?;
        out.flush()?;
    }
    Ok(Outcome::Done)
}
