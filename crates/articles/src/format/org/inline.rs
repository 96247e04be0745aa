//! The marks inside a line: links, emphasis, code, times, footnotes, formulas, targets and macros.

use super::super::line_blocks::{Ends, Marks, address_length, after, before};
use super::Reader;
use super::headline::is_progress;
use crate::RunKind;
use citewire_text::ByteSpan;

/// Bytes of the longest target of a link, name of a footnote or time.
const LONGEST_NAME: usize = 250;

/// The words of one block that are being read.
struct Inline<'text, 'marks> {
    text: &'text str,
    start: usize,
    end: usize,
    ends: Ends<'text>,
    marks: &'marks mut Marks,
    /// Where open emphasis and links end, the length of the mark there, and the mark; innermost last.
    open: Vec<(usize, usize, &'static str)>,
}

impl Reader<'_> {
    /// Finds the marks between two bytes.
    pub(super) fn inline(&self, start: usize, end: usize, marks: &mut Marks) {
        let ends = Ends::new(self.text, end);
        let mut inline = Inline { text: self.text, start, end, ends, marks, open: Vec::new() };
        let mut at = start;
        while let Some(character) = after(self.text, at, end) {
            at = inline.step(at, character).max(at + character.len_utf8());
        }
    }
}

impl<'text> Inline<'text, '_> {
    /// Reads what begins at a byte and gives the byte behind it.
    fn step(&mut self, at: usize, character: char) -> usize {
        self.open.retain(|(close, ..)| *close >= at);
        if let Some(index) = self.open.iter().position(|(close, ..)| *close == at) {
            let length = self.open.remove(index).1;
            self.marks.hide(at, at + length);
            return at + length;
        }
        match character {
            '*' => self.emphasis(at, "*"),
            '/' => self.emphasis(at, "/"),
            '_' => self.emphasis(at, "_"),
            '+' => self.emphasis(at, "+"),
            '=' => self.code(at, "="),
            '~' => self.code(at, "~"),
            '[' => self.brackets(at),
            '<' => self.angles(at),
            '$' => self.dollars(at),
            '\\' => self.backslash(at),
            '{' => self.braces(at),
            '^' => self.raised(at),
            '@' => self.snippet(at),
            'h' | 'f' | 'm' | 'i' => self.address(at),
            _ => at,
        }
    }

    fn rest(&self, at: usize) -> &'text str {
        &self.text[at..self.end]
    }

    /// The text from a byte on, as far as a name or a target reaches.
    fn bounded(&self, at: usize) -> &'text str {
        &self.text[at..self.text.floor_char_boundary(self.end.min(at + LONGEST_NAME)).max(at)]
    }

    fn opens(&self, at: usize) -> bool {
        let outer = before(self.text, self.start, at);
        outer.is_none_or(|c| {
            c.is_whitespace() || matches!(c, '-' | '(' | '{' | '\'' | '"' | '“' | '‘' | '*' | '/' | '_' | '+' | '[')
        }) && after(self.text, at + 1, self.end).is_some_and(|c| !c.is_whitespace())
    }

    fn emphasis(&mut self, at: usize, sign: &'static str) -> usize {
        if sign == "_" && self.rest(at).starts_with("_{") {
            return self.raised(at);
        }
        if self.open.iter().any(|(.., open)| *open == sign) || !self.opens(at) {
            return at + 1;
        }
        let Some(close) = self.ends.find(sign, at + 1, is_closing).filter(|&close| close > at + 1) else {
            return at + 1;
        };
        self.marks.hide(at, at + 1);
        self.open.push((close, 1, sign));
        if sign != "+" {
            self.marks.run(RunKind::Emphasis, at + 1, close);
        }
        at + 1
    }

    fn code(&mut self, at: usize, sign: &'static str) -> usize {
        if !self.opens(at) {
            return at + 1;
        }
        let Some(close) = self.ends.find(sign, at + 1, is_closing).filter(|&close| close > at + 1) else {
            return at + 1;
        };
        self.marks.hide(at, at + 1);
        self.marks.hide(close, close + 1);
        self.marks.run(RunKind::Code, at + 1, close);
        close + 1
    }

    /// Links, footnotes, times and progress.
    fn brackets(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        if inner.starts_with("[[") {
            return self.link(at, inner).unwrap_or(at + 2);
        }
        if inner.starts_with("[fn:") {
            let Some(close) = self.ends.find("]", at, |_, _| true) else { return at + 4 };
            let space = before(self.text, self.start, at).filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
            self.marks.hide(at - space, close + 1);
            return close + 1;
        }
        let close = inner.find(']').unwrap_or(0);
        let words = inner.get(1..close).unwrap_or_default();
        if close > 0 && is_progress(words) && words.len() > 1 {
            self.marks.hide(at, at + close + 1);
            return at + close + 1;
        }
        if is_time(words) {
            self.marks.hide(at, at + 1);
            self.marks.hide(at + close, at + close + 1);
            return at + close + 1;
        }
        at + 1
    }

    /// `[[target][words]]` and `[[target]]`.
    fn link(&mut self, at: usize, inner: &str) -> Option<usize> {
        let close = inner.find(']').filter(|&close| close > 2)?;
        let target = &inner[2..close];
        let address = ByteSpan::new(at + 2, at + close);
        let is_picture = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].iter().any(|end| target.ends_with(end));
        if inner[close..].starts_with("]]") {
            if is_picture {
                self.marks.hide(at, at + close + 2);
                return Some(at + close + 2);
            }
            let scheme = ["file:", "id:", "*", "#"].iter().find(|scheme| target.starts_with(**scheme));
            let from = at + 2 + scheme.map_or(0, |scheme| scheme.len());
            self.marks.hide(at, from);
            self.marks.hide(at + close, at + close + 2);
            self.marks.run_to(RunKind::Link, from, at + close, Some(address));
            return Some(at + close + 2);
        }
        if !inner[close..].starts_with("][") || self.open.iter().any(|(.., mark)| *mark == "]]") {
            return None;
        }
        let from = at + close + 2;
        let end = self.ends.find("]]", from, |_, _| true)?;
        if self.text[from..end].starts_with("[[") || self.text[from..end].starts_with("file:") && is_picture {
            self.marks.hide(at, end + 2);
            return Some(end + 2);
        }
        self.marks.hide(at, from);
        self.marks.run_to(RunKind::Link, from, end, Some(address));
        self.open.push((end, 2, "]]"));
        Some(from)
    }

    /// Times, addresses and targets.
    fn angles(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        if inner.starts_with("<<") {
            let is_radio = inner.starts_with("<<<");
            let length = if is_radio { 3 } else { 2 };
            let Some(close) = inner.find(if is_radio { ">>>" } else { ">>" }) else { return at + length };
            if is_radio {
                self.marks.hide(at, at + length);
                self.marks.hide(at + close, at + close + length);
            } else {
                self.marks.hide(at, at + close + length);
            }
            return at + close + length;
        }
        let close = inner.find('>').unwrap_or(0);
        let words = inner.get(1..close).unwrap_or_default();
        let length = address_length(words);
        if length > 0 && length == words.len() {
            self.marks.run_to(RunKind::Link, at + 1, at + close, Some(ByteSpan::new(at + 1, at + close)));
        } else if !is_time(words) {
            return at + 1;
        }
        self.marks.hide(at, at + 1);
        self.marks.hide(at + close, at + close + 1);
        at + close + 1
    }

    /// Formulas between dollar signs.
    fn dollars(&mut self, at: usize) -> usize {
        let is_two = self.rest(at).starts_with("$$");
        let length = if is_two { 2 } else { 1 };
        let is_open = after(self.text, at + length, self.end).is_some_and(|c| !c.is_whitespace() && c != '$')
            && before(self.text, self.start, at).is_none_or(|c| !c.is_alphanumeric());
        let close = if !is_open {
            None
        } else if is_two {
            self.ends.find("$$", at + 2, |_, _| true)
        } else {
            self.ends.find("$", at + 1, |text, at| {
                let inner = text[..at].chars().next_back();
                let outer = text[at + 1..].chars().next();
                inner.is_some_and(|c| !c.is_whitespace()) && outer.is_none_or(|c| !c.is_alphanumeric())
            })
        };
        let Some(close) = close else { return at + length };
        self.formula(at, length, close)
    }

    fn formula(&mut self, at: usize, length: usize, close: usize) -> usize {
        self.marks.hide(at, at + length);
        self.marks.hide(close, close + length);
        self.marks.run(RunKind::Math, at + length, close);
        close + length
    }

    /// Formulas between `\(` and `\)`, and line breaks.
    fn backslash(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        if let Some(behind) = rest.strip_prefix("\\\\") {
            let line = behind.split('\n').next().unwrap_or_default();
            if line.trim().is_empty() {
                self.marks.hide(at, at + 2);
            }
            return at + 2;
        }
        let close = match rest.as_bytes().get(1) {
            Some(b'(') => self.ends.find("\\)", at + 2, |_, _| true),
            Some(b'[') => self.ends.find("\\]", at + 2, |_, _| true),
            _ => None,
        };
        close.map_or(at + 1, |close| self.formula(at, 2, close))
    }

    /// Of a macro what stands in its parentheses is shown: `{{{kbd(TAB)}}}`.
    fn braces(&mut self, at: usize) -> usize {
        if !self.rest(at).starts_with("{{{") {
            return at + 1;
        }
        let Some(close) = self.ends.find("}}}", at + 3, |_, _| true) else { return at + 3 };
        let inner = &self.text[at + 3..close];
        match inner.strip_suffix(')').and_then(|inner| inner.find('(')) {
            Some(open) => {
                self.marks.hide(at, at + 4 + open);
                self.marks.hide(close - 1, close + 3);
            }
            None => self.marks.hide(at, close + 3),
        }
        close + 3
    }

    /// Superscript and subscript in braces.
    fn raised(&mut self, at: usize) -> usize {
        let inner = self.bounded(at + 1);
        let close = inner.find('}').unwrap_or(0);
        if !inner.starts_with('{') || close < 2 || inner[..close].contains('\n') {
            return at + 1;
        }
        self.marks.hide(at, at + 2);
        self.marks.hide(at + 1 + close, at + 2 + close);
        at + 2 + close
    }

    /// `@@html:…@@` is for another program.
    fn snippet(&mut self, at: usize) -> usize {
        if self.rest(at).starts_with("@<") {
            let length = self.bounded(at).find('>').map_or(1, |close| close + 1);
            self.marks.hide(at, at + if length > 1 { length } else { 0 });
            return at + length;
        }
        if !self.rest(at).starts_with("@@") {
            return at + 1;
        }
        let Some(close) = self.ends.find("@@", at + 2, |_, _| true) else { return at + 2 };
        self.marks.hide(at, close + 2);
        close + 2
    }

    fn address(&mut self, at: usize) -> usize {
        if before(self.text, self.start, at).is_some_and(char::is_alphanumeric) {
            return at;
        }
        let length = address_length(self.rest(at));
        if length > 0 {
            self.marks.run_to(RunKind::Link, at, at + length, Some(ByteSpan::new(at, at + length)));
        }
        at + length
    }
}

/// True if a sign at the edge of a word may close here.
fn is_closing(text: &str, at: usize) -> bool {
    let inner = text[..at].chars().next_back();
    let outer = text[at + 1..].chars().next();
    inner.is_some_and(|c| !c.is_whitespace())
        && outer.is_none_or(|c| {
            !c.is_alphanumeric() && !matches!(c, '<' | '>' | '@' | '#' | '$' | '%' | '&' | '|' | '=' | '~')
        })
}

/// True for a date, perhaps with a day of the week, a time and how often it comes back.
fn is_time(words: &str) -> bool {
    let bytes = words.as_bytes();
    let is_date = |(at, byte): (usize, &u8)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() };
    bytes.len() >= 10 && bytes[..10].iter().enumerate().all(is_date) && bytes.get(10).is_none_or(|byte| *byte == b' ')
}
