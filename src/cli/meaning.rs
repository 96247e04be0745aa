//! The flags of search by meaning, and the encoder that they name.

use std::path::Path;
use std::sync::Arc;

use citewire_meaning::Encode;
use clap::{Args, ValueEnum};

use crate::library::MeaningOptions;

/// Whether articles are found by meaning too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// By words alone.
    Off,
    /// By meaning too; a start without a model fails.
    On,
    /// By meaning too where a model was added.
    Auto,
}

#[derive(Debug, Clone, Args)]
pub(super) struct MeaningArgs {
    /// Whether articles are found by what they say in other words, too; `citewire model add` adds the model that this needs
    #[arg(long, env = "CITEWIRE_MEANING", value_name = "MODE", default_value = "auto")]
    meaning: Mode,
    /// Number of threads that encode articles, at the lowest priority; 0 for one on each core
    #[arg(long, env = "CITEWIRE_MEANING_THREADS", value_name = "COUNT", default_value_t = 0, value_parser = at_most_256)]
    meaning_threads: usize,
}

/// `--meaning on`, and there is no model to use.
#[derive(Debug, thiserror::Error)]
#[error("--meaning on needs a model; add one with `citewire model add`, or leave --meaning at auto")]
pub(super) struct NoModel;

fn at_most_256(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|count| *count <= 256).ok_or_else(|| "write a whole number from 0 to 256".to_owned())
}

impl MeaningArgs {
    /// The encoder of the model in use below a data folder.
    pub(super) fn options(&self, data: &Path) -> anyhow::Result<Option<MeaningOptions>> {
        let encoder = match self.meaning {
            Mode::Off => None,
            Mode::On => Some(encoder(data)?.ok_or(NoModel)?),
            // A model that cannot be used is no reason not to answer.
            Mode::Auto => encoder(data).unwrap_or_else(|error| {
                tracing::warn!("{error}; articles are found by words alone");
                None
            }),
        };
        Ok(encoder.map(|encoder| MeaningOptions { encoder, threads: self.meaning_threads }))
    }
}

#[cfg(feature = "meaning")]
fn encoder(data: &Path) -> anyhow::Result<Option<Arc<dyn Encode>>> {
    let models = crate::models::Models::below(data);
    Ok(models.current().map(|name| models.encoder(&name)).transpose()?)
}

#[cfg(not(feature = "meaning"))]
#[allow(clippy::unnecessary_wraps, reason = "the other build may fail")]
fn encoder(_data: &Path) -> anyhow::Result<Option<Arc<dyn Encode>>> {
    Ok(None)
}
