//! Follow-up questions: rewrites a question that depends on earlier ones so that it stands alone.
//!
//! A question is classified by its own words ([`need`]): it may lack the name of a pronoun, have only a name ("And
//! VTB?"), or only a question word ("Why?"). The earlier turns are read for the names and topics that it refers to
//! ([`talk`]). The result can be written as a text, and asking that text without history gives the same answer. The
//! rules are for English; in other languages only questions without content are recognised as follow-ups.

mod asking;
mod earlier;
mod fragments;
mod mention;
mod names;
mod need;
mod noun_phrase;
mod pronouns;
mod reference;
pub(super) mod shown;
mod slots;
mod talk;
mod told;
mod words;

use citewire_text::language::ENGLISH;
use citewire_text::{ByteSpan, Language};

use crate::question::{Question, Turn};
use crate::understanding::message::Message;
use crate::understanding::query::QueryWord;
use crate::understanding::{Query, Standalone};
use crate::view::View;

pub use told::Told;

use fragments::Fragment;
use need::Need;
use talk::Talk;
use words::words_of;

/// Number of latest turns that are read besides the first. Topics from earlier turns are rarely meant.
const RECENT: usize = 8;

/// The question rewritten to stand alone; `None` when it stands alone already. Asking the text of the result without
/// history gives the same answer. A call for more may omit sentences that no article has.
pub fn stand_alone(question: &Standalone, history: &[Turn], view: &dyn View) -> Option<Standalone> {
    let (first, later) = history.split_first()?;
    // Most questions stand alone, so the history is not read for them.
    let need = Need::of(question.text(), &words_of(question.text()), view)?;
    let mut talk = Talk::default();
    for turn in std::iter::once(first).chain(&later[later.len().saturating_sub(RECENT)..]) {
        let asked = Standalone::parse(&asked_by(turn, view)).leaving_out(Vec::new());
        if !can_be_asked(&asked) {
            continue;
        }
        match resolved(&asked, &mut talk, view) {
            Some(alone) => talk.hear(alone, true, &turn.answer, view),
            None => talk.hear(asked, false, &turn.answer, view),
        }
    }
    let resolved = resolved(question, &mut talk, view);
    let alone = match need {
        Need::Names(_) | Need::Topic => {
            let question = resolved.as_ref().unwrap_or(question);
            earlier::with_words_of(&[talk.last()?, talk.first()?], question, view)
        }
        Need::Question(Fragment::More) => shown::besides_shown(resolved?, history),
        // The result already contains the last question.
        Need::Question(_) | Need::Slot(_) => resolved?,
    };
    (alone != *question && can_be_asked(&alone)).then_some(alone)
}

/// The words that a question was given from earlier ones, as they stand in its stand-alone form. Words that stand beside
/// each other there are one.
pub fn carried(question: &Standalone, alone: &Standalone, view: &dyn View) -> Vec<String> {
    let own = question.text().to_lowercase();
    let text = alone.text();
    let is_new = |word: &&QueryWord| !word.carries && !own.contains(&word.text.to_lowercase());
    let mut spans: Vec<ByteSpan> = Vec::new();
    for span in Query::of(alone, view).words.iter().filter(is_new).map(|word| word.span) {
        match spans.last_mut() {
            Some(last) if last.end >= span.start || is_joint(&text[last.end as usize..span.start as usize]) => {
                last.end = last.end.max(span.end);
            }
            _ => spans.push(span),
        }
    }
    spans.into_iter().map(|span| span.slice(text).to_owned()).collect()
}

/// True for what may stand between two words of one name or phrase.
fn is_joint(gap: &str) -> bool {
    matches!(gap, "" | " " | "-" | "–") || ENGLISH.questions.name_gaps.contains(&gap)
}

/// What an earlier message asked, the last of several questions.
fn asked_by(turn: &Turn, view: &dyn View) -> String {
    let question = turn.question.trim();
    if Standalone::parse(question).has_background() {
        return question.to_owned();
    }
    let languages: Vec<Language> = view.corpus().tokeniser.languages().collect();
    Message::read(question, &languages).questions.pop().unwrap_or_else(|| question.to_owned())
}

/// True when the question is within the bounds of questions.
fn can_be_asked(question: &Standalone) -> bool {
    question.text().contains(char::is_alphanumeric) && question.text().chars().count() <= Question::LONGEST
}

fn resolved(question: &Standalone, talk: &mut Talk, view: &dyn View) -> Option<Standalone> {
    let last = talk.last()?.clone();
    let words = words_of(question.text());
    let alone = match Need::of(question.text(), &words, view)? {
        Need::Question(Fragment::Again) => last,
        Need::Question(Fragment::More) => asking::more(question, &words, &last, view),
        Need::Question(Fragment::Asks(asking)) => asking::about_the_same(question, &words[..asking], &last, view),
        Need::Slot(slot) => slots::filled(question, &slot, &last, view),
        Need::Names(pronouns) => reference::named(question, &words, &pronouns, talk)?,
        Need::Topic => with_topic(question.clone(), talk.topic()?),
    };
    (alone != *question && can_be_asked(&alone)).then_some(alone)
}

/// A question with its topic as its background, for questions in which no word can be replaced.
fn with_topic(question: Standalone, topic: &str) -> Standalone {
    if question.text().to_lowercase().contains(&topic.to_lowercase()) {
        question
    } else {
        question.with_background(topic)
    }
}
