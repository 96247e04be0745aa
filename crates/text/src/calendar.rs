//! Months and years in words of a text.

/// The English months.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// True for the full name of a month with its capital: "may" is a verb.
pub fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

/// True for a month, written out or cut to three letters or more: "September", "Sept", "sep".
pub fn is_month_or_short(word: &str) -> bool {
    let opens = |month: &&str| month.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    word.len() >= 3 && MONTHS.iter().any(opens)
}

/// The number of a month from its name, written out or cut to three letters or more: 9 for "Sept".
pub fn month_number(word: &str) -> Option<i8> {
    let opens = |month: &&str| month.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    let found = MONTHS.iter().position(opens).filter(|_| word.len() >= 3)?;
    i8::try_from(found + 1).ok()
}

/// True for four digits that can be a year.
pub fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|byte| byte.is_ascii_digit())
}
