//! What is encoded of an article: each sentence with what it needs to be understood alone.

use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};

use citewire_articles::display::Part;
use citewire_articles::{Block, Display};
use citewire_text::ByteSpan;

use super::Key;
use crate::segment::{Record, Segment, StoredPassage};
use citewire_articles::Sha256;

/// Raised whenever the same article would be written in other words for the encoder.
const FORM: &str = "title, headings, lead, words: 1";

/// Bytes of the title, of a heading and of a lead that are taken.
const MOST_ABOVE: usize = 160;

impl Segment {
    /// What tells an article's vectors from those of another one: a hash of all that its texts are made from.
    pub(crate) fn key_of(&self, article: u32) -> Key {
        let record = self.record(article);
        let card = self.card(&record);
        let passages = self.stored_passages(self.passages_of(article));
        let language = record.language.code();
        let parts = [FORM.as_bytes(), card.title.as_bytes(), &[0], record.sha256.as_bytes(), language.as_bytes(), &[0]];
        let hash = Sha256::of_all(parts.into_iter().chain([passages, self.stored_blocks(&record)]));
        hash.as_bytes().first_chunk().copied().unwrap_or_default()
    }

    /// The texts of some passages of an article, by their numbers in the segment: one for each sentence.
    pub(crate) fn texts_of(&self, article: u32, passages: Range<u32>) -> Vec<Vec<String>> {
        let record = self.record(article);
        let mut writer = Writer {
            segment: self,
            title: cut(self.card(&record).title).to_owned(),
            blocks: self.blocks(&record).collect(),
            record,
            above: BTreeMap::new(),
        };
        let mut texts = Vec::with_capacity(passages.len());
        self.each_passage(passages, |_, stored| {
            texts.push(writer.passage(stored));
            ControlFlow::Continue(())
        });
        texts
    }
}

struct Writer<'segment> {
    segment: &'segment Segment,
    record: Record,
    title: String,
    blocks: Vec<Block>,
    /// Readable words of headings and leads, each made once.
    above: BTreeMap<(u32, Option<ByteSpan>), String>,
}

impl Writer<'_> {
    fn passage(&mut self, stored: &StoredPassage) -> Vec<String> {
        let mut above = self.title.clone();
        for &heading in stored.path.iter().rev() {
            let words = self.above(heading, None);
            if !words.eq_ignore_ascii_case(&self.title) {
                join(&mut above, &words);
            }
        }
        let text = |stored: &crate::segment::StoredSentence| {
            let sentence = &stored.sentence;
            let mut text = above.clone();
            if let Some(lead) = sentence.lead {
                join(&mut text, &self.above(lead.block, Some(lead.span)));
            }
            join(&mut text, &self.words(sentence.block, sentence.span));
            text
        };
        stored.sentences.iter().map(text).collect()
    }

    fn above(&mut self, block: u32, span: Option<ByteSpan>) -> String {
        if let Some(known) = self.above.get(&(block, span)) {
            return known.clone();
        }
        let whole = self.blocks.get(block as usize).map(|block| block.span);
        let words = span.or(whole).map(|span| self.words(block, span)).unwrap_or_default();
        let words = cut(&words).to_owned();
        self.above.insert((block, span), words.clone());
        words
    }

    /// The readable words of a span.
    fn words(&self, block: u32, span: ByteSpan) -> String {
        let text = self.segment.slice(&self.record, span);
        match self.blocks.get(block as usize) {
            Some(block) => Display::of(Part { text, start: span.start, block }, &|_| None).text,
            None => text.to_owned(),
        }
    }
}

/// Adds words behind others, as the next sentence.
fn join(text: &mut String, words: &str) {
    if text.is_empty() {
        text.push_str(words);
        return;
    }
    let is_ended = text.ends_with(['.', ':', '?', '!', '。', '？', '！']);
    text.push_str(if is_ended { " " } else { ". " });
    text.push_str(words);
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(MOST_ABOVE)]
}
