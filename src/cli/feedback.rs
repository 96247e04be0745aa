//! `citewire feedback`: feedback of readers on answers.

use std::io::Write as _;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;

use super::Outcome;
use super::json::write_line;
use super::store::{PlaceArgs, start_of, time};
use super::terminal::harmless;
use crate::store::{Vote, Voted};

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
    /// Only feedback from this day on, UTC, such as 2026-11-01
    #[arg(long, value_name = "DAY")]
    since: Option<Date>,
    /// Most lines, newest first
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: u32,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
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
        let (vote, question, note) = (feedback.vote.name(), &feedback.question, &feedback.note);
        Self { at: time(*at), vote, question, note, answer: &feedback.answer, reader: &feedback.reader }
    }
}

pub(super) fn run(arguments: &FeedbackArgs) -> anyhow::Result<Outcome> {
    let since = arguments.since.map_or(Ok(0), start_of)?;
    let vote = arguments.vote.map(|thumb| match thumb {
        Thumb::Up => Vote::Up,
        Thumb::Down => Vote::Down,
    });
    let PlaceArgs { data, store } = &arguments.place;
    let kept = store.with_kept(data, async |store| Ok(store.feedback(since, vote, arguments.limit).await?))?;
    let mut out = anstream::stdout().lock();
    for line in kept.iter().map(Line::new) {
        if arguments.json {
            write_line(&mut out, &line)?;
        } else {
            // Texts of readers are data: they must not control the terminal.
            writeln!(out, "{}  {:4}  {}", line.at, line.vote, harmless(line.question))?;
            if !line.note.is_empty() {
                writeln!(out, "    {}", harmless(line.note))?;
            }
        }
    }
    out.flush()?;
    Ok(if kept.is_empty() { Outcome::Negative } else { Outcome::Done })
}
