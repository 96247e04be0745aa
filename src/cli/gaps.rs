//! `citewire gaps`: questions that the articles do not answer, so that somebody can write an article.

use std::collections::BTreeMap;
use std::io::Write as _;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use super::json::write_line;
use super::store::{StoreArgs, start_of, time};
use super::terminal::{BOLD, FAINT, harmless};
use super::{Outcome, SourceArgs};
use crate::answer::Status;
use crate::assistant::Assistant;
use crate::question::Question;
use crate::store::Vote;

#[derive(Debug, Clone, Args)]
pub(super) struct GapsArgs {
    /// Only questions from this day on, UTC, such as 2026-11-01
    #[arg(long, value_name = "DAY")]
    since: Option<Date>,
    /// Most groups, the most frequent first
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    limit: usize,
    /// Also show questions that the articles answer by now
    #[arg(long)]
    answered: bool,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    store: StoreArgs,
    #[command(flatten)]
    source: SourceArgs,
}

/// Why a question has no answer in the current articles.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why", content = "words")]
enum Why {
    /// No article contains these words.
    MissingWords(Vec<String>),
    /// The articles contain the words, but no sentence answers.
    NoSentence,
    /// There is an answer, but readers voted it down.
    Disliked,
    /// The current articles answer it.
    Answered,
}

/// A question with its counts.
#[derive(Debug, Default, Serialize)]
struct Asked {
    question: String,
    /// Number of times that it was not answered.
    unanswered: i64,
    /// Number of readers who voted its answer down.
    disliked: i64,
    /// The last day on which it was asked.
    last: String,
}

#[derive(Debug, Serialize)]
struct Group {
    #[serde(flatten)]
    why: Why,
    count: i64,
    questions: Vec<Asked>,
}

/// Exit code 1 when there are no gaps.
pub(super) fn run(arguments: &GapsArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let since = arguments.since.map_or(Ok(0), start_of)?;
    let asked = arguments.store.with_kept(&arguments.source.data, async |store| {
        let mut asked: BTreeMap<String, Asked> = BTreeMap::new();
        for kept in store.unanswered(since).await? {
            let question = kept.question.clone();
            let last = day(kept.last);
            asked.insert(kept.question, Asked { question, unanswered: kept.times, disliked: 0, last });
        }
        for voted in store.feedback(since, Some(Vote::Down), u32::MAX).await? {
            let question = voted.feedback.question;
            let entry = asked.entry(question.clone()).or_insert_with(|| Asked { question, ..Asked::default() });
            entry.disliked += 1;
            entry.last = day(voted.at).max(std::mem::take(&mut entry.last));
        }
        anyhow::Ok(asked)
    })?;
    let groups = groups(asked, &arguments.source.assistant()?);
    let mut shown = groups.into_iter().filter(|group| arguments.answered || group.why != Why::Answered).peekable();
    let outcome = if shown.peek().is_some() { Outcome::Done } else { Outcome::Negative };
    let mut out = anstream::stdout().lock();
    for group in shown.take(arguments.limit) {
        if arguments.json {
            write_line(&mut out, &group)?;
        } else {
            print(&mut out, &group)?;
        }
    }
    out.flush()?;
    Ok(outcome)
}

fn day(milliseconds: i64) -> String {
    time(milliseconds).chars().take_while(|&sign| sign != 'T').collect()
}

/// Questions grouped by the reason why the current articles do not answer them, the most frequent first.
fn groups(asked: BTreeMap<String, Asked>, assistant: &Assistant) -> Vec<Group> {
    let mut groups: BTreeMap<Why, Vec<Asked>> = BTreeMap::new();
    for asked in asked.into_values() {
        // A question that an older version accepted may be invalid now.
        let Ok(question) = Question::new(&asked.question) else { continue };
        let answer = assistant.ask(&question);
        let why = match answer.status {
            Status::Answered if asked.disliked > 0 => Why::Disliked,
            Status::Answered => Why::Answered,
            Status::Perhaps | Status::NotFound if answer.missing_terms.is_empty() => Why::NoSentence,
            Status::Perhaps | Status::NotFound => {
                let mut words: Vec<String> = answer.missing_terms.iter().map(|word| word.to_lowercase()).collect();
                words.sort_unstable();
                words.dedup();
                Why::MissingWords(words)
            }
        };
        groups.entry(why).or_default().push(asked);
    }
    let count = |asked: &Asked| asked.unanswered + asked.disliked;
    let mut groups: Vec<Group> = groups
        .into_iter()
        .map(|(why, mut questions)| {
            questions
                .sort_by(|one, other| count(other).cmp(&count(one)).then_with(|| one.question.cmp(&other.question)));
            Group { why, count: questions.iter().map(count).sum(), questions }
        })
        .collect();
    groups.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.why.cmp(&other.why)));
    groups
}

/// Texts of readers are data: they must not control the terminal.
fn print(out: &mut impl std::io::Write, group: &Group) -> std::io::Result<()> {
    let why = match &group.why {
        Why::MissingWords(words) => format!("no article has: {}", words.join(", ")),
        Why::NoSentence => "the words are there, and no sentence answers".to_owned(),
        Why::Disliked => "answered, and readers did not like it".to_owned(),
        Why::Answered => "answered by now".to_owned(),
    };
    writeln!(out, "{BOLD}{:>5}  {}{BOLD:#}", group.count, harmless(&why))?;
    for Asked { question, unanswered, disliked, last } in &group.questions {
        let thumbs = if *disliked > 0 { format!(", {disliked} thumbs down") } else { String::new() };
        writeln!(out, "{unanswered:>12}  {}  {FAINT}last {last}{thumbs}{FAINT:#}", harmless(question))?;
    }
    Ok(())
}
