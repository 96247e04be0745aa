//! Stops: every place where punctuation may end a sentence, with the closing marks, references and smileys that belong
//! to the sentence before it.

use super::abbreviations::{classified, opens_a_sentence};
use super::enclosures::{self, Enclosures};

/// Longest reference, smiley or note number, in bytes.
const LONGEST_TRAIL: usize = 64;

/// Kind of punctuation. Each has rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// One full stop.
    Period,
    /// Two dots or more, with or without spaces, or the character `…`.
    Ellipsis,
    /// Exclamation and question marks.
    Exclamation,
    /// Full-width stops of Chinese and Japanese, which have no white space behind them.
    FullWidth,
}

/// A run of stops with its closing marks and trailing signs. Offsets are bytes of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    /// Offset of the first stop.
    pub mark: usize,
    /// Offset behind the stops, before closing marks.
    pub marks_end: usize,
    /// Offset behind the closing marks, references and smileys.
    pub end: usize,
    /// Offset of the next character that is not white space.
    pub next: usize,
    /// Number of stops.
    pub count: usize,
    pub look: Look,
    /// True when a reference or a smiley stands between the stop and the next sentence.
    pub trailed: bool,
}

impl Stop {
    /// True when white space follows the stop.
    pub(super) fn is_spaced(&self) -> bool {
        self.next > self.end
    }
}

/// The stops of `text` in order, without one at its very end.
pub(super) fn stops(text: &str, enclosures: &Enclosures) -> Vec<Stop> {
    let mut found = Vec::new();
    let mut resume = 0;
    for (offset, mark) in text.char_indices() {
        if offset < resume || !is_stop(mark) {
            continue;
        }
        let stop = cluster(text, offset, mark, enclosures);
        resume = stop.end;
        if stop.next < text.len() {
            found.push(stop);
        }
    }
    found
}

/// True for a stop of any script.
pub(super) fn is_stop(mark: char) -> bool {
    if mark.is_ascii() {
        return matches!(mark, '.' | '!' | '?');
    }
    is_full_width(mark) || matches!(mark, '…' | '‼' | '‽' | '⁇' | '⁈' | '⁉' | '؟' | '۔' | '।' | '॥' | '։' | '።')
}

/// True when a piece consists of stops and white space.
pub(super) fn are_stops(piece: &str) -> bool {
    piece.chars().all(|mark| is_stop(mark) || mark.is_whitespace())
}

pub(super) fn is_full_width(mark: char) -> bool {
    matches!(mark, '。' | '！' | '？' | '｡' | '．')
}

fn cluster(text: &str, mark: usize, first: char, enclosures: &Enclosures) -> Stop {
    let mut marks_end = mark;
    let mut count = 0;
    let mut look = Look::Period;
    for (offset, character) in text[mark..].char_indices() {
        if !is_stop(character) {
            break;
        }
        marks_end = mark + offset + character.len_utf8();
        count += 1;
        look = match character {
            _ if is_full_width(character) => Look::FullWidth,
            '.' if look == Look::Period && count > 1 => Look::Ellipsis,
            '.' | '…' if look != Look::Period => look,
            '.' => look,
            '…' => Look::Ellipsis,
            _ => Look::Exclamation,
        };
    }
    if first == '.' {
        let spaced = spaced_dots(&text[marks_end..]);
        // A stop directly behind a word ends the sentence. Exactly three spaced dots behind it stand for words left out
        // at the beginning of the next sentence.
        let tight = count == 1 && text[..mark].ends_with(char::is_alphanumeric);
        let heads_next =
            tight && spaced.0 == 3 && text[marks_end + spaced.1..].trim_start().starts_with(char::is_alphanumeric);
        if spaced.0 > 0 && !heads_next {
            marks_end += spaced.1;
            count += spaced.0;
            look = Look::Ellipsis;
        }
    }
    let closed = closing_end(text, marks_end, enclosures);
    let end = trailing_end(text, closed);
    let next = text.len() - text[end..].trim_start().len();
    Stop { mark, marks_end, end, next, count, look, trailed: end > closed }
}

/// Number of dots that follow, each behind one space, and their length in bytes.
fn spaced_dots(rest: &str) -> (usize, usize) {
    let bytes = rest.as_bytes();
    let mut dots = 0;
    while bytes.get(dots * 2) == Some(&b' ') && bytes.get(dots * 2 + 1) == Some(&b'.') {
        dots += 1;
    }
    // The dot of ` .NET` or ` .5` belongs to the word behind it.
    if dots > 0 && bytes.get(dots * 2).is_some_and(u8::is_ascii_alphanumeric) {
        dots -= 1;
    }
    (dots, dots * 2)
}

fn closing_end(text: &str, from: usize, enclosures: &Enclosures) -> usize {
    let mut end = from;
    for (offset, mark) in text[from..].char_indices() {
        let at = from + offset;
        if !enclosures::is_closing(mark) || enclosures.open_within(at, at + 1) && !matches!(mark, '\'' | '’') {
            break;
        }
        end = at + mark.len_utf8();
    }
    end
}

