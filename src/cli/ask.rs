//! `citewire ask`: one question, answered on the terminal or as JSON.

use std::io::{IsTerminal as _, Read as _, Write};

use anstream::stdout;
use clap::Args;
use clap::builder::BoolishValueParser;

use super::json::write_line;
use super::terminal::{FAINT, harmless, with_highlights};
use super::{Outcome, SourceArgs};
use crate::answer::{Answer, CitedSentence, Share, Status};
use crate::http::wire::AnswerBody;
use crate::question::{Question, Turn};

#[derive(Debug, Clone, Args)]
pub(super) struct AskArgs {
    /// The question; "-" or nothing reads it from standard input
    question: Option<String>,
    /// An earlier question of the same conversation, oldest first; may be given more than once
    #[arg(long, env = "CITEWIRE_HISTORY", value_name = "QUESTION")]
    history: Vec<String>,
    /// Most sentences in the answer, 1 to 20
    #[arg(long, env = "CITEWIRE_LIMIT", value_name = "N", default_value_t = Question::DEFAULT_SENTENCES)]
    limit: usize,
    /// Leave out this many of the best sentences, because they were shown, 0 to 40
    #[arg(long, env = "CITEWIRE_OFFSET", value_name = "N", default_value_t = 0)]
    offset: usize,
    /// Print the answer as JSON, as POST /v1/ask gives it
    #[arg(long, env = "CITEWIRE_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
    /// Say in words what each score consists of
    #[arg(long, env = "CITEWIRE_EXPLAIN", value_parser = BoolishValueParser::new())]
    explain: bool,
    #[command(flatten)]
    source: SourceArgs,
}

/// Smallest part of a score that has a line of its own.
const SMALLEST_PART: f32 = 0.05;

/// Neither an argument nor standard input holds a question.
#[derive(Debug, thiserror::Error)]
#[error("there is no question; write it after \"citewire ask\" or pipe it in")]
pub(super) struct NoQuestion;

pub(super) fn run(arguments: &AskArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let text = question_text(arguments.question.as_deref())?;
    let history = arguments.history.iter().map(|question| Turn { question: question.clone(), answer: String::new() });
    let question = Question::new(&text)?
        .with_limit(arguments.limit)?
        .with_offset(arguments.offset)?
        .with_history(history.collect())?
        .with_explanation(arguments.explain);
    let answer = arguments.source.assistant()?.ask(&question);
    let mut out = stdout().lock();
    if arguments.json {
        write_line(&mut out, &AnswerBody::from(&answer))?;
    } else {
        print(&mut out, &answer)?;
    }
    out.flush()?;
    Ok(if answer.status == Status::NotFound { Outcome::Negative } else { Outcome::Done })
}

/// The question as an argument or from standard input.
pub(super) fn question_text(argument: Option<&str>) -> anyhow::Result<String> {
    match argument {
        Some(text) if text != "-" => Ok(text.to_owned()),
        None if std::io::stdin().is_terminal() => Err(NoQuestion.into()),
        _ => {
            // Read a little more than the longest question, so that a longer one is detected.
            let mut bytes = Vec::new();
            std::io::stdin().lock().take(Question::LONGEST as u64 * 4 + 16).read_to_end(&mut bytes)?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        }
    }
}

fn print(out: &mut impl Write, answer: &Answer) -> std::io::Result<()> {
    if !answer.carried.is_empty() {
        writeln!(out, "{FAINT}With: {}{FAINT:#}\n", harmless(&answer.carried.join(", ")))?;
    } else if let Some(text) = &answer.interpreted_as {
        writeln!(out, "{FAINT}Understood as: {}{FAINT:#}\n", harmless(text))?;
    }
    for part in &answer.questions {
        writeln!(out, "{}", harmless(&part.question))?;
        if let Some(message) = &part.message {
            writeln!(out, "{}", harmless(message))?;
        }
        writeln!(out)?;
        sentences(out, &answer.sentences[part.sentences.clone()])?;
    }
    if answer.questions.is_empty() {
        if let Some(message) = &answer.message {
            writeln!(out, "{}", harmless(message))?;
        }
        sentences(out, &answer.sentences)?;
    }
    if !answer.nearest.is_empty() {
        writeln!(out, "\nClosest sentences, which do not answer it:\n")?;
        sentences(out, &answer.nearest)?;
    }
    if !answer.sources.is_empty() {
        writeln!(out, "Sources")?;
    }
    for source in &answer.sources {
        let date = source.date.map(|date| date.to_string());
        let parts = [Some(&source.title), source.author.as_ref(), source.publication.as_ref(), date.as_ref()];
        let line: Vec<String> = parts.into_iter().flatten().map(|part| harmless(part)).collect();
        writeln!(out, "[{}] {}", source.number, line.join(", "))?;
        writeln!(out, "    {FAINT}{} · sha256 {}{FAINT:#}", harmless(&source.link), source.sha256)?;
    }
    Ok(())
}

/// The parts of a score by their words, those that matter most first. Parts that round to nothing are one line.
fn explained(shares: &[Share]) -> Vec<(&'static str, f32)> {
    let mut parts: Vec<(&str, f32)> = Vec::new();
    for share in shares {
        match parts.iter_mut().find(|(words, _)| *words == share.words()) {
            Some((_, value)) => *value += share.value,
            None => parts.push((share.words(), share.value)),
        }
    }
    let (mut parts, small): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(_, value)| value.abs() >= SMALLEST_PART);
    parts.sort_by(|(_, one), (_, other)| other.abs().total_cmp(&one.abs()));
    if !small.is_empty() {
        parts.push(("All else", small.iter().map(|(_, value)| value).sum()));
    }
    parts
}

fn sentences(out: &mut impl Write, sentences: &[CitedSentence]) -> std::io::Result<()> {
    for sentence in sentences {
        write!(out, "{}", with_highlights(sentence))?;
        if let Some(after) = &sentence.after {
            let lines = harmless(&after.display.text).replace('\n', "\n    ");
            write!(out, " {FAINT}{lines}{FAINT:#}")?;
        }
        writeln!(out, " [{}]", sentence.citation)?;
        writeln!(out, "    {FAINT}bytes {}-{}{FAINT:#}", sentence.span.start, sentence.span.end)?;
        if !sentence.shares.is_empty() {
            writeln!(out, "    {FAINT}score {:.2}{FAINT:#}", sentence.score)?;
            for (words, value) in explained(&sentence.shares) {
                writeln!(out, "      {FAINT}{words}: {value:+.2}{FAINT:#}")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
