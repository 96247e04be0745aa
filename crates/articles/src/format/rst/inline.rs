//! The marks inside a line: emphasis, literals, roles, references, substitutions, footnotes and escapes.

use super::super::line_blocks::{Ends, Marks, address_length, after, before};
use super::Reader;
use crate::RunKind;
use citewire_text::ByteSpan;
use citewire_text::lines::on_one_line;

/// Bytes of the longest name of a role.
const LONGEST_ROLE: usize = 40;
/// Bytes of the longest label of a footnote or name of a substitution.
const LONGEST_LABEL: usize = 80;
/// Roles whose words are text. Those of any other role are code.
const TEXT_ROLES: &str = "ref doc term abbr dfn guilabel menuselection numref title title-reference t emphasis strong sub \
     sup subscript superscript download any keyword-text rubric span index author date contrib raw-text eq cite citep \
     citet user ticket issue gh pr pull bpo cve cwe pypi source commit release support feature bug doc-ref external";
/// Roles whose name is read before its words: `pep:8`.
const NUMBERED_ROLES: [&str; 6] = ["pep", "rfc", "PEP", "RFC", "cve", "cwe"];
/// Roles whose words are for programs.
const HIDDEN_ROLES: [&str; 3] = ["raw", "raw-html", "raw-latex"];

/// The words of one block that are being read.
struct Inline<'reader, 'text> {
    reader: &'reader Reader<'text>,
    text: &'text str,
    start: usize,
    end: usize,
    ends: Ends<'text>,
    marks: &'reader mut Marks,
}

impl Reader<'_> {
    /// Finds the marks between two bytes.
    pub(super) fn inline(&self, start: usize, end: usize, marks: &mut Marks) {
        let ends = Ends::new(self.text, end);
        let mut inline = Inline { reader: self, text: self.text, start, end, ends, marks };
        let mut at = start;
        while let Some(character) = after(self.text, at, end) {
            at = inline.step(at, character).max(at + character.len_utf8());
        }
    }
}

impl Inline<'_, '_> {
    /// Reads what begins at a byte and gives the byte behind it.
    fn step(&mut self, at: usize, character: char) -> usize {
        match character {
            '\\' => self.escape(at),
            ':' => self.role(at).unwrap_or(at),
            '`' => self.quoted(at),
            '*' => self.emphasis(at),
            '|' => self.substitution(at),
            '[' => self.footnote(at),
            '_' => self.reference(at),
            'h' | 'f' | 'i' | 'm' => self.address(at),
            _ => at,
        }
    }

    fn escape(&mut self, at: usize) -> usize {
        let next = after(self.text, at + 1, self.end);
        let is_space = next.is_some_and(char::is_whitespace);
        let length = if is_space { next.map_or(0, char::len_utf8) } else { 0 };
        self.marks.hide(at, at + 1 + length);
        at + 1 + next.map_or(0, char::len_utf8)
    }

    /// True if a mark may begin after what stands before `at`, with `behind` as the first byte inside.
    fn opens(&self, at: usize, behind: usize) -> bool {
        let Some(inner) = after(self.text, behind, self.end).filter(|c| !c.is_whitespace()) else { return false };
        match before(self.text, self.start, at) {
            None => true,
            Some(quote @ ('"' | '\'' | '(' | '[' | '{' | '<')) => inner != closing(quote),
            Some(outer) => outer.is_whitespace() || is_delimiter(outer),
        }
    }

    /// Literals and interpreted text.
    fn quoted(&mut self, at: usize) -> usize {
        if self.text[at..self.end].starts_with("``") {
            if !self.opens(at, at + 2) {
                return at + 2;
            }
            let Some(close) = self.ends.find("``", at + 2, |text, at| closes(text, at, at + 2)) else { return at + 2 };
            self.marks.run(RunKind::Code, at, close + 2);
            return close + 2;
        }
        if !self.opens(at, at + 1) {
            return at + 1;
        }
        let Some(close) = self.interpreted_end(at + 1) else { return at + 1 };
        let behind = &self.text[close + 1..self.end];
        if let Some(role) = behind.strip_prefix(':').and_then(role_name) {
            self.interpreted(role, at, close);
            self.marks.hide(close + 1, close + 3 + role.len());
            return close + 3 + role.len();
        }
        let references = behind.bytes().take(2).take_while(|byte| *byte == b'_').count();
        if references > 0 {
            self.named(at, close);
            self.marks.hide(close + 1, close + 1 + references);
        } else {
            self.marks.hide(at, at + 1);
            self.marks.hide(close, close + 1);
            self.marks.run(RunKind::Emphasis, at + 1, close);
        }
        close + 1 + references
    }

    fn interpreted_end(&mut self, from: usize) -> Option<usize> {
        self.ends.find("`", from, |text, at| {
            let before = text[..at].chars().next_back();
            before.is_some_and(|c| !c.is_whitespace() && c != '\\' && c != '`')
        })
    }

