//! The command line: one subcommand a file, and the only place that assembles an [`Assistant`].
//!
//! What machines read goes to standard output, everything else to standard error. Exit codes: 0 done, 1 not found or a
//! failed check, 2 bad usage.

mod ask;
mod check;
mod search;
mod serve;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::EnvFilter;

use crate::assistant::Assistant;
use crate::corpus::{Corpus, Limits, LoadError, load};
use crate::prompts::{PromptError, Prompts};
use crate::question::QuestionError;
use crate::retrieval::Snapshot;

/// Ask your articles a question; get the sentences that answer it, word for word, each with a citation that anyone can
/// check byte by byte.
#[derive(Debug, Parser)]
#[command(name = "citewire", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::ServeArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the articles over HTTP, with a chat page; the default
    Serve(serve::ServeArgs),
    /// Ask one question and print the sentences that answer it
    Ask(ask::AskArgs),
    /// Print the passages that hold a question's words, best first
    Search(search::SearchArgs),
    /// Say what was loaded, what was set aside and why
    Check(check::CheckArgs),
}

/// Where the articles and the words around them come from.
#[derive(Debug, Clone, Args)]
struct SourceArgs {
    /// Folder of the articles: .md and .txt files, at any depth
    #[arg(long, env = "CITEWIRE_CORPUS", value_name = "DIR", default_value = "corpus")]
    corpus: PathBuf,
    /// Folder of prompt templates to use instead of the built-in ones
    #[arg(long, env = "CITEWIRE_PROMPTS", value_name = "DIR")]
    prompts: Option<PathBuf>,
    /// Largest file that becomes an article, in bytes
    #[arg(long, env = "CITEWIRE_MAX_ARTICLE_BYTES", value_name = "BYTES", default_value_t = Limits::DEFAULT_ARTICLE_BYTES, value_parser = clap::value_parser!(u64).range(1..=Limits::MOST_ARTICLE_BYTES))]
    max_article_bytes: u64,
    /// What to log to standard error: error, warn, info, debug or trace, or a filter such as citewire=debug
    #[arg(long, env = "CITEWIRE_LOG", value_name = "LEVEL", default_value = "info")]
    log: String,
}

/// Loading longer than this shows a progress bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl SourceArgs {
    fn corpus(&self) -> anyhow::Result<Corpus> {
        let begin = Instant::now();
        let bar: OnceLock<ProgressBar> = OnceLock::new();
        let progress = |done: usize, all: usize| {
            if begin.elapsed() >= PATIENCE {
                bar.get_or_init(|| progress_bar(all)).set_position(done as u64);
            }
        };
        let corpus = load::load(&self.corpus, Limits { article_bytes: self.max_article_bytes }, &progress)?;
        if let Some(bar) = bar.get() {
            bar.finish_and_clear();
        }
        Ok(corpus)
    }

    fn assistant(&self) -> anyhow::Result<Assistant> {
        let prompts = match &self.prompts {
            Some(folder) => Prompts::from_folder(folder)?,
            None => Prompts::embedded()?,
        };
        let corpus = self.corpus()?;
        for file in &corpus.set_aside {
            tracing::warn!(path = file.path, reason = %file.reason, "set aside");
        }
        for notice in &corpus.notices {
            tracing::warn!(path = notice.path, "{}", notice.message);
        }
        if corpus.articles.is_empty() {
            tracing::warn!(folder = %self.corpus.display(), "there is no article; put .md or .txt files there");
        }
        Ok(Assistant::new(Arc::new(Snapshot::build(corpus)), prompts))
    }

    fn start_log(&self) -> anyhow::Result<()> {
        let filter = EnvFilter::builder().parse(&self.log).map_err(|_| BadLevel(self.log.clone()))?;
        let colour = std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
        // A second log in one process is the first one's.
        let _ = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(colour)
            // A log that nobody reads any more must not end requests: reporting its failure would panic.
            .log_internal_errors(false)
            .try_init();
        Ok(())
    }
}

fn progress_bar(all: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("reading articles {bar:30} {pos}/{len}");
    let bar = ProgressBar::new(all as u64);
    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    /// Not found, or a failed check.
    Negative,
}

/// Runs the program with the arguments of this process.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.command {
        None => serve::run(&cli.serve),
        Some(Command::Serve(arguments)) => serve::run(arguments),
        Some(Command::Ask(arguments)) => ask::run(arguments),
        Some(Command::Search(arguments)) => search::run(arguments),
        Some(Command::Check(arguments)) => check::run(arguments),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Negative) => ExitCode::from(1),
        // A reader that has enough, such as `head`, is no error.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("citewire: {error:#}\n"));
            ExitCode::from(if is_bad_usage(&error) { 2 } else { 1 })
        }
    }
}

/// What the caller can mend by calling differently.
fn is_bad_usage(error: &anyhow::Error) -> bool {
    error.is::<QuestionError>()
        || error.is::<ask::NoQuestion>()
        || error.is::<LoadError>()
        || error.is::<PromptError>()
        || error.is::<BadLevel>()
}

/// `--log` is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("--log {0:?} is not a level (error, warn, info, debug, trace) or a filter")]
struct BadLevel(String);

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
