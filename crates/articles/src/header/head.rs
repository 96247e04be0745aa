//! Heads of documents that have a form of their own: those of RFCs and of Project Gutenberg's books, the lines below a
//! title in `AsciiDoc`, the fields there in reStructuredText, and the definitions below the title of a law.

mod asciidoc;
mod definitions;
mod docinfo;
mod gutenberg;
mod rfc;

use crate::front_matter::Entry;
use citewire_text::ByteSpan;

pub(super) use definitions::find as definitions;

/// A head that was found.
#[derive(Debug)]
pub(super) struct Head {
    /// What it states.
    pub(super) entries: Vec<Entry>,
    /// Where the title stands, if it has a place of its own.
    pub(super) title: Option<ByteSpan>,
    /// All of it. It is no text of the document.
    pub(super) span: ByteSpan,
}

/// Bytes at the start of a text in which a head is looked for.
const FARTHEST: usize = 64 * 1024;

/// Finds the head of a text.
pub(super) fn find(text: &str) -> Option<Head> {
    rfc::find(text).or_else(|| gutenberg::find(text)).or_else(|| asciidoc::find(text)).or_else(|| docinfo::find(text))
}

/// The first lines of a text, each with the byte at which it begins, without its line break and white space at its end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text[from..text.floor_char_boundary(from + FARTHEST)].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end())
    })
}

/// An entry whose value is a text.
fn entry(name: &str, value: &str, start: usize, end: usize) -> Entry {
    Entry { name: name.trim().to_owned(), value: value.trim().into(), span: ByteSpan::new(start, end) }
}

#[cfg(test)]
mod tests;
