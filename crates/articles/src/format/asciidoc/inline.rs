//! The marks inside a line: formatting, macros, links, references, footnotes, anchors and replacements.

use super::super::line_blocks::{Ends, Marks, address_length, after, before};
use super::Reader;
use crate::RunKind;
use citewire_text::ByteSpan;

/// Bytes of the longest name or target of a macro, of an attribute's name, of an identifier.
const LONGEST_NAME: usize = 250;
/// Macros whose words in brackets are a link.
const LINKS: [&str; 4] = ["link", "xref", "mailto", "url"];
/// Macros whose words in brackets are shown.
const SHOWN: [&str; 6] = ["kbd", "btn", "pass", "asciimath", "stem", "latexmath"];
/// Macros of which nothing is seen in the line.
const UNSEEN: [&str; 8] = ["image", "icon", "indexterm", "anchor", "footnote", "footnoteref", "bibitem", "counter"];
/// Attributes that stand for white space or for nothing.
const BLANKS: [&str; 5] = ["nbsp", "zwsp", "sp", "empty", "blank"];

/// The words of one block that are being read.
struct Inline<'text, 'marks> {
    text: &'text str,
    start: usize,
    end: usize,
    ends: Ends<'text>,
    marks: &'marks mut Marks,
    /// Where open formatting ends, and the length of the mark there; innermost last.
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
            '\\' => self.escape(at),
            '*' => self.formatted(at, "**", "*", Some(RunKind::Emphasis)),
            '_' => self.formatted(at, "__", "_", Some(RunKind::Emphasis)),
            '#' => self.formatted(at, "##", "#", None),
            '`' => self.code(at),
            '+' => self.passed(at),
            '^' | '~' => self.raised(at, character),
            '"' | '\'' => self.curly(at, character),
            '[' => self.brackets(at),
            '<' => self.reference(at),
            '(' => self.index_term(at),
            '{' => self.attribute(at),
            '&' => self.character(at),
            c if c.is_ascii_alphabetic() => self.word(at),
            _ => at,
        }
    }

    fn rest(&self, at: usize) -> &'text str {
        &self.text[at..self.end]
    }

    fn escape(&mut self, at: usize) -> usize {
        let Some(next) = after(self.text, at + 1, self.end) else { return at + 1 };
        if matches!(next, '*' | '_' | '#' | '`' | '+' | '^' | '~' | '[' | '<' | '{' | '(' | '\'' | '"' | '&' | '|') {
            self.marks.hide(at, at + 1);
            let run = self.rest(at + 1).bytes().take(2).take_while(|byte| *byte == next as u8).count();
            return at + 1 + run.max(1);
        }
        at + 1
    }

    /// Bold, italic and marked words: one sign at the edges of words, two anywhere.
    fn formatted(&mut self, at: usize, two: &'static str, one: &'static str, kind: Option<RunKind>) -> usize {
        let is_two = self.rest(at).starts_with(two);
        let sign = if is_two { two } else { one };
        let length = sign.len();
        if self.open.iter().any(|(.., open)| *open == sign) {
            return at + length;
        }
        let close = if is_two {
            self.ends.find(two, at + 2, |_, _| true).filter(|&close| close > at + 2)
        } else if self.opens(at) {
            self.ends.find(one, at + 1, is_closing)
        } else {
            None
        };
        // What begins in code or in a link ends there.
        let is_inside = |close: &usize| self.open.iter().all(|(end, ..)| close < end);
        let Some(close) = close.filter(is_inside) else { return at + length };
        self.marks.hide(at, at + length);
        self.open.push((close, length, sign));
        if let Some(kind) = kind {
            self.marks.run(kind, at + length, close);
        }
        at + length
    }

    /// True if a sign at the edge of a word may open here.
    fn opens(&self, at: usize) -> bool {
        let outer = before(self.text, self.start, at);
        outer.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '_' | ';' | '}' | '\\' | '/'))
            && after(self.text, at + 1, self.end).is_some_and(|c| !c.is_whitespace())
    }

    fn code(&mut self, at: usize) -> usize {
        if self.rest(at).starts_with("``") {
            let Some(close) = self.ends.find("``", at + 2, |_, _| true) else { return at + 2 };
            self.marks.run(RunKind::Code, at, close + 2);
            return close + 2;
        }
        let behind_quote = matches!(before(self.text, self.start, at), Some('"' | '\''));
        if !self.opens(at) && !behind_quote || self.open.iter().any(|(.., mark)| *mark == "`") {
            return at + 1;
        }
        let Some(close) = self.ends.find("`", at + 1, is_closing) else { return at + 1 };
        self.marks.run(RunKind::Code, at, close + 1);
        let inner = &self.text[at + 1..close];
        if inner.len() > 2 && inner.starts_with('+') && inner.ends_with('+') {
            self.marks.hide(at + 1, at + 2);
            self.marks.hide(close - 1, close);
            return close + 1;
        }
        // Its words are read as well. The backticks are kept, as sentences are cut with them.
        self.open.push((close, 0, "`"));
        at + 1
    }

    /// Words between plus signs, which are shown as written. A plus sign at the end of a line breaks it.
    fn passed(&mut self, at: usize) -> usize {
        let count = self.rest(at).bytes().take(3).take_while(|byte| *byte == b'+').count();
        let next = after(self.text, at + count, self.end);
        if count == 1 && next.is_none_or(|c| c == '\n' || c == '\r') {
            if before(self.text, self.start, at).is_some_and(|c| c == ' ') {
                self.marks.hide(at, at + 1);
            }
            return at + 1;
        }
        let close = match count {
            1 if self.opens(at) => self.ends.find("+", at + 1, is_closing),
            2 => self.ends.find("++", at + 2, |_, _| true),
            3 => self.ends.find("+++", at + 3, |_, _| true),
            _ => None,
        };
        let Some(close) = close.filter(|&close| close > at + count) else { return at + count };
        self.marks.hide(at, at + count);
        self.marks.hide(close, close + count);
        close + count
    }

    /// Superscript and subscript.
    fn raised(&mut self, at: usize, sign: char) -> usize {
        let inner = self.bounded(at + 1);
        let length = inner.find(|c: char| c == sign || c.is_whitespace()).unwrap_or(0);
        if length == 0 || !inner[length..].starts_with(sign) {
            return at + 1;
        }
        self.marks.hide(at, at + 1);
        self.marks.hide(at + 1 + length, at + 2 + length);
        at + 2 + length
    }

    /// Backticks inside quotation marks make these round.
    fn curly(&mut self, at: usize, quote: char) -> usize {
        if !self.rest(at + 1).starts_with('`') {
            return at + 1;
        }
        let mark = if quote == '"' { "`\"" } else { "`'" };
        if before(self.text, self.start, at).is_some_and(char::is_alphanumeric) {
            return at + 1;
        }
        let Some(close) = self.ends.find(mark, at + 2, |_, _| true).filter(|&close| close > at + 2) else {
            return at + 1;
        };
        self.marks.hide(at + 1, at + 2);
        self.open.push((close, 1, mark));
        at + 2
    }

    /// Anchors, roles of the words behind them, and boxes to tick.
    fn brackets(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        if inner.starts_with("[[") {
            let Some(close) = inner.find("]]").filter(|&close| !inner[..close].contains('\n')) else { return at + 2 };
            self.marks.hide(at, at + close + 2);
            return at + close + 2;
        }
        let close = inner.find(']').unwrap_or(0);
        let is_role = inner[1..].starts_with(['.', '#'])
            || inner[1..close.max(1)].chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if close > 1 && is_role && inner[close + 1..].starts_with('#') {
            self.marks.hide(at, at + close + 1);
            return at + close + 1;
        }
        if close > 1 && inner[1..].starts_with(['.', '#']) && inner[close + 1..].starts_with(['`', '*', '_']) {
            self.marks.hide(at, at + close + 1);
            return at + close + 1;
        }
        at + 1
    }

    /// `<<target,words>>`, and an address between angle brackets.
    fn reference(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        if inner.starts_with("<<") {
            let Some(close) = inner.find(">>").filter(|&close| close > 2) else { return at + 2 };
            let words = &inner[2..close];
            let shown = words.find(',').map_or(0, |comma| comma + 1);
            let blank = words[shown..].len() - words[shown..].trim_start().len();
            let hash = usize::from(shown == 0 && words.starts_with('#'));
            let from = at + 2 + shown + blank + hash;
            self.marks.hide(at, from);
            self.marks.hide(at + close, at + close + 2);
            self.marks.run(RunKind::Link, from, at + close);
            return from;
        }
        let length = address_length(&inner[1..]);
        if length > 0 && inner[1 + length..].starts_with('>') {
            self.marks.hide(at, at + 1);
            self.marks.hide(at + 1 + length, at + 2 + length);
            let address = ByteSpan::new(at + 1, at + 1 + length);
            self.marks.run_to(RunKind::Link, at + 1, at + 1 + length, Some(address));
            return at + 2 + length;
        }
        at + 1
    }

    /// Entries of the index: two parentheses keep their words, three hide them.
    fn index_term(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        if inner.starts_with("(((") {
            let Some(close) = inner.find(")))") else { return at + 3 };
            self.marks.hide(at, at + close + 3);
            return at + close + 3;
        }
        if inner.starts_with("((") {
            let Some(close) = inner.find("))").filter(|&close| !inner[2..close].contains('(')) else { return at + 2 };
            self.marks.hide(at, at + 2);
            self.marks.hide(at + close, at + close + 2);
            return at + close + 2;
        }
        at + 1
    }

    /// A reference to an attribute. One that begins an address with words behind it is a link; others stay as written.
    fn attribute(&mut self, at: usize) -> usize {
        let inner = self.bounded(at);
        let close = inner.find('}').unwrap_or(0);
        let name = inner.get(1..close).unwrap_or_default();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '!')) {
            return at + 1;
        }
        if BLANKS.contains(&name) || name.starts_with("set:") {
            self.marks.hide(at, at + close + 1);
            return at + close + 1;
        }
        let behind = &inner[close + 1..];
        let path = behind.find(|c: char| c.is_whitespace() || c == '[').unwrap_or(behind.len());
        if behind[path..].starts_with('[') && !behind[..path].contains([',', ')', '`']) {
            return self.link(at, at, at + close + 1 + path).unwrap_or(at + close + 1);
        }
        at + close + 1
    }

    /// A character reference stands for its character.
    fn character(&mut self, at: usize) -> usize {
        let length = self.rest(at).bytes().take(12).position(|byte| byte == b';').unwrap_or(0);
        let reference = &self.text[at..at + if length > 0 { length + 1 } else { 1 }];
        if length > 1 && reference[1..length].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#') {
            self.marks.hide(at, at + length + 1);
            return at + length + 1;
        }
        at + 1
    }

    /// A word, which may be the name of a macro or begin an address.
    fn word(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let length = rest.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
        let behind = &rest[length..];
        if !behind.starts_with(':') {
            return at + length;
        }
        let address = address_length(rest);
        if address > 0 {
            let end = at + address;
            if let Some(next) = self.rest(end).starts_with('[').then(|| self.link(at, at, end)).flatten() {
                return next;
            }
            self.marks.run_to(RunKind::Link, at, end, Some(ByteSpan::new(at, end)));
            return end;
        }
        self.macro_of(at, &rest[..length]).unwrap_or(at + length)
    }

    /// `name:target[words]`.
    fn macro_of(&mut self, at: usize, name: &str) -> Option<usize> {
        let target = at + name.len() + 1;
        let bounded = self.bounded(target);
        let length =
            bounded.find('[').filter(|&length| !bounded[..length].contains(char::is_whitespace) || name == "menu")?;
        let open = target + length;
        if LINKS.contains(&name) {
            return self.link(at, target, open);
        }
        let close = self.bracket_end(open + 1)?;
        if UNSEEN.contains(&name) {
            let from = self.text[self.start..at].trim_end().len() + self.start;
            self.marks.hide(if name.starts_with("foot") { from } else { at }, close + 1);
            return Some(close + 1);
        }
        if name == "menu" {
            self.marks.hide(at, target);
            return Some(open);
        }
        if !SHOWN.contains(&name) {
            // A macro of the site: its words or, if it has none, its target.
            let is_known = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()) && open > target;
            return if is_known { self.link_to(at, target, open, None) } else { None };
        }
        self.marks.hide(at, open + 1);
        self.marks.hide(close, close + 1);
        match name {
            "kbd" => self.marks.run(RunKind::Code, open + 1, close),
            "pass" | "btn" => {}
            _ => self.marks.run(RunKind::Math, open + 1, close),
        }
        Some(close + 1)
    }

    /// A link to the address between `target` and `open`, whose words stand in the brackets behind it.
    fn link(&mut self, at: usize, target: usize, open: usize) -> Option<usize> {
        let address = Some(ByteSpan::new(target, open)).filter(|span| !span.is_empty());
        self.link_to(at, target, open, address)
    }

    fn link_to(&mut self, at: usize, target: usize, open: usize, address: Option<ByteSpan>) -> Option<usize> {
        if self.open.iter().any(|(.., mark)| *mark == "]") {
            return None;
        }
        let close = self.bracket_end(open + 1)?;
        let words = &self.text[open + 1..close];
        // Behind the words there may be attributes: `words,window=_blank`, `words^`.
        let named = words.find('=').and_then(|equals| words[..equals].rfind(','));
        let bare = words[..named.unwrap_or(words.len())].trim_end().trim_end_matches('^');
        let is_quoted = bare.len() > 1 && bare.starts_with('"') && bare.ends_with('"');
        let is_only_attribute = named.is_none() && words.contains('=') && !words.contains(' ');
        if bare.is_empty() || is_only_attribute {
            self.marks.hide(at, target);
            self.marks.hide(open, close + 1);
            self.marks.run_to(RunKind::Link, target, open, address);
            return Some(close + 1);
        }
        let quote = usize::from(is_quoted);
        let (from, to) = (open + 1 + quote, open + 1 + bare.len() - quote);
        self.marks.hide(at, from);
        self.marks.hide(to, close + 1);
        self.marks.run_to(RunKind::Link, from, to, address);
        // Its words are read as well, up to the bracket.
        self.open.push((to, close + 1 - to, "]"));
        Some(from)
    }

    fn bracket_end(&mut self, from: usize) -> Option<usize> {
        self.ends.find("]", from, |text, at| !text[..at].ends_with('\\'))
    }

    /// The text from a byte on, as far as a name or a target reaches.
    fn bounded(&self, at: usize) -> &'text str {
        &self.text[at..self.text.floor_char_boundary(self.end.min(at + LONGEST_NAME)).max(at)]
    }
}

/// True if a sign at the edge of a word may close here.
fn is_closing(text: &str, at: usize) -> bool {
    let inner = text[..at].chars().next_back();
    let outer = text[at + 1..].chars().next();
    inner.is_some_and(|c| !c.is_whitespace()) && outer.is_none_or(|c| !c.is_alphanumeric() && c != '_')
}
