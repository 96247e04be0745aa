//! `citewire config`: the current settings, with the origin of each.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args};
use toml::Value;

use super::file::{SettingsFile, flags};
use super::terminal::{acts, harmless};
use super::{Outcome, serve};
use crate::chat::PLATFORMS;
use crate::chat::settings::variable;

#[derive(Debug, Clone, Args)]
pub(super) struct ConfigArgs {
    #[command(flatten)]
    serve: serve::ServeArgs,
}

/// Prints the settings in the form of `citewire.toml`, without secrets.
pub(super) fn run(arguments: &ConfigArgs, matches: &ArgMatches, file: &SettingsFile) -> anyhow::Result<Outcome> {
    arguments.serve.check()?;
    let mut lines = String::new();
    for (name, flag) in flags() {
        let origin = origin(matches, &flag, &name, file);
        match (origin, value(matches, &flag)) {
            (Some(origin), Some(_)) if flag.is_hide_env_values_set() => {
                writeln!(lines, "# {name} is not shown; it is from {origin}")?;
            }
            (Some(origin), Some(value)) => {
                writeln!(lines, "{:<44} # {origin}", format!("{name} = {}", shown(&value)))?;
            }
            _ => writeln!(lines, "# {name} is not set")?,
        }
    }
    let settings = file.chat()?;
    for platform in PLATFORMS {
        let Some(values) = settings.of(platform.name()) else { continue };
        writeln!(lines, "\n[{}]", platform.name())?;
        for setting in platform.settings() {
            let Some(value) = values.value(setting.name) else { continue };
            let variable = variable(platform.name(), setting.name);
            let origin = if std::env::var_os(&variable).is_some() { variable } else { file_name(file) };
            if setting.is_secret {
                writeln!(lines, "# {} is not shown; it is from {origin}", setting.name)?;
            } else {
                writeln!(lines, "{:<44} # {origin}", format!("{} = {}", setting.name, shown(value)))?;
            }
        }
    }
    let mut out = anstream::stdout().lock();
    out.write_all(lines.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Done)
}

/// Where a setting comes from; `None` when it is not set.
fn origin(matches: &ArgMatches, flag: &Arg, name: &str, file: &SettingsFile) -> Option<String> {
    Some(match matches.value_source(flag.get_id().as_str())? {
        ValueSource::CommandLine => format!("--{}", flag.get_long()?),
        ValueSource::EnvVariable => flag.get_env()?.to_str()?.to_owned(),
        _ if file.holds(name) => file_name(file),
        _ => "built in".to_owned(),
    })
}

/// The name of the file as a comment can have it.
fn file_name(file: &SettingsFile) -> String {
    harmless(&file.name()).replace('\n', "\u{FFFD}")
}

/// A value as the file would hold it, in which no character has an effect on the terminal.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains(acts) => {
            let escaped = |c: char| match c {
                '"' | '\\' => format!("\\{c}"),
                _ if acts(c) => format!("\\u{:04X}", u32::from(c)),
                _ => c.to_string(),
            };
            format!("\"{}\"", text.chars().map(escaped).collect::<String>())
        }
        Value::Array(values) => format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", ")),
        _ => value.to_string(),
    }
}

/// The value of a setting.
fn value(matches: &ArgMatches, flag: &Arg) -> Option<Value> {
    let mut texts = matches.get_raw(flag.get_id().as_str())?.map(|text| Path::new(text).display().to_string());
    if flag.get_value_delimiter().is_some() {
        return Some(Value::Array(texts.map(Value::String).collect()));
    }
    let text = texts.next()?;
    let number = text.parse().map(Value::Integer).or_else(|_| text.parse().map(Value::Float));
    let switch = text.parse().map(Value::Boolean);
    Some(switch.unwrap_or_else(|_| number.unwrap_or(Value::String(text))))
}
