//! Dates, years, decades, centuries and times of day.

use crate::calendar::is_year;
use crate::language::Calendar;

use super::known::Class;
use super::tokens::{Gap, Shape, Token, Tokens};
use super::{Grain, SpanKind, Typed};

/// The time that begins at the token `index`, and its number of tokens.
pub(super) fn read(tokens: &Tokens<'_>, index: usize) -> Option<(Typed, usize)> {
    tokens.at(index).filter(|first| first.is_figure() || first.has(Class::Time))?;
    let (grain, taken) = day_or_month(tokens, index)
        .or_else(|| clock(tokens, index))
        .or_else(|| century_or_decade(tokens, index))
        .or_else(|| season(tokens, index))
        .or_else(|| years(tokens, index))
        .or_else(|| weekday(tokens, index))?;
    let taken = era(tokens, index, taken);
    let range = tokens.range(index, index + taken - 1);
    Some((Typed { range, kind: SpanKind::Time(grain) }, taken))
}

/// True when the token at `index` follows as a part of a date does, behind a space, a comma or a stop, and `is` holds.
fn follows(tokens: &Tokens<'_>, index: usize, is: impl Fn(&Token<'_>) -> bool) -> bool {
    tokens.at(index).is_some_and(|token| matches!(token.gap, Gap::Space | Gap::Comma | Gap::Stop) && is(token))
}

fn is_day(token: &Token<'_>, calendar: &Calendar) -> bool {
    let digits = token.text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let rest = &token.text[digits.len()..];
    (1..=2).contains(&digits.len())
        && digits.parse().is_ok_and(|day: u32| (1..=31).contains(&day))
        && (rest.is_empty() || calendar.ordinal_endings.contains(&rest))
}

fn is_the_year(token: &Token<'_>) -> bool {
    is_year(token.text)
}

fn is_month_token(tokens: &Tokens<'_>, index: usize) -> bool {
    let calendar = &tokens.words.calendar;
    let Some(token) = tokens.at(index).filter(|token| token.shape == Shape::Capital) else { return false };
    let beside = |at: Option<&Token<'_>>| at.is_some_and(|token| is_day(token, calendar) || is_the_year(token));
    if !calendar.is_month(token.text) {
        // "Jan" and "Mar" are names too, unless a number stands beside them.
        return token.text.len() <= 4
            && calendar.is_month_or_short(token.text)
            && (beside(tokens.at(index + 1)) || beside(tokens.before(index)));
    }
    // "May" is a verb and a name too.
    !calendar.ambiguous_months.contains(&token.text)
        || beside(tokens.at(index + 1))
        || tokens.before(index).is_some_and(|before| is_day(before, calendar) || before.is_one_of(calendar.month_leads))
}

/// "October 16, 2015", "16 October 2015", "the 16th of October", "October 2015", "October", "2015-10-16".
fn day_or_month(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let calendar = &tokens.words.calendar;
    let first = tokens.at(index)?;
    let is_part = |part: &Token<'_>| part.gap == Gap::Hyphen && is_day(part, calendar);
    if is_the_year(first) && [1, 2].iter().all(|next| tokens.at(index + next).is_some_and(is_part)) {
        return Some((Grain::Day, 3));
    }
    let is_of = |token: &Token<'_>| token.is_one_of(calendar.of);
    if is_month_token(tokens, index) {
        let day = follows(tokens, index + 1, |token| is_day(token, calendar) && !token.text.is_empty());
        let mut taken = 1 + usize::from(day);
        // "October 16–18, 2015".
        if day && tokens.at(index + 2).is_some_and(is_part) {
            taken += 1;
        }
        // "October and November 1973" are two times; "October of 1973" is one.
        if follows(tokens, index + taken, is_of) && follows(tokens, index + taken + 1, is_the_year) {
            return Some((if day { Grain::Day } else { Grain::Month }, taken + 2));
        }
        taken += usize::from(follows(tokens, index + taken, is_the_year));
        return Some((if day { Grain::Day } else { Grain::Month }, taken));
    }
    if first.shape != Shape::Digits && first.shape != Shape::Mixed || !is_day(first, calendar) {
        return None;
    }
    let of = usize::from(follows(tokens, index + 1, is_of));
    if !is_month_token(tokens, index + 1 + of) || tokens.at(index + 1 + of)?.gap != Gap::Space {
        return None;
    }
    let year = follows(tokens, index + 2 + of, is_the_year);
    Some((Grain::Day, 2 + of + usize::from(year)))
}

