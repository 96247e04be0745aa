//! The date of an article, to the day, the month or the year.

use std::fmt;
use std::sync::LazyLock;

use citewire_text::language::{Calendar, LANGUAGES};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// The date of publication, as exactly as the file states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArticleDate {
    /// The first day that it may be.
    pub first: Date,
    /// The last day that it may be; the same as `first` when the day is known.
    pub last: Date,
}

/// The calendars of all languages: a date is read before the language of its article is known.
static CALENDARS: LazyLock<Vec<&Calendar>> =
    LazyLock::new(|| LANGUAGES.iter().map(|one| &one.calendar).filter(|calendar| !calendar.is_empty()).collect());

/// `strptime` formats of a day in figures, the year first, which every language reads.
const DAY_FORMATS: [&str; 3] = ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d"];

/// Bytes of the longest text that is read as a date.
const LONGEST: usize = 120;

impl ArticleDate {
    /// Reads a date such as `2015-10-16`, `October 16, 2015`, `16 Oct 2015`, `16-Oct-2015`, `2015-10` or `2015`. A time
    /// of day after an ISO date is dropped, as is a weekday before a date. `None` when it is none of these or no such day
    /// exists.
    pub fn parse(text: &str) -> Option<Self> {
        // Most lines are no dates, and trying all formats takes long.
        if text.len() > LONGEST || !text.contains(char::is_numeric) {
            return None;
        }
        let text = without_weekday(text.trim().trim_end_matches('.'));
        let text = match text.split_once(['T', ' ']) {
            Some((day, _)) if day.len() == 10 && day.as_bytes()[4] == b'-' => day,
            _ => text,
        };
        let text = without_ordinal(without_time(text));
        let day_formats = CALENDARS.iter().flat_map(|calendar| calendar.day_formats);
        if let Some(day) = DAY_FORMATS.iter().chain(day_formats).find_map(|format| Date::strptime(format, &text).ok()) {
            return Some(Self { first: day, last: day });
        }
        let month_formats = CALENDARS.iter().flat_map(|calendar| calendar.month_formats);
        let month = Date::strptime("%Y-%m-%d", format!("{text}-01")).ok();
        let named = |format: &&str| Date::strptime(format!("{format} %d"), format!("{text} 01")).ok();
        if let Some(first) = month.or_else(|| month_formats.into_iter().find_map(named)) {
            return Some(Self { first, last: first.last_of_month() });
        }
        if let Some(date) = named_month(&text) {
            return Some(date);
        }
        let year: i16 = text.parse().ok().filter(|year| (1000..=9999).contains(year))?;
        Some(Self { first: Date::new(year, 1, 1).ok()?, last: Date::new(year, 12, 31).ok()? })
    }

    /// Reads a date where certainly one is stated, also as `20260305` and as seconds or milliseconds since 1970. What
    /// follows in brackets is left out.
    pub fn parse_stated(text: &str) -> Option<Self> {
        let text = text.split(['[', '(']).next()?.trim();
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::parse(text);
        }
        let number: i64 = text.parse().ok()?;
        let day = match text.len() {
            8 => Date::strptime("%Y%m%d", text).ok()?,
            9 | 10 => Timestamp::from_second(number).ok().map(day_of)?,
            12 | 13 => Timestamp::from_millisecond(number).ok().map(day_of)?,
            _ => return Self::parse(text),
        };
        Some(Self { first: day, last: day })
    }

    /// The day that the name of a file states, `2023-12-22-lamp.md`, or that its folders state, `2024/12/05/react.md`.
    pub fn of_path(path: &str) -> Option<Self> {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut parts: Vec<&str> = folders.rsplit('/').take(3).collect();
        parts.reverse();
        day_within(name).or_else(|| day_within(&parts.join("-")))
    }
}

/// The day of a moment at Greenwich.
fn day_of(moment: Timestamp) -> Date {
    Offset::UTC.to_datetime(moment).date()
}

/// The day that stands as `2023-12-22` in a name, with no digit beside it.
fn day_within(name: &str) -> Option<ArticleDate> {
    let bytes = name.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_sign = |at: usize| matches!(bytes.get(at), Some(b'-' | b'_' | b'.'));
    let stands_at = |start: usize| {
        let shape = |at: usize| if matches!(at, 4 | 7) { is_sign(start + at) } else { is_digit(start + at) };
        (0..10).all(shape) && !is_digit(start + 10) && !start.checked_sub(1).is_some_and(is_digit)
    };
    let start = (0..bytes.len().saturating_sub(9)).find(|&start| stands_at(start))?;
    let number = |from: usize, to: usize| name.get(start + from..start + to)?.parse::<i16>().ok();
    let (month, day) = (i8::try_from(number(5, 7)?).ok()?, i8::try_from(number(8, 10)?).ok()?);
    let day = Date::new(number(0, 4)?, month, day).ok()?;
    Some(ArticleDate { first: day, last: day })
}

