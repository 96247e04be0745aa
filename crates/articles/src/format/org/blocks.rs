//! Blocks: keywords, drawers, blocks between two lines, code, formulas, footnotes and paragraphs.

use super::super::line_blocks::{Marks, block, code, common_indent};
use super::Reader;
use crate::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;

/// Keywords that say something about the document to a reader.
const METADATA: [&str; 9] =
    ["author", "date", "email", "description", "keywords", "subtitle", "filetags", "category", "language"];
/// Drawers that are not on the page.
const UNSEEN_DRAWERS: [&str; 3] = ["PROPERTIES", "LOGBOOK", "CLOCK"];

impl<'text> Reader<'text> {
    /// The words of a line; empty behind the last one.
    pub(super) fn words(&self, at: usize) -> &'text str {
        self.lines.get(at).map_or("", |line| line.words(self.text))
    }

    /// Adds a block of text that consists of these parts.
    pub(super) fn push(&mut self, kind: BlockKind, parts: &[ByteSpan]) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let mut marks = Marks::default();
        self.inline(first.start as usize, last.end as usize, &mut marks);
        let block = block(self.text, kind, self.lists.len(), parts, marks);
        self.push_block(block);
    }

    pub(super) fn push_block(&mut self, block: Option<Block>) {
        self.blocks.extend(block);
    }

    /// Reads what begins in a line and gives the next line.
    pub(super) fn line(&mut self, at: usize) -> usize {
        let words = self.words(at);
        if words.is_empty() {
            // Two blank lines end all lists.
            if self.words(at + 1).is_empty() {
                self.lists.clear();
            }
            return at + 1;
        }
        if let Some(next) = self.headline(at) {
            return next;
        }
        self.leave(self.lines[at].indent);
        if ["SCHEDULED: ", "DEADLINE: ", "CLOSED: "].iter().any(|name| words.starts_with(name)) {
            self.push(BlockKind::Paragraph, &[self.lines[at].span()]);
            return at + 1;
        }
        let found = self.unseen(at, words).or_else(|| self.keyword_line(at, words)).or_else(|| self.item(at, words));
        if let Some(next) = found {
            return next;
        }
        if words == ":" || words.starts_with(": ") {
            return self.fixed(at);
        }
        if words.starts_with('|') {
            return self.table(at);
        }
        if words.starts_with("\\begin{") || matches!(words, "\\[" | "$$") {
            return self.formula(at, words);
        }
        self.paragraph(at)
    }

    /// Closes the lists whose bullets do not stand left of a column.
    pub(super) fn leave(&mut self, indent: u32) {
        while self.lists.last().is_some_and(|bullet| *bullet >= indent) {
            self.lists.pop();
        }
        if self.lists.is_empty() {
            self.first = None;
        }
    }

    /// Lines of which nothing is seen.
    fn unseen(&mut self, at: usize, words: &str) -> Option<usize> {
        let is_rule = words.len() >= 5 && words.bytes().all(|byte| byte == b'-');
        if words == "#" || words.starts_with("# ") || is_rule || words.starts_with("CLOCK: ") {
            return Some(at + 1);
        }
        let name = drawer(words)?;
        if UNSEEN_DRAWERS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            let is_inside = |line: &&super::Line| {
                !line.words(self.text).eq_ignore_ascii_case(":END:")
                    && super::headline::stars(self.text, **line).is_none()
            };
            let until = at + self.lines[at..].iter().take_while(is_inside).count();
            return Some(if self.words(until).eq_ignore_ascii_case(":END:") { until + 1 } else { until });
        }
        Some(at + 1)
    }

    /// `#+KEY: value`, and the blocks that `#+BEGIN_…` opens.
    fn keyword_line(&mut self, at: usize, words: &'text str) -> Option<usize> {
        if let Some(name) = begin(words) {
            return Some(self.block_of(at, name));
        }
        let Some((key, value)) = keyword(words) else {
            return words.starts_with("#+").then_some(at + 1);
        };
        let line = self.lines[at];
        let span = ByteSpan::new(line.end - value.len(), line.end);
        if key.eq_ignore_ascii_case("title") && !value.is_empty() {
            let kind = if std::mem::replace(&mut self.is_titled, true) {
                BlockKind::Boilerplate(Boilerplate::RepeatedTitle)
            } else {
                BlockKind::Heading { level: 1 }
            };
            self.push(kind, &[span]);
        } else if METADATA.iter().any(|known| known.eq_ignore_ascii_case(key)) && !value.is_empty() {
            self.push(BlockKind::Boilerplate(Boilerplate::Byline), &[ByteSpan::new(line.start + 2, line.end)]);
        } else if key.eq_ignore_ascii_case("caption") {
            self.push(BlockKind::Paragraph, &[span]);
        }
        Some(at + 1)
    }

    /// The block that a line opens. Its text goes on to the line that closes it, or to the next heading.
    fn block_of(&mut self, at: usize, name: &str) -> usize {
        let is_code = ["src", "example"].iter().any(|known| known.eq_ignore_ascii_case(name));
        let is_unseen = ["comment", "export", "html", "latex"].iter().any(|known| known.eq_ignore_ascii_case(name));
        if !is_code && !is_unseen {
            // Its lines are text like any other; the line that closes it is unseen.
            return at + 1;
        }
        let closes = |words: &str| end(words).is_some_and(|closed| closed.eq_ignore_ascii_case(name));
        let inside = self.lines[at + 1..]
            .iter()
            .take_while(|line| !closes(line.words(self.text)) && super::headline::stars(self.text, **line).is_none());
        let until = at + 1 + inside.count();
        if is_code {
            self.code(at + 1, until);
        }
        if closes(self.words(until)) { until + 1 } else { until }
    }

    /// Adds code. A comma before a star or a keyword only keeps it from being read as one.
    fn code(&mut self, from: usize, until: usize) {
        let lines = &self.lines[from..until];
        let mut marks = Marks::default();
        for line in lines {
            let words = line.words(self.text).trim_start_matches(',');
            if words.len() < line.end - line.start && (words.starts_with('*') || words.starts_with("#+")) {
                marks.hide(line.start, line.start + 1);
            }
        }
        let block = code(self.text, self.lists.len(), lines, common_indent(lines), marks);
        self.push_block(block);
    }

    /// Lines behind a colon, which are shown as written.
    fn fixed(&mut self, at: usize) -> usize {
        let is_fixed = |words: &str| words == ":" || words.starts_with(": ");
        let count = self.lines[at..].iter().take_while(|line| is_fixed(line.words(self.text))).count();
        let lines = &self.lines[at..at + count];
        let mut marks = Marks::default();
        let mut first = None;
        for line in lines {
            let mark = line.words(self.text).len().min(2);
            first = first.or((mark == 2).then_some(line.start + mark));
            marks.hide(line.start, line.start + mark);
        }
        // The block begins behind the first colon.
        let block = code(self.text, self.lists.len(), lines, u32::MAX, marks).and_then(|mut block| {
            let start = first? as u32;
            block.markup.retain(|mark| mark.start >= start);
            block.span.start = start;
            (block.span.start < block.span.end).then_some(block)
        });
        self.push_block(block);
        at + count
    }

    /// A formula on lines of its own.
    fn formula(&mut self, at: usize, words: &str) -> usize {
        let closes = |line: &str| match words {
            "\\[" => line.ends_with("\\]"),
            "$$" => line == "$$",
            _ => line.starts_with("\\end{"),
        };
        let inside = self.lines[at + 1..].iter().take_while(|line| !line.is_blank() && !closes(line.words(self.text)));
        let until = (at + 2 + inside.count()).min(self.lines.len());
        let spans = self.lines[at..until].iter().filter(|line| !line.is_blank()).map(super::Line::span);
        let parts: Vec<ByteSpan> = spans.collect();
        if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
            let run = Run { span: ByteSpan { start: first.start, end: last.end }, kind: RunKind::Math, target: None };
            let marks = Marks { hidden: Vec::new(), runs: vec![run] };
            let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
            let block = block(self.text, kind, self.lists.len(), &parts, marks);
            self.push_block(block);
        }
        until
    }

    /// A paragraph, or the text of a footnote.
    pub(super) fn paragraph(&mut self, at: usize) -> usize {
        let words = self.words(at);
        if let Some(label) = words.strip_prefix("[fn:").and_then(|rest| rest.split_once("] ")).map(|(label, _)| label)
            && self.lines[at].indent == 0
            && !label.contains([' ', ':'])
        {
            self.lines[at].take(self.text, "[fn:] ".len() + label.len() - 1);
        }
        let mut parts = vec![self.lines[at].span()];
        let mut next = at + 1;
        while next < self.lines.len() && !self.ends_paragraph(next) {
            parts.push(self.lines[next].span());
            next += 1;
        }
        let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
        self.push(kind, &parts);
        next
    }

    /// True for a line that begins something else than the paragraph above it.
    fn ends_paragraph(&self, at: usize) -> bool {
        let line = self.lines[at];
        let words = line.words(self.text);
        let is_left = self.lists.last().is_some_and(|bullet| *bullet >= line.indent);
        words.is_empty()
            || is_left
            || words.starts_with(['|', '#']) && (words.starts_with('|') || words == "#" || words.starts_with("# "))
            || words.starts_with("#+")
            || words == ":"
            || words.starts_with(": ")
            || words.starts_with("\\begin{")
            || matches!(words, "\\[" | "$$")
            || drawer(words).is_some()
            || super::headline::stars(self.text, line).is_some()
            || super::lists::bullet(words, line.indent).is_some()
            || words.starts_with("[fn:") && line.indent == 0 && words.contains("] ")
    }
}

/// The key and the value of `#+KEY: value`.
pub(super) fn keyword(words: &str) -> Option<(&str, &str)> {
    let (key, value) = words.strip_prefix("#+")?.split_once(':')?;
    let key = key.split('[').next().unwrap_or(key);
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    is_key.then_some((key, value.trim()))
}

/// The name of the block that a line opens.
fn begin(words: &str) -> Option<&str> {
    named(words, "#+begin_")
}

/// The name of the block that a line closes.
fn end(words: &str) -> Option<&str> {
    named(words, "#+end_")
}

fn named<'text>(words: &'text str, mark: &str) -> Option<&'text str> {
    let (there, rest) = words.split_at_checked(mark.len())?;
    let name = rest.split([' ', '\t']).next().unwrap_or_default();
    (there.eq_ignore_ascii_case(mark) && !name.is_empty()).then_some(name)
}

/// The name of the drawer that a line opens or closes.
fn drawer(words: &str) -> Option<&str> {
    let name = words.strip_prefix(':')?.strip_suffix(':')?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    is_name.then_some(name)
}
