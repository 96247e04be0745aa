//! `citewire check`: the articles, the files set aside with the reason, and on request the boilerplate.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

use anstream::stdout;
use clap::Args;
use clap::builder::BoolishValueParser;
use serde::Serialize;

use super::chat;
use super::file::SettingsFile;
use super::json::write_line;
use super::suggestions::{self, SuggestionArgs};
use super::terminal::{BOLD, FAINT, harmless};
use super::{Outcome, SourceArgs};
use crate::assistant::Assistant;
use crate::chat::settings::Settings;
use crate::chat::{PLATFORMS, Platform};
use crate::library::Encoded;
use crate::retrieval::meaning::Progress;
use crate::retrieval::{self, Contents, Doubt};

#[derive(Debug, Clone, Args)]
pub(super) struct CheckArgs {
    /// Show every piece of boilerplate that was found, with the reason
    #[arg(long, env = "CITEWIRE_BOILERPLATE", value_parser = BoolishValueParser::new())]
    boilerplate: bool,
    /// Print the report as JSON
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    #[command(flatten)]
    suggestions: SuggestionArgs,
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
    /// Files that no format reads, by kind, most first.
    ignored_kinds: Vec<Kind>,
    /// Files that rules leave out, by rule.
    left_out: Vec<RuleNote>,
    /// Why the articles may not be those of the folder any more.
    warning: Option<&'static str>,
    set_aside: Vec<FileNote>,
    notices: Vec<FileNote>,
    /// Whether articles are found by meaning too: `on` or `off`, or how many sentences are encoded so far.
    meaning: String,
    /// The state of each chat platform.
    chat: BTreeMap<&'static str, String>,
}

#[derive(Debug, Serialize)]
struct Kind {
    /// Such as `.mdx` or `without an ending`.
    kind: String,
    files: usize,
}

#[derive(Debug, Serialize)]
struct RuleNote {
    /// The rule and where it is written.
    rule: String,
    files: usize,
    /// True if not all files were counted.
    is_more: bool,
}

#[derive(Debug, Serialize)]
struct FileNote {
    path: String,
    reason: String,
}

/// Exit code 1 when a file was set aside, or when the folder is empty all of a sudden.
pub(super) fn run(arguments: &CheckArgs, file: &SettingsFile) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let operators = arguments.suggestions.list()?;
    let library = arguments.source.library(false)?;
    let current = library.current();
    let settings = file.chat()?;
    let contents = library.contents();
    let assistant = Assistant::new(Arc::clone(&current.view), arguments.source.prompts()?);
    let mut report = report(&contents, &current.report, &settings)?;
    report.meaning = meaning(library.encoded().as_deref(), current.view.corpus().meaning.is_some());
    report.notices.extend(notes(&suggestions::doubtful(&assistant, operators)));
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
        print_not_read(&mut out, &current.report)?;
        writeln!(out, "\n{BOLD}Meaning{BOLD:#}\n  {}", harmless(&report.meaning))?;
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
    let is_fine = report.set_aside.is_empty() && report.warning.is_none();
    Ok(if is_fine { Outcome::Done } else { Outcome::Negative })
}

/// Whether articles are found by meaning too.
fn meaning(encoded: Option<&Encoded>, is_used: bool) -> String {
    let Some(encoded) = encoded else { return "off".to_owned() };
    let (Progress { done, all }, model) = (encoded.progress(), encoded.model());
    if is_used {
        return format!("on, by {model}");
    }
    format!("{done} of {all} sentences are encoded by {model}; until all are, articles are found by words alone")
}

/// What no format reads, by kind, and what rules leave out.
fn print_not_read(out: &mut impl std::io::Write, found: &retrieval::Report) -> std::io::Result<()> {
    if found.ignored.total() > 0 {
        writeln!(out, "\n{BOLD}Of kinds that are not read{BOLD:#}\n  {}", harmless(&found.ignored.to_string()))?;
    }
    if !found.left_out.is_empty() {
        writeln!(out, "\n{BOLD}Left out{BOLD:#}")?;
    }
    for left_out in &found.left_out {
        writeln!(out, "  {}", harmless(&left_out.to_string()))?;
    }
    Ok(())
}

fn report<'index>(
    contents: &'index Contents,
    found: &retrieval::Report,
    settings: &Settings,
) -> anyhow::Result<Report<'index>> {
    let state = |platform: &&dyn Platform| Ok((platform.name(), chat::state(settings, *platform)?));
    Ok(Report {
        snapshot: &contents.snapshot,
        articles: contents.articles,
        passages: contents.passages,
        sentences: contents.sentences,
        terms: contents.terms,
        ignored_files: found.ignored.total(),
        ignored_kinds: found
            .ignored
            .most_first()
            .into_iter()
            .map(|(kind, files)| Kind { kind: kind.to_owned(), files })
            .collect(),
        left_out: found
            .left_out
            .iter()
            .map(|left_out| RuleNote { rule: left_out.rule.clone(), files: left_out.files, is_more: left_out.is_more })
            .collect(),
        warning: found.doubt.map(Doubt::text),
        set_aside: notes(&found.set_aside).collect(),
        notices: notes(&found.notices).collect(),
        meaning: String::new(),
        chat: PLATFORMS.iter().map(state).collect::<anyhow::Result<_>>()?,
    })
}

fn notes(lines: &[retrieval::Line]) -> impl Iterator<Item = FileNote> {
    lines.iter().map(|line| FileNote { path: line.path.clone(), reason: line.message.clone() })
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
