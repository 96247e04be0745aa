//! `retrieval`: Citewire's search compared with other engines on the same passages and questions.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::ensure;
use citewire_benches::contest::{self, Rules};
use citewire_benches::report::Report;
use citewire_benches::rivals::scorer::MOST_PASSAGES;
use citewire_benches::texts::Texts;
use citewire_benches::worker::{self, EngineName};
use clap::{Parser, Subcommand, ValueEnum};

/// Indexes seeded or given articles with Citewire and with other engines, asks all of them the same questions, and
/// prints the time and memory of each.
#[derive(Debug, Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Number of passages of seeded prose; may be given several times
    #[arg(long, value_name = "N", default_values_t = [10_000])]
    passages: Vec<usize>,
    /// Articles to use instead: all .md and .txt files of a folder
    #[arg(long, value_name = "DIR", conflicts_with = "passages")]
    folder: Option<PathBuf>,
    /// Number of questions
    #[arg(long, value_name = "N", default_value_t = 200)]
    queries: usize,
    /// Number of times that each question is asked of each engine; the best time counts
    #[arg(long, value_name = "N", default_value_t = 7)]
    rounds: usize,
    /// Seed of the prose and questions
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Engines to compare
    #[arg(long, value_delimiter = ',', default_value = "ours,tantivy,scorer")]
    engines: Vec<Entry>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The process of one engine, which reads orders from standard input
    #[command(hide = true)]
    Engine { name: EngineName },
}

/// The engines on the command line; tantivy is run with both ways to stem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Entry {
    Ours,
    Tantivy,
    Scorer,
}

impl Entry {
    fn engines(self) -> &'static [EngineName] {
        match self {
            Self::Ours => &[EngineName::Ours],
            Self::Tantivy => &[EngineName::Tantivy, EngineName::TantivyRemembering],
            Self::Scorer => &[EngineName::Scorer],
        }
    }
}

/// Time that two threads answer in each round.
const TWO_THREADS: Duration = Duration::from_millis(250);

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(Command::Engine { name }) = arguments.command {
        return worker::run(name, std::io::stdin().lock(), std::io::stdout().lock());
    }
    ensure!(arguments.queries > 0 && arguments.rounds > 0, "at least one question and one round are needed");
    let mut reports = Vec::new();
    match &arguments.folder {
        Some(folder) => reports.push(report(&arguments, &Texts::folder(folder, arguments.seed)?, 0)?),
        None => {
            for &passages in &arguments.passages {
                reports.push(report(&arguments, &Texts::seeded(passages, arguments.seed)?, passages)?);
            }
        }
    }
    if arguments.json {
        let object = serde_json::json!({
            "seed": arguments.seed, "rounds": arguments.rounds, "contests": reports
        });
        writeln!(std::io::stdout(), "{object}")?;
    }
    Ok(())
}

/// Runs one contest and prints it at once, unless everything is printed at the end.
fn report(arguments: &Arguments, texts: &Texts, passages: usize) -> anyhow::Result<Report> {
    let mut engines: Vec<EngineName> = arguments.engines.iter().flat_map(|entry| entry.engines()).copied().collect();
    engines.dedup();
    if passages > MOST_PASSAGES {
        engines.retain(|&engine| engine != EngineName::Scorer);
    }
    ensure!(!engines.is_empty(), "no engine is left for {passages} passages");
    let rules = Rules { questions: arguments.queries, rounds: arguments.rounds, two_threads: TWO_THREADS };
    let report = Report::new(texts.len(), &contest::run(texts, &engines, rules)?);
    if !arguments.json {
        writeln!(std::io::stdout(), "{report}")?;
    }
    Ok(report)
}
