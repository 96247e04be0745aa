//! The blocks of a body: titles, paragraphs, lists, definitions, quotations and literal text, by indentation.

use super::super::line_blocks::{Line, Marks, block, code, common_indent};
use super::Reader;
use super::marks::{adornment, bullet, enumerator, field_name};
use crate::{Block, BlockKind, Boilerplate};
use citewire_text::ByteSpan;

/// Bodies inside each other beyond which indentation is no longer looked at.
const DEEPEST: usize = 24;
/// Characters from which a line of one repeated mark is an underline or a transition, however long the title is.
const ENOUGH_MARKS: usize = 4;
/// The words of a field that say what the name behind them is.
const PARAMETERS: [&str; 14] = [
    "param",
    "parameter",
    "arg",
    "argument",
    "key",
    "keyword",
    "type",
    "raises",
    "raise",
    "except",
    "exception",
    "var",
    "ivar",
    "cvar",
];

impl Reader<'_> {
    /// Reads the lines from `at` to `end`, whose text begins in the column `indent`.
    pub(super) fn body(&mut self, from: usize, end: usize, indent: u32) {
        self.nesting += 1;
        let mut at = from;
        while at < end {
            if self.lines[at].is_blank() {
                at += 1;
            } else if self.nesting > DEEPEST {
                at = self.flat(at, end);
            } else if self.lines[at].indent > indent {
                let until = self.region(at, end, indent);
                let inner = common_indent(&self.lines[at..until]);
                self.body(at, until, inner);
                at = until;
            } else {
                at = self.element(at, end);
            }
        }
        self.nesting -= 1;
    }

    /// Reads a body whose first paragraph is of a kind.
    pub(super) fn body_of(&mut self, kind: BlockKind, from: usize, end: usize, indent: u32) {
        let outer = self.first.replace(kind);
        self.body(from, end, indent);
        self.first = outer;
    }

    /// The end of the lines below `at` that are indented by more than `indent`.
    pub(super) fn region(&self, at: usize, end: usize, indent: u32) -> usize {
        let inside = |line: &&Line| line.is_blank() || line.indent > indent;
        let count = self.lines[at + 1..end].iter().take_while(inside).count();
        let mut until = at + 1 + count;
        while until > at + 1 && self.lines[until - 1].is_blank() {
            until -= 1;
        }
        until
    }

    /// The end of the lines from `at` on without a blank one.
    pub(super) fn until_blank(&self, at: usize, end: usize) -> usize {
        at + self.lines[at..end].iter().take_while(|line| !line.is_blank()).count()
    }

    /// Adds a block of text that consists of these parts.
    pub(super) fn push(&mut self, kind: BlockKind, parts: &[ByteSpan]) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let mut marks = Marks::default();
        self.inline(first.start as usize, last.end as usize, &mut marks);
        self.push_block(block(self.text, kind, self.depth, parts, marks));
    }

    /// Adds a block, if there is one.
    pub(super) fn push_block(&mut self, block: Option<Block>) {
        if let Some(block) = block {
            let is_front = matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Boilerplate(_));
            self.has_body |= !is_front;
            self.blocks.push(block);
        }
    }

    /// Adds a paragraph, or what stands for one here.
    fn paragraph(&mut self, parts: &[ByteSpan]) {
        let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
        self.push(kind, parts);
    }

    /// A paragraph without regard to its indentation.
    fn flat(&mut self, at: usize, end: usize) -> usize {
        let until = self.until_blank(at, end);
        let parts: Vec<ByteSpan> = self.lines[at..until].iter().map(Line::span).collect();
        self.paragraph(&parts);
        until
    }

    /// Adds code: the lines from `from` to `end`.
    pub(super) fn code(&mut self, from: usize, end: usize) {
        let indent = common_indent(&self.lines[from..end]);
        let block = code(self.text, self.depth, &self.lines[from..end], indent, Marks::default());
        self.push_block(block);
    }

    fn element(&mut self, at: usize, end: usize) -> usize {
        let line = self.lines[at];
        let (text, base) = (self.text, line.indent);
        let words = line.words(text);
        if words == ".." || words.starts_with(".. ") {
            return self.explicit(at, end);
        }
        if words == "__" || words.starts_with("__ ") {
            return at + 1;
        }
        if let Some(next) = self.title(at, end) {
            return next;
        }
        if adornment(words).is_some() && words.len() >= ENOUGH_MARKS && self.is_blank_at(at + 1, end) {
            return at + 1;
        }
        if let Some(next) = self.table(at, end) {
            return next;
        }
        if words == ">>>" || words.starts_with(">>> ") {
            let until = self.until_blank(at, end);
            self.code(at, until);
            return until;
        }
        if words == "|" || words.starts_with("| ") {
            return self.verse(at, end);
        }
        if let Some(length) = bullet(words) {
            return self.item(BlockKind::ListItem, length, at, end);
        }
        if let Some(length) = enumerator(words, self.is_lettered).filter(|_| self.may_be_numbered(at, end, base)) {
            self.is_lettered = words.trim_start_matches('(').starts_with(|c: char| c.is_ascii_alphabetic());
            return self.item(BlockKind::NumberedItem, length, at, end);
        }
        self.is_lettered = false;
        if let Some(name) = field_name(words) {
            return self.field(at, end, name);
        }
        if let Some(length) = self.option(at, end) {
            return self.labelled(line.start, line.start + length, length, at, end);
        }
        self.text_element(at, end)
    }

    fn is_blank_at(&self, at: usize, end: usize) -> bool {
        at >= end || self.lines[at].is_blank()
    }

    /// A title with a line of marks below it, and perhaps one above.
    fn title(&mut self, at: usize, end: usize) -> Option<usize> {
        let words = |index: usize| (index < end).then(|| self.lines[index].words(self.text));
        let (first, second) = (words(at)?, words(at + 1)?);
        if first.is_empty() || second.is_empty() || self.depth > 0 {
            return None;
        }
        let is_over = adornment(first).is_some();
        let (title, mark, next) = if is_over { (at + 1, words(at + 2)?, at + 3) } else { (at, second, at + 2) };
        let sign = adornment(mark)?;
        if is_over && adornment(first) != Some(sign) || adornment(self.lines[title].words(self.text)).is_some() {
            return None;
        }
        let width = self.lines[title].words(self.text).chars().count();
        if mark.len() < width.min(ENOUGH_MARKS) || !is_over && self.lines[at + 1].indent != self.lines[at].indent {
            return None;
        }
        let level = self.levels.iter().position(|known| *known == (sign, is_over)).unwrap_or_else(|| {
            self.levels.push((sign, is_over));
            self.levels.len() - 1
        });
        self.first = None;
        self.push(BlockKind::Heading { level: (level + 1).min(6) as u8 }, &[self.lines[title].span()]);
        Some(next)
    }

    /// Lines that keep their breaks, each behind a bar.
    fn verse(&mut self, at: usize, end: usize) -> usize {
        let mut parts = Vec::new();
        let mut until = at;
        while until < end && !self.lines[until].is_blank() {
            let words = self.lines[until].words(self.text);
            if words == "|" || words.starts_with("| ") {
                self.lines[until].take(self.text, 1);
            } else if self.lines[until].indent <= self.lines[at].indent {
                break;
            }
            parts.push(self.lines[until].span());
            until += 1;
        }
        self.paragraph(&parts);
        until.max(at + 1)
    }

    fn item(&mut self, kind: BlockKind, mark: usize, at: usize, end: usize) -> usize {
        let until = self.region(at, end, self.lines[at].indent);
        self.lines[at].take(self.text, mark);
        let inner =
            if self.lines[at].is_blank() { common_indent(&self.lines[at..until]) } else { self.lines[at].indent };
        self.depth += 1;
        let (glossary, lettered) = (std::mem::take(&mut self.is_glossary), std::mem::take(&mut self.is_lettered));
        self.body_of(kind, at, until, inner);
        (self.is_glossary, self.is_lettered) = (glossary, lettered);
        self.depth -= 1;
        until
    }

    /// True if a line that begins with a number may be an item: what follows is blank, indented or another number.
    fn may_be_numbered(&self, at: usize, end: usize, base: u32) -> bool {
        self.is_blank_at(at + 1, end)
            || self.lines[at + 1].indent > base
            || enumerator(self.lines[at + 1].words(self.text), true).is_some()
    }

    /// A field: metadata before the first paragraph, else a term with its definition.
    fn field(&mut self, at: usize, end: usize, name: usize) -> usize {
        let start = self.lines[at].start + 1;
        if !self.has_body && self.nesting == 1 {
            let until = self.region(at, end, self.lines[at].indent);
            if self.lines[at].end > start + name + 1 || until > at + 1 {
                let mut parts = vec![ByteSpan::new(start, self.lines[at].end)];
                parts.extend(self.lines[at + 1..until].iter().filter(|line| !line.is_blank()).map(Line::span));
                self.push(BlockKind::Boilerplate(Boilerplate::Byline), &parts);
            }
            return until;
        }
        let words = &self.text[start..start + name];
        let shown = match words.split_once(' ') {
            Some((kind, _)) if PARAMETERS.contains(&kind) => words.rfind(' ').map_or(0, |space| space + 1),
            _ => 0,
        };
        self.labelled(start + shown, start + name, name + 2, at, end)
    }

    /// A term and, behind a mark of so many bytes, its definition on the same line and below.
    fn labelled(&mut self, from: usize, to: usize, mark: usize, at: usize, end: usize) -> usize {
        self.push(BlockKind::Term, &[ByteSpan::new(from, to)]);
        let until = self.region(at, end, self.lines[at].indent);
        self.lines[at].take(self.text, mark);
        self.definition(at, until);
        until
    }

    /// The definition in the lines from `at` to `until`, the first of which may be indented differently.
    pub(super) fn definition(&mut self, at: usize, until: usize) {
        let inner = self.align(at, until);
        let glossary = std::mem::take(&mut self.is_glossary);
        self.body_of(BlockKind::Definition, at, until, inner);
        self.is_glossary = glossary;
    }

    /// Gives a line, whose mark was taken off, the indentation of the lines below it, so that they are one paragraph.
    pub(super) fn align(&mut self, at: usize, until: usize) -> u32 {
        let below = &self.lines[(at + 1).min(until)..until];
        if below.iter().any(|line| !line.is_blank()) {
            self.lines[at].indent = common_indent(below);
        }
        self.lines[at].indent
    }

    /// The length of the options of a command at the beginning of a line, if their description follows.
    fn option(&self, at: usize, end: usize) -> Option<usize> {
        let words = self.lines[at].words(self.text);
        let mut opening = words.chars();
        let is_option = match opening.next()? {
            '-' => opening.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '-'),
            '/' => opening.next().is_some_and(|c| c.is_ascii_uppercase() || c == '?'),
            _ => false,
        };
        if !is_option {
            return None;
        }
        let options = match words.split_once("  ") {
            Some((options, _)) => options,
            None if self.is_blank_at(at + 1, end) || self.lines[at + 1].indent <= self.lines[at].indent => return None,
            None => words,
        };
        let is_one = |option: &str| option.starts_with(['-', '/']) && option.split(' ').count() <= 2;
        options.split(", ").all(is_one).then_some(options.len())
    }

    /// A paragraph, or a term with a definition below it.
    fn text_element(&mut self, at: usize, end: usize) -> usize {
        let base = self.lines[at].indent;
        let count = self.lines[at + 1..end].iter().take_while(|line| !line.is_blank() && line.indent <= base).count();
        let until = at + 1 + count;
        let is_followed = until < end && !self.lines[until].is_blank();
        let last = self.lines[until - 1].words(self.text);
        if is_followed && !last.ends_with("::") && (self.is_glossary || until == at + 1) {
            return self.terms(at, until, end);
        }
        let mut parts: Vec<ByteSpan> = self.lines[at..until].iter().map(Line::span).collect();
        if !last.ends_with("::") {
            self.paragraph(&parts);
            return until;
        }
        let bare = last[..last.len() - 2].trim_end();
        let shown = if bare.len() + 2 == last.len() { last.len() - 1 } else { bare.len() };
        let end_of_text = self.lines[until - 1].start + if bare.is_empty() { 0 } else { shown };
        if let Some(part) = parts.last_mut() {
            part.end = end_of_text as u32;
        }
        parts.retain(|part| !part.is_empty());
        if !parts.is_empty() {
            self.paragraph(&parts);
        }
        self.literal(until, end, base)
    }

    /// Terms, each on a line, and their definition.
    fn terms(&mut self, at: usize, until: usize, end: usize) -> usize {
        let after = self.region(until - 1, end, self.lines[until - 1].indent);
        let outer = self.first.take();
        for index in at..until {
            let announces = self.lines[index].words(self.text).ends_with(':');
            self.push(if announces { BlockKind::Paragraph } else { BlockKind::Term }, &[self.lines[index].span()]);
        }
        self.first = outer;
        self.definition(until, after);
        after
    }

    /// The literal text that a paragraph announced by two colons: indented, or quoted by a mark before each line.
    fn literal(&mut self, at: usize, end: usize, base: u32) -> usize {
        let from = at + self.lines[at..end].iter().take_while(|line| line.is_blank()).count();
        if from >= end {
            return end;
        }
        if self.lines[from].indent > base {
            let until = self.region(from, end, base);
            self.code(from, until);
            return until;
        }
        let words = self.lines[from].words(self.text);
        let mark = words.chars().next().filter(|mark| matches!(mark, '>' | '|' | '$' | '%' | '#'));
        let Some(mark) = mark.filter(|_| from > at) else { return at };
        let count = self.lines[from..end].iter().take_while(|line| line.words(self.text).starts_with(mark)).count();
        self.code(from, from + count);
        from + count
    }
}
