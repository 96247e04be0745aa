//! Blocks to quotable sentences: what a reader may be shown as an answer.

use super::{Block, BlockKind, Visible};
use crate::text::{ByteSpan, Language, sentences as segmentation};

/// One sentence that may be quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// The block that it belongs to, as a position in the article's blocks.
    pub block: u32,
}

/// The sentences of all quotable blocks, in the order of the text. A code block and a table row are one sentence each.
pub fn sentences(text: &str, blocks: &[Block], language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.kind.is_quotable()) {
        let spans = match block.kind {
            BlockKind::Code | BlockKind::TableRow => vec![block.span],
            _ => sentences_of(text, block, language),
        };
        let spoken = spans.into_iter().filter(|span| span.slice(text).contains(char::is_alphanumeric));
        sentences.extend(spoken.map(|span| Sentence { span, block: index as u32 }));
    }
    sentences
}

fn sentences_of(text: &str, block: &Block, language: Language) -> Vec<ByteSpan> {
    let visible = Visible::new(text, block.span, &block.markup);
    let found = segmentation::sentences(&visible.text, language.code());
    let mut spans: Vec<ByteSpan> = found.into_iter().map(|span| visible.source(span)).collect();
    if block.markup.is_empty() {
        return spans;
    }
    // Marks that touch a sentence belong to it: closing ones to the sentence before, opening ones to the one after.
    for index in 0..spans.len() {
        let limit = spans.get(index + 1).map_or(block.span.end, |next| next.start);
        for hidden in &block.markup {
            if hidden.start == spans[index].end && hidden.end <= limit {
                spans[index].end = hidden.end;
            }
        }
        let limit = index.checked_sub(1).map_or(block.span.start, |previous| spans[previous].end);
        for hidden in block.markup.iter().rev() {
            if hidden.end == spans[index].start && hidden.start >= limit {
                spans[index].start = hidden.start;
            }
        }
    }
    spans
}
