//! The passages of a segment, each with its sentences: a stream of small numbers and the place where each begins.

use crate::files::varint::{Reader, put};
use citewire_articles::{Lead, Sentence, Unit};
use citewire_text::ByteSpan;

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
    /// Number of sentences under the same heading before it.
    pub below: u32,
    /// The headings above it as positions among the article's blocks, innermost first.
    pub path: Vec<u32>,
    /// Its sentences, in the order of the text.
    pub sentences: Vec<StoredSentence>,
}

/// The place of every so-manieth passage is kept; one between is found by going through those before it.
pub(super) const STRIDE: usize = 4;

/// Where a passage begins among those of a segment, in bytes; behind the last passage, where they end.
pub(super) fn start_of(passage: usize, starts: &[u32], bytes: &[u8]) -> usize {
    let Some(&start) = starts.get(passage / STRIDE) else { return bytes.len() };
    let mut reader = Reader::new(bytes.get(start as usize..).unwrap_or_default());
    let mut skipped = StoredPassage::default();
    (0..passage % STRIDE).for_each(|_| skipped.read(&mut reader));
    bytes.len() - reader.rest().len()
}

/// What lies before nearly every sentence of a passage, by the number that stands for it: bytes since the one before, and
/// blocks. The first begins where the passage does, others follow a space or an empty line. None of them is marked, is
/// anything but a sentence of running text, or has a lead.
const USUAL: [(u32, u32); 3] = [(0, 0), (1, 0), (2, 1)];
/// Anything else, which is then written out.
const UNUSUAL: u32 = 3;

/// What is written of a lead: that there is none, that it is that of the sentence before, or that it follows.
const NO_LEAD: u32 = 0;
const SAME_LEAD: u32 = 1;
const NEW_LEAD: u32 = 2;

