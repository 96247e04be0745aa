//! Plain text: families of files, one file each in this folder and one line each in [`FAMILIES`].
//!
//! RFCs, books of Project Gutenberg and other hard-wrapped text are read by where their lines stand (`layout`); anything
//! else is a page whose paragraphs are lines (`page`). Who speaks in a transcript is found in all of them.

mod columns;
mod contents;
mod drawing;
mod gutenberg;
mod heading;
mod layout;
mod marker;
mod page;
mod paging;
mod questions;
mod rfc;
mod rows;
mod wrapped;

use super::{TextFormat, speakers};
use crate::Block;
use rows::Row;

/// Headings and lists are guessed from how lines stand, begin and end.
pub(super) static PLAIN: TextFormat =
    TextFormat { name: "plain text", extensions: &["txt", "text"], marks_headings: false, blocks };

/// Texts that are laid out in one way.
struct Family {
    /// True for the lines of such a text. Heads and feet of its pages are marked.
    recognises: fn(&[Row<'_>]) -> bool,
    /// True if the text is a story.
    is_book: bool,
    /// The blocks of such a text.
    blocks: fn(&str, &[Row<'_>]) -> Vec<Block>,
}

/// All families but the pages, which are what is left. The first one that recognises a text reads it.
const FAMILIES: [Family; 3] = [
    Family { recognises: gutenberg::recognises, is_book: true, blocks: gutenberg::blocks },
    Family { recognises: rfc::recognises, is_book: false, blocks: |_, rows| rfc::blocks(rows) },
    Family { recognises: wrapped::recognises, is_book: false, blocks: wrapped::blocks },
];

/// The blocks of plain text from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    let mut rows = rows::rows(text, body);
    paging::mark_running(&mut rows);
    let family = FAMILIES.iter().find(|family| (family.recognises)(&rows));
    let (blocks, is_transcript) = match family {
        Some(family) => speakers::mark(text, (family.blocks)(text, &rows)),
        None => page::blocks(text, body),
    };
    let is_talk = is_transcript || family.is_some_and(|family| family.is_book) || gutenberg::is_book(&rows);
    questions::mark(text, blocks, !is_talk)
}

#[cfg(test)]
mod tests;
