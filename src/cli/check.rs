//! `citewire check`: the articles, the files set aside with the reason, and on request the boilerplate.

use std::collections::BTreeMap;
use std::io::Write as _;

use anstream::stdout;
use clap::Args;
use clap::builder::BoolishValueParser;
use serde::Serialize;

use super::chat;
use super::file::SettingsFile;
use super::json::write_line;
use super::terminal::{BOLD, FAINT, harmless};
use super::{Outcome, SourceArgs};
use crate::chat::settings::Settings;
use crate::chat::{PLATFORMS, Platform};
use crate::retrieval::{self, Contents};

#[derive(Debug, Clone, Args)]
pub(super) struct CheckArgs {
    /// Show every piece of boilerplate that was found, with the reason
    #[arg(long, env = "CITEWIRE_BOILERPLATE", value_parser = BoolishValueParser::new())]
    boilerplate: bool,
    /// Print the report as JSON
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    #[command(flatten)]
    source: SourceArgs,
}

/// The report as JSON.
#[derive(Debug, Serialize)]
struct Report<'snapshot> {
    snapshot: &'snapshot str,
    articles: usize,
    passages: usize,
    sentences: usize,
    terms: usize,
    ignored_files: usize,
    set_aside: Vec<FileNote>,
    notices: Vec<FileNote>,
    /// The state of each chat platform.
    chat: BTreeMap<&'static str, String>,
}

#[derive(Debug, Serialize)]
struct FileNote {
    path: String,
    reason: String,
}

/// Exit code 1 when a file was set aside.
pub(super) fn run(arguments: &CheckArgs, file: &SettingsFile) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let library = arguments.source.library(false)?;
    let current = library.current();
    let settings = file.chat()?;
    let contents = library.contents();
    let report = report(&contents, &current.report, &settings)?;
    let mut out = stdout().lock();
    if arguments.json {
        write_line(&mut out, &report)?;
    } else {
        let ids = current.view.spread(usize::MAX);
        for article in ids.iter().filter_map(|id| current.view.article(id.as_str())) {
            let metadata = &article.metadata;
            writeln!(out, "{BOLD}{}{BOLD:#} {}", harmless(article.id.as_str()), harmless(&metadata.title))?;
            writeln!(out, "  {FAINT}{}{FAINT:#}", harmless(&facts(&article)))?;
            if arguments.boilerplate {
                for (block, reason) in article.boilerplate() {
                    let text = harmless(block.span.slice(&article.text)).replace('\n', " ");
                    writeln!(out, "  {FAINT}{reason}: {text}{FAINT:#}")?;
                }
            }
        }
        for (title, lines) in [("Set aside", &report.set_aside), ("Worth a look", &report.notices)] {
            if !lines.is_empty() {
                writeln!(out, "\n{BOLD}{title}{BOLD:#}")?;
            }
            for line in lines {
                writeln!(out, "  {}: {}", harmless(&line.path), harmless(&line.reason))?;
            }
        }
        // Platforms without any setting are listed in one line.
        let (off, configured): (Vec<_>, Vec<_>) = report.chat.iter().partition(|(_, state)| *state == "off");
        writeln!(out, "\n{BOLD}Team chat{BOLD:#}")?;
        for (platform, state) in configured {
            writeln!(out, "  {platform}: {state}")?;
        }
        writeln!(out, "  {FAINT}off: {}{FAINT:#}", off.iter().map(|(name, _)| **name).collect::<Vec<_>>().join(", "))?;
        writeln!(
            out,
            "\n{} articles, {} passages, {} sentences, {} terms; {} set aside, {} files of other kinds ignored; snapshot {}",
            report.articles,
            report.passages,
            report.sentences,
            report.terms,
            report.set_aside.len(),
            report.ignored_files,
            report.snapshot
        )?;
    }
    out.flush()?;
    Ok(if report.set_aside.is_empty() { Outcome::Done } else { Outcome::Negative })
}

fn report<'index>(
    contents: &'index Contents,
    found: &retrieval::Report,
    settings: &Settings,
) -> anyhow::Result<Report<'index>> {
    let state = |platform: &&dyn Platform| Ok((platform.name(), chat::state(settings, *platform)?));
    let lines = |lines: &[retrieval::Line]| {
        lines.iter().map(|line| FileNote { path: line.path.clone(), reason: line.message.clone() }).collect()
    };
    Ok(Report {
        snapshot: &contents.snapshot,
        articles: contents.articles,
        passages: contents.passages,
        sentences: contents.sentences,
        terms: contents.terms,
        ignored_files: found.ignored_files,
        set_aside: lines(&found.set_aside),
        notices: lines(&found.notices),
        chat: PLATFORMS.iter().map(state).collect::<anyhow::Result<_>>()?,
    })
}

/// One line about an article: its metadata, its size, and how much of it is boilerplate.
fn facts(article: &crate::corpus::Article) -> String {
    let metadata = &article.metadata;
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    for (_, reason) in article.boilerplate() {
        *reasons.entry(reason.to_string()).or_default() += 1;
    }
    let date = metadata.date.map(|date| date.to_string());
    let mut facts: Vec<String> =
        [&metadata.author, &metadata.publication, &date].into_iter().flatten().cloned().collect();
    facts.push(article.language.code().to_owned());
    facts.push(format!("{} bytes", article.text.len()));
    facts.push(format!("{} sentences", article.sentences.len()));
    if !reasons.is_empty() {
        let reasons: Vec<String> = reasons.into_iter().map(|(reason, count)| format!("{count} {reason}")).collect();
        facts.push(format!("never quoted: {}", reasons.join(", ")));
    }
    facts.join(" · ")
}
