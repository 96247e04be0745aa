//! reStructuredText, with the directives and roles of Sphinx: a grammar of lines, since no kept parser gives byte offsets.

mod body;
mod directives;
mod inline;
mod marks;
mod recognise;
mod tables;

use std::collections::HashMap;

use super::line_blocks::{Line, lines};
use super::{Format, Hint, TextFormat};
use crate::{Block, BlockKind, Document, Reason};
use citewire_text::ByteSpan;

/// Sections, lists and tables are what their marks say.
static TEXT: TextFormat =
    TextFormat { name: "reStructuredText", extensions: &["rst", "rest"], marks_headings: true, blocks };

/// reStructuredText. It is known by its content too, since many sites publish it in files that end with `.txt`.
pub(super) static RST: Rst = Rst;

/// See [`RST`].
#[derive(Debug)]
pub(super) struct Rst;

impl Format for Rst {
    fn name(&self) -> &'static str {
        TEXT.name
    }

    fn extensions(&self) -> &'static [&'static str] {
        TEXT.extensions
    }

    fn recognises(&self, bytes: &[u8]) -> bool {
        recognise::is_rst(bytes)
    }

    fn read(&self, bytes: Vec<u8>, hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
        TEXT.read(bytes, hint)
    }

    fn as_text(&self) -> Option<&TextFormat> {
        Some(&TEXT)
    }
}

/// The blocks of reStructuredText from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    let lines = lines(text, body);
    let count = lines.len();
    let mut reader = Reader {
        targets: targets(text, &lines),
        text,
        lines,
        blocks: Vec::new(),
        levels: Vec::new(),
        depth: 0,
        nesting: 0,
        first: None,
        is_glossary: false,
        is_lettered: false,
        has_body: false,
        unclosed_tables: None,
    };
    reader.body(0, count, 0);
    reader.blocks
}

/// The state of reading one text.
struct Reader<'text> {
    text: &'text str,
    /// Marks that were read are taken off the beginnings of lines.
    lines: Vec<Line>,
    blocks: Vec<Block>,
    /// The addresses that names stand for, by the names in small letters.
    targets: HashMap<String, ByteSpan>,
    /// The lines that mark titles, in order of appearance: their character, and whether one stands above as well.
    levels: Vec<(char, bool)>,
    /// Number of lists around.
    depth: usize,
    /// Number of indented bodies around.
    nesting: usize,
    /// What the next paragraph is, if it opens an item or a definition.
    first: Option<BlockKind>,
    /// True directly in the body of a glossary, where several terms may have one definition.
    is_glossary: bool,
    /// True while the last item had a letter for its number.
    is_lettered: bool,
    /// False while nothing but titles and fields was read.
    has_body: bool,
    /// Lines among which no end of a simple table was found.
    unclosed_tables: Option<(usize, usize)>,
}

/// The addresses of `.. _name: address`, by name.
fn targets(text: &str, lines: &[Line]) -> HashMap<String, ByteSpan> {
    let mut targets = HashMap::new();
    for line in lines {
        let Some((name, address)) = line.words(text).strip_prefix(".. _").and_then(|rest| rest.split_once(": ")) else {
            continue;
        };
        let address = address.trim();
        if super::line_blocks::address_length(address) == address.len() && !address.is_empty() {
            let name = name.trim_matches('`').to_lowercase();
            targets.entry(name).or_insert_with(|| ByteSpan::new(line.end - address.len(), line.end));
        }
    }
    targets
}

#[cfg(test)]
mod tests;
