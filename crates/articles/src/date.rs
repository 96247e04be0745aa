//! The date of an article, to the day, the month or the year.

use std::fmt;
use std::sync::LazyLock;

use citewire_text::language::{Calendar, LANGUAGES};
use jiff::civil::Date;

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

impl ArticleDate {
    /// Reads a date such as `2015-10-16`, `October 16, 2015`, `16 Oct 2015`, `2015-10` or `2015`. A time of day after
    /// an ISO date is dropped, as is a weekday before a date. `None` when it is none of these or no such day exists.
    pub fn parse(text: &str) -> Option<Self> {
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
        let year: i16 = text.parse().ok().filter(|year| (1000..=9999).contains(year))?;
        Some(Self { first: Date::new(year, 1, 1).ok()?, last: Date::new(year, 12, 31).ok()? })
    }
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
        ] {
            check(text, "2015-10-16");
        }
    }

    #[test]
    fn a_month_or_a_year_is_a_date_too() {
        check("2015-10", "2015-10");
        check("October 2015", "2015-10");
        check("2015", "2015");
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        check("2015-02-30", "none");
        check("last week", "none");
        check("15", "none");
    }
}
