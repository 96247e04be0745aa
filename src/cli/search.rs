//! `citewire search`: ranked passages for a question.

use std::io::Write as _;

use anstream::stdout;
use clap::Args;
use clap::builder::BoolishValueParser;

use super::ask::question_text;
use super::json::write_line;
use super::terminal::{BOLD, FAINT, harmless};
use super::{Outcome, SourceArgs};
use crate::http::wire::SearchBody;
use crate::question::Question;

#[derive(Debug, Clone, Args)]
pub(super) struct SearchArgs {
    /// The question or words to look for; "-" or nothing reads them from standard input
    question: Option<String>,
    /// Most passages, 1 to 100
    #[arg(long, env = "CITEWIRE_SEARCH_LIMIT", value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=100))]
    limit: u16,
    /// Print the passages as JSON, as GET /v1/search gives them
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    /// Print how much each word of the question added to a score
    #[arg(long, env = "CITEWIRE_EXPLAIN", value_parser = BoolishValueParser::new())]
    explain: bool,
    #[command(flatten)]
    source: SourceArgs,
}

pub(super) fn run(arguments: &SearchArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let question = Question::new(&question_text(arguments.question.as_deref())?)?;
    let assistant = arguments.source.assistant()?;
    let view = assistant.view();
    let searched = assistant.search(&*view, &question, usize::from(arguments.limit));
    let mut out = stdout().lock();
    if arguments.json {
        let body = SearchBody::new(&view.corpus().snapshot, question.text(), &searched, arguments.explain);
        write_line(&mut out, &body)?;
    } else {
        for (rank, found) in searched.found.iter().enumerate() {
            writeln!(
                out,
                "{}. {BOLD}{}{BOLD:#} {FAINT}{} bytes {}-{} score {:.2}{FAINT:#}",
                rank + 1,
                harmless(&found.title),
                harmless(found.article.as_str()),
                found.passage.span.start,
                found.passage.span.end,
                found.score
            )?;
            if arguments.explain {
                let shares: Vec<String> =
                    found.terms.iter().map(|term| format!("{} {:.2}", harmless(&term.word), term.share)).collect();
                writeln!(out, "   {FAINT}{}{FAINT:#}", shares.join(" + "))?;
            }
            writeln!(out, "   {}\n", harmless(&found.passage.text))?;
        }
    }
    out.flush()?;
    Ok(if searched.found.is_empty() { Outcome::Negative } else { Outcome::Done })
}