/// The offset behind the references (`[12]`), note numbers and smileys that follow a stop.
fn trailing_end(text: &str, from: usize) -> usize {
    let mut end = from;
    loop {
        let rest = &text[end..text.floor_char_boundary(end + LONGEST_TRAIL)];
        let shift = reference(rest).or_else(|| smiley(rest)).or_else(|| {
            if end == from {
                note_number(&text[text.floor_char_boundary(end.saturating_sub(LONGEST_TRAIL))..end], rest)
            } else {
                None
            }
        });
        match shift {
            Some(length) if length > 0 => end += length,
            _ => return end,
        }
    }
}

/// The length in bytes of a reference such as `[12]` or ` [3, 4]`, with at most one space before it.
fn reference(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix('[')?;
    let length = inside.find(']').filter(|length| (1..=12).contains(length))?;
    let digits = inside[..length]
        .chars()
        .all(|character| character.is_ascii_digit() || matches!(character, ',' | ' ' | '–' | '-'));
    (digits && inside[..length].contains(|character: char| character.is_ascii_digit()))
        .then(|| rest.len() - inside.len() + length + 1)
}

/// The length in bytes of a smiley or an emoji, with the white space before it.
fn smiley(rest: &str) -> Option<usize> {
    let trimmed = rest.trim_start();
    let skipped = rest.len() - trimmed.len();
    let token = trimmed.split(char::is_whitespace).next()?;
    let mut characters = token.chars();
    let eyes = characters.next()?;
    if is_emoji(eyes) {
        return token
            .chars()
            .all(|character| is_emoji(character) || !character.is_alphanumeric())
            .then_some(skipped + token.len());
    }
    let face = matches!(eyes, ':' | ';' | '=')
        && (2..=5).contains(&token.len())
        && characters.next_back().is_some_and(|mouth| {
            matches!(mouth, ')' | '(' | 'D' | 'P' | 'p' | '/' | '|' | ']' | '[' | '*' | '3' | 'o' | 'O')
        })
        && characters.all(|nose| matches!(nose, '-' | '^' | '\'' | 'o' | ')' | '('));
    face.then_some(skipped + token.len())
}

fn is_emoji(character: char) -> bool {
    matches!(u32::from(character), 0x2600..=0x27BF | 0x1F300..=0x1FAFF | 0xFE0F | 0x200D | 0x2B50)
}

/// The length in bytes of a note number: directly behind the stop, or before a word that opens a sentence.
fn note_number(before: &str, rest: &str) -> Option<usize> {
    let superscript =
        rest.find(|character: char| !matches!(character, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')).unwrap_or(rest.len());
    if superscript > 0 {
        return Some(superscript);
    }
    let tight = rest.starts_with(|character: char| character.is_ascii_digit());
    // Behind a digit the stop is a decimal point; a letter or a bracket has to stand before it.
    if tight
        && !before
            .trim_end_matches(['.', '"', '”', '?', '!'])
            .ends_with(|character: char| character.is_alphabetic() || character == ')')
    {
        return None;
    }
    // `No. 5` and `Oct. 3` have no note number either.
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    if classified(word.trim_end_matches('.')).is_some() {
        return None;
    }
    let mut length = 0;
    for token in rest.split_inclusive(char::is_whitespace) {
        let number = token.trim_end();
        if number.is_empty() && length == 0 {
            length += token.len();
            continue;
        }
        if (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()) {
            length += token.len();
            continue;
        }
        let word = number.trim_end_matches(|character: char| !character.is_alphanumeric());
        let numbered = rest[..length].contains(|character: char| character.is_ascii_digit());
        let opens = opens_a_sentence(word) || (tight && token.starts_with(char::is_uppercase));
        return (numbered && opens).then(|| rest[..length].trim_end().len());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stops with their closing marks, references and smileys.
    fn check(text: &str, expected: &[&str]) {
        let found = stops(text, &Enclosures::of(text));
        let shown: Vec<&str> = found.iter().map(|stop| &text[stop.mark..stop.end]).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn closing_marks_belong_to_the_stop() {
        check("“He left.” (She stayed!) Both “won.”) So", &[".”", "!)", ".”)"]);
    }

    #[test]
    fn a_mark_that_opens_the_next_sentence_is_left_to_it() {
        check(r#"He left."She stayed" then"#, &[".\""]);
        check(r#"He left. "She stayed" then"#, &["."]);
    }

    #[test]
    fn spaced_dots_are_one_ellipsis() {
        check("well . . . what is it ... here", &[". . .", "..."]);
    }

    #[test]
    fn a_tight_stop_is_not_part_of_the_ellipsis_behind_it() {
        check("compounds. . . . The practice", &[".", ". . ."]);
    }

    #[test]
    fn references_and_notes_trail_the_stop() {
        check("It is so.[12] It was so. [3] Next", &[".[12]", ". [3]"]);
        check("in a consultation.11 12 Take this. 4 Even so.² Or", &[".11 12", ". 4", ".²"]);
    }

    #[test]
    fn a_figure_is_not_a_note() {
        check("Version 2.10 The 3.5 of it. 40 people came", &[".", ".", "."]);
    }

    #[test]
    fn smileys_trail_the_stop() {
        check("I love her. :) I do! 😀 Really", &[". :)", "! 😀"]);
    }
}
