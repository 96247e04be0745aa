//! Blocks: titles, attributes, delimited blocks, macros and paragraphs.

use super::super::line_blocks::{Marks, block, code, common_indent};
use super::super::markdown::UNMARKED_LEVEL;
use super::{Attributes, Container, Reader};
use crate::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;

/// Delimited blocks inside each other beyond which a delimiter is no longer one.
const DEEPEST: usize = 32;
/// Names of attributes that say something about the document to a reader.
const METADATA: &str = "author authors email revdate revnumber revremark date description keywords title subtitle url \
     published version lang";
/// Labels before a paragraph that a page shows as a sign.
const ADMONITIONS: [&str; 5] = ["NOTE: ", "TIP: ", "IMPORTANT: ", "WARNING: ", "CAUTION: "];

impl<'text> Reader<'text> {
    /// The words of a line; empty behind the last one.
    pub(super) fn words(&self, at: usize) -> &'text str {
        self.lines.get(at).map_or("", |line| line.words(self.text))
    }

    /// Reads what begins in a line and gives the next line.
    pub(super) fn line(&mut self, at: usize) -> usize {
        let words = self.words(at);
        if words.is_empty() {
            self.is_after_blank = true;
            return at + 1;
        }
        if let Some(next) = self.unseen(at, words).or_else(|| self.section(at, words)) {
            return next;
        }
        if let Some(next) = self.delimited(at, words).or_else(|| self.item(at, words)) {
            self.is_after_blank = false;
            return next;
        }
        self.end_lists();
        let next = self.text_block(at, words);
        self.is_after_blank = false;
        self.is_attached = false;
        self.attributes = Attributes::default();
        next
    }

    /// Number of lists around.
    pub(super) fn depth(&self) -> usize {
        let around = self.containers.iter().flat_map(|container| &container.lists);
        around.chain(&self.lists).filter(|list| !list.has_terms).count()
    }

    /// Closes the lists if a block that is no item begins here and does not belong to one.
    fn end_lists(&mut self) {
        if !self.is_attached && (self.is_after_blank || self.first.is_none()) {
            self.lists.clear();
            self.first = None;
        }
    }

    /// Adds a block of text that consists of these parts.
    pub(super) fn push(&mut self, kind: BlockKind, parts: &[ByteSpan]) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let mut marks = Marks::default();
        self.inline(first.start as usize, last.end as usize, &mut marks);
        let block = block(self.text, kind, self.depth(), parts, marks);
        self.push_block(block);
    }

    pub(super) fn push_block(&mut self, block: Option<Block>) {
        self.blocks.extend(block);
    }

    /// Adds the title of the block that begins here.
    pub(super) fn flush_title(&mut self, kind: BlockKind) {
        if let Some(title) = self.title.take() {
            self.push(kind, &[title]);
        }
    }

    /// Lines of which nothing is seen, and those that say something about what follows.
    fn unseen(&mut self, at: usize, words: &'text str) -> Option<usize> {
        if words.starts_with("////") && words.bytes().all(|byte| byte == b'/') {
            return Some(self.closing(at, words) + 1);
        }
        if is_unseen_line(words) || matches!(words, "'''" | "<<<" | "---" | "***" | "* * *" | "- - -") {
            return Some(at + 1);
        }
        if words == "+" {
            self.is_attached = true;
            self.is_after_blank = false;
            return Some(at + 1);
        }
        if let Some(inner) = block_attributes(words) {
            self.attributes.add(inner);
            return Some(at + 1);
        }
        if words.starts_with('.') && !words[1..].starts_with(['.', ' ', '\t']) && words.len() > 1 {
            self.title = Some(ByteSpan::new(self.lines[at].start + 1, self.lines[at].end));
            return Some(at + 1);
        }
        if is_block_macro(words) {
            let is_picture = words.starts_with("image::") || words.starts_with("video::");
            let kind = if is_picture { BlockKind::Boilerplate(Boilerplate::Caption) } else { BlockKind::Paragraph };
            self.flush_title(kind);
            self.attributes = Attributes::default();
            self.is_attached = false;
            return Some(at + 1);
        }
        self.attribute_entry(at, words)
    }

    /// `:name: value`.
    fn attribute_entry(&mut self, at: usize, words: &str) -> Option<usize> {
        let (name, value) = super::attribute(words)?;
        let mut until = at;
        while self.words(until).ends_with(" \\") {
            until += 1;
        }
        if METADATA.split_whitespace().any(|known| known == name) && !value.is_empty() {
            let until = until.min(self.lines.len() - 1);
            let mut parts = vec![ByteSpan::new(self.lines[at].start + 1, self.lines[at].end)];
            parts.extend(self.lines[at + 1..=until].iter().map(super::Line::span).filter(|span| !span.is_empty()));
            self.push(BlockKind::Boilerplate(Boilerplate::Byline), &parts);
        }
        Some(until + 1)
    }

    /// A title, with marks before it or a line of marks below it.
    fn section(&mut self, at: usize, words: &str) -> Option<usize> {
        let sign = words.chars().next().filter(|sign| matches!(sign, '=' | '#'));
        let count = words.chars().take_while(|c| Some(*c) == sign).count();
        let is_section = (1..=6).contains(&count) && words[count..].starts_with([' ', '\t']);
        let (level, next) = if is_section {
            self.lines[at].take(self.text, count);
            (count, at + 1)
        } else {
            (self.underlined(at, words)?, at + 2)
        };
        self.lists.clear();
        self.first = None;
        self.flush_title(BlockKind::Paragraph);
        self.attributes = Attributes::default();
        let span = self.lines[at].span();
        self.push(BlockKind::Heading { level: level.min(6) as u8 }, &[span]);
        let is_title = level == 1 && !std::mem::replace(&mut self.has_title, true);
        Some(if is_title { self.header(next) } else { next })
    }

    /// The level of a title with a line of marks below it, which is about as long.
    fn underlined(&self, at: usize, words: &str) -> Option<usize> {
        let below = self.words(at + 1);
        let sign = below.bytes().next()?;
        let is_end = self.containers.iter().any(|container| container.delimiter == below);
        if is_end || super::lists::mark(words).is_some() {
            return None;
        }
        let level = b"=-~^+".iter().position(|known| *known == sign)? + 1;
        let is_line = below.len() >= 3 && below.bytes().all(|byte| byte == sign);
        let length = words.chars().count();
        let fits = below.len().abs_diff(length) <= 1 && words.contains(char::is_alphanumeric);
        (is_line && fits && (self.is_after_blank || self.blocks.is_empty())).then_some(level)
    }

    /// The lines below the title of the document: author and revision, then attributes.
    fn header(&mut self, from: usize) -> usize {
        let mut at = from;
        let mut seen = 0;
        while !self.words(at).is_empty() {
            let words = self.words(at);
            if words.starts_with("//") || words.starts_with(':') || is_unseen_line(words) {
                at = self.unseen(at, words).unwrap_or(at + 1);
                continue;
            }
            if seen == 2 || block_attributes(words).is_some() || is_block_macro(words) {
                return at;
            }
            self.push(BlockKind::Boilerplate(Boilerplate::Byline), &[self.lines[at].span()]);
            seen += 1;
            at += 1;
        }
        at
    }

    /// The line that closes what a line opened, or the number of lines if none does.
    fn closing(&self, at: usize, delimiter: &str) -> usize {
        let inner = &self.lines[at + 1..];
        at + 1 + inner.iter().take_while(|line| line.words(self.text) != delimiter).count()
    }

    /// A block between two equal lines.
    fn delimited(&mut self, at: usize, words: &'text str) -> Option<usize> {
        if let Some(index) = self.containers.iter().rposition(|container| container.delimiter == words) {
            let closed = self.containers.drain(index..).next();
            self.lists = closed.map(|container| container.lists).unwrap_or_default();
            (self.first, self.is_attached) = (None, false);
            return Some(at + 1);
        }
        let is_fence = words.starts_with("```");
        let sign = delimiter(words).or(is_fence.then_some('`'))?;
        let style = self.attributes.style();
        let is_code = matches!(style, "source" | "listing" | "literal" | "screen");
        let is_math = matches!(style, "stem" | "latexmath" | "asciimath");
        self.end_lists();
        match sign {
            '-' if words == "--" && !is_code => self.open(words),
            '=' if style.is_empty() => {
                self.flush_title(BlockKind::Paragraph);
                self.open(words);
            }
            '=' | '_' | '*' => self.open(words),
            '|' | ',' | ':' | '!' => {
                let until = self.closing(at, words);
                self.flush_title(BlockKind::Paragraph);
                self.table(at + 1, until.min(self.lines.len()), sign == ',' || self.attributes.is_csv());
                self.settle();
                return Some(until + 1);
            }
            _ => {
                let until = self.closing(at, if is_fence { "```" } else { words }).min(self.lines.len());
                match sign {
                    '+' if is_math => self.formula(at + 1, until),
                    '+' => self.title = None,
                    _ => {
                        self.flush_title(BlockKind::Paragraph);
                        self.listing(at + 1, until);
                    }
                }
                self.settle();
                return Some(until + 1);
            }
        }
        Some(at + 1)
    }

    /// Opens a block that holds other blocks.
    fn open(&mut self, delimiter: &'text str) {
        self.flush_title(BlockKind::Heading { level: UNMARKED_LEVEL });
        if self.containers.len() < DEEPEST {
            self.containers.push(Container { delimiter, lists: std::mem::take(&mut self.lists) });
        }
        self.first = None;
        self.settle();
    }

    /// Forgets what was said about the block that was read.
    fn settle(&mut self) {
        self.attributes = Attributes::default();
        self.is_attached = false;
        self.first = None;
    }

    /// Adds code, without the numbers of its remarks.
    fn listing(&mut self, from: usize, until: usize) {
        let lines = &self.lines[from..until];
        let mut marks = Marks::default();
        for line in lines {
            if let Some(shown) = before_callouts(line.words(self.text)) {
                marks.hide(line.start + shown, line.end);
            }
        }
        let block = code(self.text, self.depth(), lines, common_indent(lines), marks);
        self.push_block(block);
    }

    fn formula(&mut self, from: usize, until: usize) {
        let lines = self.lines[from..until].iter().filter(|line| !line.is_blank());
        let parts: Vec<ByteSpan> = lines.map(super::Line::span).collect();
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let run = Run { span: ByteSpan { start: first.start, end: last.end }, kind: RunKind::Math, target: None };
        let marks = Marks { hidden: Vec::new(), runs: vec![run] };
        let block = block(self.text, BlockKind::Paragraph, self.depth(), &parts, marks);
        self.push_block(block);
    }

    /// A paragraph, or code that is indented or named as such.
    fn text_block(&mut self, at: usize, words: &str) -> usize {
        let style = self.attributes.style();
        let is_literal = self.lines[at].indent > 0 && self.first.is_none();
        if is_literal || matches!(style, "source" | "listing" | "literal") {
            let count =
                self.lines[at..].iter().take_while(|line| !line.is_blank() && line.words(self.text) != "+").count();
            self.flush_title(BlockKind::Paragraph);
            self.listing(at, at + count);
            return at + count;
        }
        if let Some(label) = ADMONITIONS.iter().find(|label| words.starts_with(**label)) {
            self.lines[at].take(self.text, label.len() - 1);
        }
        self.flush_title(BlockKind::Heading { level: UNMARKED_LEVEL });
        let (parts, next) = self.paragraph(at, self.first.is_some() || !self.lists.is_empty());
        if matches!(style, "comment" | "pass") {
            return next;
        }
        let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
        self.push(kind, &parts);
        next
    }

    /// The parts of the paragraph that begins in a line, and the next line. The text of an item ends before another one.
    pub(super) fn paragraph(&mut self, at: usize, is_item: bool) -> (Vec<ByteSpan>, usize) {
        let mut parts = vec![self.lines[at].span()];
        let mut next = at + 1;
        loop {
            let words = self.words(next);
            let is_end = words.is_empty()
                || words == "+" && is_item
                || delimiter(words).is_some()
                || words.starts_with("```")
                || block_attributes(words).is_some() && !words.contains("]]")
                || self.containers.iter().any(|container| container.delimiter == words)
                || is_item && super::lists::mark(words).is_some();
            if is_end {
                return (parts, next);
            }
            if !is_unseen_line(words) {
                parts.push(self.lines[next].span());
            }
            next += 1;
        }
    }
}

