//! Entities of a sentence: times, numbers, names, quotations, reasons and definitions, each with its kind and byte
//! range.
//!
//! One pass cuts the sentence into tokens; a second pass finds entities by the shape of tokens and by word lists.
//! Nothing here knows what was asked. The words and rules are those of English, whatever the language of the sentence.
//! Central types: [`Typed`], [`SpanKind`].

mod clauses;
mod days;
mod known;
mod names;
mod numbers;
mod times;
mod tokens;

use std::ops::Range;

pub use days::days;
use known::{Classes, Lexicon};
use tokens::Tokens;

/// Kind of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanKind {
    /// A date, a year, a time of day.
    Time(Grain),
    /// A number that counts something, in digits or in words.
    Number,
    /// "First", "21st".
    Ordinal,
    /// A number with a unit, the unit included.
    Measure(Dimension),
    /// An amount with its currency.
    Money,
    /// A number with its percent sign or word.
    Percent,
    /// A person's name.
    Person,
    /// A place's name.
    Place,
    /// The name of a company, an office, a party, a school.
    Organisation,
    /// A name of unknown kind.
    Name,
    /// A text between quotation marks.
    Quote,
    /// A clause that gives a reason: "because ...", "due to ...".
    Reason,
    /// A definition: "a bank that ..." in "AIIB is a bank that ...".
    Definition,
}

/// Precision of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// A time of day.
    Clock,
    /// A day of the week.
    Weekday,
    /// A day of a month.
    Day,
    /// A month or a season.
    Month,
    /// A year or a range of years.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years or more.
    Century,
}

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    /// Time.
    Duration,
    /// Length, height, distance.
    Length,
    /// Area.
    Area,
    /// Weight.
    Weight,
    /// Speed and rates of data.
    Speed,
    /// Temperature.
    Temperature,
    /// Volume.
    Volume,
    /// Anything else that has a unit.
    Other,
}

/// An entity of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// Byte range in the sentence.
    pub range: Range<usize>,
    /// Its kind.
    pub kind: SpanKind,
}

/// True for a word of the lists by which entities are found: a given name, a country, a month. Such a word is spelt
/// right, whether a corpus holds it or not.
pub fn is_known(word: &str) -> bool {
    Lexicon::english().classes_of(word) != Classes::default()
}

/// The entities of a sentence, in the order of their first bytes. Times, numbers and names do not overlap each other;
/// quotations, reasons and definitions may contain them.
pub fn spans(sentence: &str) -> Vec<Typed> {
    let tokens = Tokens::of(sentence, Lexicon::english());
    let mut found = Vec::with_capacity(8);
    clauses::quotes(sentence, &mut found);
    let mut at = 0;
    let mut is_defined = false;
    while at < tokens.all.len() {
        found.extend(clauses::reason(&tokens, at));
        if !is_defined && let Some(definition) = clauses::definition(&tokens, at) {
            found.push(definition);
            is_defined = true;
        }
        let read = times::read(&tokens, at).or_else(|| numbers::read(&tokens, at)).or_else(|| names::read(&tokens, at));
        at += match read {
            Some((typed, taken)) => {
                found.push(typed);
                taken
            }
            None => 1,
        };
    }
    found.sort_by_key(|typed| typed.range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::{SpanKind, spans};

    /// The entities of a sentence, without definitions, as "kind: text".
    fn check(sentence: &str, expected: &str) {
        let shown: Vec<String> = spans(sentence)
            .iter()
            .filter(|typed| typed.kind != SpanKind::Definition)
            .map(|typed| format!("{:?}: {}", typed.kind, &sentence[typed.range.clone()]))
            .collect();
        assert_eq!(shown.join("; "), expected, "{sentence}");
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        check("It began in October 1973.", "Time(Month): October 1973");
        check("On the 16th of October, 2015, it rained.", "Time(Day): 16th of October, 2015");
        check("By 30 October 1983 it was over.", "Time(Day): 30 October 1983");
        check("Opened 2015-10-16 at 5:30 pm.", "Time(Day): 2015-10-16; Time(Clock): 5:30 pm");
        check(
            "It may rain in May, in the 1980s and the 19th century.",
            "Time(Month): May; Time(Decade): 1980s; Time(Century): 19th century",
        );
        check("He died in 44 BC, not in AD 70.", "Time(Year): 44 BC; Time(Year): AD 70");
        check("The war of 1914–18 cost $1914 and 1500 men.", "Time(Year): 1914–18; Money: $1914; Number: 1500");
    }

    #[test]
    fn numbers_take_their_units_along() {
        check("VTB got $483 million for three lines.", "Organisation: VTB; Money: $483 million; Number: three");
        check("the 770-km line costs 5.9 billion dollars", "Measure(Length): 770-km; Money: 5.9 billion dollars");
        check("about 50% of them, two thirds in all", "Percent: 50%; Number: two thirds");
        check(
            "some nine months at 60 miles per hour",
            "Measure(Duration): nine months; Measure(Speed): 60 miles per hour",
        );
        check("one of the lines", "");
        check("the second line is 12 square miles", "Ordinal: second; Measure(Area): 12 square miles");
    }

    #[test]
    fn names_are_told_apart_by_the_words_around_them() {
        check(
            "In Moscow, President Xi Jinping met J. K. Rowling.",
            "Place: Moscow; Person: President Xi Jinping; Person: J. K. Rowling",
        );
        check(
            "The Bank of England lent to Louis Mountbatten.",
            "Organisation: Bank of England; Person: Louis Mountbatten",
        );
        check("They live near Tandi and on Lake Erie.", "Place: Tandi; Place: Lake Erie");
        check("Prices rose, said Kalinka.", "Name: Kalinka");
    }

    #[test]
    fn reasons_and_quotations_are_found() {
        check("It failed because of rain, he said.", "Reason: because of rain");
        check("He said “we will not” and left.", "Quote: we will not");
    }
}
