//! `citewire model`: adds, lists and removes the encoders by which articles are found by meaning.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anstream::{stderr, stdout};
use anyhow::Context as _;
use clap::builder::BoolishValueParser;
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use url::Url;

use super::Outcome;
use super::json::write_line;
use super::terminal::{BOLD, FAINT, harmless};
use crate::corpus::Sha256;
use crate::models::{Fetched, Files, Listed, ModelError, Models, USUAL, WANTED, fetch};

/// Add, list and remove models that find articles by meaning
#[derive(Debug, Clone, Args)]
pub(super) struct ModelArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Clone, Subcommand)]
enum Command {
    /// Fetch a model, or take one from a file, and use it from the next start on
    Add(AddArgs),
    /// List the models that were added; the one in use has a star
    List(ListArgs),
    /// Encode some texts by every kind of instructions of this processor, and print a hash of the vectors: it is the same for
    /// all of them and on every machine
    Check(CheckArgs),
    /// Remove a model; without any, articles are found by words alone
    Remove(RemoveArgs),
}

#[derive(Debug, Clone, Args)]
struct AddArgs {
    /// A folder, .zip or .whl of a published model, a file that was converted before, or the address below which the files of
    /// a published model are; without it, the usual model for English is fetched
    #[arg(value_name = "URL|FILE")]
    from: Option<String>,
    /// The name under which it is kept; without it, the last part of the address or path
    #[arg(long, value_name = "NAME", value_parser = name)]
    name: Option<String>,
    /// SHA-256 that model.safetensors, or the converted file, must have, in hexadecimal digits; a model from an address that
    /// does not begin with https:// needs it
    #[arg(long, value_name = "HASH", value_parser = sha256)]
    sha256: Option<String>,
    #[command(flatten)]
    folder: FolderArgs,
}

#[derive(Debug, Clone, Args)]
struct ListArgs {
    /// Print the list as JSON, one object a line
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    #[command(flatten)]
    folder: FolderArgs,
}

#[derive(Debug, Clone, Args)]
struct RemoveArgs {
    /// The name of the model, as `model list` prints it
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    folder: FolderArgs,
}

#[derive(Debug, Clone, Args)]
struct CheckArgs {
    /// The name of the model, as `model list` prints it; without it, the one in use
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    folder: FolderArgs,
}

#[derive(Debug, Clone, Args)]
struct FolderArgs {
    /// Folder in which the index is kept between starts, and models with it
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    data: PathBuf,
}

/// A model in the list, as JSON.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    in_use: bool,
    bytes: u64,
    licence: Option<String>,
    /// The languages that it was made for; none for all.
    languages: Vec<String>,
    /// Number of numbers in a vector.
    width: Option<usize>,
    sha256: Option<String>,
    /// SHA-256 of the weights that it was converted from.
    source: Option<String>,
    /// Why it cannot be used.
    error: Option<String>,
}

/// True for errors that the caller can correct by other arguments.
pub(super) fn is_bad_usage(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(ModelError::Refused { .. } | ModelError::Unknown { .. }))
}

pub(super) fn run(arguments: &ModelArgs) -> anyhow::Result<Outcome> {
    match &arguments.command {
        Command::Add(arguments) => add(arguments),
        Command::List(arguments) => list(arguments),
        Command::Check(arguments) => check(arguments),
        Command::Remove(arguments) => {
            Models::below(&arguments.folder.data).remove(&arguments.name)?;
            writeln!(stdout(), "{} is removed; a running server uses it until it is started again", arguments.name)?;
            Ok(Outcome::Done)
        }
    }
}

