//! Understanding a question: its kind, its entities, follow-ups, spelling, acronyms, and the query for the search.
//!
//! Central types: [`Understood`], [`Asked`], [`Kind`], [`Query`], [`Standalone`].

pub(crate) mod about;
mod acronyms;
pub mod conversation;
mod cut;
mod droppable;
mod fit;
mod headed;
mod kind;
mod kind_in;
pub mod message;
mod nouns;
mod period;
pub mod query;
pub mod spelling;
mod standalone;
mod understood;
mod written;

use std::ops::Range;

use citewire_text::entities::Typed;
use citewire_text::language::{ENGLISH, of_code};

pub(crate) use cut::Cut;
pub use headed::OtherNames;
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
    pub(crate) fn of(cut: &Cut<'_>) -> Self {
        let kept: Vec<&str> = cut.kept.iter().map(|&at| cut.lower[at].as_str()).collect();
        let language =
            of_code(cut.language.code()).filter(|words| !words.asking.is_empty() && words.code != ENGLISH.code);
        let reading = match language {
            Some(words) => kind::Reading { kind: kind_in::read(cut.text, words), focus: None },
            None => kind::read(&kept),
        };
        let focus = reading.focus.map(|index| cut.kept[index]);
        Self {
            kind: reading.kind,
            focus_word: focus.map(|index| cut.lower[index].clone()).unwrap_or_default(),
            focus: focus.map(|index| cut.words[index].clone()),
            given: cut.entities().to_vec(),
            words: cut.lower.clone(),
        }
    }

    /// [`Self::of`] for a corpus in English.
    #[cfg(test)]
    pub(crate) fn read(question: &str) -> Self {
        Self::of(&Cut::of(question, &citewire_text::Tokeniser::new([])))
    }

    /// The preposition at the end or the beginning of a question whose noun is asked for: "sold *to*?", "*from* where".
    pub fn left_open(&self) -> Option<&str> {
        let mut ends = [self.words.last(), self.words.first()].into_iter().flatten();
        ends.find(|word| ENGLISH.questions.open_prepositions.contains(&word.as_str())).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;

    /// Checks the kind and the focus of a question.
    fn check(question: &str, expected: &str) {
        let asked = Asked::read(question);
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
        check("Please tell me, according to the article, who won", "Who");
    }
}
