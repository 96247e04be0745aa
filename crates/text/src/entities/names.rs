//! Names: runs of capitalised words. The words inside and around a name tell whether it is a person, a place or an
//! organisation.

use super::known::Class;
use super::tokens::{Gap, Shape, Token, Tokens};
use super::{SpanKind, Typed};

/// The name that begins at the token `index`, and its number of tokens.
pub(super) fn read(tokens: &Tokens<'_>, index: usize) -> Option<(Typed, usize)> {
    let first = tokens.at(index)?;
    if !first.is_capital() && !begins_with_link(tokens, index) {
        return None;
    }
    let opens = index == 0 || tokens.at(index).is_some_and(|token| token.gap == Gap::Other && is_opener(token));
    if opens && is_opener(first) || first.is_one_of(tokens.words.entities.never_names) {
        return None;
    }
    let taken = extent(tokens, index);
    let last = index + taken - 1;
    let alone = index == 0 && taken == 1 && first.shape == Shape::Capital;
    // A capital at the beginning of a sentence needs other evidence for a name.
    if alone && !(first.has(Class::Given) || first.has(Class::Place) || is_followed_as_a_name(tokens, 1)) {
        return None;
    }
    let kind = kind(tokens, index, last);
    // "Redwood City, California" is one place.
    let beside = last + 1;
    if kind == SpanKind::Place && tokens.at(beside).is_some_and(|next| next.gap == Gap::Comma && next.is_capital()) {
        let more = extent(tokens, beside);
        if tokens.at(beside + more - 1).is_some_and(|end| end.has(Class::Place))
            && !follows_in_a_row(tokens, beside + more)
        {
            return Some((Typed { range: tokens.range(index, last + more), kind }, taken + more));
        }
    }
    Some((Typed { range: tokens.range(index, last), kind }, taken))
}

/// True when a list continues at `index`: "France, Spain, Portugal", "in Ohio, Utah and Iowa".
fn follows_in_a_row(tokens: &Tokens<'_>, index: usize) -> bool {
    let joins = |token: &Token<'_>| token.is_one_of(tokens.words.entities.name_joins);
    tokens.at(index).is_some_and(|next| match next.gap {
        Gap::Comma => next.is_capital() || joins(next),
        Gap::Space => joins(next) && tokens.at(index + 1).is_some_and(Token::is_capital),
        _ => false,
    })
}

fn is_opener(token: &Token<'_>) -> bool {
    token.shape != Shape::Upper && token.has(Class::Opener)
}

fn begins_with_link(tokens: &Tokens<'_>, index: usize) -> bool {
    let is_link = tokens.at(index).is_some_and(|token| tokens.words.entities.name_openers.contains(&token.text));
    is_link
        && tokens.at(index + 1).is_some_and(|next| next.is_capital() && matches!(next.gap, Gap::Space | Gap::Hyphen))
}

fn is_followed_as_a_name(tokens: &Tokens<'_>, index: usize) -> bool {
    tokens.at(index).is_some_and(|next| match next.gap {
        Gap::Space => next.is_one_of(tokens.words.entities.after_names),
        // A possessive.
        Gap::Other => true,
        _ => false,
    })
}

/// Number of tokens of the name at `index`.
fn extent(tokens: &Tokens<'_>, index: usize) -> usize {
    let entities = &tokens.words.entities;
    let mut last = index;
    loop {
        let next = last + 1;
        let Some(token) = tokens.at(next) else { break };
        let before = &tokens.all[last];
        let joined = match token.gap {
            Gap::Space => true,
            Gap::Hyphen => token.start == before.end() + 1 || token.start == before.end() + 3,
            Gap::Stop => {
                before.shape == Shape::Initial
                    || before.has(Class::Title) && before.text.len() <= 4
                    || entities.name_abbreviations.contains(&before.text)
            }
            Gap::And => token.is_capital(),
            _ => false,
        };
        if !joined {
            break;
        }
        if token.is_capital() || is_name_number(token, last > index || tokens.all[index].is_capital()) {
            last = next;
            continue;
        }
        // "Bank of England", "University of the West"; but not "Paris for".
        let link = |token: &Token<'_>| token.gap == Gap::Space && entities.name_links.contains(&token.text);
        let after = |at: usize| tokens.at(at).is_some_and(|token| token.gap == Gap::Space && token.is_capital());
        if link(token) && after(next + 1) && !tokens.at(next + 1).is_some_and(is_opener) {
            last = next + 1;
        } else if link(token) && tokens.at(next + 1).is_some_and(link) && after(next + 2) {
            last = next + 2;
        } else {
            break;
        }
    }
    last - index + 1
}

/// "Super Bowl 50", "Apollo 11": a short number after a capital.
fn is_name_number(token: &Token<'_>, after_name: bool) -> bool {
    after_name && token.gap == Gap::Space && token.shape == Shape::Digits && token.text.len() <= 2
}

/// Kind of the name that consists of the tokens `first` to `last`.
fn kind(tokens: &Tokens<'_>, first: usize, last: usize) -> SpanKind {
    let entities = &tokens.words.entities;
    let words = &tokens.all[first..=last];
    let (head, end) = (&words[0], &words[words.len() - 1]);
    let before = tokens
        .before(first)
        .filter(|before| matches!(tokens.all[first].gap, Gap::Space | Gap::Stop) && before.shape != Shape::Sign);
    let after = tokens.at(last + 1);
    let of = words.iter().position(|word| entities.name_of.contains(&word.text)).map(|at| &words[at - 1]);
    if words.iter().any(|word| word.is_capital() && word.has(Class::BodyNoun)) && !head.has(Class::Title) {
        return SpanKind::Organisation;
    }
    if head.has(Class::Title) && words.len() > 1 && of.is_none() {
        return SpanKind::Person;
    }
    if end.has(Class::PlaceNoun) && words.len() > 1
        || of.is_some_and(|of| of.has(Class::PlaceNoun))
        || words.len() > 1 && entities.place_openers.contains(&head.text)
        || end.has(Class::Place) && !head.has(Class::Given) && of.is_none()
    {
        return SpanKind::Place;
    }
    let initials = words.iter().any(|word| word.shape == Shape::Initial);
    if words.len() > 1
        && words.len() <= 4
        && (head.has(Class::Given) || initials || before.is_some_and(|before| before.has(Class::Title)))
    {
        return SpanKind::Person;
    }
    if words.len() == 1 && before.is_some_and(|before| before.is_capital() && before.has(Class::Title)) {
        return SpanKind::Person;
    }
    if words.len() == 1 && head.shape == Shape::Upper {
        return if entities.place_acronyms.contains(&head.text) { SpanKind::Place } else { SpanKind::Organisation };
    }
    if after
        .is_some_and(|after| matches!(after.gap, Gap::Space | Gap::Comma) && after.is_one_of(entities.after_persons))
        || words.len() == 1 && head.has(Class::Given)
    {
        return SpanKind::Person;
    }
    // "In European law" names no place.
    if words.len() == 1 && entities.adjective_endings.iter().any(|ending| head.text.ends_with(ending)) {
        return SpanKind::Name;
    }
    // "In Lahaul", and "Tandi, Kenya" with a known place behind a comma.
    if before.is_some_and(|before| entities.before_places.contains(&before.text))
        || after.is_some_and(|after| after.gap == Gap::Comma && after.has(Class::Place))
    {
        return SpanKind::Place;
    }
    SpanKind::Name
}