/// The contents of a line in brackets that says something about the next block.
fn block_attributes(words: &str) -> Option<&str> {
    let inner = words.strip_prefix('[')?.strip_suffix(']')?;
    let opens = |c: char| c.is_alphabetic() || matches!(c, '[' | ',' | '.' | '#' | '"' | '%' | '{' | '\'' | '*');
    (inner.is_empty() || inner.starts_with(opens)).then_some(inner)
}

/// The sign of a line that begins or ends a block.
fn delimiter(words: &str) -> Option<char> {
    if words == "--" {
        return Some('-');
    }
    let sign = words.chars().next()?;
    let is_run = |from: usize, byte: u8| words.len() >= 4 && words.bytes().skip(from).all(|other| other == byte);
    match sign {
        '-' | '.' | '=' | '_' | '*' | '+' => is_run(0, sign as u8).then_some(sign),
        '|' | ',' | ':' | '!' => is_run(1, b'=').then_some(sign),
        _ => None,
    }
}

/// True for a line of which nothing is seen wherever it stands: a comment, a condition, what another file holds.
fn is_unseen_line(words: &str) -> bool {
    let is_comment = words.starts_with("//") && !words.starts_with("///");
    let is_directive =
        ["ifdef::", "ifndef::", "ifeval::", "endif::", "include::"].iter().any(|name| words.starts_with(name));
    is_comment || is_directive && words.ends_with(']')
}