fn add(arguments: &AddArgs) -> anyhow::Result<Outcome> {
    let models = Models::below(&arguments.folder.data);
    let sha256 = arguments.sha256.as_deref();
    let from = arguments.from.as_deref().unwrap_or(USUAL.address);
    let address = from.contains("://").then(|| address(from, sha256)).transpose()?;
    let own_name = if arguments.from.is_none() { USUAL.name.to_owned() } else { name_of(from) };
    let name = arguments.name.clone().unwrap_or(own_name);
    let files = if let Some(address) = address {
        fetched(&models, &name, &address, sha256)?
    } else {
        let files = Files::read(Path::new(from))?;
        check_hash(from, &files, sha256)?;
        files
    };
    let encoder = models.add(&name, from, &files)?;
    models.forget_files(&name);
    let mut out = stdout().lock();
    let model = encoder.model();
    let card = model.card();
    writeln!(out, "{BOLD}{name}{BOLD:#}: {}", about(&card.licence, &card.languages))?;
    writeln!(out, "  {} bytes, vectors of {} numbers, SHA-256 {}", model.size(), card.width, model.hash())?;
    writeln!(out, "  in use from the next start on; `citewire index` encodes the articles now")?;
    Ok(Outcome::Done)
}

fn about(licence: &str, languages: &[String]) -> String {
    let languages = if languages.is_empty() { "all languages".to_owned() } else { languages.join(", ") };
    format!("licence {}, for {}", harmless(licence), harmless(&languages))
}

/// The address of a model's folder. What is fetched without TLS may be anybody's, so its hash must be known.
fn address(from: &str, sha256: Option<&str>) -> anyhow::Result<Url> {
    let mut address = Url::parse(from).with_context(|| format!("{from:?} is no address"))?;
    anyhow::ensure!(matches!(address.scheme(), "http" | "https"), "{from} must begin with https://");
    anyhow::ensure!(
        address.scheme() == "https" || sha256.is_some(),
        "{from} is not encrypted on its way; name the SHA-256 of the weights with --sha256"
    );
    if !address.path().ends_with('/') {
        address.set_path(&format!("{}/", address.path()));
    }
    Ok(address)
}

/// Fetches the files of a model.
fn fetched(models: &Models, name: &str, address: &Url, sha256: Option<&str>) -> anyhow::Result<Files> {
    let folder = models.place_for_files(name)?;
    let is_usual = address.as_str() == USUAL.address;
    let pinned = |file: &str| {
        let known = USUAL.files.iter().find(|(known, _)| is_usual && *known == file).map(|(_, hash)| *hash);
        if file == WANTED[0] { sha256.or(known) } else { known }
    };
    let bar: Mutex<Option<(String, ProgressBar)>> = Mutex::default();
    let observe = |file: &str, done: u64, all: Option<u64>| {
        let Ok(mut shown) = bar.lock() else { return };
        if shown.as_ref().is_none_or(|(of, _)| of != file) {
            let style = ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes} {eta}");
            let new = ProgressBar::new(0).with_message(file.to_owned());
            *shown = Some((file.to_owned(), style.map_or_else(|_| new.clone(), |style| new.clone().with_style(style))));
        }
        if let Some((_, bar)) = &*shown {
            bar.set_length(all.unwrap_or(done));
            bar.set_position(done);
        }
    };
    for file in WANTED {
        // Of the usual model, no more is fetched than what is pinned.
        if is_usual && pinned(file).is_none() {
            continue;
        }
        let from = address.join(file).context("the address cannot be extended")?;
        let result = fetch(&from, &folder.join(file), pinned(file), &observe)?;
        if result == Fetched::Missing && ["model.safetensors", "config.json", "tokenizer.json"].contains(&file) {
            return Err(ModelError::refused(address.as_str(), format!("there is no {file} below it")).into());
        }
    }
    if let Ok(mut bar) = bar.lock()
        && let Some((_, bar)) = bar.take()
    {
        bar.finish_and_clear();
    }
    let mut files = Files::read(&folder)?;
    if let Files::Published(files) = &mut files
        && is_usual
    {
        let readme = format!("---\nlicense: {}\nlanguage: {}\n---\n", USUAL.licence, USUAL.languages.join(","));
        files.insert("README.md", readme.into_bytes());
    }
    Ok(files)
}

