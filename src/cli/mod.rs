//! The command line: one subcommand a file, and the only place that assembles an [`Assistant`].
//!
//! What machines read goes to standard output, everything else to standard error. Exit codes: 0 done, 1 not found or a
//! failed check, 2 bad usage.

mod ask;
mod backup;
mod bounds;
mod chat;
mod check;
mod config;
mod eval;
mod feedback;
mod file;
mod forget;
mod gaps;
mod health;
mod index;
mod key;
#[cfg_attr(not(feature = "mcp"), path = "no_mcp.rs")]
mod mcp;
mod search;
mod serve;
mod shell;
mod store;
mod terminal;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::EnvFilter;

use self::file::FileError;

use crate::assistant::Assistant;
use crate::bm25::{Bm25, Ranking};
use crate::corpus::{Limits, SourceError, format};
use crate::eval::EvalError;
use crate::http::{TlsError, TraceError};
use crate::library::{Follower, Library, Options, Progress};
use crate::prompts::{PromptError, Prompts};
use crate::question::QuestionError;
use crate::retrieval::{Current, Report};
use crate::settings::Invalid;
use crate::store::StoreError;

/// Ask your articles a question; get the sentences that answer it, word for word, each with a citation that anyone can
/// check byte by byte.
#[derive(Debug, Parser)]
#[command(name = "citewire", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// File of settings; citewire.toml in this folder where it exists
    #[arg(long, env = "CITEWIRE_CONFIG", value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    #[command(flatten)]
    serve: serve::ServeArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the articles over HTTP, with a chat page; the default
    Serve(Box<serve::ServeArgs>),
    /// Ask one question and print the sentences that answer it
    Ask(ask::AskArgs),
    /// Print the passages that hold a question's words, best first
    Search(search::SearchArgs),
    /// Say what was loaded, what was set aside and why
    Check(check::CheckArgs),
    /// Build the index ahead of time and say what is in it
    Index(index::IndexArgs),
    /// Say whether sentences are in the articles, word for word, and where
    Verify(verify::VerifyArgs),
    Eval(eval::EvalArgs),
    /// Answer a host of language models by the Model Context Protocol, over standard input and output
    Mcp(mcp::McpArgs),
    /// Make, list and revoke keys with which the interface is used
    Key(key::KeyArgs),
    /// List what readers say of answers, newest first
    Feedback(feedback::FeedbackArgs),
    /// List what was asked and is not in the articles, by the words that they lack: with --keep-unanswered of serve
    Gaps(Box<gaps::GapsArgs>),
    /// Forget what people wrote: votes, shared answers, turns of team chat, unanswered questions
    Forget(forget::ForgetArgs),
    /// Ask the server of these settings whether it is ready
    Health(health::HealthArgs),
    /// Copy what the server keeps into a file, while it runs
    Backup(backup::BackupArgs),
    /// Put back what `citewire backup` has copied
    Restore(backup::RestoreArgs),
    /// Print every setting of the server and where it comes from: a flag, a variable, citewire.toml or what is built in
    Config(Box<config::ConfigArgs>),
    /// Print a script with which a shell completes commands and flags
    Completions(shell::CompletionsArgs),
    /// Print the manual page, in the format of man
    Man(shell::ManArgs),
}

/// Where the articles and the words around them come from.
#[derive(Debug, Clone, Args)]
struct SourceArgs {
    #[arg(long, env = "CITEWIRE_CORPUS", value_name = "DIR", default_value = "corpus", help = corpus_help())]
    corpus: PathBuf,
    /// Folder in which the index is kept between starts
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    data: PathBuf,
    /// Folder of prompt templates to use instead of the built-in ones
    #[arg(long, env = "CITEWIRE_PROMPTS", value_name = "DIR")]
    prompts: Option<PathBuf>,
    /// Largest file that becomes an article, in bytes
    #[arg(long, env = "CITEWIRE_MAX_ARTICLE_BYTES", value_name = "BYTES", default_value_t = Limits::DEFAULT_ARTICLE_BYTES, value_parser = clap::value_parser!(u64).range(1..=Limits::MOST_ARTICLE_BYTES))]
    max_article_bytes: u64,
    #[command(flatten)]
    ranking: RankingArgs,
    /// What to log to standard error: error, warn, info, debug or trace, or a filter such as citewire=debug; with json,
    /// as in json,debug, one object a line
    #[arg(long, env = "CITEWIRE_LOG", value_name = "LEVEL", default_value = "info")]
    log: String,
}

