//! Tokens of a sentence: its words, numbers and signs, each with its shape and with the gap before it.

use std::ops::Range;

use super::known::{Class, Classes, Lexicon};
use crate::language::LanguageWords;

/// Shape of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A word that begins with a small letter.
    Lower,
    /// A word that begins with a capital.
    Capital,
    /// Two capitals or more, with or without dots: "AIIB", "U.S.".
    Upper,
    /// One capital: an initial, or "A" and "I".
    Initial,
    /// Digits, with grouping and decimals: "1,000", "5.9".
    Digits,
    /// Digits with letters behind them: "1st", "770km", "1980s".
    Mixed,
    /// A sign beside a number: "$", "%", "°".
    Sign,
}

/// What stands between a token and the token before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: "$5", "50%".
    None,
    /// White space.
    Space,
    /// A hyphen or a dash.
    Hyphen,
    /// A comma.
    Comma,
    /// An ampersand.
    And,
    /// A full stop with a space, as after an initial or an abbreviation.
    Stop,
    /// Anything else: a bracket, a quotation mark, a colon.
    Other,
}

/// One token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'text> {
    pub(super) text: &'text str,
    pub(super) start: usize,
    pub(super) shape: Shape,
    pub(super) gap: Gap,
    pub(super) classes: Classes,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// True for a word that begins with a capital.
    pub(super) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper | Shape::Initial)
    }

    pub(super) fn has(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    /// True for digits and signs.
    pub(super) fn is_figure(&self) -> bool {
        matches!(self.shape, Shape::Digits | Shape::Mixed | Shape::Sign)
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    pub(super) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }
}

/// The tokens of a sentence.
#[derive(Debug)]
pub(super) struct Tokens<'text> {
    /// The tokens in their order.
    pub(super) all: Vec<Token<'text>>,
    /// The language by whose words they are read.
    pub(super) words: &'static LanguageWords,
}

impl<'text> Tokens<'text> {
    pub(super) fn of(text: &'text str, lexicon: &'static Lexicon) -> Self {
        let mut all = Vec::with_capacity(text.len() / 4);
        let (mut at, mut last) = (0, 0);
        while let Some(&byte) = text.as_bytes().get(at) {
            if byte == b' ' {
                at += 1;
                continue;
            }
            let Some(first) = text[at..].chars().next() else { break };
            let end = if first.is_alphanumeric() {
                word_end(text, at)
            } else if is_sign(first) {
                at + first.len_utf8()
            } else {
                // The s of a possessive is no token, and a new entity begins behind it.
                let skipped = usize::from(matches!(first, '\'' | '’') && is_possessive(&text[at..]));
                at += first.len_utf8() + skipped;
                continue;
            };
            let gap = gap(&text[last..at]);
            all.push(Token {
                text: &text[at..end],
                start: at,
                shape: shape(&text[at..end]),
                gap,
                classes: lexicon.classes_of(&text[at..end]),
            });
            (at, last) = (end, end);
        }
        Self { all, words: lexicon.words }
    }

    pub(super) fn at(&self, index: usize) -> Option<&Token<'text>> {
        self.all.get(index)
    }

    /// The token before this one.
    pub(super) fn before(&self, index: usize) -> Option<&Token<'text>> {
        index.checked_sub(1).and_then(|index| self.all.get(index))
    }

    /// The byte range of the tokens `from` to `to`, both included.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        self.all[from].start..self.all[to].end()
    }
}

fn is_sign(character: char) -> bool {
    matches!(character, '$' | '£' | '€' | '¥' | '₽' | '₹' | '%' | '°')
}

/// The end of the word that begins at byte `from`. Dots join single letters and digits, commas join digits, apostrophes
/// join letters. A possessive is no part of its word.
fn word_end(text: &str, from: usize) -> usize {
    // Most words are ASCII letters with a space behind them.
    let letters = text.as_bytes()[from..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if letters > 1 && text.as_bytes().get(from + letters).is_some_and(|byte| matches!(byte, b' ' | b'-' | b')')) {
        return from + letters;
    }
    let mut end = from;
    let mut characters = text[from..].char_indices().peekable();
    let mut letters = 0;
    let mut last = ' ';
    while let Some((offset, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let joins = match character {
            '.' if letters == 1 && last.is_uppercase() => next.is_uppercase() || is_dotted(&text[from..from + offset]),
            '.' | ',' => last.is_ascii_digit() && next.is_ascii_digit(),
            '\'' | '’' => last.is_alphabetic() && next.is_alphabetic() && !is_possessive(&text[from + offset..]),
            _ => character.is_alphanumeric(),
        };
        if !joins {
            break;
        }
        letters = if character.is_alphanumeric() { letters + 1 } else { 0 };
        last = character;
        end = from + offset + character.len_utf8();
    }
    end
}

/// True for "U.S" and "J.R.R", which another dot completes.
fn is_dotted(word: &str) -> bool {
    word.contains('.')
}

fn is_possessive(rest: &str) -> bool {
    let mut rest = rest.chars().skip(1);
    matches!(rest.next(), Some('s' | 'S')) && !rest.next().is_some_and(char::is_alphanumeric)
}

fn shape(word: &str) -> Shape {
    let mut characters = word.chars();
    let Some(first) = characters.next() else { return Shape::Sign };
    if first.is_ascii_digit() {
        let plain = word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.');
        return if plain { Shape::Digits } else { Shape::Mixed };
    }
    if !first.is_alphanumeric() {
        return Shape::Sign;
    }
    if !first.is_uppercase() {
        return Shape::Lower;
    }
    match (characters.next(), word.chars().all(|c| c.is_uppercase() || c == '.' || c.is_ascii_digit())) {
        (None, _) => Shape::Initial,
        (Some(_), true) => Shape::Upper,
        (Some(_), false) => Shape::Capital,
    }
}

fn gap(between: &str) -> Gap {
    if between == " " {
        return Gap::Space;
    }
    match between {
        "" => Gap::None,
        " " => Gap::Space,
        "-" | "–" | "—" | " - " | " – " | " -- " => Gap::Hyphen,
        " & " | "&" => Gap::And,
        ", " | " , " | "," => Gap::Comma,
        ". " => Gap::Stop,
        _ if between.chars().all(char::is_whitespace) => Gap::Space,
        _ => Gap::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Tokens};

    /// The tokens of a sentence, separated by bars.
    fn check(text: &str, expected: &str) {
        let shown: Vec<&str> = Tokens::of(text, Lexicon::english()).all.iter().map(|token| token.text).collect();
        assert_eq!(shown.join("|"), expected);
    }

    #[test]
    fn numbers_acronyms_and_possessives_are_cut_where_a_reader_would() {
        check("The U.S. paid $1,000.50, or 5%.", "The|U.S.|paid|$|1,000.50|or|5|%");
        check("Luther’s wife didn't go to St. Louis in 1525.", "Luther|wife|didn't|go|to|St|Louis|in|1525");
        check("J. K. Rowling's 770-km walk", "J|K|Rowling|770|km|walk");
    }
}