/// "5 pm", "5:30 p.m.", "noon", "midnight".
fn clock(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let calendar = &tokens.words.calendar;
    let first = tokens.at(index)?;
    if first.is_one_of(calendar.times_of_day) {
        return Some((Grain::Clock, 1));
    }
    let of_half = |token: &Token<'_>| token.is_one_of(calendar.halves_of_day);
    if first.shape == Shape::Mixed {
        let half = first.text.trim_start_matches(|c: char| c.is_ascii_digit());
        return calendar.glued_halves_of_day.contains(&half).then_some((Grain::Clock, 1));
    }
    if first.shape != Shape::Digits || first.text.len() > 2 {
        return None;
    }
    let minutes = tokens.at(index + 1).is_some_and(|token| {
        token.gap == Gap::Other
            && token.shape == Shape::Digits
            && token.text.len() == 2
            && token.start == first.end() + 1
    });
    let next = index + 1 + usize::from(minutes);
    if follows(tokens, next, of_half) {
        return Some((Grain::Clock, next + 1 - index));
    }
    // "a.m." in small letters is cut into two tokens.
    let is_cut = |(one, other): (&str, &str)| {
        tokens.at(next).is_some_and(|token| token.is(one))
            && tokens.at(next + 1).is_some_and(|token| token.is(other) && token.gap == Gap::Other)
    };
    let dotted = calendar.halves_of_day.iter().filter_map(|half| half.split_once('.')).any(is_cut);
    if dotted {
        return Some((Grain::Clock, next + 2 - index));
    }
    minutes.then_some((Grain::Clock, 2))
}

/// "the 19th century", "fourth century BC", "the 1980s", "mid-1990s".
fn century_or_decade(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let calendar = &tokens.words.calendar;
    let first = tokens.at(index)?;
    let mut at = index;
    // "early 19th", "mid-1990s".
    if first.is_one_of(calendar.parts)
        && tokens.at(index + 1).is_some_and(|next| matches!(next.gap, Gap::Space | Gap::Hyphen))
    {
        at += 1;
    }
    let token = tokens.at(at)?;
    let digits = token.text.trim_end_matches('s');
    if digits.len() + 1 == token.text.len() && is_year(digits) && digits.ends_with('0') {
        return Some((Grain::Decade, at + 1 - index));
    }
    let century = tokens
        .at(at + 1)
        .is_some_and(|next| matches!(next.gap, Gap::Space | Gap::Hyphen) && next.is_one_of(calendar.centuries));
    (century && super::numbers::is_ordinal(token, calendar)).then_some((Grain::Century, at + 2 - index))
}

/// "spring 2014", "the summer of 1990".
fn season(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let calendar = &tokens.words.calendar;
    if !tokens.at(index)?.is_one_of(calendar.seasons) {
        return None;
    }
    let of = usize::from(follows(tokens, index + 1, |token| token.is_one_of(calendar.of)));
    follows(tokens, index + 1 + of, is_the_year).then_some((Grain::Month, 2 + of))
}

/// "1973", "1914–18", "44 BC", "AD 70".
fn years(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let calendar = &tokens.words.calendar;
    let first = tokens.at(index)?;
    let next = tokens.at(index + 1);
    if first.is_one_of(calendar.leading_eras)
        && next.is_some_and(|next| next.shape == Shape::Digits && next.text.len() <= 4)
    {
        return Some((Grain::Year, 2));
    }
    if first.shape != Shape::Digits {
        return None;
    }
    let has_era = next.is_some_and(|next| next.gap == Gap::Space && calendar.eras.contains(&next.text));
    if has_era && first.text.len() <= 4 {
        return Some((Grain::Year, 1));
    }
    let counts = next.is_some_and(|next| {
        (next.gap == Gap::Space && next.is_one_of(tokens.words.entities.counted_nouns))
            || (next.text == "%" && next.gap == Gap::None)
    });
    let is_amount = tokens.before(index).is_some_and(|before| before.shape == Shape::Sign && before.text != "%");
    if !is_year(first.text) || counts || is_amount {
        return None;
    }
    let through = next.is_some_and(|next| {
        next.gap == Gap::Hyphen && next.shape == Shape::Digits && (next.text.len() == 2 || is_year(next.text))
    });
    Some((Grain::Year, 1 + usize::from(through)))
}

fn weekday(tokens: &Tokens<'_>, index: usize) -> Option<(Grain, usize)> {
    let first = tokens.at(index)?;
    let plain = first.text.trim_end_matches('s');
    tokens.words.calendar.weekdays.contains(&plain).then_some((Grain::Weekday, 1))
}

/// Number of tokens of a time with the era behind it.
fn era(tokens: &Tokens<'_>, index: usize, taken: usize) -> usize {
    let eras = tokens.words.calendar.eras;
    let follows = tokens.at(index + taken).is_some_and(|token| token.gap == Gap::Space && eras.contains(&token.text));
    taken + usize::from(follows)
}
