//! The days that a time entity stands for.

use jiff::civil::Date;

use crate::language::ENGLISH;

use super::{Grain, SpanKind, Typed};

/// The first and the last day that a time entity of `text` may mean; `None` when it names no year or names an era.
pub fn days(text: &str, span: &Typed) -> Option<(Date, Date)> {
    let SpanKind::Time(grain) = span.kind else { return None };
    let words = || text[span.range.clone()].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let calendar = &ENGLISH.calendar;
    if words().any(|word| calendar.era_pieces.contains(&word)) {
        return None;
    }
    let numbers = || words().filter_map(leading_number);
    if grain == Grain::Century {
        let century = i16::try_from(numbers().next()?).ok().filter(|century| (1..=21).contains(century))?;
        return years((century - 1) * 100 + 1, century * 100);
    }
    let mut of_four = words().filter(|word| word.len() >= 4).filter_map(leading_number).filter(|n| *n >= 1000);
    let year = i16::try_from(of_four.next()?).ok()?;
    match grain {
        Grain::Decade => years(year, year + 9),
        Grain::Year => {
            // "1914–18" and "1914–1918".
            let through = numbers().nth(1).and_then(|last| i16::try_from(last).ok());
            let last = through.map_or(year, |last| if last < 100 { year / 100 * 100 + last } else { last });
            years(year, last.max(year))
        }
        Grain::Day | Grain::Month => {
            let Some(month) = words().find_map(|word| calendar.month_number(word)) else {
                // "2015-10-16", or a season.
                let mut rest = numbers().skip(1);
                let day = rest.next().zip(rest.next()).and_then(|(month, day)| date(year, month, day));
                return day.map(|day| (day, day)).or_else(|| years(year, year));
            };
            let first = Date::new(year, month, 1).ok()?;
            let day = numbers().find(|number| *number <= 31).filter(|_| grain == Grain::Day);
            match day.and_then(|day| Date::new(year, month, i8::try_from(day).ok()?).ok()) {
                Some(day) => Some((day, day)),
                None => Some((first, first.last_of_month())),
            }
        }
        Grain::Clock | Grain::Weekday | Grain::Century => None,
    }
}

fn date(year: i16, month: u32, day: u32) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn years(first: i16, last: i16) -> Option<(Date, Date)> {
    Some((Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?))
}

/// The number that a word begins with.
fn leading_number(word: &str) -> Option<u32> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    word[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::spans;
    use super::days;

    fn check(text: &str, expected: &str) {
        let found = spans(text).iter().find_map(|span| days(text, span));
        assert_eq!(found.map_or("none".to_owned(), |(first, last)| format!("{first} {last}")), expected, "{text}");
    }

    #[test]
    fn a_time_is_a_run_of_days() {
        check("It was on October 16, 2015.", "2015-10-16 2015-10-16");
        check("It was on the 16th of October, 2015.", "2015-10-16 2015-10-16");
        check("It was on 2015-10-16.", "2015-10-16 2015-10-16");
        check("It was in February 2016.", "2016-02-01 2016-02-29");
        check("It was in 1973.", "1973-01-01 1973-12-31");
        check("The war of 1914–18 ended.", "1914-01-01 1918-12-31");
        check("In the 1980s it rained.", "1980-01-01 1989-12-31");
        check("In the 19th century it rained.", "1801-01-01 1900-12-31");
    }

    #[test]
    fn a_time_without_a_year_is_none() {
        check("It was on Monday, in May.", "none");
        check("It was in 44 BC.", "none");
    }
}
