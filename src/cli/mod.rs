//! The command line: one file for each subcommand, and the only place that assembles an [`Assistant`].
//!
//! Output for programs goes to standard output, everything else to standard error. Exit codes: 0 success, 1 not found
//! or a failed check, 2 wrong usage.

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
mod json;
mod keep;
mod key;
#[cfg_attr(not(feature = "mcp"), path = "no_mcp.rs")]
mod mcp;
mod opening;
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
use crate::corpus::{Limits, SourceError, format};
use crate::eval::EvalError;
use crate::http::{TlsError, TraceError};
use crate::library::{Follower, Library, Options, Progress};
use crate::prompt_folder::{self, PromptFolderError};
use crate::prompts::Prompts;
use crate::question::QuestionError;
use crate::retrieval::{Current, Report};
use crate::settings::Invalid;
use crate::store::StoreError;
use crate::text::bm25::{Bm25, Ranking};

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
    /// Print the passages that contain words of a question, best first
    Search(search::SearchArgs),
    /// Print the articles, and the files set aside with the reason
    Check(check::CheckArgs),
    /// Build the index ahead of time and print its contents
    Index(index::IndexArgs),
    /// Check whether sentences are in the articles, word for word, and where
    Verify(verify::VerifyArgs),
    Eval(eval::EvalArgs),
    /// Answer a host of language models by the Model Context Protocol, over standard input and output
    Mcp(mcp::McpArgs),
    /// Make, list and revoke keys of the API
    Key(key::KeyArgs),
    /// List feedback of readers on answers, newest first
    Feedback(feedback::FeedbackArgs),
    /// List questions that the articles do not answer, by missing words; needs serve --keep-unanswered
    Gaps(Box<gaps::GapsArgs>),
    /// Delete texts of users: votes, shared answers, turns of team chat, unanswered questions
    Forget(forget::ForgetArgs),
    /// Ask the configured server whether it is ready
    Health(health::HealthArgs),
    /// Back up the server's store to a file, while it runs
    Backup(backup::BackupArgs),
    /// Restore a backup of the store
    Restore(backup::RestoreArgs),
    /// Print every setting of the server and where it comes from: a flag, a variable, citewire.toml or the default
    Config(Box<config::ConfigArgs>),
    /// Print a shell's completion script
    Completions(shell::CompletionsArgs),
    /// Print the manual page, in the format of man
    Man(shell::ManArgs),
}

/// The sources of articles and prompts.
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
    /// Serve articles that their front matter marks as drafts or unlisted, and those in folders named _drafts
    #[arg(long, env = "CITEWIRE_SERVE_DRAFTS")]
    serve_drafts: bool,
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
    /// Weight of a word in the title, 0 to 10; a word in a sentence has 1
    #[arg(long, env = "CITEWIRE_TITLE_WEIGHT", value_name = "NUMBER", default_value_t = Ranking::default().title, value_parser = between::<0, 10>)]
    title_weight: f32,
    /// Weight of a word in a heading, 0 to 10
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

/// Parses a number in a closed interval.
fn between<const LEAST: i8, const MOST: i8>(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| (f32::from(LEAST)..=f32::from(MOST)).contains(n));
    number.ok_or_else(|| format!("write a number from {LEAST} to {MOST}"))
}

/// Time after which loading shows a progress bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl SourceArgs {
    /// The current articles. With `writes`, the index may be saved to the data folder.
    fn library(&self, writes: bool) -> anyhow::Result<Library> {
        let options = Options {
            corpus: self.corpus.clone(),
            data: Some(self.data.clone()),
            writes,
            limits: Limits { article_bytes: self.max_article_bytes, serves_drafts: self.serve_drafts },
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
            Some(folder) => prompt_folder::read(folder)?,
            None => Prompts::embedded()?,
        })
    }

    /// An assistant for a single question. It writes nothing and does not follow the folder.
    fn assistant(&self) -> anyhow::Result<Assistant> {
        let prompts = self.prompts()?;
        let current = self.library(false)?.current();
        Self::warn_of(&current.report, &Report::default());
        self.warn_if_empty(&current);
        Ok(Assistant::new(current.view, prompts))
    }

    /// An assistant whose articles follow the folder.
    fn following(&self, prompts: Prompts) -> anyhow::Result<(Arc<Assistant>, Follower)> {
        let library = self.library(true)?;
        let current = library.current();
        Self::warn_of(&current.report, &Report::default());
        self.warn_if_empty(&current);
        let logged = Mutex::new(Arc::clone(&current.report));
        let assistant = Arc::new(Assistant::new(Arc::clone(&current.view), prompts));
        assistant.replace(Arc::clone(&current.view), current.report.set_aside.len());
        let publish = Arc::clone(&assistant);
        let follower = Follower::start(library, current, move |current| {
            let mut logged = logged.lock().unwrap_or_else(PoisonError::into_inner);
            Self::warn_of(&current.report, &logged);
            logged.clone_from(&current.report);
            publish.replace(current.view, current.report.set_aside.len());
        });
        Ok((assistant, follower))
    }

    /// Logs files set aside and notices that were not logged before.
    fn warn_of(report: &Report, logged: &Report) {
        for line in report.set_aside.iter().filter(|line| !logged.set_aside.contains(line)) {
            tracing::warn!(path = line.path, reason = line.message, "set aside");
        }
        for line in report.notices.iter().filter(|line| !logged.notices.contains(line)) {
            tracing::warn!(path = line.path, "{}", line.message);
        }
    }

    fn warn_if_empty(&self, current: &Current) {
        if current.view.corpus().articles == 0 {
            let extensions = format::usual_extensions("or");
            tracing::warn!(folder = %self.corpus.display(), "the folder has no articles; put {extensions} files there");
        }
    }

    fn start_log(&self) -> anyhow::Result<()> {
        let (json, levels): (Vec<&str>, Vec<&str>) = self.log.split(',').partition(|&part| part == "json");
        let levels = if levels.is_empty() { "info".to_owned() } else { levels.join(",") };
        // rmcp logs three lines for each call of a tool, so it is quiet unless the filter names it.
        let quiet = if levels.contains("rmcp") { "" } else { "rmcp=error," };
        let filter = EnvFilter::builder().parse(format!("{quiet}{levels}")).map_err(|_| BadLevel(self.log.clone()))?;
        let colour = std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
        let log = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(colour)
            // When standard error is closed, requests must not fail: reporting the failure would panic.
            .log_internal_errors(false);
        // If the process has a log already, it stays.
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
        // A closed pipe, for example to `head`, is not an error.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // The message may show a name from a file.
            let message = terminal::harmless(&format!("{error:#}"));
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("citewire: {message}\n"));
            ExitCode::from(if is_bad_usage(&error) { 2 } else { 1 })
        }
    }
}

/// Runs the command that the arguments name.
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

/// True for errors that the caller can correct by other arguments or settings.
fn is_bad_usage(error: &anyhow::Error) -> bool {
    error.is::<QuestionError>()
        || error.is::<ask::NoQuestion>()
        || error.is::<SourceError>()
        || error.is::<PromptFolderError>()
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

/// The value of `--log` is invalid.
#[derive(Debug, thiserror::Error)]
#[error("--log {0:?} is not a level (error, warn, info, debug, trace), a filter, or json with one of them")]
struct BadLevel(String);

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