    /// Interpreted text behind the name of its role.
    fn role(&mut self, at: usize) -> Option<usize> {
        if before(self.text, self.start, at).is_some_and(char::is_alphanumeric) {
            return None;
        }
        let role = role_name(&self.text[at + 1..self.end])?;
        let open = at + 2 + role.len();
        if self.text.as_bytes().get(open) != Some(&b'`') || open + 1 >= self.end {
            return None;
        }
        let close = self.interpreted_end(open + 1)?;
        if NUMBERED_ROLES.contains(&role) && !self.text[open..close].contains('<') {
            self.marks.hide(at, at + 1);
            self.marks.hide(open, open + 1);
            self.marks.hide(close, close + 1);
            return Some(close + 1);
        }
        self.marks.hide(at, open);
        self.interpreted(role, open, close);
        Some(close + 1)
    }

    /// The words between the backticks at `open` and `close`, as their role says.
    fn interpreted(&mut self, role: &str, open: usize, close: usize) {
        let (from, words) = (open + 1, &self.text[open + 1..close]);
        let name = role.rsplit(':').next().unwrap_or(role);
        if HIDDEN_ROLES.contains(&name) {
            self.marks.hide(open, close + 1);
            return;
        }
        if let Some(shown) = titled(words) {
            self.marks.hide(open, from);
            self.marks.hide(from + shown, close + 1);
            self.marks.run(RunKind::Link, from, from + shown);
            self.escapes(from, from + shown);
            return;
        }
        let is_text = TEXT_ROLES.split_whitespace().any(|known| known == name);
        let is_whole = matches!(name, "code" | "samp" | "file" | "kbd" | "command" | "program" | "math");
        if name == "math" {
            self.marks.run(RunKind::Math, from, close);
        } else if is_text {
            let kind = if matches!(name, "emphasis" | "strong" | "dfn" | "title" | "t") {
                RunKind::Emphasis
            } else {
                RunKind::Link
            };
            self.marks.run(kind, from, close);
        } else {
            // The backticks of code are kept, as sentences are cut with them. A display leaves them out.
            self.marks.run(RunKind::Code, open, close + 1);
        }
        if name == "math" || is_text {
            self.marks.hide(open, from);
            self.marks.hide(close, close + 1);
        }
        if matches!(name, "samp" | "file") {
            for (at, _) in words.match_indices(['{', '}']) {
                self.marks.hide(from + at, from + at + 1);
            }
        } else if words.starts_with('~') && !is_whole {
            // Of a path only the last name is shown.
            self.marks.hide(from, from + words.rfind('.').map_or(1, |dot| dot + 1).min(words.len()));
        } else if !is_whole && words.starts_with(['!', '.']) && words.len() > 1 {
            self.marks.hide(from, from + 1);
        }
        self.escapes(from, close);
    }

    /// Hides the backslashes of words that are not read any further.
    fn escapes(&mut self, from: usize, to: usize) {
        for (at, _) in self.text[from..to].match_indices('\\') {
            self.marks.hide(from + at, from + at + 1);
        }
    }

    /// A link by its words: `words <address>`, or words that are the name of a target.
    fn named(&mut self, open: usize, close: usize) {
        let (from, words) = (open + 1, &self.text[open + 1..close]);
        self.marks.hide(open, from);
        let shown = titled(words).unwrap_or(words.len());
        self.marks.hide(from + shown, close + 1);
        let behind = &words[shown..];
        let address = behind.find('<').map(|angle| &behind[angle + 1..behind.len() - 1]);
        let target = match address {
            Some(address) if !address.ends_with('_') => {
                let start = address.as_ptr() as usize - self.text.as_ptr() as usize;
                Some(ByteSpan::new(start, start + address.len()))
            }
            _ => self.target(address.map_or(words, |address| address.trim_end_matches('_'))),
        };
        self.marks.run_to(RunKind::Link, from, from + shown, target);
        self.escapes(from, from + shown);
    }

    /// The address that a name stands for.
    fn target(&self, name: &str) -> Option<ByteSpan> {
        let name = on_one_line(name).to_lowercase();
        self.reader.targets.get(&name).copied()
    }

    fn emphasis(&mut self, at: usize) -> usize {
        let is_strong = self.text[at..self.end].starts_with("**");
        let length = if is_strong { 2 } else { 1 };
        if !self.opens(at, at + length) {
            return at + length;
        }
        let close = if is_strong {
            self.ends.find("**", at + 2, |text, at| closes(text, at, at + 2))
        } else {
            self.ends.find("*", at + 1, |text, at| closes(text, at, at + 1))
        };
        let Some(close) = close.filter(|&close| close > at + length) else { return at + length };
        self.marks.hide(at, at + length);
        self.marks.hide(close, close + length);
        self.marks.run(RunKind::Emphasis, at + length, close);
        self.escapes(at + length, close);
        close + length
    }

