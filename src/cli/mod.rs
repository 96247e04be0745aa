//! The command line: one file for each subcommand, and the only place that assembles an assistant.
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
mod meaning;
#[cfg_attr(not(feature = "meaning"), path = "no_model.rs")]
mod model;
mod opening;
mod search;
mod serve;
mod shell;
mod source;
mod store;
mod suggestions;
mod terminal;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::file::FileError;
use self::source::SourceArgs;

use crate::corpus::SourceError;
use crate::eval::EvalError;
use crate::http::{TlsError, TraceError};
use crate::prompt_folder::PromptFolderError;
use crate::question::QuestionError;
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
    /// Add, list and remove models that find articles by meaning
    Model(model::ModelArgs),
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

/// Parses a number in a closed interval.
fn between<const LEAST: i8, const MOST: i8>(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| (f32::from(LEAST)..=f32::from(MOST)).contains(n));
    number.ok_or_else(|| format!("write a number from {LEAST} to {MOST}"))
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
        Some(Command::Model(arguments)) => model::run(arguments),
        Some(Command::Key(arguments)) => key::run(arguments),
        Some(Command::Feedback(arguments)) => feedback::run(arguments),
        Some(Command::Gaps(arguments)) => gaps::run(arguments),
        Some(Command::Forget(arguments)) => forget::run(arguments),
        Some(Command::Health(arguments)) => health::run(arguments),
        Some(Command::Backup(arguments)) => backup::run(arguments),
        Some(Command::Restore(arguments)) => backup::put_back(arguments),
        Some(Command::Completions(arguments)) => shell::completions(arguments),
        Some(Command::Man(arguments)) => shell::man(arguments),
        Some(Command::Config(arguments)) => {
            config::run(arguments, matches.subcommand().map_or(&matches, |(_, own)| own), &file)
        }
    }
}

/// True for errors that the caller can correct by other arguments or settings.
fn is_bad_usage(error: &anyhow::Error) -> bool {
    error.is::<QuestionError>()
        || error.is::<ask::NoQuestion>()
        || error.is::<SourceError>()
        || error.is::<PromptFolderError>()
        || error.is::<EvalError>()
        || error.is::<source::BadLevel>()
        || error.is::<FileError>()
        || error.is::<Invalid>()
        || error.is::<TlsError>()
        || error.is::<TraceError>()
        || error.is::<bounds::HalfOfTls>()
        || error.is::<suggestions::TooManySuggestions>()
        || error.is::<verify::NoSuchArticle>()
        || error.is::<meaning::NoModel>()
        || model::is_bad_usage(error)
        || matches!(error.downcast_ref(), Some(StoreError::Address | StoreError::NoPostgres))
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