/// True for a macro that is a block of its own, such as a picture.
fn is_block_macro(words: &str) -> bool {
    let Some((name, rest)) = words.split_once("::") else { return false };
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let open = rest.find('[');
    is_name && rest.ends_with(']') && open.is_some_and(|open| !rest[..open].contains(' '))
}

/// The length of a line of code without the numbers of remarks at its end, and without the comment that holds them.
fn before_callouts(words: &str) -> Option<usize> {
    let mut rest = words;
    loop {
        let bare = rest.strip_suffix("-->").filter(|inner| inner.ends_with(|c: char| c.is_ascii_digit()));
        let inner = bare.or_else(|| rest.strip_suffix('>'))?;
        let digits = inner.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        let open = if bare.is_some() { "<!--" } else { "<" };
        let before = digits.strip_suffix(open).filter(|_| digits.len() < inner.len());
        let before = before.filter(|before| before.is_empty() || before.ends_with([' ', '\t', '>']))?;
        rest = before.trim_end();
        if !rest.ends_with('>') {
            let code = ["//", "#", "--", ";;"].iter().find_map(|sign| rest.strip_suffix(sign)).unwrap_or(rest);
            return Some(code.trim_end().len());
        }
        if before_callouts_end(rest) {
            return Some(rest.len());
        }
    }
}

/// True if no further number of a remark stands at the end.
fn before_callouts_end(rest: &str) -> bool {
    let inner = rest.trim_end_matches('>').trim_end_matches('-');
    let digits = inner.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    digits.len() == inner.len() || !digits.ends_with(['<', '-'])
}