impl StoredPassage {
    /// Each sentence is a number that says how many terms it has and what lies before it, and then its length.
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        let Some(first) = self.sentences.first() else { return };
        put(out, self.first_sentence);
        put(out, first.sentence.span.start);
        put(out, first.sentence.block);
        put(out, self.below);
        put(out, self.path.len() as u32);
        let mut below = first.sentence.block;
        for &heading in &self.path {
            put(out, below - heading);
            below = heading;
        }
        put(out, self.sentences.len() as u32);
        let (mut end, mut block, mut lead) = (first.sentence.span.start, first.sentence.block, None);
        for StoredSentence { sentence, is_marked, terms } in &self.sentences {
            let before = (sentence.span.start - end, sentence.block - block);
            let is_plain = !is_marked && sentence.unit == Unit::Sentence && sentence.lead.is_none();
            let usual = USUAL.iter().position(|usual| *usual == before && is_plain);
            put(out, terms << 2 | usual.map_or(UNUSUAL, |usual| usual as u32));
            if usual.is_none() {
                put(out, before.0);
                put(out, before.1 << 1 | u32::from(*is_marked));
                put_unit(out, *sentence, lead);
            }
            put(out, sentence.span.len() as u32);
            (end, block, lead) = (sentence.span.end, sentence.block, sentence.lead);
        }
    }

    /// Reads the next passage, in place of what `self` was.
    pub(super) fn read(&mut self, reader: &mut Reader<'_>) {
        self.first_sentence = reader.number();
        let (mut end, mut block) = (reader.number(), reader.number());
        self.below = reader.number();
        let headings = reader.number();
        self.path.clear();
        let mut below = block;
        for _ in 0..headings {
            if reader.is_empty() {
                break;
            }
            below = below.saturating_sub(reader.number());
            self.path.push(below);
        }
        let count = reader.number();
        self.sentences.clear();
        let mut lead = None;
        for _ in 0..count {
            if reader.is_empty() {
                break;
            }
            let head = reader.number();
            let usual = USUAL.get((head & UNUSUAL) as usize);
            let (between, marks) =
                usual.map_or_else(|| (reader.number(), reader.number()), |&(between, blocks)| (between, blocks << 1));
            let (blocks, is_marked) = (marks >> 1, marks & 1 == 1);
            block += blocks;
            let start = end.saturating_add(between);
            let mut sentence = Sentence::plain(ByteSpan { start, end: start }, block);
            if usual.is_none() {
                read_unit(reader, &mut sentence, lead);
            }
            end = start.saturating_add(reader.number());
            sentence.span.end = end;
            lead = sentence.lead;
            self.sentences.push(StoredSentence { sentence, is_marked, terms: head >> 2 });
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

/// What a sentence is quoted as, and its lead. `before` is that of the sentence before it.
fn put_unit(out: &mut Vec<u8>, sentence: Sentence, before: Option<Lead>) {
    let unit = Unit::ALL.iter().position(|unit| *unit == sentence.unit).unwrap_or(0) as u32;
    let Some(lead) = sentence.lead else { return put(out, unit << 2 | NO_LEAD) };
    if Some(lead) == before {
        return put(out, unit << 2 | SAME_LEAD);
    }
    put(out, unit << 2 | NEW_LEAD);
    // A lead stands before what it leads.
    put(out, sentence.block - lead.block);
    put(out, sentence.span.start - lead.span.start);
    put(out, lead.span.len() as u32);
}

fn read_unit(reader: &mut Reader<'_>, sentence: &mut Sentence, before: Option<Lead>) {
    let number = reader.number();
    sentence.unit = Unit::ALL.get(number as usize >> 2).copied().unwrap_or_default();
    sentence.lead = match number & 3 {
        NEW_LEAD => {
            let block = sentence.block.saturating_sub(reader.number());
            let start = sentence.span.start.saturating_sub(reader.number());
            Some(Lead { span: ByteSpan { start, end: start.saturating_add(reader.number()) }, block })
        }
        SAME_LEAD => before,
        _ => None,
    };
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Reader, STRIDE, StoredPassage, StoredSentence, start_of};
    use citewire_articles::{Lead, Sentence, Unit};
    use citewire_text::ByteSpan;

    fn passage() -> impl Strategy<Value = StoredPassage> {
        let unit = (0..Unit::ALL.len(), prop::option::of((0_u32..3, 1_u32..300)));
        let sentence = (0_u32..9, 1_u32..700, 0_u32..4, any::<bool>(), 0_u32..200, unit);
        let place = (0_u32..999, 300_u32..99_999, 0_u32..9, prop::collection::vec(0_u32..2, 0..4));
        (place, prop::collection::vec(sentence, 1..9)).prop_map(|((first_sentence, start, below, steps), all)| {
            let (mut end, mut block) = (start, 9);
            let path = steps.iter().scan(block, |heading, step| {
                *heading -= step;
                Some(*heading)
            });
            let path = path.collect();
            let sentences = all.into_iter().enumerate().map(|(number, sentence)| {
                let (between, length, blocks, is_marked, terms, (unit, lead)) = sentence;
                // The first sentence begins where its passage does.
                let start = end + if number > 0 { between } else { 0 };
                block += if number > 0 { blocks } else { 0 };
                end = start + length;
                let lead = lead.map(|(blocks, back)| Lead {
                    span: ByteSpan { start: start - back, end: start },
                    block: block - blocks,
                });
                let sentence = Sentence { span: ByteSpan { start, end }, block, unit: Unit::ALL[unit], lead };
                StoredSentence { sentence, is_marked, terms }
            });
            StoredPassage { first_sentence, below, path, sentences: sentences.collect() }
        })
    }

    proptest! {
        #[test]
        fn passages_come_back_from_wherever_one_begins(passages in prop::collection::vec(passage(), 0..20)) {
            let (mut bytes, mut starts) = (Vec::new(), Vec::new());
            for (number, passage) in passages.iter().enumerate() {
                if number.is_multiple_of(STRIDE) {
                    starts.push(bytes.len() as u32);
                }
                passage.put(&mut bytes);
            }
            for (number, passage) in passages.iter().enumerate() {
                let mut read = StoredPassage::default();
                read.read(&mut Reader::new(&bytes[start_of(number, &starts, &bytes)..]));
                prop_assert_eq!(&read, passage);
            }
            prop_assert_eq!(start_of(passages.len(), &starts, &bytes), bytes.len());
        }
    }
}
