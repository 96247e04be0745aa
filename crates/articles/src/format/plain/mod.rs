//! Plain text: families of files, one file each in this folder and one line each in [`FAMILIES`].

mod page;

use super::TextFormat;
use crate::Block;

/// Headings and lists are guessed from how lines stand, begin and end.
pub(super) static PLAIN: TextFormat =
    TextFormat { name: "plain text", extensions: &["txt", "text"], marks_headings: false, blocks };

/// The blocks of plain text from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    page::blocks(text, body)
}
