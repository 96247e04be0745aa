//! Months and years among the words of a text.

use super::language::Calendar;

/// Fewest bytes to which the name of a month may be cut: "Sep".
const SHORTEST_MONTH: usize = 3;

impl Calendar {
    /// True for the full name of a month with its capital: "may" is a verb.
    pub fn is_month(&self, word: &str) -> bool {
        self.months.contains(&word)
    }

    /// True for a month, written out or cut to three letters or more: "September", "Sept", "sep".
    pub fn is_month_or_short(&self, word: &str) -> bool {
        self.month_place(word).is_some()
    }

    /// The number of a month, from 1 to 12, from its name, written out or cut to three letters or more: 9 for "Sept".
    pub fn month_number(&self, word: &str) -> Option<i8> {
        i8::try_from(self.month_place(word)? + 1).ok()
    }

    /// True for the name of a month or a weekday, whatever its case.
    pub fn is_month_or_weekday(&self, word: &str) -> bool {
        self.months.iter().chain(self.weekdays).any(|name| name.eq_ignore_ascii_case(word))
    }

    /// True for a word that begins like a weekday, whatever its case: "Fri", "Friday".
    pub fn opens_with_weekday(&self, word: &str) -> bool {
        let same_start = |day: &&str| match (word.get(..3), day.get(..3)) {
            (Some(start), Some(of_day)) => start.eq_ignore_ascii_case(of_day),
            _ => false,
        };
        self.weekdays.iter().any(same_start)
    }

    fn month_place(&self, word: &str) -> Option<usize> {
        let opens = |month: &&str| month.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        self.months.iter().position(opens).filter(|_| word.len() >= SHORTEST_MONTH)
    }
}

/// True for four digits that can be a year.
pub fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|byte| byte.is_ascii_digit())
}
