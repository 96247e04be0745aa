//! `citewire.toml`: every setting of the server. Flags and variables take precedence over it, and it takes precedence over
//! the defaults.
//!
//! A setting above the tables has the name of its flag, with `_` for `-`; the flag alone defines its meaning and its
//! values. The tables are those of the chat platforms.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use clap::{Arg, ArgMatches, Command, CommandFactory as _, FromArgMatches as _};
use thiserror::Error;
use toml::{Table, Value};

use super::Cli;
use super::terminal::{acts, harmless};
use crate::chat::settings::Settings;
use crate::chat::{PLATFORMS, platform_named};
use crate::settings::{self, Invalid};

/// The file that is read when `--config` names none. It may be missing.
const USUAL_FILE: &str = "citewire.toml";

/// Lowest Jaro-Winkler similarity at which an unknown name is taken for a typing error; 1 means equal.
const LEAST_LIKENESS: f64 = 0.7;

/// Why the file cannot be used.
#[derive(Debug, Error)]
pub(super) enum FileError {
    #[error("{} cannot be read: {error}", path.display())]
    Unreadable { path: PathBuf, error: io::Error },
    #[error("{} cannot be used: {error}", path.display())]
    Invalid { path: PathBuf, error: Invalid },
    #[error("{} cannot be used: there is no setting {key}{}; `citewire config` lists them", path.display(), meant.as_deref().map_or_else(String::new, |name| format!(", was {name} meant?")))]
    Unknown { path: PathBuf, key: String, meant: Option<String> },
    #[error("{} cannot be used: {key} {reason}", path.display())]
    Value { path: PathBuf, key: String, reason: String },
}

/// The file; empty when there is none.
#[derive(Debug, Default)]
pub(super) struct SettingsFile {
    path: PathBuf,
    text: Option<String>,
    /// The settings above the tables, each with its values as a flag takes them.
    values: BTreeMap<String, Vec<String>>,
}

/// Parses the arguments of this process, with the settings of the file as defaults. Wrong arguments end the process with
/// a message.
///
/// # Errors
/// When the file cannot be used.
pub(super) fn parse() -> Result<(Cli, ArgMatches, SettingsFile), FileError> {
    let arguments: Vec<OsString> = env::args_os().collect();
    // The arguments name the file, and the file holds their defaults: look for its name first.
    let named =
        Cli::command().ignore_errors(true).try_get_matches_from(&arguments).unwrap_or_else(|error| leave(&error));
    let file = SettingsFile::read(named.get_one::<PathBuf>("config").cloned())?;
    let mut command = file.under(Cli::command());
    let matches = command.try_get_matches_from_mut(&arguments).unwrap_or_else(|error| leave(&error));
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| leave(&error.format(&mut command)));
    Ok((cli, matches, file))
}

/// Ends the process with the message of wrong arguments, or with the help. It repeats arguments and variables, so nothing
/// is coloured where one of them could colour or control the terminal.
fn leave(error: &clap::Error) -> ! {
    let odd = |text: &OsStr| text.to_string_lossy().contains(acts);
    let is_own = |name: &OsStr| name.as_encoded_bytes().starts_with(b"CITEWIRE_");
    if !env::args_os().any(|text| odd(&text)) && !env::vars_os().any(|(name, text)| is_own(&name) && odd(&text)) {
        error.exit()
    }
    let message = harmless(&error.render().to_string());
    let _ = if error.use_stderr() {
        io::stderr().write_all(message.as_bytes())
    } else {
        io::stdout().write_all(message.as_bytes())
    };
    process::exit(error.exit_code())
}

/// The name of a flag in the file; `None` for flags without a variable, which are not settings.
fn name_of(flag: &Arg) -> Option<String> {
    let variable = flag.get_env()?.to_str()?.strip_prefix("CITEWIRE_")?;
    (flag.get_id() != "config").then(|| variable.to_lowercase())
}

/// The flags that are settings, which are those of the server, by their names in the file.
pub(super) fn flags() -> Vec<(String, Arg)> {
    let command = Cli::command();
    let serve = command.find_subcommand("serve").map(Command::get_arguments).into_iter().flatten();
    serve.filter_map(|flag| Some((name_of(flag)?, flag.clone()))).collect()
}

