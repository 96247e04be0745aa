//! What the formats that are read line by line share: lines with their indentation, and blocks made of parts of lines.

use crate::{Block, BlockKind, Run, RunKind};
use citewire_text::ByteSpan;

/// Columns between two tab stops.
const TAB: u32 = 8;

/// A line of the source.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Its first byte.
    from: u32,
    /// Its first byte that is no white space and no mark that was read already.
    pub(super) start: usize,
    /// The byte behind its last one that is no white space.
    pub(super) end: usize,
    /// The column of `start`, in characters.
    pub(super) indent: u32,
}

impl Line {
    /// True if only white space is left of it.
    pub(super) fn is_blank(&self) -> bool {
        self.start >= self.end
    }

    /// Its words, without the white space around them.
    pub(super) fn words<'text>(&self, text: &'text str) -> &'text str {
        &text[self.start..self.end]
    }

    /// The place of its words.
    pub(super) fn span(&self) -> ByteSpan {
        ByteSpan::new(self.start, self.end)
    }

    /// Takes a mark of so many bytes, and the white space behind it, off the beginning.
    pub(super) fn take(&mut self, text: &str, bytes: usize) {
        let mark = &text[self.start..self.start + bytes];
        let rest = &text[self.start + bytes..self.end];
        let spaces = rest.len() - rest.trim_start().len();
        self.indent += columns(self.indent, mark) + columns(self.indent, &rest[..spaces]);
        self.start += bytes + spaces;
    }

    /// The byte at which the column `indent` begins, or the first byte that is no white space before it.
    fn at_column(&self, text: &str, indent: u32) -> usize {
        let mut column = 0;
        for (at, character) in text[self.from as usize..self.start].char_indices() {
            if column >= indent {
                return self.from as usize + at;
            }
            column += columns(column, character.encode_utf8(&mut [0; 4]));
        }
        self.start
    }
}

/// Number of columns that some text takes which begins in a column.
fn columns(column: u32, text: &str) -> u32 {
    let mut at = column;
    for character in text.chars() {
        at += if character == '\t' { TAB - at % TAB } else { 1 };
    }
    at - column
}

/// The lines of a text from the byte `body` on.
pub(super) fn lines(text: &str, body: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut from = body;
    for raw in text[body..].split_inclusive('\n') {
        let end = from + raw.trim_end().len();
        let indented = raw.trim_end();
        let spaces = indented.len() - indented.trim_start().len();
        let indent = columns(0, &indented[..spaces]);
        lines.push(Line { from: from as u32, start: from + spaces, end, indent });
        from += raw.len();
    }
    lines
}

/// The marks and runs that are found in the words of a block.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Bytes that no reader sees. In any order.
    pub(super) hidden: Vec<ByteSpan>,
    /// Links, code and so on. In any order.
    pub(super) runs: Vec<Run>,
}

impl Marks {
    /// Hides bytes.
    pub(super) fn hide(&mut self, from: usize, to: usize) {
        if from < to {
            self.hidden.push(ByteSpan::new(from, to));
        }
    }

    /// Names words that are no plain text.
    pub(super) fn run(&mut self, kind: RunKind, from: usize, to: usize) {
        self.run_to(kind, from, to, None);
    }

    /// Names words that lead to an address.
    pub(super) fn run_to(&mut self, kind: RunKind, from: usize, to: usize, target: Option<ByteSpan>) {
        if from < to {
            self.runs.push(Run { span: ByteSpan::new(from, to), kind, target });
        }
    }
}

/// The block that consists of these parts of lines, which are in order. Between two parts a reader sees a space. `None`
/// if a reader sees nothing of it.
pub(super) fn block(text: &str, kind: BlockKind, depth: usize, parts: &[ByteSpan], marks: Marks) -> Option<Block> {
    let (first, last) = (parts.first()?, parts.last()?);
    let (mut hidden, mut runs) = (marks.hidden, marks.runs);
    // What was found in lines between the parts, such as comments, is no part of the block.
    runs.retain(|run| {
        let next = parts.partition_point(|part| part.end <= run.span.start);
        run.kind == RunKind::Cell || parts.get(next).is_some_and(|part| part.start < run.span.end)
    });
    hidden.extend(parts.windows(2).map(|pair| ByteSpan { start: pair[0].end, end: pair[1].start }));
    finish(text, kind, depth, ByteSpan { start: first.start, end: last.end }, hidden, runs)
}

