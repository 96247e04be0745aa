//! `citewire eval`: measures a data set and prints the figures beside those of plain BM25.

mod table;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use anstream::{stderr, stdout};
use anyhow::Context as _;
use clap::Args;
use clap::builder::BoolishValueParser;

use super::Outcome;
use super::source::RankingArgs;
use crate::eval::{self, Measured, Settings};
use crate::retrieval::Meaning;
#[cfg(feature = "meaning")]
use crate::retrieval::meaning::Store;

/// The end of the text of `--help`.
const LAYOUTS: &str = "\
Data sets, recognised by their files:
  corpus QA           a folder with docs.jsonl and questions.jsonl
  retrieval           a folder with docs.jsonl, queries.jsonl and qrels.tsv
  conversation        a folder with passages.jsonl and turns.jsonl
  rewrites            a .jsonl file of turns, each with a \"rewrite\"
  sentence selection  a .jsonl file of questions, each with \"candidates\"
  segmentation        a .jsonl file of texts, each with \"gold\" or \"sents\"
The error about an invalid line names the line and the expected fields.";

/// Measure answers, rankings, follow-ups and sentences on a data set
///
/// Questions are answered as in the server; the column "plain BM25" is computed beside it on the same data. With --all
/// the exit code is 1 when a figure is below plain BM25.
#[derive(Debug, Clone, Args)]
#[command(after_long_help = LAYOUTS)]
pub(super) struct EvalArgs {
    /// A data set; with --all, the folder that contains them
    #[arg(value_name = "DIR")]
    path: PathBuf,
    /// Measure every data set below DIR, and print a summary that marks what is below plain BM25
    #[arg(long, env = "CITEWIRE_ALL", value_parser = BoolishValueParser::new(), conflicts_with = "predictions")]
    all: bool,
    /// Write the predictions, one JSON object a line, for an independent scorer
    #[arg(long, env = "CITEWIRE_PREDICTIONS", value_name = "FILE")]
    predictions: Option<PathBuf>,
    /// Ask at most N questions of a data set, evenly spread over it
    #[arg(long, env = "CITEWIRE_EVAL_LIMIT", value_name = "N", value_parser = at_least_one)]
    limit: Option<usize>,
    /// Fit the weights of the answer code to the corpus QA sets below DIR, and write ranking.tsv and confidence.tsv to FOLDER
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["all", "predictions", "json"])]
    fit: Option<PathBuf>,
    /// Print how much each feature of a sentence contributes: the loss without it, on questions not used for fitting
    #[arg(long, conflicts_with_all = ["all", "predictions", "json", "fit"])]
    ablate: bool,
    /// Search by meaning too, with this file of a model that `citewire model add` made; with --fit, the weights for that are
    /// fitted, and written to `meaning_ranking.tsv` and `meaning_confidence.tsv`
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    /// Folder in which the signs of encoded sentences are kept for the next run
    #[arg(long, value_name = "DIR", requires = "model")]
    signs: Option<PathBuf>,
    /// Print the figures as JSON
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    #[command(flatten)]
    ranking: RankingArgs,
}

fn at_least_one(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|number| *number > 0).ok_or_else(|| "write a whole number from 1".to_owned())
}

/// A data set with its name in the table and its measurements.
struct Row {
    name: String,
    measured: Measured,
}

pub(super) fn run(arguments: &EvalArgs) -> anyhow::Result<Outcome> {
    let begin = Instant::now();
    let meaning = arguments.model.as_deref().map(|model| meaning(model, arguments.signs.as_deref())).transpose()?;
    let settings = Settings { limit: arguments.limit, ranking: arguments.ranking.ranking(), meaning };
    if let Some(folder) = &arguments.fit {
        return fit(folder, &arguments.path, &settings);
    }
    if arguments.ablate {
        return ablate(&arguments.path, &settings);
    }
    let paths = if arguments.all { eval::find_sets(&arguments.path)? } else { vec![arguments.path.clone()] };
    let mut rows = Vec::with_capacity(paths.len());
    for path in paths {
        let own = Instant::now();
        let row = Row { name: name(&arguments.path, &path), measured: eval::measure(&path, &settings)? };
        if arguments.all {
            writeln!(stderr(), "{} in {:.1} s", row.name, own.elapsed().as_secs_f32())?;
        }
        rows.push(row);
    }
    if let (Some(file), [row]) = (&arguments.predictions, rows.as_slice()) {
        write_predictions(file, &row.measured).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    let mut out = stdout().lock();
    if arguments.json {
        writeln!(out, "{}", table::json(&rows))?;
    } else if arguments.all {
        table::summary(&mut out, &rows)?;
    } else {
        rows.iter().try_for_each(|row| table::whole(&mut out, row))?;
    }
    out.flush()?;
    writeln!(stderr(), "measured in {:.1} s", begin.elapsed().as_secs_f32())?;
    let fell = rows.iter().any(|row| row.measured.figures.iter().any(eval::Figure::fell));
    Ok(if arguments.all && fell { Outcome::Negative } else { Outcome::Done })
}

/// The model in a file, with the signs that it made before.
#[cfg(feature = "meaning")]
fn meaning(model: &Path, signs: Option<&Path>) -> anyhow::Result<Arc<Meaning>> {
    let encoder = crate::models::encoder_of(model)?;
    let identity = encoder.identity();
    let store = match signs {
        Some(folder) => {
            let opened = Store::open(folder, &identity.hash, identity.width);
            opened.with_context(|| format!("{} cannot keep signs", folder.display()))?
        }
        None => Store::in_memory(&identity.hash, identity.width),
    };
    Ok(Arc::new(Meaning::new(encoder, store)))
}

#[cfg(not(feature = "meaning"))]
fn meaning(_model: &Path, _signs: Option<&Path>) -> anyhow::Result<Arc<Meaning>> {
    anyhow::bail!("this build has no encoder; build it with --features meaning")
}

fn fit(folder: &Path, path: &Path, settings: &Settings) -> anyhow::Result<Outcome> {
    let fitted = eval::fit::fit(path, settings)?;
    let before = if settings.meaning.is_some() { "meaning_" } else { "" };
    for (name, text) in [("ranking.tsv", &fitted.ranking), ("confidence.tsv", &fitted.confidence)] {
        let name = format!("{before}{name}");
        let file = folder.join(name);
        std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        let head = text.lines().take_while(|line| line.starts_with('#'));
        writeln!(stdout(), "{}", file.display())?;
        head.skip(1).try_for_each(|line| writeln!(stdout(), "  {}", line.trim_start_matches("# ")))?;
    }
    writeln!(stdout(), "build again to use these weights")?;
    Ok(Outcome::Done)
}

fn ablate(path: &Path, settings: &Settings) -> anyhow::Result<Outcome> {
    let mut out = stdout().lock();
    writeln!(out, "without                right first   among three")?;
    let mut printed = Ok(());
    eval::fit::ablate(path, settings, |name, [first, three]| {
        let line = writeln!(out, "{name:<20}{:>+14.4}{:>+14.4}", -first, -three).and_then(|()| out.flush());
        printed = std::mem::replace(&mut printed, Ok(())).and(line);
    })?;
    printed?;
    Ok(Outcome::Done)
}

/// The name of a data set: its path below the folder of all sets, without a file extension. A single set has the name
/// of its folder or file.
fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).ok().filter(|below| !below.as_os_str().is_empty());
    let below = below.or_else(|| path.file_name().map(Path::new)).unwrap_or(path);
    below.with_extension("").display().to_string()
}

fn write_predictions(file: &Path, measured: &Measured) -> std::io::Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    measured.predictions.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    out.flush()
}
