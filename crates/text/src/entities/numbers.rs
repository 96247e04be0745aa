//! Numbers in digits and in words, with their currency, percent sign or unit.

use super::known::Class;
use super::tokens::{Gap, Shape, Token, Tokens};
use super::{Dimension, SpanKind, Typed};
use crate::language::{Calendar, EntityWords};

/// True for "third", "2nd", "twenty-first".
pub(super) fn is_ordinal(token: &Token<'_>, calendar: &Calendar) -> bool {
    match token.shape {
        Shape::Mixed => {
            let rest = token.text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
            calendar.ordinal_endings.contains(&rest)
        }
        Shape::Lower | Shape::Capital => token.has(Class::Ordinal),
        _ => false,
    }
}

/// The number that begins at the token `index`, and its number of tokens.
pub(super) fn read(tokens: &Tokens<'_>, index: usize) -> Option<(Typed, usize)> {
    let first = tokens.at(index)?;
    let may = first.is_figure() || [Class::Number, Class::Scale, Class::Ordinal].iter().any(|class| first.has(*class));
    if !may {
        return None;
    }
    let words = &tokens.words.entities;
    let typed = |kind, taken: usize| Some((Typed { range: tokens.range(index, index + taken - 1), kind }, taken));
    // "$483 million", "US$5".
    if first.shape == Shape::Sign && !matches!(first.text, "%" | "°") {
        let number = tokens.at(index + 1).filter(|next| matches!(next.gap, Gap::None | Gap::Space))?;
        let taken = numeral(tokens, index + 1).filter(|_| number.shape == Shape::Digits)?;
        return typed(SpanKind::Money, taken + 1);
    }
    if is_ordinal(first, &tokens.words.calendar) {
        return typed(SpanKind::Ordinal, 1);
    }
    if first.shape == Shape::Mixed {
        let unit = first.text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        return match dimension(unit, words) {
            Some(dimension) => typed(SpanKind::Measure(dimension), 1),
            None => None,
        };
    }
    let taken = numeral(tokens, index)?;
    let Some(next) = tokens.at(index + taken) else { return typed(SpanKind::Number, taken) };
    let near = matches!(next.gap, Gap::Space | Gap::None | Gap::Hyphen);
    if near && next.text == "%" {
        return typed(SpanKind::Percent, taken + 1);
    }
    let stands = |phrase: &&&str| {
        phrase
            .split(' ')
            .enumerate()
            .all(|(at, word)| tokens.at(index + taken + at).is_some_and(|token| token.is(word)))
    };
    if let Some(percent) = words.percents.iter().filter(|_| near).find(stands) {
        return typed(SpanKind::Percent, taken + percent.split(' ').count());
    }
    if near && next.is_one_of(words.currencies) {
        return typed(SpanKind::Money, taken + 1);
    }
    if near && let Some(dimension) = unit_dimension(tokens, index + taken) {
        let (dimension, words) = dimension;
        return typed(SpanKind::Measure(dimension), taken + words);
    }
    typed(SpanKind::Number, taken)
}

/// Number of tokens of the number at `index`, without its unit: "1,000", "5.9 billion", "twenty-one", "two thirds", "a
/// dozen".
fn numeral(tokens: &Tokens<'_>, index: usize) -> Option<usize> {
    let words = &tokens.words.entities;
    let first = tokens.at(index)?;
    let scales = |at: usize| {
        tokens.at(at).is_some_and(|token| matches!(token.gap, Gap::Space | Gap::Hyphen) && token.has(Class::Scale))
    };
    let mut taken = match first.shape {
        Shape::Digits => 1,
        Shape::Lower | Shape::Capital if first.has(Class::Number) => 1,
        // "hundreds of people" and "a million".
        Shape::Lower if first.has(Class::Scale) => 1,
        _ => return None,
    };
    if first.shape != Shape::Digits {
        // "One" may stand for a noun.
        let is_pronoun = first.is_one_of(words.number_pronouns);
        if is_pronoun && !tokens.at(index + 1).is_some_and(|next| counts(next, words) || scales(index + 1)) {
            return None;
        }
        // "twenty-one"
        if tokens.at(index + 1).is_some_and(|next| next.gap == Gap::Hyphen && next.has(Class::Number)) {
            taken += 1;
        }
    }
    // "5–10", "five to ten"
    if first.shape == Shape::Digits
        && tokens.at(index + 1).is_some_and(|next| next.gap == Gap::Hyphen && next.shape == Shape::Digits)
    {
        taken += 1;
    }
    if first.shape == Shape::Digits
        && taken == 1
        && tokens.at(index + 1).is_some_and(|to| to.gap == Gap::Space && to.is_one_of(words.range_words))
        && tokens.at(index + 2).is_some_and(|most| most.gap == Gap::Space && most.shape == Shape::Digits)
    {
        taken += 2;
    }
    while scales(index + taken) {
        taken += 1;
    }
    let fraction =
        |token: &Token<'_>| matches!(token.gap, Gap::Space | Gap::Hyphen) && token.is_one_of(words.fractions);
    if taken == 1 && first.shape != Shape::Digits && tokens.at(index + 1).is_some_and(fraction) {
        taken += 1;
    }
    Some(taken)
}

/// True for a word that "one" may count.
fn counts(next: &Token<'_>, words: &EntityWords) -> bool {
    next.gap == Gap::Hyphen
        || next.gap == Gap::Space && next.shape == Shape::Lower && !next.is_one_of(words.not_counted)
}

/// What a unit measures, and its number of tokens: "km", "square miles", "degrees Fahrenheit", "° C".
fn unit_dimension(tokens: &Tokens<'_>, index: usize) -> Option<(Dimension, usize)> {
    let words = &tokens.words.entities;
    let first = tokens.at(index)?;
    let next = tokens.at(index + 1).filter(|next| matches!(next.gap, Gap::Space | Gap::None | Gap::Hyphen));
    let mut measured = dimension(first.text, words)?;
    let mut taken = 1;
    if first.is_one_of(words.unit_powers) {
        next.filter(|next| dimension(next.text, words) == Some(Dimension::Length))?;
        taken = 2;
    }
    if first.is_one_of(words.glued_units) {
        return None;
    }
    if measured == Dimension::Temperature && next.is_some_and(|next| next.is_one_of(words.temperature_scales)) {
        taken = 2;
    }
    // "Miles per hour" is a speed.
    if measured == Dimension::Length
        && next.is_some_and(|next| next.is_one_of(words.per_words))
        && tokens.at(index + 2).is_some_and(|unit| unit.is_one_of(words.speed_times))
    {
        (measured, taken) = (Dimension::Speed, 3);
    }
    Some((measured, taken))
}

/// What a unit measures.
fn dimension(unit: &str, words: &EntityWords) -> Option<Dimension> {
    words.units.iter().find(|(_, units)| units.contains(&unit)).map(|(dimension, _)| *dimension)
}