    fn substitution(&mut self, at: usize) -> usize {
        let inner = &self.text[at + 1..self.text.floor_char_boundary(self.end.min(at + 1 + LONGEST_LABEL))];
        let length = inner.find('|').unwrap_or(0);
        let is_name = length > 0 && !inner[..length].contains('\n') && !inner[..length].ends_with(' ');
        if !is_name || !self.opens(at, at + 1) {
            return at + 1;
        }
        let close = at + 1 + length;
        let references = self.text[close + 1..self.end].bytes().take(2).take_while(|byte| *byte == b'_').count();
        self.marks.hide(at, at + 1);
        self.marks.hide(close, close + 1 + references);
        close + 1 + references
    }

    /// The mark of a footnote, with the white space before it. The mark of a citation is text.
    fn footnote(&mut self, at: usize) -> usize {
        let inner = &self.text[at + 1..self.text.floor_char_boundary(self.end.min(at + 1 + LONGEST_LABEL))];
        let length = inner.find(']').unwrap_or(0);
        if length == 0 || !inner[length + 1..].starts_with('_') || inner[..length].contains(char::is_whitespace) {
            return at + 1;
        }
        let close = at + 1 + length;
        let is_note = inner[..length].starts_with(|c: char| c.is_ascii_digit() || matches!(c, '#' | '*'));
        if is_note {
            let space = before(self.text, self.start, at).filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
            self.marks.hide(at - space, close + 2);
        } else {
            self.marks.hide(close + 1, close + 2);
        }
        close + 2
    }

    /// A name that an underscore makes a link, and a target inside a line.
    fn reference(&mut self, at: usize) -> usize {
        if self.text[at..self.end].starts_with("_`") && self.opens(at, at + 2) {
            if let Some(close) = self.interpreted_end(at + 2) {
                self.marks.hide(at, at + 2);
                self.marks.hide(close, close + 1);
                return close + 1;
            }
            return at + 2;
        }
        let marks = self.text[at..self.end].bytes().take(3).take_while(|byte| *byte == b'_').count();
        let ends = after(self.text, at + marks, self.end).is_none_or(|c| !c.is_alphanumeric() && c != '`');
        let is_inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '+' | '_');
        let limit = self.text.ceil_char_boundary(self.start.max(at.saturating_sub(LONGEST_LABEL)));
        let name_length: usize =
            self.text[limit..at].chars().rev().take_while(|c| is_inside(*c)).map(char::len_utf8).sum();
        let from = at - name_length;
        let opens = before(self.text, self.start, from).is_none_or(|c| c.is_whitespace() || is_delimiter(c));
        let name = &self.text[from..at];
        let is_name = name.starts_with(char::is_alphanumeric) && name.ends_with(char::is_alphanumeric);
        if marks <= 2 && ends && opens && is_name && !name.contains("__") {
            self.marks.hide(at, at + marks);
            let target = self.target(name);
            self.marks.run_to(RunKind::Link, from, at, target);
        }
        at + marks
    }

    fn address(&mut self, at: usize) -> usize {
        if before(self.text, self.start, at).is_some_and(char::is_alphanumeric) {
            return at;
        }
        let length = address_length(&self.text[at..self.end]);
        if length > 0 {
            self.marks.run_to(RunKind::Link, at, at + length, Some(ByteSpan::new(at, at + length)));
        }
        at + length
    }
}

/// The length of the shown words of `words <target>`. `None` if there is no target, or nothing but one.
fn titled(words: &str) -> Option<usize> {
    let inner = words.strip_suffix('>')?;
    let open = inner.rfind('<').filter(|&open| !inner[..open].ends_with('\\'))?;
    let shown = inner[..open].trim_end().len();
    (shown > 0 && shown < open).then_some(shown)
}

/// The name of a role at the beginning of some text, which a colon ends.
fn role_name(text: &str) -> Option<&str> {
    let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+' | b':');
    let length = text.bytes().take(LONGEST_ROLE).take_while(is_inside).count();
    let name = text[..length].strip_suffix(':')?;
    (name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains("::")).then_some(name)
}

/// True if a mark may end at a byte, behind which the text goes on at another one.
fn closes(text: &str, at: usize, behind: usize) -> bool {
    let inner = text[..at].chars().next_back();
    let outer = text[behind..].chars().next();
    inner.is_some_and(|c| !c.is_whitespace()) && outer.is_none_or(|c| c.is_whitespace() || is_delimiter(c))
}

/// True for punctuation beside which a mark may stand.
fn is_delimiter(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '_' | '*' | '`' | '|' | '+' | '=' | '$' | '%' | '&' | '#' | '@' | '^' | '~')
}

/// The sign that closes what another one opens.
fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        same => same,
    }
}
