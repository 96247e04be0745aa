//! Lists: bullets, numbers, numbered remarks on code, and terms with definitions. Their marks say how deep they are.

use super::super::markdown::UNMARKED_LEVEL;
use super::{List, Reader};
use crate::BlockKind;
use citewire_text::ByteSpan;

/// What begins an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A bullet of so many bytes.
    Bullet(usize),
    /// A number, or the dots that stand for one.
    Number(usize),
    /// A term of so many bytes, and the length of the colons behind it.
    Term(usize, usize),
}

impl<'text> Reader<'text> {
    /// Reads the item that begins in a line and gives the next line.
    pub(super) fn item(&mut self, at: usize, words: &'text str) -> Option<usize> {
        let found = mark(words)?;
        let is_question = self.attributes.style() == "qanda";
        self.flush_title(BlockKind::Heading { level: UNMARKED_LEVEL });
        self.attributes = super::Attributes::default();
        self.is_attached = false;
        if let Mark::Term(length, colons) = found {
            self.enter(&words[length..length + colons], true);
            let start = self.lines[at].start;
            let kind = if is_question { BlockKind::Heading { level: UNMARKED_LEVEL } } else { BlockKind::Term };
            self.push(kind, &[ByteSpan::new(start, start + length)]);
            self.lines[at].take(self.text, length + colons);
            self.first = Some(if is_question { BlockKind::Paragraph } else { BlockKind::Definition });
            if self.lines[at].is_blank() {
                // The definition stands below, perhaps behind a blank line.
                self.is_attached = true;
                return Some(at + 1);
            }
        } else {
            let (length, kind) = match found {
                Mark::Bullet(length) => (length, BlockKind::ListItem),
                Mark::Number(length) | Mark::Term(length, _) => (length, BlockKind::NumberedItem),
            };
            let is_written = words.starts_with(|c: char| c.is_alphanumeric() || c == '<');
            let name = match words.starts_with('<') {
                true => "<1>",
                false if is_written => "1.",
                false => &words[..length],
            };
            self.enter(name, false);
            self.lines[at].take(self.text, length);
            if ["[ ] ", "[x] ", "[X] ", "[*] "].iter().any(|check| self.words(at).starts_with(check)) {
                self.lines[at].take(self.text, 3);
            }
            self.first = Some(kind);
        }
        let (parts, next) = self.paragraph(at, true);
        let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
        self.push(kind, &parts);
        Some(next)
    }

    /// Goes on with the list whose items have this mark, or opens it inside the present one.
    fn enter(&mut self, mark: &'text str, has_terms: bool) {
        match self.lists.iter().position(|list| list.mark == mark) {
            Some(index) => self.lists.truncate(index + 1),
            None => self.lists.push(List { mark, has_terms }),
        }
    }
}

/// What a line begins, if it begins an item.
pub(super) fn mark(words: &str) -> Option<Mark> {
    let sign = words.chars().next()?;
    let is_apart = |length: usize| words[length..].starts_with([' ', '\t']);
    let run = words.bytes().take(7).take_while(|byte| *byte == sign as u8).count();
    match sign {
        '*' if run <= 6 && is_apart(run) => return Some(Mark::Bullet(run)),
        '-' if run == 1 && is_apart(1) => return Some(Mark::Bullet(1)),
        '•' if words['•'.len_utf8()..].starts_with(' ') => return Some(Mark::Bullet('•'.len_utf8())),
        '.' if run <= 6 && is_apart(run) => return Some(Mark::Number(run)),
        '<' => {
            let close = words.bytes().take(6).position(|byte| byte == b'>')?;
            let is_number = close > 1 && words[1..close].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            if is_number && is_apart(close + 1) {
                return Some(Mark::Number(close + 1));
            }
        }
        _ => {
            let digits = words.bytes().take(9).take_while(u8::is_ascii_digit).count();
            let letters = usize::from(digits == 0 && sign.is_ascii_alphabetic());
            let number = digits + letters;
            if number > 0 && words[number..].starts_with('.') && is_apart(number + 1) {
                return Some(Mark::Number(number + 1));
            }
        }
    }
    term(words)
}

/// A term, which two or more colons or two semicolons end.
fn term(words: &str) -> Option<Mark> {
    let bytes = words.as_bytes();
    let mut at = 1;
    while at + 1 < bytes.len() {
        let sign = bytes[at];
        let run =
            if matches!(sign, b':' | b';') { bytes[at..].iter().take_while(|byte| **byte == sign).count() } else { 0 };
        if run == 0 {
            at += 1;
            continue;
        }
        let is_mark = sign == b':' && (2..=4).contains(&run) || sign == b';' && run == 2;
        let behind = bytes.get(at + run);
        if is_mark && behind.is_none_or(|byte| matches!(byte, b' ' | b'\t')) && !words[..at].ends_with(' ') {
            return Some(Mark::Term(at, run));
        }
        at += run;
    }
    None
}