impl SettingsFile {
    fn read(named: Option<PathBuf>) -> Result<Self, FileError> {
        let is_named = named.is_some();
        let path = named.unwrap_or_else(|| USUAL_FILE.into());
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound && !is_named => {
                return Ok(Self { path, ..Self::default() });
            }
            Err(error) => return Err(FileError::Unreadable { path, error }),
        };
        let table = settings::parse(&text).map_err(|error| FileError::Invalid { path: path.clone(), error })?;
        let values = values(&table, &path)?;
        Ok(Self { path, text: Some(text), values })
    }

    /// The command with the settings of the file as defaults of its flags.
    fn under(&self, command: Command) -> Command {
        let command = command.mut_args(|flag| match name_of(&flag).and_then(|name| self.values.get(&name)) {
            // The value may be a secret, so `--help` must not show it.
            Some(texts) if flag.get_action().takes_values() => {
                flag.default_values(texts.clone()).hide_default_value(true)
            }
            Some(texts) => flag.default_values(texts.clone()),
            None => flag,
        });
        let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
        names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |command| self.under(command)))
    }

    /// Whether the file has this setting.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// The file's name, for people.
    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Logs a warning when everybody on this machine can read a file that may hold secrets: those of a platform are in a
    /// table, and the addresses of a database and of a collector may have a password.
    pub(super) fn warn_if_open(&self) {
        let may_be_secret =
            |line: &str| ["[", "store", "traces"].iter().any(|start| line.trim_start().starts_with(start));
        let holds_secrets = self.text.as_deref().is_some_and(|text| text.lines().any(may_be_secret));
        let is_open = || fs::metadata(&self.path).is_ok_and(|file| file.permissions().mode() & 0o004 != 0);
        if holds_secrets && is_open() {
            let file = self.name();
            tracing::warn!(
                file,
                "others can read this file, which may hold secrets; take that from them with chmod 600"
            );
        }
    }

    /// The settings of team chat.
    pub(super) fn chat(&self) -> Result<Settings, FileError> {
        Settings::read(self.text.as_deref(), &|name| env::var(name).ok())
            .map_err(|error| FileError::Invalid { path: self.path.clone(), error })
    }
}

/// The settings above the tables, checked against their flags.
fn values(table: &Table, path: &Path) -> Result<BTreeMap<String, Vec<String>>, FileError> {
    let flags = flags();
    let mut values = BTreeMap::new();
    for (key, value) in table {
        if matches!(value, Value::Table(_)) {
            if platform_named(key).is_none() {
                let meant = nearest(key, PLATFORMS.iter().map(|platform| platform.name()));
                return Err(unknown(path, format!("[{key}]"), meant.map(|name| format!("[{name}]"))));
            }
            continue;
        }
        let Some((_, flag)) = flags.iter().find(|(name, _)| name == key) else {
            return Err(unknown(path, key.clone(), nearest(key, flags.iter().map(|(name, _)| name.as_str()))));
        };
        let wrong = |reason: String| FileError::Value { path: path.to_owned(), key: key.clone(), reason };
        let texts = match value {
            Value::Array(items) if flag.get_value_delimiter().is_some() => items.iter().map(text).collect(),
            value => text(value).map(|text| vec![text]),
        };
        let texts = texts.ok_or_else(|| {
            let many = if flag.get_value_delimiter().is_some() { ", or a list of them" } else { "" };
            wrong(format!("must be one text or number, true or false{many}"))
        })?;
        for (number, text) in (1..).zip(&texts) {
            let name = if value.is_array() { format!("entry {number} of {key}") } else { key.clone() };
            check(flag, text).map_err(|reason| FileError::Value { path: path.to_owned(), key: name, reason })?;
        }
        values.insert(key.clone(), texts);
    }
    Ok(values)
}

fn unknown(path: &Path, key: String, meant: Option<String>) -> FileError {
    FileError::Unknown { path: path.to_owned(), key, meant }
}

/// A value as its flag takes it; `None` when no flag takes such a value.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Boolean(switch) => Some(switch.to_string()),
        Value::Datetime(_) | Value::Array(_) | Value::Table(_) => None,
    }
}

/// Checks that the flag takes this value. The error is the flag's own message.
fn check(flag: &Arg, text: &str) -> Result<(), String> {
    let alone = flag.clone().default_value(text.to_owned());
    let parsed = Command::new("citewire").no_binary_name(true).arg(alone).try_get_matches_from::<_, &str>([]);
    parsed.map(drop).map_err(|error| {
        let message = error.to_string();
        let line = message.lines().next().unwrap_or_default();
        line.rsplit_once("': ").map_or_else(|| format!("cannot be {text}"), |(_, why)| format!("is wrong: {why}"))
    })
}

/// The most similar of the names, if one is similar enough.
fn nearest<'name>(key: &str, names: impl Iterator<Item = &'name str>) -> Option<String> {
    let likeness = |name: &&str| strsim::jaro_winkler(key, name);
    let best = names.max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    best.filter(|name| likeness(name) >= LEAST_LIKENESS).map(str::to_owned)
}
