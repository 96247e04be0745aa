//! The passages of a segment, each with its sentences: a stream of small numbers and the place where each begins.

use super::super::files::varint::{Reader, put};
use crate::corpus::Sentence;
use crate::text::ByteSpan;

/// A sentence as ranking needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredSentence {
    /// Where it stands, in bytes of its article, and the block that it belongs to.
    pub sentence: Sentence,
    /// True when markup stands between its words, which only its block can tell apart.
    pub is_marked: bool,
    /// How many terms it has.
    pub terms: u32,
}

/// A passage as ranking needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredPassage {
    /// Position of its first sentence among the article's sentences.
    pub first_sentence: u32,
    /// Its sentences, in the order of the text.
    pub sentences: Vec<StoredSentence>,
}

impl StoredPassage {
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        let Some(first) = self.sentences.first() else { return };
        put(out, self.first_sentence);
        put(out, first.sentence.span.start);
        put(out, first.sentence.block);
        put(out, self.sentences.len() as u32);
        let (mut end, mut block) = (first.sentence.span.start, first.sentence.block);
        for StoredSentence { sentence, is_marked, terms } in &self.sentences {
            put(out, sentence.span.start - end);
            put(out, sentence.span.len() as u32);
            put(out, (sentence.block - block) << 1 | u32::from(*is_marked));
            put(out, *terms);
            (end, block) = (sentence.span.end, sentence.block);
        }
    }

    /// Reads the passage that begins here, in place of what `self` was.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        let mut reader = Reader::new(bytes);
        self.first_sentence = reader.number();
        let (mut end, mut block) = (reader.number(), reader.number());
        let count = reader.number();
        self.sentences.clear();
        for _ in 0..count {
            if reader.is_empty() {
                break;
            }
            let start = end.saturating_add(reader.number());
            end = start.saturating_add(reader.number());
            let marks = reader.number();
            block += marks >> 1;
            let sentence = Sentence { span: ByteSpan { start, end }, block };
            self.sentences.push(StoredSentence { sentence, is_marked: marks & 1 == 1, terms: reader.number() });
        }
    }

    /// For each sentence the positions of its terms within the passage.
    pub fn positions(&self) -> impl Iterator<Item = std::ops::Range<u32>> {
        self.sentences.iter().scan(0, |next, sentence| {
            let start = *next;
            *next += sentence.terms;
            Some(start..*next)
        })
    }
}
