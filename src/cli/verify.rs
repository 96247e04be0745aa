//! `citewire verify`: checks whether sentences are in the articles, and where.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use anstream::stdout;
use anyhow::Context;
use clap::Args;

use super::json::write_line;
use super::terminal::{BOLD, FAINT, harmless};
use super::{Outcome, SourceArgs};
use crate::http::wire::VerifyBody;
use crate::verify::{LONGEST, Verdict, Verification, verify};
use crate::view::View;

#[derive(Debug, Clone, Args)]
pub(super) struct VerifyArgs {
    /// File of sentences, one a line; standard input when it is - or missing
    file: Option<PathBuf>,
    /// Id of the article that they are attributed to
    #[arg(long, value_name = "ID")]
    article: Option<String>,
    /// Print one JSON object a sentence
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    source: SourceArgs,
}

/// No article has the id.
#[derive(Debug, thiserror::Error)]
#[error("no article has the id {0:?}; citewire check lists them")]
pub(super) struct NoSuchArticle(String);

/// Exit code 1 when a sentence is not exact.
pub(super) fn run(arguments: &VerifyArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let text = if let Some(file) = arguments.file.as_ref().filter(|file| file.as_os_str() != "-") {
        std::fs::read_to_string(file).with_context(|| format!("{} cannot be read as UTF-8", file.display()))?
    } else {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("standard input is not UTF-8")?;
        text
    };
    let view = arguments.source.library(false)?.current().view;
    let find = |id: &String| match view.header(id) {
        Some(header) => Ok(header.id.clone()),
        None => Err(NoSuchArticle(id.clone())),
    };
    let article = arguments.article.as_ref().map(find).transpose()?;
    let mut outcome = Outcome::Done;
    let mut out = stdout().lock();
    for sentence in text.lines().filter(|line| line.contains(char::is_alphanumeric)) {
        let length = sentence.chars().count();
        anyhow::ensure!(length <= LONGEST, "a line has {length} characters; verify at most {LONGEST} at a time");
        let found = verify(&*view, sentence, article.as_ref());
        if found.verdict != Verdict::Exact {
            outcome = Outcome::Negative;
        }
        if arguments.json {
            write_line(&mut out, &VerifyBody::new(&*view, &found))?;
        } else {
            print(&mut out, &*view, sentence, &found)?;
        }
    }
    out.flush()?;
    Ok(outcome)
}

fn print(out: &mut impl std::io::Write, view: &dyn View, sentence: &str, found: &Verification) -> std::io::Result<()> {
    writeln!(out, "{BOLD}{}{BOLD:#}  {}", found.verdict.name(), harmless(sentence))?;
    for place in &found.matches {
        let header = view.header(place.article.as_str());
        let title = harmless(header.as_ref().map_or("", |header| &header.metadata.title));
        let id = harmless(place.article.as_str());
        writeln!(out, "  {FAINT}{id} {}-{}  {title}{FAINT:#}", place.span.start, place.span.end)?;
        let stored = view.quote(place.article.as_str(), place.span).unwrap_or_default();
        if stored != sentence {
            writeln!(out, "  {}", harmless(&stored))?;
        }
    }
    if !found.is_complete {
        writeln!(out, "  only a part of the articles was looked through: its words are everywhere, or in no index")?;
    }
    for differing in &found.differences {
        let (said, stored) = (harmless(&differing.said), harmless(&differing.stored));
        writeln!(out, "  {}: {said:?}, stored {stored:?}", differing.kind.name())?;
    }
    Ok(())
}
