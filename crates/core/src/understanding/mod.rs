//! Understanding a question: its kind, its entities, follow-ups, spelling, acronyms, and the query for the search.
//!
//! Central types: [`Understood`], [`Asked`], [`Kind`], [`Query`], [`Standalone`].

mod acronyms;
pub mod conversation;
mod droppable;
mod fit;
mod kind;
mod nouns;
mod period;
pub mod query;
pub mod spelling;
mod standalone;
mod understood;

use std::ops::Range;

use citewire_text::entities::{Typed, spans};
use citewire_text::language::ENGLISH;

pub use kind::Kind;
pub use period::Period;
pub use query::Query;
pub use standalone::Standalone;
pub use understood::Understood;

/// A question's kind, focus and entities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The kind of thing that is asked for.
    pub kind: Kind,
    /// The word that names what is counted or chosen, as bytes of the question: "people" in "how many people".
    pub focus: Option<Range<usize>>,
    /// Names, numbers, times and quotations in the question. An answer need not repeat them. Names are recognised only
    /// when written with a capital.
    pub given: Vec<Typed>,
    /// The words in lower case.
    words: Vec<String>,
    /// The focus in lower case; empty when there is none.
    focus_word: String,
}

impl Asked {
    /// Analyses a question. This cannot fail: a question that shows no kind is [`Kind::Other`].
    pub fn of(question: &str) -> Self {
        let located = located_words(question);
        let words: Vec<String> = located.iter().map(|range| question[range.clone()].to_lowercase()).collect();
        let all: Vec<&str> = words.iter().map(String::as_str).collect();
        let (_, kept_at) = sifted(&located, &all);
        let kept: Vec<&str> = kept_at.iter().map(|&at| all[at]).collect();
        let reading = kind::read(&kept);
        let focus = reading.focus.map(|index| kept_at[index]);
        Self {
            kind: reading.kind,
            focus_word: focus.map(|index| words[index].clone()).unwrap_or_default(),
            focus: focus.map(|index| located[index].clone()),
            given: spans(question),
            words,
        }
    }

    /// The preposition at the end or the beginning of a question whose noun is asked for: "sold *to*?", "*from* where".
    pub fn left_open(&self) -> Option<&str> {
        let mut ends = [self.words.last(), self.words.first()].into_iter().flatten();
        ends.find(|word| ENGLISH.questions.open_prepositions.contains(&word.as_str())).map(String::as_str)
    }
}

/// The byte ranges of a question that ask nothing: "please", "can you tell me", "according to the article".
pub fn droppable(question: &str) -> Vec<Range<usize>> {
    let located = located_words(question);
    let words: Vec<String> = located.iter().map(|range| question[range.clone()].to_lowercase()).collect();
    sifted(&located, &words.iter().map(String::as_str).collect::<Vec<_>>()).0
}

/// The byte ranges of droppable phrases, and the positions of the other words.
fn sifted(located: &[Range<usize>], words: &[&str]) -> (Vec<Range<usize>>, Vec<usize>) {
    let (mut dropped, mut kept) = (Vec::new(), Vec::with_capacity(words.len()));
    let mut at = 0;
    while at < words.len() {
        let count = droppable::words_at(words, at);
        if count > 0 {
            dropped.push(located[at].start..located[at + count - 1].end);
        } else {
            kept.push(at);
        }
        at += count.max(1);
    }
    (dropped, kept)
}

/// The byte ranges of a question's words. Apostrophes belong to words.
fn located_words(question: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, character) in question.char_indices() {
        let end = at + character.len_utf8();
        if character.is_alphanumeric() || matches!(character, '\'' | '’') {
            match found.last_mut() {
                Some(last) if last.end == at => last.end = end,
                _ => found.push(at..end),
            }
        }
    }
    found.retain(|range| question[range.clone()].contains(char::is_alphanumeric));
    found
}

#[cfg(test)]
mod tests {
    use super::{Asked, droppable};

    /// Checks the kind and the focus of a question.
    fn check(question: &str, expected: &str) {
        let asked = Asked::of(question);
        let focus = asked.focus.map(|range| format!(" {}", &question[range])).unwrap_or_default();
        assert_eq!(format!("{:?}{focus}", asked.kind), expected, "{question}");
    }

    #[test]
    fn the_question_word_shows_the_kind() {
        check("Who wrote it?", "Who");
        check("who wrote the song i will always love you", "Who");
        check("When did the crisis begin?", "When(None)");
        check("How many total tackles did Charles Johnson have?", "HowMany tackles");
        check("How many people died?", "HowMany people");
        check("How long was he bedridden?", "Measure(None)");
        check("How did it end?", "How");
        check("Why did it fail?", "Why");
        check("Is Moscow in Russia?", "YesNo");
        check("What did Putin say about trade?", "Quote");
    }

    #[test]
    fn a_noun_after_what_shows_the_kind() {
        check("What company owns it?", "Organisation company");
        check("In which year did it end?", "When(Some(Year)) year");
        check("What was the price of oil in March of 1974?", "Money price");
        check("What is the name of the company that built it?", "Organisation company");
        check("what percentage of people voted", "Percent percentage");
        check("What soap operas did ABC cancel?", "Which operas");
        check("What is a cvv code?", "Definition");
        check("what does hp mean in war and order", "Definition");
        check("What are the causes of it?", "Why causes");
    }

    #[test]
    fn an_opening_clause_asks_nothing() {
        check("When Luther died, who took over?", "Who");
        check("On January 7, 2016, which singer joined?", "Who singer");
    }

    #[test]
    fn courtesies_are_dropped() {
        check("Can you tell me who wrote it?", "Who");
        let question = "Please tell me, according to the article, who won";
        let dropped: Vec<&str> = droppable(question).into_iter().map(|range| &question[range]).collect();
        assert_eq!(dropped, ["Please tell me", "according to the article"]);
    }
}
