//! A part of a block as a block of its own.

use crate::{Block, BlockKind, RunKind};
use citewire_text::ByteSpan;

/// The words of a block between two bytes, as a paragraph. `hidden` are more bytes that nobody sees, in order. `None` if
/// there are no words.
pub(crate) fn piece(text: &str, block: &Block, from: usize, to: usize, hidden: &[ByteSpan]) -> Option<Block> {
    let slice = text.get(from..to)?;
    // A break at the end of a line of Markdown may be marked by a backslash.
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\\' | '\u{feff}');
    let start = from + (slice.len() - slice.trim_start_matches(is_blank).len());
    let end = from + slice.trim_end_matches(is_blank).len();
    if start >= end || !text[start..end].contains(char::is_alphanumeric) {
        return None;
    }
    let span = ByteSpan::new(start, end);
    let first = block.markup.partition_point(|mark| mark.end <= span.start);
    let marks = block.markup[first..].iter().take_while(|mark| mark.start < span.end);
    let mut markup: Vec<ByteSpan> = marks
        .map(|mark| ByteSpan { start: mark.start.max(span.start), end: mark.end.min(span.end) })
        .filter(|mark| !hidden.iter().any(|time| time.encloses(mark)))
        .chain(hidden.iter().copied().filter(|mark| span.encloses(mark)))
        .collect();
    markup.sort_unstable();
    let first = block.runs.partition_point(|run| run.span.start < span.start);
    let runs = block.runs[first..].iter().take_while(|run| run.span.start < span.end);
    let runs = runs.filter(|run| span.encloses(&run.span) && run.kind != RunKind::Cell).copied().collect();
    Some(Block { kind: BlockKind::Paragraph, span, markup, runs, depth: block.depth })
}