fn check_hash(from: &str, files: &Files, wanted: Option<&str>) -> Result<(), ModelError> {
    let Some(wanted) = wanted else { return Ok(()) };
    let found = Sha256::of(files.weights()).to_string();
    if found == wanted {
        return Ok(());
    }
    Err(ModelError::refused(from, format!("the SHA-256 of its weights is {found}, and {wanted} was expected")))
}

/// Exit code 1 when the hashes differ, which is a bug.
fn check(arguments: &CheckArgs) -> anyhow::Result<Outcome> {
    let proofs = Models::below(&arguments.folder.data).check(arguments.name.as_deref())?;
    for (kernel, hash) in &proofs {
        writeln!(stdout(), "{hash} {}", kernel.name())?;
    }
    let are_equal = proofs.iter().all(|(_, hash)| *hash == proofs[0].1);
    Ok(if are_equal { Outcome::Done } else { Outcome::Negative })
}

fn list(arguments: &ListArgs) -> anyhow::Result<Outcome> {
    let models = Models::below(&arguments.folder.data).list();
    let mut out = stdout().lock();
    if models.is_empty() && !arguments.json {
        writeln!(stderr(), "there is no model; `citewire model add` fetches one")?;
    }
    for Listed { name, bytes, is_current, model } in models {
        let card = model.as_ref().ok().map(citewire_meaning::Model::card);
        let row = Row {
            in_use: is_current,
            bytes,
            licence: card.map(|card| card.licence.clone()),
            languages: card.map(|card| card.languages.clone()).unwrap_or_default(),
            width: card.map(|card| card.width),
            sha256: model.as_ref().ok().map(|model| model.hash().to_owned()),
            source: card.map(|card| card.source.clone()),
            error: model.as_ref().err().cloned(),
            name,
        };
        if arguments.json {
            write_line(&mut out, &row)?;
            continue;
        }
        let star = if row.in_use { "*" } else { " " };
        let about = match (&row.licence, &row.error) {
            (Some(licence), _) => about(licence, &row.languages),
            (None, error) => error.clone().unwrap_or_default(),
        };
        writeln!(
            out,
            "{star} {BOLD}{}{BOLD:#} {bytes} bytes {FAINT}{}{FAINT:#}",
            harmless(&row.name),
            harmless(&about)
        )?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}

/// The last part of a path or an address that tells models apart, without its ending.
fn name_of(from: &str) -> String {
    let from = from.split_once("/resolve/").map_or(from, |(model, _)| model);
    let last = from.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let stem = [".zip", ".whl", ".safetensors", ".model"].iter().find_map(|ending| last.strip_suffix(ending));
    let kept = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
    let name: String = stem.unwrap_or(last).chars().map(kept).take(80).collect();
    let name = name.trim_start_matches('.').to_owned();
    if name.is_empty() { "model".to_owned() } else { name }
}

fn name(text: &str) -> Result<String, String> {
    let is_fine = name_of(text) == text;
    is_fine.then(|| text.to_owned()).ok_or_else(|| "write letters, digits, -, _ and ., at most 80".to_owned())
}

fn sha256(text: &str) -> Result<String, String> {
    let is_hash = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then(|| text.to_ascii_lowercase()).ok_or_else(|| "write 64 hexadecimal digits".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{address, name_of};

    #[test]
    fn a_model_is_named_after_where_it_comes_from() {
        assert_eq!(name_of("https://hub.example/org/all-MiniLM-L6-v2/resolve/main/"), "all-MiniLM-L6-v2");
        assert_eq!(name_of("wheels/gt_minilm-0.1.whl"), "gt_minilm-0.1");
        assert_eq!(name_of("models/Größe klein/"), "Gr--e-klein");
        assert_eq!(name_of("../"), "model");
    }

    #[test]
    fn what_is_fetched_in_the_open_needs_a_hash() {
        assert!(address("http://127.0.0.1/m", None).is_err());
        assert!(address("ftp://127.0.0.1/m", Some("a")).is_err());
        assert_eq!(address("http://127.0.0.1/m", Some("a")).expect("a hash").as_str(), "http://127.0.0.1/m/");
    }
}
