//! `AsciiDoc`: a grammar of lines, since the kept parsers give no byte offsets of what they find inside a line.

mod attributes;
mod blocks;
mod inline;
mod lists;
mod tables;

use super::TextFormat;
use super::line_blocks::{Line, lines};
use crate::{Block, BlockKind};
use attributes::Attributes;
use citewire_text::ByteSpan;

/// Sections, lists and tables are what their marks say.
pub(super) static ASCIIDOC: TextFormat =
    TextFormat { name: "AsciiDoc", extensions: &["adoc", "asciidoc", "asc"], marks_headings: true, blocks };

/// The name and the value of the attribute `:name: value`.
pub(crate) fn attribute(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(':')?.split_once(':')?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '!'));
    (is_name && (value.is_empty() || value.starts_with(' '))).then(|| (name, value.trim()))
}

/// The blocks of `AsciiDoc` from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    let mut reader = Reader {
        text,
        lines: lines(text, body),
        blocks: Vec::new(),
        containers: Vec::new(),
        lists: Vec::new(),
        attributes: Attributes::default(),
        title: None,
        is_attached: false,
        is_after_blank: true,
        first: None,
        has_title: false,
    };
    let mut at = 0;
    while at < reader.lines.len() {
        at = reader.line(at).max(at + 1);
    }
    reader.blocks
}

/// The state of reading one text.
struct Reader<'text> {
    text: &'text str,
    /// Marks that were read are taken off the beginnings of lines.
    lines: Vec<Line>,
    blocks: Vec<Block>,
    /// The delimited blocks around, outermost first.
    containers: Vec<Container<'text>>,
    /// The lists that are open inside the innermost container, outermost first.
    lists: Vec<List<'text>>,
    /// What the lines in brackets before the next block say about it.
    attributes: Attributes<'text>,
    /// The title of the next block.
    title: Option<ByteSpan>,
    /// True if the next block belongs to the item above it.
    is_attached: bool,
    /// True behind a blank line.
    is_after_blank: bool,
    /// What the next paragraph is, if it opens an item or a definition.
    first: Option<BlockKind>,
    /// True once the title of the document was read.
    has_title: bool,
}

/// A delimited block that holds other blocks.
struct Container<'text> {
    /// The line that opened it and will close it.
    delimiter: &'text str,
    /// The lists that were open before it.
    lists: Vec<List<'text>>,
}

/// A list, known by the marks of its items.
struct List<'text> {
    mark: &'text str,
    /// True for a list of terms with definitions, which is no list around a block.
    has_terms: bool,
}

#[cfg(test)]
mod tests;
