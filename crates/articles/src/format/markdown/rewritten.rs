//! Markdown that is parsed in the place of an article's: the same bytes without those that other families of markup add,
//! and with the place of each byte in the article.

use std::ops::Range;

use citewire_text::ByteSpan;

use crate::{Block, Run};

/// The text that is parsed.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// Bytes of the article, and now and then a line break or a fence that the article does not have.
    pub(super) text: String,
    /// Where the bytes come from, in order; each piece ends where the next one begins.
    pieces: Vec<Piece>,
    /// Titles of boxes, tabs and the like. They head what is below them.
    pub(super) titles: Vec<ByteSpan>,
    /// Emphasis and links that the parser does not know.
    pub(super) runs: Vec<Run>,
}

/// Bytes of the rewritten text that stand together in the article.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Where it begins in the rewritten text.
    at: usize,
    /// Where it begins in the article.
    source: usize,
    /// True for bytes that the article does not have.
    is_added: bool,
}

impl Rewritten {
    /// Appends these bytes of the article.
    pub(super) fn keep(&mut self, article: &str, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let at = self.text.len();
        let continues =
            self.pieces.last().is_some_and(|last| !last.is_added && last.source + (at - last.at) == range.start);
        if !continues {
            self.pieces.push(Piece { at, source: range.start, is_added: false });
        }
        self.text.push_str(&article[range]);
    }

    /// Appends text that the article does not have at its byte `source`.
    pub(super) fn add(&mut self, text: &str, source: usize) {
        self.pieces.push(Piece { at: self.text.len(), source, is_added: true });
        self.text.push_str(text);
    }

    /// Number of the piece that holds a byte.
    fn piece(&self, byte: usize) -> usize {
        self.pieces.partition_point(|piece| piece.at <= byte).saturating_sub(1)
    }

    /// The span of the article that begins with the first and ends with the last byte of a range.
    pub(super) fn span(&self, range: &Range<usize>) -> ByteSpan {
        let source = |byte: usize, behind: usize| {
            self.pieces.get(self.piece(byte)).map_or(0, |piece| {
                if piece.is_added { piece.source } else { piece.source + (byte - piece.at) + behind }
            })
        };
        let start = source(range.start.min(self.text.len().saturating_sub(1)), 0);
        let end = if range.is_empty() { start } else { source(range.end - 1, 1) };
        ByteSpan::new(start, end.max(start))
    }

    /// The bytes of the article in a range, in order.
    pub(super) fn spans(&self, range: Range<usize>) -> impl Iterator<Item = ByteSpan> {
        let first = self.piece(range.start);
        let ends = self.pieces.iter().skip(first + 1).map(|piece| piece.at).chain([self.text.len()]);
        self.pieces.iter().skip(first).zip(ends).take_while(move |(piece, _)| piece.at < range.end).filter_map(
            move |(piece, end)| {
                let (from, to) = (piece.at.max(range.start), end.min(range.end));
                (!piece.is_added && from < to)
                    .then(|| ByteSpan::new(piece.source + (from - piece.at), piece.source + (to - piece.at)))
            },
        )
    }

    /// True for words that are the title of a box.
    pub(super) fn is_title(&self, span: ByteSpan) -> bool {
        let next = self.titles.partition_point(|title| title.end <= span.start);
        self.titles.get(next).is_some_and(|title| title.overlaps(&span))
    }

    /// Adds to a block its emphasis and links that the parser does not know.
    pub(super) fn add_runs(&self, block: &mut Block) {
        let first = self.runs.partition_point(|run| run.span.end <= block.span.start);
        let inside: Vec<Run> =
            self.runs[first..].iter().take_while(|run| run.span.start < block.span.end).copied().collect();
        if !inside.is_empty() {
            block.runs.extend(inside);
            block.runs.sort_by_key(|run| (run.span.start, std::cmp::Reverse(run.span.end)));
        }
    }

    /// The bytes of the article that a slice of the rewritten text is; `None` if it is none or of several pieces.
    pub(super) fn place_of(&self, slice: &str) -> Option<ByteSpan> {
        let start = (slice.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let range = start..start.checked_add(slice.len())?;
        let is_slice = !slice.is_empty() && self.text.get(range.clone()) == Some(slice);
        is_slice.then(|| self.span(&range)).filter(|span| span.len() == slice.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, Rewritten};

    #[test]
    fn bytes_lead_back_to_their_places() {
        let article = "one {x} two";
        let mut rewritten = Rewritten::default();
        rewritten.keep(article, 0..4);
        rewritten.add("\n", 4);
        rewritten.keep(article, 8..9);
        rewritten.keep(article, 9..11);
        assert_eq!(rewritten.text, "one \ntwo");
        assert_eq!(rewritten.span(&(0..8)), ByteSpan::new(0, 11));
        assert_eq!(rewritten.span(&(5..8)), ByteSpan::new(8, 11));
        assert_eq!(rewritten.spans(2..7).collect::<Vec<_>>(), [ByteSpan::new(2, 4), ByteSpan::new(8, 10)]);
        assert_eq!(rewritten.place_of(&rewritten.text[5..8]), Some(ByteSpan::new(8, 11)));
        assert_eq!(rewritten.place_of(&rewritten.text[2..7]), None);
        assert_eq!(rewritten.place_of("two"), None);
    }
}
