//! What a question's opening leads one to expect of its answer: an amount, a measure, a time, a name.

use crate::text::calendar::{is_month, is_year};

/// The kind of thing that an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Anything.
    Anything,
    /// "How many", "how much": digits or a number in words.
    Amount,
    /// "How long", "how far", "how old": a number with a unit of length or time.
    Measure,
    /// "When", "what year": a year, a month or a day.
    Time,
    /// "Who", "where": a name.
    Name,
}

const NUMBERS: [&str; 33] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "dozen",
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
];

/// Units of length and time, without the plural's s.
const UNITS: [&str; 22] = [
    "centimeter",
    "centimetre",
    "century",
    "centurie",
    "cm",
    "day",
    "decade",
    "feet",
    "foot",
    "ft",
    "hour",
    "inch",
    "kilometer",
    "kilometre",
    "km",
    "meter",
    "metre",
    "mile",
    "minute",
    "month",
    "week",
    "year",
];

const AMOUNTS: [&str; 7] =
    ["how many", "how much", "how large", "how big", "what percentage", "what price", "what number"];
const MEASURES: [&str; 8] =
    ["how long", "how far", "how old", "how high", "how tall", "how deep", "how wide", "how fast"];
const TIMES: [&str; 5] = ["what year", "which year", "what date", "what month", "what day"];

impl Expected {
    /// Reads it off the question's words.
    pub fn of(question: &str) -> Self {
        let words: Vec<String> = words_of(question).map(str::to_lowercase).collect();
        let text = format!(" {} ", words.join(" "));
        let has = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")));
        if has(&AMOUNTS) {
            Self::Amount
        } else if has(&MEASURES) {
            Self::Measure
        } else if has(&["when"]) || has(&TIMES) {
            Self::Time
        } else if has(&["who", "where", "whose", "whom"]) {
            Self::Name
        } else {
            Self::Anything
        }
    }

    /// True when the sentence holds something of the kind; never true when anything is expected.
    pub fn is_in(self, sentence: &str) -> bool {
        match self {
            Self::Anything => false,
            Self::Amount => has_amount(sentence),
            Self::Measure => has_amount(sentence) && words_of(sentence).any(is_unit),
            Self::Time => words_of(sentence).any(|word| is_month(word) || is_year(word)),
            // Every sentence opens with a capital, so only a later one tells of a name.
            Self::Name => words_of(sentence).skip(1).any(|word| word.starts_with(char::is_uppercase)),
        }
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// True when a number stands there that is not part of a date.
fn has_amount(sentence: &str) -> bool {
    let words: Vec<&str> = words_of(sentence).collect();
    let names_month = |index: usize| words.get(index).is_some_and(|word| is_month(word));
    words.iter().enumerate().any(|(index, word)| {
        let dates = is_year(word) || names_month(index + 1) || index.checked_sub(1).is_some_and(names_month);
        is_number(word) && !dates
    })
}

fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word.to_lowercase().as_str())
}

fn is_unit(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit()).to_lowercase();
    UNITS.contains(&word.strip_suffix('s').unwrap_or(&word)) || UNITS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::Expected;

    fn check(question: &str, sentence: &str, expected: bool) {
        assert_eq!(Expected::of(question).is_in(sentence), expected, "{question} {sentence}");
    }

    #[test]
    fn how_much_expects_a_number() {
        check("How much credit did VTB get?", "VTB got $483 million.", true);
        check("How many lines are there?", "There are three lines.", true);
        check("How many lines are there?", "There are lines.", false);
        check("How many lines are there?", "There were lines in May 2015 and on June 3.", false);
    }

    #[test]
    fn how_long_expects_a_number_with_a_unit() {
        check("How long is it?", "It is 770 km long.", true);
        check("How long is it?", "It runs for 770km.", true);
        check("How old is she?", "She is sixty years of age, in 2015.", true);
        check("How long is it?", "It costs $5.9 billion.", false);
    }

    #[test]
    fn when_expects_a_time() {
        check("When did it resume?", "It resumed in 2008.", true);
        check("When did it resume?", "It resumed in May.", true);
        check("When did it resume?", "It resumed after 12345 days.", false);
    }

    #[test]
    fn who_expects_a_name() {
        check("Who said so?", "In the end Lavrov did.", true);
        check("Who said so?", "Nobody did.", false);
        check("Whole grain is what?", "In the end Lavrov did.", false);
    }
}
