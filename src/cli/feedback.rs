//! `citewire feedback`: what readers say of answers.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::Outcome;
use super::terminal::harmless;
use crate::store::{Address, Store, Vote, Voted};

/// Where the server keeps what is not an article.
#[derive(Debug, Clone, Args)]
pub(super) struct StoreArgs {
    /// Database for what the server itself keeps, such as feedback: `postgres://user@host/database`, for several servers
    /// behind one address; without it the file citewire.db in the data folder
    #[arg(long, env = "CITEWIRE_STORE", value_name = "URL", hide_env_values = true)]
    store: Option<String>,
}

impl StoreArgs {
    /// The address that was given, or the file in the data folder.
    pub(super) fn address(&self, data: &Path) -> anyhow::Result<Address> {
        match &self.store {
            Some(text) => Ok(Address::parse(text)?),
            None => Ok(Address::File(data.join("citewire.db"))),
        }
    }

    /// True when a database was named.
    pub(super) fn is_given(&self) -> bool {
        self.store.is_some()
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Thumb {
    Up,
    Down,
}

#[derive(Debug, Clone, Args)]
pub(super) struct FeedbackArgs {
    /// Only votes of this kind
    #[arg(long, value_name = "VOTE")]
    vote: Option<Thumb>,
    /// Only what was said from this day on, UTC, such as 2026-11-01
    #[arg(long, value_name = "DAY")]
    since: Option<Date>,
    /// Most lines, newest first
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: u32,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    /// Folder in which the server keeps its data
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    data: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
}

#[derive(Debug, Serialize)]
struct Line<'voted> {
    at: String,
    vote: &'static str,
    question: &'voted str,
    note: &'voted str,
    answer: &'voted str,
    reader: &'voted str,
}

impl<'voted> Line<'voted> {
    fn new(Voted { feedback, at }: &'voted Voted) -> Self {
        let at = Timestamp::from_millisecond(*at).map_or_else(|_| at.to_string(), |at| at.to_string());
        let (vote, question, note) = (feedback.vote.name(), &feedback.question, &feedback.note);
        Self { at, vote, question, note, answer: &feedback.answer, reader: &feedback.reader }
    }
}

pub(super) fn run(arguments: &FeedbackArgs) -> anyhow::Result<Outcome> {
    let address = arguments.store.address(&arguments.data)?;
    if let Address::File(path) = &address
        && !path.exists()
    {
        anyhow::bail!("nothing is kept in {} yet; name the server's data folder with --data", path.display());
    }
    let since = arguments.since.map_or(Ok(0), |day| {
        TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).map(Timestamp::as_millisecond).context("that day does not exist")
    })?;
    let vote = arguments.vote.map(|thumb| match thumb {
        Thumb::Up => Vote::Up,
        Thumb::Down => Vote::Down,
    });
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the runtime cannot start")?;
    let kept = runtime.block_on(async {
        let store = Store::open(&address).await?;
        let kept = store.feedback(since, vote, arguments.limit).await?;
        store.close().await;
        anyhow::Ok(kept)
    })?;
    let mut out = anstream::stdout().lock();
    for line in kept.iter().map(Line::new) {
        if arguments.json {
            serde_json::to_writer(&mut out, &line).map_err(std::io::Error::from)?;
            writeln!(out)?;
        } else {
            // What readers wrote is data: it may not move the cursor of whoever reads it.
            writeln!(out, "{}  {:4}  {}", line.at, line.vote, harmless(line.question))?;
            if !line.note.is_empty() {
                writeln!(out, "    {}", harmless(line.note))?;
            }
        }
    }
    out.flush()?;
    Ok(if kept.is_empty() { Outcome::Negative } else { Outcome::Done })
}