/// The block of code that consists of these lines, without blank lines at its ends. Up to `indent` columns of white space
/// before each line are no part of it.
pub(super) fn code(text: &str, depth: usize, lines: &[Line], indent: u32, marks: Marks) -> Option<Block> {
    let first = lines.iter().find(|line| !line.is_blank())?;
    let last = lines.iter().rfind(|line| !line.is_blank())?;
    let start = first.at_column(text, indent);
    let mut hidden = marks.hidden;
    let inner = lines.iter().filter(|line| line.from as usize > start && line.end <= last.end && !line.is_blank());
    hidden.extend(inner.map(|line| ByteSpan::new(line.from as usize, line.at_column(text, indent))));
    finish(text, BlockKind::Code, depth, ByteSpan::new(start, last.end), hidden, marks.runs)
}

/// The least indentation of the lines that are not blank.
pub(super) fn common_indent(lines: &[Line]) -> u32 {
    lines.iter().filter(|line| !line.is_blank()).map(|line| line.indent).min().unwrap_or(0)
}

fn finish(
    text: &str,
    kind: BlockKind,
    depth: usize,
    span: ByteSpan,
    hidden: Vec<ByteSpan>,
    mut runs: Vec<Run>,
) -> Option<Block> {
    let markup = in_order(hidden, span);
    if !shows(text, span, &markup) {
        return None;
    }
    runs.sort_by_key(|run| (run.span.start, std::cmp::Reverse(run.span.end)));
    Some(Block { kind, span, markup, runs, depth: u8::try_from(depth).unwrap_or(u8::MAX) })
}

/// Spans inside a block in order. Those that overlap become one; those that only touch stay apart, since one of them may
/// stand for something.
fn in_order(mut hidden: Vec<ByteSpan>, span: ByteSpan) -> Vec<ByteSpan> {
    hidden.sort_unstable();
    let mut ordered: Vec<ByteSpan> = Vec::with_capacity(hidden.len());
    for mark in hidden {
        let mark = ByteSpan { start: mark.start.max(span.start), end: mark.end.min(span.end) };
        if mark.start >= mark.end {
            continue;
        }
        match ordered.last_mut() {
            Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
            _ => ordered.push(mark),
        }
    }
    ordered
}

/// True if a reader sees anything but white space.
fn shows(text: &str, span: ByteSpan, markup: &[ByteSpan]) -> bool {
    let mut at = span.start;
    for mark in markup {
        if !text[at as usize..mark.start as usize].trim().is_empty() {
            return true;
        }
        at = mark.end;
    }
    !text[at as usize..span.end as usize].trim().is_empty()
}

/// Looks for the ends of marks in the words of one block. What was found, or was not, is kept, so that all searches
/// together take linear time.
#[derive(Debug)]
pub(super) struct Ends<'text> {
    text: &'text str,
    /// The byte behind the block.
    end: usize,
    /// For each mark from where it was looked for last, and where it is.
    known: Vec<(&'static str, usize, Option<usize>)>,
}

impl<'text> Ends<'text> {
    /// For a block that ends at the byte `end`.
    pub(super) fn new(text: &'text str, end: usize) -> Self {
        Self { text, end, known: Vec::new() }
    }

    /// The first place from the byte `from` on where `mark` stands and `closes` says that it is an end. `closes` is always
    /// the same for a mark, and must not depend on what is open.
    pub(super) fn find(
        &mut self,
        mark: &'static str,
        from: usize,
        closes: impl Fn(&'text str, usize) -> bool,
    ) -> Option<usize> {
        let known = self.known.iter().position(|(known, ..)| *known == mark);
        if let Some((_, begin, place)) = known.map(|index| self.known[index])
            && begin <= from
            && place.is_none_or(|place| place >= from)
        {
            return place;
        }
        let mut at = from;
        let mut place = None;
        while let Some(found) = self.text.get(at..self.end).and_then(|rest| rest.find(mark)) {
            if closes(self.text, at + found) {
                place = Some(at + found);
                break;
            }
            at += found + 1;
        }
        match known {
            Some(index) => self.known[index] = (mark, from, place),
            None => self.known.push((mark, from, place)),
        }
        place
    }
}

/// The character before a byte; `None` at the beginning of the block.
pub(super) fn before(text: &str, start: usize, at: usize) -> Option<char> {
    text[start..at].chars().next_back()
}

/// The character at a byte; `None` at the end of the block.
pub(super) fn after(text: &str, at: usize, end: usize) -> Option<char> {
    text.get(at..end)?.chars().next()
}

/// The length of a web address at the beginning of some text, without punctuation behind it; 0 if there is none.
pub(super) fn address_length(text: &str) -> usize {
    if !["https://", "http://", "ftp://", "irc://", "mailto:"].iter().any(|scheme| text.starts_with(scheme)) {
        return 0;
    }
    let stops = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '[' | ']' | '"' | '`' | '|');
    let address = &text[..text.find(stops).unwrap_or(text.len())];
    address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']).len()
}

#[cfg(test)]
pub(super) mod tests;
