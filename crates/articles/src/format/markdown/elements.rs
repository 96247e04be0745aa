//! What the elements of HTML inside of Markdown are: blocks, rows of tables, links, emphasis and code.

use citewire_text::ByteSpan;

use super::family::attribute;
use super::{Reader, UNMARKED_LEVEL, html};
use crate::{BlockKind, Run, RunKind};

/// Elements inside of each other whose ends are awaited.
const MOST_OPEN: usize = 64;
/// Elements that stand on lines of their own.
const BLOCKS: [&str; 22] = [
    "p",
    "div",
    "section",
    "article",
    "center",
    "header",
    "footer",
    "blockquote",
    "figure",
    "figcaption",
    "hr",
    "main",
    "nav",
    "aside",
    "form",
    "fieldset",
    "details",
    "dl",
    "address",
    "caption",
    "thead",
    "tbody",
];

/// What is open in HTML.
#[derive(Debug, Default)]
pub(super) struct Elements {
    /// For each open list, outermost first, whether it is numbered.
    pub(super) lists: Vec<bool>,
    /// The open row of a table.
    row: Option<Row>,
    /// Links, emphasis and code.
    inline: Vec<Inline>,
}

/// A row whose end was not yet read.
#[derive(Debug, Default)]
struct Row {
    /// Where the words of the open cell begin.
    cell: Option<u32>,
    has_value: bool,
}

#[derive(Debug)]
struct Inline {
    name: String,
    tag: ByteSpan,
    target: Option<ByteSpan>,
}

impl Elements {
    /// True inside of a row, whose paragraphs are no blocks of their own.
    pub(super) fn is_in_row(&self) -> bool {
        self.row.is_some()
    }

    /// Forgets links and the like that are open, since their block ends.
    pub(super) fn end_block(&mut self) {
        self.inline.clear();
    }
}

impl Reader<'_> {
    /// A tag. `is_block` is true for one that does not stand in a paragraph of Markdown.
    pub(super) fn tag(&mut self, span: ByteSpan, is_block: bool) {
        let tag = span.slice(self.text);
        let closes = tag.starts_with("</");
        let name = html::name(tag).to_ascii_lowercase();
        self.current.marks.push(span);
        match name.as_str() {
            "table" | "tr" | "td" | "th" => return self.table(&name, closes, span),
            "a" | "b" | "strong" | "i" | "em" | "mark" | "code" | "kbd" | "samp" | "tt" => {
                return if closes { self.close_inline(&name, span) } else { self.open_inline(name, span) };
            }
            "img" => {
                self.current.picture.get_or_insert(span);
                return;
            }
            _ if self.elements.is_in_row() => return,
            _ => {}
        }
        let next = match name.as_str() {
            "summary" => Some(BlockKind::Heading { level: UNMARKED_LEVEL }),
            "dt" => Some(BlockKind::Term),
            "dd" => Some(BlockKind::Definition),
            "li" => Some(match self.elements.lists.last() {
                Some(true) => BlockKind::NumberedItem,
                _ => BlockKind::ListItem,
            }),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if is_block => {
                Some(BlockKind::Heading { level: name.as_bytes()[1] - b'0' })
            }
            "pre" if is_block => Some(BlockKind::Code),
            _ => None,
        };
        match next {
            Some(_) if closes => self.flush(BlockKind::Paragraph),
            Some(kind) => self.flush(kind),
            None if matches!(name.as_str(), "ul" | "ol") => {
                self.flush(BlockKind::Paragraph);
                if closes {
                    self.elements.lists.pop();
                } else {
                    self.elements.lists.push(name == "ol");
                }
            }
            None if is_block && BLOCKS.contains(&name.as_str()) => self.flush(self.at_paragraph()),
            None => {}
        }
    }

    fn table(&mut self, name: &str, closes: bool, span: ByteSpan) {
        match name {
            "td" | "th" => {
                self.end_cell(span.start);
                if let Some(row) = self.elements.row.as_mut().filter(|_| !closes) {
                    row.cell = Some(span.end);
                    row.has_value |= name == "td";
                }
            }
            _ => {
                self.end_cell(span.start);
                self.end_row();
                self.flush(BlockKind::Paragraph);
                if name == "tr" && !closes {
                    self.elements.row = Some(Row::default());
                }
            }
        }
    }

    fn end_cell(&mut self, end: u32) {
        if let Some(start) = self.elements.row.as_mut().and_then(|row| row.cell.take()) {
            self.current.runs.push(Run { span: ByteSpan { start, end }, kind: RunKind::Cell, target: None });
        }
    }

    /// Ends the open row, if there is one.
    pub(super) fn end_row(&mut self) {
        if let Some(row) = self.elements.row.take() {
            self.current.kind = if row.has_value { BlockKind::TableRow } else { BlockKind::TableHead };
            self.flush(BlockKind::Paragraph);
        }
    }

    fn open_inline(&mut self, name: String, tag: ByteSpan) {
        let written = tag.slice(self.text);
        let target = attribute(written, &["href"]).filter(|href| !href.is_empty()).map(|href| {
            let start = tag.start as usize + (href.as_ptr() as usize - written.as_ptr() as usize);
            ByteSpan::new(start, start + href.len())
        });
        if self.elements.inline.len() < MOST_OPEN {
            self.elements.inline.push(Inline { name, tag, target });
        }
    }

    fn close_inline(&mut self, name: &str, closing: ByteSpan) {
        let Some(index) = self.elements.inline.iter().rposition(|open| open.name == name) else { return };
        let Some(open) = self.elements.inline.drain(index..).next() else { return };
        let whole = ByteSpan { start: open.tag.start, end: closing.end };
        let inside = ByteSpan { start: open.tag.end, end: closing.start };
        let kind = match name {
            "a" if open.target.is_none() => return,
            "a" => RunKind::Link,
            "code" | "kbd" | "samp" | "tt" => RunKind::Code,
            _ => RunKind::Emphasis,
        };
        if matches!(name, "b" | "strong") {
            self.current.bold.push(whole);
        }
        if kind != RunKind::Code {
            self.current.inline.push(whole);
        }
        let span = if kind == RunKind::Code { inside } else { whole };
        if !span.is_empty() {
            self.current.runs.push(Run { span, kind, target: open.target });
        }
    }
}
