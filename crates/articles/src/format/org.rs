//! Org: a grammar of lines. The parser that gives offsets has had nothing but early test releases for years.

mod blocks;
mod headline;
mod inline;
mod lists;
mod tables;

use super::TextFormat;
use super::line_blocks::{Line, lines};
use crate::{Block, BlockKind};

/// Headings, lists and tables are what their marks say.
pub(super) static ORG: TextFormat = TextFormat { name: "Org", extensions: &["org"], marks_headings: true, blocks };

/// The blocks of Org from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    let lines = lines(text, body);
    let mut keywords: Vec<&str> = headline::KEYWORDS.split(' ').collect();
    let mut has_title = false;
    for line in &lines {
        let Some((key, value)) = blocks::keyword(line.words(text)) else { continue };
        has_title |= key.eq_ignore_ascii_case("title");
        if ["todo", "seq_todo", "typ_todo"].iter().any(|known| key.eq_ignore_ascii_case(known)) {
            // "TODO(t) | DONE(d)"
            let names = value.split_whitespace().filter_map(|word| word.split('(').next());
            keywords.extend(names.filter(|name| *name != "|" && !name.is_empty()).take(MOST_KEYWORDS));
        }
    }
    keywords.truncate(MOST_KEYWORDS);
    let mut reader = Reader {
        text,
        lines,
        blocks: Vec::new(),
        keywords,
        has_title,
        is_titled: false,
        lists: Vec::new(),
        first: None,
    };
    let mut at = 0;
    while at < reader.lines.len() {
        at = reader.line(at).max(at + 1);
    }
    reader.blocks
}

/// Most words that are known to say how far a task is.
const MOST_KEYWORDS: usize = 200;

/// The state of reading one text.
struct Reader<'text> {
    text: &'text str,
    /// Marks that were read are taken off the beginnings of lines.
    lines: Vec<Line>,
    blocks: Vec<Block>,
    /// Words before a heading that say how far a task is.
    keywords: Vec<&'text str>,
    /// True if a line states the title, which is then above all headings.
    has_title: bool,
    /// True once the title was read.
    is_titled: bool,
    /// For each open list, outermost first, the columns of its bullets.
    lists: Vec<u32>,
    /// What the next paragraph is, if it opens an item or a definition.
    first: Option<BlockKind>,
}

#[cfg(test)]
mod tests;
