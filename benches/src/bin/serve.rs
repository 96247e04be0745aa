//! `serve`: Citewire's answers over HTTP, cached and uncached, compared with a bare server that sends the same bytes.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::ensure;
use citewire_benches::serving::bare;
use citewire_benches::serving::exchange::Kind;
use citewire_benches::serving::load::{self, Prepared};
use citewire_benches::serving::report::{Load, Report};
use citewire_benches::serving::server::Server;
use citewire_benches::texts::{Texts, sample_corpus};
use clap::{Parser, Subcommand};

/// Loads Citewire, Citewire without an answer cache, and a bare server in turns, and prints the figures of each.
#[derive(Debug, Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Program of the server
    #[arg(long, value_name = "PATH", default_value_os_t = built())]
    binary: PathBuf,
    /// Folder of its articles
    #[arg(long, value_name = "DIR", default_value_os_t = sample_corpus())]
    corpus: PathBuf,
    /// Time that each server is loaded in each way, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 5.0)]
    seconds: f64,
    /// Numbers of connections that ask at the same time
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1,16,256")]
    connections: Vec<usize>,
    /// Number of different questions
    #[arg(long, value_name = "N", default_value_t = 240)]
    questions: usize,
    /// Seed of the questions
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The bare server, which reads its answers from standard input
    #[command(hide = true)]
    Bare,
}

/// Number of rounds into which the seconds of each load are divided. The servers take turns in each round.
const ROUNDS: usize = 6;

fn built() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/citewire")
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(Command::Bare) = arguments.command {
        return bare::run(serde_json::from_reader(std::io::stdin().lock())?);
    }
    ensure!(arguments.questions > 0, "at least one question is needed");
    ensure!(arguments.connections.iter().all(|&connections| connections > 0), "at least one connection is needed");
    // The load runs on one thread, since it takes time from the servers on the same machine.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let report = runtime.block_on(measure(&arguments))?;
    if arguments.json {
        writeln!(std::io::stdout(), "{}", serde_json::to_string(&report)?)?;
    } else {
        write!(std::io::stdout(), "{report}")?;
    }
    Ok(())
}

async fn measure(arguments: &Arguments) -> anyhow::Result<Report> {
    let questions = Texts::folder(&arguments.corpus, arguments.seed)?.questions(arguments.questions)?;
    let ours = Server::citewire(&arguments.binary, &arguments.corpus, &[])?;
    let exchanges = load::exchanges(&ours, &questions).await?;
    let anew = Server::citewire(&arguments.binary, &arguments.corpus, &["--answer-cache-bytes", "0"])?;
    let servers = [ours, anew, Server::bare(&exchanges)?];
    let patience = Duration::try_from_secs_f64(arguments.seconds / ROUNDS as f64)?;
    let mut loads = Vec::new();
    for kind in Kind::ALL {
        let prepared = Prepared::all(&exchanges, kind);
        for &connections in &arguments.connections {
            let mut rounds = [const { Vec::new() }; 3];
            for round in 0..ROUNDS {
                // The order of the servers changes with each round.
                for turn in 0..servers.len() {
                    let number = (round + turn) % servers.len();
                    rounds[number].push(load::round(&servers[number], &prepared, connections, patience).await?);
                }
            }
            loads.push(Load::new(kind, connections, &rounds));
        }
    }
    Ok(Report::new(questions.len(), loads))
}
