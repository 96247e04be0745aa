//! The lines of a hard-wrapped text and the groups between its blank lines.

use crate::{Block, BlockKind};
use citewire_text::ByteSpan;

/// One line without the white space and the marks of quotation around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'text> {
    /// The byte of the article at which its text starts.
    pub(super) start: usize,
    /// Its text.
    pub(super) text: &'text str,
    /// Columns before its text.
    pub(super) indent: usize,
    /// How often it is quoted with `>`, as in a letter.
    pub(super) quoted: usize,
    /// True if a page ends before it.
    pub(super) opens_page: bool,
    /// True for the head or the foot of a printed page.
    pub(super) is_running: bool,
}

impl Row<'_> {
    /// The byte of the article at which its text ends.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The column in which its text ends.
    pub(super) fn right(&self) -> usize {
        self.indent + self.text.chars().count()
    }

    /// True if it ends as a sentence does.
    pub(super) fn is_closed(&self) -> bool {
        is_closed(self.text)
    }

    /// True if the first word of the next line would not have fitted into this one.
    pub(super) fn is_full(&self, next: &Row<'_>, width: usize) -> bool {
        let word = next.text.split_whitespace().next().unwrap_or_default().chars().count();
        self.right() + 1 + word > width
    }

    /// True if it may go on with a sentence that began before it.
    pub(super) fn goes_on(&self) -> bool {
        self.text.starts_with(|first: char| first.is_lowercase())
    }

    /// Number of its words.
    pub(super) fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }

    /// The row without its first bytes and the white space behind them.
    pub(super) fn behind(&self, bytes: usize) -> Self {
        let rest = self.text[bytes..].trim_start();
        let cut = self.text.len() - rest.len();
        let columns = self.text[..cut].chars().count();
        Self { start: self.start + cut, text: rest, indent: self.indent + columns, ..*self }
    }
}

/// True if a text ends as a sentence does.
pub(super) fn is_closed(text: &str) -> bool {
    text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '_', '」', '』'])
        .ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？', '：'])
}

/// The lines from the byte `body` on, blank ones among them.
pub(super) fn rows(text: &str, body: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut at = body;
    let mut opens_page = false;
    for raw in text[body..].split_inclusive(['\n', '\x0c', '\r', '\u{2029}']) {
        rows.push(row(at, raw, opens_page));
        opens_page = raw.ends_with('\x0c');
        at += raw.len();
    }
    rows
}

/// One line, which begins at the byte `at`.
fn row(at: usize, raw: &str, opens_page: bool) -> Row<'_> {
    let mut rest = raw.trim_end_matches(is_blank);
    let (mut indent, mut quoted) = (0, 0);
    while let Some(first) = rest.chars().next() {
        match first {
            '\t' => indent = indent / TAB * TAB + TAB,
            '>' if quoted < DEEPEST_QUOTE && is_quote(rest) => {
                (indent, quoted) = (0, quoted + 1);
                rest = rest[1..].strip_prefix(' ').unwrap_or(&rest[1..]);
                continue;
            }
            _ if is_blank(first) => indent += 1,
            _ => break,
        }
        rest = &rest[first.len_utf8()..];
    }
    let start = at + (raw.trim_end_matches(is_blank).len() - rest.len());
    Row { start, text: rest, indent, quoted, opens_page, is_running: false }
}

/// Columns between the stops of a tabulator.
const TAB: usize = 8;
/// Marks of quotation that are read at the start of a line.
const DEEPEST_QUOTE: usize = 8;

/// True for `> text`, `>> text` and an empty `>`. `>text` may be anything.
fn is_quote(rest: &str) -> bool {
    let behind = rest.trim_start_matches('>');
    behind.is_empty() || behind.starts_with(' ')
}

/// True for white space and for invisible characters in its place.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{200b}' | '\u{feff}')
}

/// Lines without a blank one between them.
#[derive(Debug, Clone)]
pub(super) struct Chunk<'text> {
    /// The lines; at least one.
    pub(super) rows: Vec<Row<'text>>,
    /// True if a page ends before it.
    pub(super) opens_page: bool,
}

impl<'text> Chunk<'text> {
    /// The line, if it is the only one.
    pub(super) fn only(&self) -> Option<&Row<'text>> {
        if let [row] = self.rows.as_slice() { Some(row) } else { None }
    }

    /// All its words on one line.
    pub(super) fn words(&self) -> String {
        self.rows.iter().map(|row| row.text).collect::<Vec<_>>().join(" ")
    }

    /// Columns before its text.
    pub(super) fn indent(&self) -> usize {
        self.rows.iter().map(|row| row.indent).min().unwrap_or(0)
    }

    /// True if it has a letter or a digit.
    pub(super) fn says_something(&self) -> bool {
        self.rows.iter().any(|row| row.text.contains(char::is_alphanumeric))
    }
}

/// The groups of lines between blank lines, changes of the depth of quotation and ends of pages.
pub(super) fn chunks<'text>(rows: &[Row<'text>]) -> Vec<Chunk<'text>> {
    let mut chunks: Vec<Chunk<'text>> = Vec::new();
    let mut is_open = false;
    let mut opens_page = false;
    for row in rows {
        opens_page |= row.opens_page || row.is_running;
        if row.text.is_empty() || row.is_running {
            is_open = false;
            continue;
        }
        match chunks.last_mut() {
            Some(chunk) if is_open && !row.opens_page && chunk.rows[0].quoted == row.quoted => chunk.rows.push(*row),
            _ => chunks.push(Chunk { rows: vec![*row], opens_page }),
        }
        (is_open, opens_page) = (true, false);
    }
    chunks
}

/// A block of lines whose breaks no reader sees. `None` if there is none.
pub(super) fn block(kind: BlockKind, rows: &[Row<'_>], depth: usize) -> Option<Block> {
    let (first, last) = (rows.first()?, rows.last()?);
    let gaps = rows.windows(2).map(|pair| ByteSpan::new(pair[0].end(), pair[1].start));
    let markup = if kind == BlockKind::Code { Vec::new() } else { gaps.collect() };
    let depth = u8::try_from(depth).unwrap_or(u8::MAX);
    Some(Block { markup, depth, ..Block::plain(kind, ByteSpan::new(first.start, last.end())) })
}
