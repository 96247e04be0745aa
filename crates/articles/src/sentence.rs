//! Cuts blocks into the sentences that may be quoted as an answer.

use super::{Block, BlockKind, Visible};
use citewire_text::{ByteSpan, Language, sentences as segmentation};

/// Bytes beyond which a sentence is cut into pieces. Only text without stops, such as a data dump, is that long.
const LONGEST_BYTES: usize = 4_000;

/// A sentence that may be quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes in the stored text.
    pub span: ByteSpan,
    /// The block that it belongs to, as an index into the article's blocks.
    pub block: u32,
}

/// Cuts all quotable blocks into sentences, in the order of the text. A code block and a table row are one sentence
/// each.
pub fn sentences(text: &str, blocks: &[Block], language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.kind.is_quotable()) {
        let spans = match block.kind {
            BlockKind::Code | BlockKind::TableRow => vec![block.span],
            _ => sentences_of(text, block, language),
        };
        let spoken = spans
            .into_iter()
            .flat_map(|span| pieces(text, span))
            .filter(|span| span.slice(text).contains(char::is_alphanumeric));
        sentences.extend(spoken.map(|span| Sentence { span, block: index as u32 }));
    }
    sentences
}

fn sentences_of(text: &str, block: &Block, language: Language) -> Vec<ByteSpan> {
    let visible = Visible::new(text, block.span, &block.markup);
    // A quotation or a translation in another language is cut by the rules of that one.
    let language = language.of_part(&visible.text);
    let found = segmentation::sentences(&visible.text, language.code());
    let mut spans: Vec<ByteSpan> = found.into_iter().map(|span| visible.source(span)).collect();
    // Markup that touches a sentence belongs to it: a closing mark to the sentence before, an opening one to the next.
    let marks = &block.markup;
    let mut limit = block.span.start;
    for index in 0..spans.len() {
        let next = spans.get(index + 1).map_or(block.span.end, |next| next.start);
        let span = &mut spans[index];
        let behind = marks.partition_point(|mark| mark.start < span.end);
        for mark in marks[behind..].iter().take_while(|mark| mark.end <= next) {
            if mark.start == span.end && !mark.slice(text).contains('\n') {
                span.end = mark.end;
            }
        }
        let before = marks.partition_point(|mark| mark.end <= span.start);
        for mark in marks[..before].iter().rev().take_while(|mark| mark.start >= limit) {
            // The mark of a quoted line ("> ") does not belong to the sentence.
            let opens = mark.slice(text).bytes().all(|byte| matches!(byte, b'*' | b'_' | b'~' | b'[' | b'!'));
            if mark.end == span.start && opens {
                span.start = mark.start;
            }
        }
        limit = span.end;
    }
    spans
}

/// Cuts a sentence that is too long into pieces that end with a word.
fn pieces(text: &str, span: ByteSpan) -> Vec<ByteSpan> {
    let mut pieces = Vec::new();
    let mut rest = span;
    while rest.len() > LONGEST_BYTES {
        let start = rest.start as usize;
        let limit = text.floor_char_boundary(start + LONGEST_BYTES);
        let words = &text[start..limit];
        let cut = words.rfind(char::is_whitespace).filter(|&cut| cut > 0).map_or(limit, |cut| start + cut);
        pieces.push(ByteSpan::new(start, start + text[start..cut].trim_end().len()));
        let behind = &text[cut..rest.end as usize];
        rest.start = (cut + (behind.len() - behind.trim_start().len())) as u32;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, LONGEST_BYTES, pieces};

    #[test]
    fn a_sentence_without_end_is_cut_between_words_and_loses_none() {
        let text = "Ряд слов ".repeat(1_000);
        let text = text.trim_end();
        let pieces = pieces(text, ByteSpan::new(0, text.len()));
        assert!(pieces.iter().all(|piece| piece.len() <= LONGEST_BYTES && piece.slice(text).ends_with(['д', 'в'])));
        let words: usize = pieces.iter().map(|piece| piece.slice(text).split_whitespace().count()).sum();
        assert_eq!(words, 2_000);
    }

    #[test]
    fn a_word_without_end_is_cut_between_characters() {
        let text = "字".repeat(LONGEST_BYTES);
        let pieces = pieces(&text, ByteSpan::new(0, text.len()));
        assert_eq!(pieces.iter().map(|piece| piece.slice(&text)).collect::<String>(), text);
    }
}