/// How passages are ranked.
#[derive(Debug, Clone, Args)]
struct RankingArgs {
    /// BM25's k1: how soon repetitions of a word stop adding to a score, 0 to 10
    #[arg(long, env = "CITEWIRE_K1", value_name = "NUMBER", default_value_t = Bm25::PASSAGES.k1, value_parser = between::<0, 10>)]
    k1: f32,
    /// BM25's b: how much a long passage is discounted, 0 to 1
    #[arg(long, env = "CITEWIRE_B", value_name = "NUMBER", default_value_t = Bm25::PASSAGES.b, value_parser = between::<0, 1>)]
    b: f32,
    /// What a word in the title counts beside 1 for one in a sentence, 0 to 10
    #[arg(long, env = "CITEWIRE_TITLE_WEIGHT", value_name = "NUMBER", default_value_t = Ranking::default().title, value_parser = between::<0, 10>)]
    title_weight: f32,
    /// What a word in a heading counts, 0 to 10
    #[arg(long, env = "CITEWIRE_HEADING_WEIGHT", value_name = "NUMBER", default_value_t = Ranking::default().headings, value_parser = between::<0, 10>)]
    heading_weight: f32,
}

impl RankingArgs {
    fn ranking(&self) -> Ranking {
        let Self { k1, b, title_weight, heading_weight } = *self;
        Ranking { bm25: Bm25 { k1, b }, title: title_weight, headings: heading_weight }
    }
}

fn corpus_help() -> String {
    format!("Folder of the articles: {} files, at any depth", format::usual_extensions("and"))
}

/// A number between two others, both included.
fn between<const LEAST: i8, const MOST: i8>(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| (f32::from(LEAST)..=f32::from(MOST)).contains(n));
    number.ok_or_else(|| format!("write a number from {LEAST} to {MOST}"))
}

/// Loading longer than this shows a progress bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl SourceArgs {
    /// The articles as they are now. With `writes`, what is learned of them may be kept in the data folder.
    fn library(&self, writes: bool) -> anyhow::Result<Library> {
        let options = Options {
            corpus: self.corpus.clone(),
            data: Some(self.data.clone()),
            writes,
            limits: Limits { article_bytes: self.max_article_bytes },
            ranking: self.ranking.ranking(),
        };
        let mut library = Library::open(options);
        let begin = Instant::now();
        let bar: OnceLock<ProgressBar> = OnceLock::new();
        library.refresh(&|progress| {
            if begin.elapsed() >= PATIENCE {
                let bar = bar.get_or_init(progress_bar);
                match progress {
                    Progress::Reading { done, all } => {
                        bar.set_length(all as u64);
                        bar.set_position(done as u64);
                    }
                    Progress::Merging { percent } => {
                        bar.set_message("merging the index");
                        bar.set_length(100);
                        bar.set_position(u64::from(percent));
                    }
                }
            }
        })?;
        if let Some(bar) = bar.get() {
            bar.finish_and_clear();
        }
        Ok(library)
    }

    fn prompts(&self) -> anyhow::Result<Prompts> {
        Ok(match &self.prompts {
            Some(folder) => Prompts::from_folder(folder)?,
            None => Prompts::embedded()?,
        })
    }

    /// An assistant for one question: nothing is written, and nothing is followed.
    fn assistant(&self) -> anyhow::Result<Assistant> {
        let prompts = self.prompts()?;
        let current = self.library(false)?.current();
        Self::warn_of(&current.report, &Report::default());
        self.warn_if_empty(&current);
        Ok(Assistant::new(current.view, prompts))
    }

    /// An assistant whose answers follow the folder of articles.
    fn following(&self, prompts: Prompts) -> anyhow::Result<(Arc<Assistant>, Follower)> {
        let library = self.library(true)?;
        let current = library.current();
        Self::warn_of(&current.report, &Report::default());
        self.warn_if_empty(&current);
        let told = Mutex::new(Arc::clone(&current.report));
        let assistant = Arc::new(Assistant::new(Arc::clone(&current.view), prompts));
        assistant.replace(Arc::clone(&current.view), current.report.set_aside.len());
        let publish = Arc::clone(&assistant);
        let follower = Follower::start(library, current, move |current| {
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            Self::warn_of(&current.report, &told);
            told.clone_from(&current.report);
            publish.replace(current.view, current.report.set_aside.len());
        });
        Ok((assistant, follower))
    }

    /// Logs what an editor should know and has not been told.
    fn warn_of(report: &Report, told: &Report) {
        for line in report.set_aside.iter().filter(|line| !told.set_aside.contains(line)) {
            tracing::warn!(path = line.path, reason = line.message, "set aside");
        }
        for line in report.notices.iter().filter(|line| !told.notices.contains(line)) {
            tracing::warn!(path = line.path, "{}", line.message);
        }
    }

    fn warn_if_empty(&self, current: &Current) {
        if current.view.corpus().articles == 0 {
            let extensions = format::usual_extensions("or");
            tracing::warn!(folder = %self.corpus.display(), "there is no article; put {extensions} files there");
        }
    }

    fn start_log(&self) -> anyhow::Result<()> {
        let (json, levels): (Vec<&str>, Vec<&str>) = self.log.split(',').partition(|&part| part == "json");
        let levels = if levels.is_empty() { "info".to_owned() } else { levels.join(",") };
        // Three lines a call of a tool are of use only to whoever asks for them.
        let quiet = if levels.contains("rmcp") { "" } else { "rmcp=error," };
        let filter = EnvFilter::builder().parse(format!("{quiet}{levels}")).map_err(|_| BadLevel(self.log.clone()))?;
        let colour = std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
        let log = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(colour)
            // A log that nobody reads any more must not end requests: reporting its failure would panic.
            .log_internal_errors(false);
        // A second log in one process is the first one's.
        let _ = if json.is_empty() { log.try_init() } else { log.json().flatten_event(true).try_init() };
        Ok(())
    }
}

fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}");
    let bar = ProgressBar::new(0).with_message("reading articles");
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
    match run() {
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

/// Runs the command that was asked for.
fn run() -> anyhow::Result<Outcome> {
    let (cli, matches, file) = file::parse()?;
    match &cli.command {
        None => serve::run(&cli.serve, &file),
        Some(Command::Serve(arguments)) => serve::run(arguments, &file),
        Some(Command::Ask(arguments)) => ask::run(arguments),
        Some(Command::Search(arguments)) => search::run(arguments),
        Some(Command::Check(arguments)) => check::run(arguments, &file),
        Some(Command::Index(arguments)) => index::run(arguments),
        Some(Command::Verify(arguments)) => verify::run(arguments),
        Some(Command::Eval(arguments)) => eval::run(arguments),
        Some(Command::Mcp(arguments)) => mcp::run(arguments),
        Some(Command::Key(arguments)) => key::run(arguments),
        Some(Command::Feedback(arguments)) => feedback::run(arguments),
        Some(Command::Gaps(arguments)) => gaps::run(arguments),
        Some(Command::Forget(arguments)) => forget::run(arguments),
        Some(Command::Health(arguments)) => health::run(arguments),
        Some(Command::Backup(arguments)) => backup::run(arguments),
        Some(Command::Restore(arguments)) => backup::put_back(arguments),
        Some(Command::Completions(arguments)) => shell::completions(arguments),
        Some(Command::Man(arguments)) => shell::man(arguments),
        Some(Command::Config(_)) => config::run(matches.subcommand().map_or(&matches, |(_, own)| own), &file),
    }
}

/// What the caller can mend by calling differently.
fn is_bad_usage(error: &anyhow::Error) -> bool {
    error.is::<QuestionError>()
        || error.is::<ask::NoQuestion>()
        || error.is::<SourceError>()
        || error.is::<PromptError>()
        || error.is::<EvalError>()
        || error.is::<BadLevel>()
        || error.is::<FileError>()
        || error.is::<Invalid>()
        || error.is::<TlsError>()
        || error.is::<TraceError>()
        || error.is::<bounds::HalfOfTls>()
        || error.is::<verify::NoSuchArticle>()
        || matches!(error.downcast_ref(), Some(StoreError::Address | StoreError::NoPostgres))
}

/// `--log` is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("--log {0:?} is not a level (error, warn, info, debug, trace), a filter, or json with one of them")]
struct BadLevel(String);

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
