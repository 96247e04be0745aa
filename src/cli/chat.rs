//! The settings of team chat: the file, and the variables that go before it.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use crate::chat::Platform;
use crate::chat::settings::{Invalid, Settings};

/// The file that is read when none is named and it is there.
const USUAL_FILE: &str = "citewire.toml";

#[derive(Debug, Clone, Args)]
pub(super) struct ChatArgs {
    /// Settings of team chat, a table a platform; citewire.toml in this folder where it exists
    #[arg(long, env = "CITEWIRE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
}

impl ChatArgs {
    /// The settings of all platforms.
    pub(super) fn settings(&self) -> anyhow::Result<Settings> {
        let path = self.config.clone().unwrap_or_else(|| USUAL_FILE.into());
        let file = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound && self.config.is_none() => None,
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", path.display())),
        };
        Settings::read(file.as_deref(), &|name| std::env::var(name).ok())
            .with_context(|| format!("{} cannot be used", path.display()))
    }
}

/// What `citewire check` says of one platform.
pub(super) fn state(settings: &Settings, platform: Platform) -> Result<String, Invalid> {
    let Some(values) = settings.of(platform) else { return Ok("off".to_owned()) };
    let missing = values.missing();
    if !missing.is_empty() {
        let names = missing.iter().map(|key| format!("{key} ({})", platform.variable(key)));
        return Ok(format!("off: missing {}", names.collect::<Vec<_>>().join(", ")));
    }
    platform.dialect(values)?;
    Ok(format!("on: /webhooks/{}", platform.name()))
}
