//! Entities of a sentence: times, numbers, names, quotations, reasons and definitions, each with its kind and byte
//! range.
//!
//! One pass cuts the sentence into tokens; a second pass finds entities by the shape of tokens and by word lists.
//! Nothing here knows what was asked. The words and rules are those of English, whatever the language of the sentence.
//! Central types: [`Typed`], [`SpanKind`], [`Groups`].

mod clauses;
mod days;
mod known;
mod names;
mod numbers;
mod times;
mod tokens;

use std::ops::Range;

pub use days::days;
use known::{Class, Classes, Lexicon};
use tokens::{Token, Tokens};

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

/// A set of groups of kinds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Groups(u8);

impl Groups {
    /// No group.
    pub const NONE: Self = Self(0);
    /// Quotations.
    pub const QUOTES: Self = Self(1);
    /// Reasons.
    pub const REASONS: Self = Self(2);
    /// Definitions.
    pub const DEFINITIONS: Self = Self(4);
    /// Times.
    pub const TIMES: Self = Self(8);
    /// Numbers, ordinals, measures, amounts of money and percentages.
    pub const NUMBERS: Self = Self(16);
    /// Names of any kind.
    pub const NAMES: Self = Self(32);
    /// All groups.
    pub const ALL: Self = Self(63);

    /// The groups of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when the sets share a group.
    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The group of a kind.
    pub const fn of(kind: SpanKind) -> Self {
        match kind {
            SpanKind::Time(_) => Self::TIMES,
            SpanKind::Number | SpanKind::Ordinal | SpanKind::Measure(_) | SpanKind::Money | SpanKind::Percent => {
                Self::NUMBERS
            }
            SpanKind::Person | SpanKind::Place | SpanKind::Organisation | SpanKind::Name => Self::NAMES,
            SpanKind::Quote => Self::QUOTES,
            SpanKind::Reason => Self::REASONS,
            SpanKind::Definition => Self::DEFINITIONS,
        }
    }

    /// True when an entity of one of the groups may begin with a token.
    fn may_begin(self, token: &Token<'_>) -> bool {
        let has = |group, class| self.overlaps(group) && token.has(class);
        has(Self::REASONS, Class::Reason)
            || has(Self::DEFINITIONS, Class::Defines)
            || self.overlaps(Self::TIMES.with(Self::NUMBERS)) && token.is_figure()
            || has(Self::TIMES, Class::Time)
            || [Class::Number, Class::Scale, Class::Ordinal].into_iter().any(|class| has(Self::NUMBERS, class))
            || self.overlaps(Self::NAMES)
    }
}

/// The entities of a sentence, in the order of their first bytes. Times, numbers and names do not overlap each other;
/// quotations, reasons and definitions may contain them.
pub fn spans(sentence: &str) -> Vec<Typed> {
    spans_of(sentence, Groups::ALL)
}

/// The same as [`spans`], but only the entities of some groups, which takes less time.
pub fn spans_of(sentence: &str, groups: Groups) -> Vec<Typed> {
    let mut found = Vec::new();
    if groups.overlaps(Groups::QUOTES) {
        clauses::quotes(sentence, &mut found);
    }
    if groups == Groups::NONE || groups == Groups::QUOTES {
        return found;
    }
    let tokens = Tokens::of(sentence, Lexicon::english());
    // Behind the last token with which one may begin there is none.
    let end = tokens.all.iter().rposition(|token| groups.may_begin(token)).map_or(0, |last| last + 1);
    let mut at = 0;
    let mut is_defined = !groups.overlaps(Groups::DEFINITIONS);
    while at < end {
        if groups.overlaps(Groups::REASONS) {
            found.extend(clauses::reason(&tokens, at));
        }
        if !is_defined && let Some(definition) = clauses::definition(&tokens, at) {
            found.push(definition);
            is_defined = true;
        }
        let read = times::read(&tokens, at).or_else(|| numbers::read(&tokens, at)).or_else(|| names::read(&tokens, at));
        at += match read {
            Some((typed, taken)) => {
                if groups.overlaps(Groups::of(typed.kind)) {
                    found.push(typed);
                }
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
    use proptest::prelude::*;

    use super::{Groups, SpanKind, spans, spans_of};

    proptest! {
        #[test]
        fn the_entities_of_some_groups_are_those_of_all_of_these_groups(
            words in prop::collection::vec(
                prop::sample::select(vec![
                    "In", "May", "2015", "and", "three", "million", "people", "$5", "50 %", "Ann", "Lee", "said", "“it is a",
                    "bank”", "because", "of", "Bank of", "Kazan", ",", ".", "due to", "von", "second", "the", "770-km", "is",
                    "was the", "Monday", "as a result of", "first", "\"so\"", "since", "century",
                ]),
                0..14,
            ),
            groups in 0_u8..64,
        ) {
            let sentence = words.join(" ");
            let mut expected = spans(&sentence);
            expected.retain(|typed| Groups(groups).overlaps(Groups::of(typed.kind)));
            prop_assert_eq!(spans_of(&sentence, Groups(groups)), expected, "{:?}", sentence);
        }
    }

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
