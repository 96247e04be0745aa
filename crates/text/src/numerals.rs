//! Numbers as they are written: in words, in digits, in Roman numerals, and with signs between groups of digits.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;
use super::language::{LANGUAGES, of_code};

/// Roman numerals from 2 to 20 that are no single letter: of these, "V" and "X" are mostly something else.
const ROMAN: [(&str, &str); 16] = [
    ("II", "2"),
    ("III", "3"),
    ("IV", "4"),
    ("VI", "6"),
    ("VII", "7"),
    ("VIII", "8"),
    ("IX", "9"),
    ("XI", "11"),
    ("XII", "12"),
    ("XIII", "13"),
    ("XIV", "14"),
    ("XV", "15"),
    ("XVI", "16"),
    ("XVII", "17"),
    ("XVIII", "18"),
    ("XIX", "19"),
];
/// Lowest number that is also looked for as a word: "one" is a pronoun more often than a number.
const LOWEST: usize = 2;
/// Number of digits in a group.
pub const GROUP: usize = 3;

/// The words for numbers of all languages, each with its number in each of its languages.
static COUNTED: LazyLock<HashMap<&'static str, Vec<(Language, usize)>>> = LazyLock::new(|| {
    let mut all: HashMap<&'static str, Vec<(Language, usize)>> = HashMap::new();
    for words in LANGUAGES {
        let Some(language) = Language::from_tag(words.code) else { continue };
        for (value, word) in words.writing.counted.iter().enumerate().skip(LOWEST) {
            all.entry(word).or_default().push((language, value));
        }
    }
    all
});

/// The number in digits that a word of one of these languages stands for: "3" for "three".
pub fn digits_of(word: &str, languages: impl IntoIterator<Item = Language>) -> Option<String> {
    let values = COUNTED.get(word.to_lowercase().as_str())?;
    let mut languages = languages.into_iter();
    let value = |language: Language| values.iter().find(|(of, _)| *of == language).map(|(_, value)| *value);
    languages.find_map(value).map(|value| value.to_string())
}

/// The words of these languages for a number in digits: "three" for "3".
pub fn words_for(digits: &str, languages: impl IntoIterator<Item = Language>) -> Vec<&'static str> {
    let Some(value) = digits.parse::<usize>().ok().filter(|value| *value >= LOWEST) else { return Vec::new() };
    let words = |language: Language| of_code(language.code())?.writing.counted.get(value).copied();
    languages.into_iter().filter_map(words).collect()
}

/// The digits of a Roman numeral, or the Roman numeral of a number in digits: "2" and "II".
pub fn roman_or_digits(word: &str) -> Option<&'static str> {
    let mut pairs = ROMAN.iter();
    pairs.find_map(|(roman, digits)| match word {
        word if word == *roman => Some(*digits),
        word if word == *digits => Some(*roman),
        _ => None,
    })
}

/// A whole number without the signs between its groups, or with stops between them if it has none: "1250" for "1.250",
/// and "1.250" for "1250". `None` for any other word.
pub fn regrouped(word: &str) -> Option<String> {
    let groups: Vec<&str> = word.split('.').collect();
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if word.starts_with('0') || !groups.iter().all(|group| all_digits(group)) {
        return None;
    }
    if groups.len() > 1 {
        let is_grouped = groups[0].len() <= GROUP && groups[1..].iter().all(|group| group.len() == GROUP);
        return is_grouped.then(|| groups.concat());
    }
    let groups = grouped(word);
    (groups.len() > 1).then(|| groups.join("."))
}

/// True for one to three digits.
pub fn is_group(word: &str) -> bool {
    word.len() <= GROUP && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// True for one space: a plain one, one that keeps lines together, or a narrow one.
pub fn is_space(gap: &str) -> bool {
    matches!(gap, " " | "\u{A0}" | "\u{2009}")
}

/// The groups of a whole number of digits, the first of which may be shorter.
pub fn grouped(digits: &str) -> Vec<&str> {
    let first = (digits.len() + GROUP - 1) % GROUP + 1;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let rest = (first..digits.len()).step_by(GROUP).map(|at| &digits[at..at + GROUP]);
    std::iter::once(&digits[..first]).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::{digits_of, grouped, regrouped, roman_or_digits, words_for};
    use crate::Language;

    #[test]
    fn words_and_digits_are_the_same_number() {
        let german = Language::from_tag("de").expect("German");
        let languages = || [Language::ENGLISH, german];
        for (word, digits) in [("three", "3"), ("Twenty", "20"), ("drei", "3"), ("zwölf", "12")] {
            assert_eq!(digits_of(word, languages()).as_deref(), Some(digits), "{word}");
        }
        assert_eq!(words_for("3", languages()), ["three", "drei"]);
        for word in ["one", "zero", "bridge", "drei"] {
            assert_eq!(digits_of(word, [Language::ENGLISH]), None, "{word}");
        }
        for digits in ["0", "1", "21", "1984", "x"] {
            assert_eq!(words_for(digits, languages()), [""; 0], "{digits}");
        }
    }

    #[test]
    fn roman_numerals_of_several_letters_are_numbers() {
        assert_eq!(
            ["II", "XIV", "2", "V", "MD", "ii"].map(roman_or_digits),
            [Some("2"), Some("14"), Some("II"), None, None, None]
        );
    }

    #[test]
    fn groups_of_three_digits_may_have_stops() {
        let check = |word: &str, expected: Option<&str>| assert_eq!(regrouped(word).as_deref(), expected, "{word}");
        check("1250", Some("1.250"));
        check("1.250", Some("1250"));
        check("1.250.000", Some("1250000"));
        check("12500", Some("12.500"));
        for word in ["125", "1.25", "0.125", "1250.5", "1.2500", "a.250", "", "."] {
            check(word, None);
        }
        assert_eq!(grouped("1250000"), ["1", "250", "000"]);
        assert_eq!(grouped("125"), ["125"]);
        assert_eq!(grouped("12a"), [""; 0]);
    }
}
