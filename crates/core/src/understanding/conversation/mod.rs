//! Follow-up questions: rewrites a question that depends on earlier ones so that it stands alone.
//!
//! A question is classified by its own words ([`need`]): it may lack the name of a pronoun, have only a name ("And
//! VTB?"), or only a question word ("Why?"), correct the last question ([`corrections`]), or pick one of several things
//! ([`picks`]). The earlier turns are read for the names and topics that it refers to ([`talk`]). The result can be
//! written as a text, and asking that text without history gives the same answer. The rules are for English; in other
//! languages only questions without content are recognised as follow-ups.

mod antecedents;
mod asking;
mod choices;
mod corrections;
mod earlier;
mod fragments;
mod mention;
mod names;
mod need;
mod noun_phrase;
mod picks;
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

use corrections::{Correction, correction};
use fragments::Fragment;
use need::Need;
use talk::{Names, Talk};
use words::words_of;

/// Number of latest turns that are read besides the first. Topics from earlier turns are rarely meant.
const RECENT: usize = 8;

/// The question rewritten to stand alone; `None` when it stands alone already. Asking the text of the result without
/// history gives the same answer. A call for more may omit sentences that no article has.
pub fn stand_alone(question: &Standalone, history: &[Turn], view: &dyn View) -> Option<Standalone> {
    let (first, later) = history.split_first()?;
    // "I meant: when did it open?" asks what stands behind the words that correct.
    let (bare, corrects) = without_opening(question).unzip();
    let (asked, corrects) = (bare.as_ref().unwrap_or(question), corrects == Some(true));
    // Most questions stand alone, so the history is not read for them.
    let Some(need) = Need::of(asked.text(), &words_of(asked.text()), view) else {
        return bare.filter(|bare| corrects && can_be_asked(bare));
    };
    let mut talk = Talk::default();
    for turn in std::iter::once(first).chain(&later[later.len().saturating_sub(RECENT)..]) {
        let earlier = Standalone::parse(&asked_by(turn, view)).leaving_out(Vec::new());
        let earlier = without_opening(&earlier).map_or(earlier, |(bare, _)| bare);
        if !can_be_asked(&earlier) {
            continue;
        }
        let need = Need::of(earlier.text(), &words_of(earlier.text()), view);
        let alone = match need {
            // What was asked for more of is still what is asked.
            Some(Need::Question(Fragment::More)) => talk.last().cloned(),
            _ => need.as_ref().and_then(|need| resolved(&earlier, need, &mut talk, view)),
        };
        let source = match (&alone, need) {
            (None, _) => Names::Own,
            (_, Some(Need::Slot(_) | Need::Correction(_) | Need::Pick(..))) => {
                Names::OwnAmong(earlier.text().to_owned())
            }
            _ => Names::TakenOver,
        };
        talk.hear(alone.unwrap_or(earlier), &source, &turn.answer, view);
    }
    let alone = match rewritten(asked, need, &mut talk, history, view) {
        None if corrects => asked.clone(),
        alone => alone?,
    };
    (alone != *question && can_be_asked(&alone)).then_some(alone)
}

/// The question with all that it lacks, without what it is told to omit.
fn rewritten(
    question: &Standalone,
    need: Need,
    talk: &mut Talk,
    history: &[Turn],
    view: &dyn View,
) -> Option<Standalone> {
    if let Need::Pick(pick, otherwise) = need {
        let picked = picks::picked(question, &words_of(question.text()), &pick, talk, view);
        return picked.or_else(|| rewritten(question, *otherwise?, talk, history, view));
    }
    let found = resolved(question, &need, talk, view);
    match need {
        Need::Names(_) | Need::Topic => {
            let question = found.as_ref().unwrap_or(question);
            Some(earlier::with_words_of(&[talk.last()?, talk.first()?], question, view))
        }
        Need::Question(Fragment::More) => Some(shown::besides_shown(found?, history)),
        // The result already contains the last question.
        Need::Question(_) | Need::Slot(_) | Need::Correction(_) | Need::Pick(..) => found,
    }
}

/// A question without the words that correct or react, if it is a whole question behind them, and whether they correct.
fn without_opening(question: &Standalone) -> Option<(Standalone, bool)> {
    match correction(question.text(), &words_of(question.text()))? {
        Correction::Question(text, corrects) => Some((question.clone().reworded(text), corrects)),
        Correction::Words(_) => None,
    }
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

fn resolved(question: &Standalone, need: &Need, talk: &mut Talk, view: &dyn View) -> Option<Standalone> {
    let last = talk.last()?.clone();
    let words = words_of(question.text());
    let alone = match need {
        Need::Question(Fragment::Again) => last,
        Need::Question(Fragment::More) => asking::more(question, &words, &last, view),
        Need::Question(Fragment::Asks(asking)) => asking::about_the_same(question, &words[..*asking], &last, view),
        Need::Correction(said) => {
            let alone = corrections::corrected(said, &last, view)?;
            talk.forget(last.text(), alone.text());
            alone
        }
        Need::Pick(pick, otherwise) => match (picks::picked(question, &words, pick, talk, view), otherwise) {
            (Some(alone), _) => alone,
            (None, Some(otherwise)) => resolved(question, otherwise, talk, view)?,
            (None, None) => return None,
        },
        Need::Slot(slot) => slots::filled(question, slot, &last, view),
        Need::Names(pronouns) => reference::named(question, &words, pronouns, talk)?,
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