/// A month in words of any language with a year and perhaps a day, in any order: "5 mars 2026", "2. März 2026",
/// "5 de marzo de 2026", "June, 1998".
fn named_month(text: &str) -> Option<ArticleDate> {
    let is_link = |word: &str| CALENDARS.iter().any(|calendar| calendar.of.contains(&word));
    let (mut year, mut month, mut day) = (None, None, None);
    let mut count = 0;
    for word in text.split([' ', ',', '-', '/']).filter(|word| !word.is_empty()) {
        count += 1;
        let word = word.trim_end_matches(['.', 'º']).to_lowercase();
        if count > 6 {
            return None;
        } else if let Ok(number) = word.parse::<i16>() {
            let place = if (1000..=9999).contains(&number) { &mut year } else { &mut day };
            if place.replace(number).is_some() {
                return None;
            }
        } else if !is_link(&word) && month.replace(month_of(&word)?).is_some() {
            return None;
        }
    }
    let (year, month) = (year?, month?);
    if let Some(day) = day {
        let day = Date::new(year, month, i8::try_from(day).ok()?).ok()?;
        Some(ArticleDate { first: day, last: day })
    } else {
        let first = Date::new(year, month, 1).ok()?;
        Some(ArticleDate { first, last: first.last_of_month() })
    }
}

/// The number of a month from its name in small letters, whole or cut to three letters or more, in any language.
fn month_of(word: &str) -> Option<i8> {
    let place = |is_it: &dyn Fn(&str) -> bool| {
        CALENDARS.iter().find_map(|calendar| calendar.months.iter().position(|month| is_it(&month.to_lowercase())))
    };
    let is_cut = |month: &str| word.chars().count() >= 3 && month.starts_with(word);
    let month = place(&|month| month == word).or_else(|| place(&is_cut))?;
    i8::try_from(month + 1).ok()
}

/// The date as ISO 8601 writes it: `2015-10-16`, `2015-10` or `2015`.
impl fmt::Display for ArticleDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(formatter, "{}", self.first)
        } else if self.first.month() == self.last.month() {
            write!(formatter, "{:04}-{:02}", self.first.year(), self.first.month())
        } else {
            write!(formatter, "{:04}", self.first.year())
        }
    }
}

/// "Friday, October 16, 2015" without the weekday.
fn without_weekday(text: &str) -> &str {
    let opens = |word: &str| CALENDARS.iter().any(|calendar| calendar.opens_with_weekday(word));
    match text.split_once([',', ' ']) {
        Some((word, rest)) if opens(word) => rest.trim_start_matches([',', ' ']),
        _ => text,
    }
}

/// "16 Oct 2015 09:12:00 +0200" without the time of day.
fn without_time(text: &str) -> &str {
    let colon = text.find(':').unwrap_or(text.len());
    match text[..colon].rfind(' ') {
        Some(space) if colon < text.len() => text[..space].trim_end_matches([',', ' ']),
        _ => text,
    }
}

/// "16th October" as "16 October".
fn without_ordinal(text: &str) -> String {
    let endings = || CALENDARS.iter().flat_map(|calendar| calendar.ordinal_endings);
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let (bare, comma) = word.strip_suffix(',').map_or((word, ""), |bare| (bare, ","));
        let digits = endings().find_map(|ending| bare.strip_suffix(ending));
        match digits.filter(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(digits) => words.push(format!("{digits}{comma}")),
            None => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::ArticleDate;

    fn check(text: &str, expected: &str) {
        let shown = ArticleDate::parse(text).map_or_else(|| "none".to_owned(), |date| date.to_string());
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn days_are_read_in_the_usual_ways() {
        for text in [
            "2015-10-16",
            "2015/10/16",
            "October 16, 2015",
            "Oct 16, 2015",
            "16 October 2015",
            "16th October 2015",
            "Friday, October 16, 2015",
            "2015-10-16T08:30:00Z",
            "2015-10-16 08:30",
            "Fri, 16 Oct 2015 09:12:00 +0200",
            "October 16, 2015, 9:12 pm",
            "2015年10月16日",
            "16.10.2015",
            "Oct 16 2015",
            "16 octobre 2015",
            "16. Oktober 2015",
            "16 de octubre de 2015",
            "16 октября 2015",
        ] {
            check(text, "2015-10-16");
        }
    }

    #[test]
    fn a_month_or_a_year_is_a_date_too() {
        check("2015-10", "2015-10");
        check("October 2015", "2015-10");
        check("2015", "2015");
        check("October, 2015", "2015-10");
    }

    #[test]
    fn numbers_are_dates_only_where_one_is_stated() {
        let stated = |text: &str| ArticleDate::parse_stated(text).map(|date| date.to_string());
        for text in ["20260305", "1772668800", "1772668800000", "5 mars 2026", "March 5, 2026 [EBook #9]"] {
            assert_eq!(stated(text).as_deref(), Some("2026-03-05"), "{text}");
        }
        assert_eq!(stated("2026").as_deref(), Some("2026"));
        check("20260305", "none");
        check("1772668800", "none");
        assert_eq!(stated("99999999"), None);
        assert_eq!(stated(""), None);
    }

    #[test]
    fn names_of_files_and_folders_state_a_day() {
        let of = |path: &str| ArticleDate::of_path(path).map(|date| date.to_string());
        for path in ["_posts/2023-12-22-lamp.md", "notes 2023_12_22.md", "blog/2023/12/22/lamp.md", "2023.12.22.txt"] {
            assert_eq!(of(path).as_deref(), Some("2023-12-22"), "{path}");
        }
        for path in ["12023-12-22.md", "2023-13-22.md", "2023-12-223.md", "é2023-12.md", "", "2023/lamp.md"] {
            assert_eq!(of(path), None, "{path}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        check("2015-02-30", "none");
        check("last week", "none");
        check("15", "none");
    }
}
