//! A question understood: the kind of thing that it asks for, what it already holds, and what in it asks nothing.
//!
//! Everything here reads the question alone; no corpus is looked at. Central types: [`Asked`], [`Kind`].

mod droppable;
mod fit;
mod kind;
mod nouns;
mod period;

use std::borrow::Cow;
use std::ops::Range;

use crate::text::typed::{Typed, spans};

pub use kind::Kind;
pub use period::Period;

/// What a question asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The kind of thing that answers.
    pub kind: Kind,
    /// The word that says what is counted or chosen from, as bytes of the question: "people" in "how many people".
    pub focus: Option<Range<usize>>,
    /// Names, numbers, times and quotations in the question: what it holds, an answer need not repeat. Names are only
    /// seen when they are written with a capital.
    pub given: Vec<Typed>,
    /// Bytes of the question that ask nothing.
    pub droppable: Vec<Range<usize>>,
    /// The words, in small letters.
    words: Vec<String>,
    /// The focus in small letters, or nothing.
    focus_word: String,
}

impl Asked {
    /// Understands a question. This cannot fail: one of which nothing is understood is [`Kind::Other`].
    pub fn of(question: &str) -> Self {
        let located = located_words(question);
        let words: Vec<String> = located.iter().map(|range| question[range.clone()].to_lowercase()).collect();
        let all: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut droppable = Vec::new();
        let (mut kept, mut kept_at) = (Vec::with_capacity(all.len()), Vec::with_capacity(all.len()));
        let mut at = 0;
        while at < all.len() {
            let dropped = droppable::words_at(&all, at);
            if dropped > 0 {
                droppable.push(located[at].start..located[at + dropped - 1].end);
            } else {
                kept.push(all[at]);
                kept_at.push(at);
            }
            at += dropped.max(1);
        }
        let reading = kind::read(&kept);
        let focus = reading.focus.map(|index| kept_at[index]);
        Self {
            kind: reading.kind,
            focus_word: focus.map(|index| words[index].clone()).unwrap_or_default(),
            focus: focus.map(|index| located[index].clone()),
            given: spans(question),
            droppable,
            words,
        }
    }

    /// The preposition that a question ends with or opens with, whose noun is asked for: "sold *to*?", "*from* where".
    pub fn left_open(&self) -> Option<&str> {
        const OPEN: [&str; 14] =
            ["to", "from", "for", "with", "by", "of", "in", "at", "on", "after", "under", "against", "into", "near"];
        let mut ends = [self.words.last(), self.words.first()].into_iter().flatten();
        ends.find(|word| OPEN.contains(&word.as_str())).map(String::as_str)
    }

    /// The question without what asks nothing; the same question when nothing would be left.
    pub fn without_droppable<'question>(&self, question: &'question str) -> Cow<'question, str> {
        if self.droppable.is_empty() {
            return Cow::Borrowed(question);
        }
        let mut kept = String::with_capacity(question.len());
        let mut at = 0;
        for range in &self.droppable {
            kept.push_str(&question[at..range.start]);
            at = range.end;
        }
        kept.push_str(&question[at..]);
        let kept = kept.trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned();
        if kept.contains(char::is_alphanumeric) { Cow::Owned(kept) } else { Cow::Borrowed(question) }
    }
}

/// Where the words of a question stand; apostrophes belong to them.
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
    use super::Asked;

    /// The kind and the focus of a question.
    fn check(question: &str, expected: &str) {
        let asked = Asked::of(question);
        let focus = asked.focus.map(|range| format!(" {}", &question[range])).unwrap_or_default();
        assert_eq!(format!("{:?}{focus}", asked.kind), expected, "{question}");
    }

    #[test]
    fn the_question_word_says_what_is_asked_for() {
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
    fn a_noun_after_what_says_more() {
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
        assert_eq!(Asked::of(question).without_droppable(question), "who won");
        assert_eq!(Asked::of("Tell me").without_droppable("Tell me"), "Tell me");
    }
}
