//! `citewire index`: builds the index ahead of time and prints its contents.

use std::collections::BTreeMap;
use std::io::Write as _;

use anstream::stdout;
use clap::Args;
use clap::builder::BoolishValueParser;
use serde::Serialize;

use super::json::write_line;
use super::terminal::{BOLD, FAINT};
use super::{Outcome, SourceArgs};
use crate::library::Extent;
use crate::retrieval::Report;

#[derive(Debug, Clone, Args)]
pub(super) struct IndexArgs {
    /// Read every file again, also those that look as they did, and take an empty folder as one that is meant to be empty
    #[arg(long)]
    full: bool,
    /// Print the contents of the index as JSON
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    #[command(flatten)]
    source: SourceArgs,
}

/// The contents of the index, as JSON.
#[derive(Debug, Serialize)]
struct Contents {
    snapshot: String,
    articles: usize,
    passages: usize,
    sentences: usize,
    terms: usize,
    postings: u64,
    segments: usize,
    set_aside: usize,
    /// The model by which articles are found by meaning too; none when they are found by words alone.
    meaning: Option<String>,
    /// Size of each kind of content in all segments, in bytes.
    bytes: BTreeMap<String, u64>,
}

/// Brings the index up to date, merges what can be merged, and saves it.
pub(super) fn run(arguments: &IndexArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let extent = if arguments.full { Extent::All } else { Extent::Changes };
    let mut library = arguments.source.library_after(true, extent)?;
    library.merge_all()?;
    library.save()?;
    arguments.source.encode(&mut library);
    let current = library.current();
    SourceArgs::warn_of(&current.report, &Report::default());
    arguments.source.warn_if_empty(&current);
    let contents = library.contents();
    let contents = Contents {
        snapshot: contents.snapshot,
        articles: contents.articles,
        passages: contents.passages,
        sentences: contents.sentences,
        terms: contents.terms,
        postings: contents.postings,
        segments: contents.segments,
        set_aside: current.report.set_aside.len(),
        meaning: current.view.corpus().meaning.as_deref().map(str::to_owned),
        bytes: contents.bytes,
    };
    let mut out = stdout().lock();
    if arguments.json {
        write_line(&mut out, &contents)?;
    } else {
        print(&mut out, &contents)?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}

fn print(out: &mut impl std::io::Write, contents: &Contents) -> std::io::Result<()> {
    writeln!(out, "{BOLD}snapshot {}{BOLD:#}", contents.snapshot)?;
    let counts = [
        ("articles", contents.articles as u64),
        ("passages", contents.passages as u64),
        ("sentences", contents.sentences as u64),
        ("terms", contents.terms as u64),
        ("postings", contents.postings),
        ("segments", contents.segments as u64),
        ("files set aside", contents.set_aside as u64),
    ];
    for (name, count) in counts {
        writeln!(out, "{name:<18}{count:>14}")?;
    }
    writeln!(out, "{:<18}{:>14}", "meaning", contents.meaning.as_deref().unwrap_or("off"))?;
    writeln!(out, "\n{BOLD}bytes{BOLD:#}")?;
    let text = contents.bytes.get("text").copied().unwrap_or(0);
    let all: u64 = contents.bytes.values().sum();
    let share = |bytes: u64| if text == 0 { 0.0 } else { bytes as f64 / text as f64 };
    for (name, &length) in &contents.bytes {
        writeln!(out, "{name:<18}{length:>14}  {FAINT}{:.3} of the text{FAINT:#}", share(length))?;
    }
    writeln!(out, "{:<18}{all:>14}  {FAINT}{:.3} of the text{FAINT:#}", "all", share(all))
}
