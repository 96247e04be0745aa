//! The words of one sentence with their keys in the index, which does not keep them by sentence.

use std::cell::RefCell;
use std::sync::Arc;

use crate::view::{FoundPassage, FoundUnit};
use citewire_articles::Visible;
use citewire_text::terms::Memo;
use citewire_text::{ByteSpan, Language, Tokeniser};

/// Number of words whose stems a thread remembers: more than the answers of a day need, and a few megabytes.
const MOST_WORDS: usize = 20_000;

thread_local! {
    static MEMO: RefCell<Memo<Arc<str>>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// A word with its key in the index and the bytes of the article on which it stands.
pub(super) type Word = (Arc<str>, ByteSpan);

/// A sentence as its words are cut.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'read> {
    /// Its text, markup included.
    pub(super) quote: &'read str,
    /// The byte of the article at which it starts.
    pub(super) start: u32,
    /// The language of its block.
    pub(super) language: Language,
    /// The spans of markup between its words, as bytes of the article; in order.
    pub(super) markup: &'read [ByteSpan],
}

impl<'read> Line<'read> {
    /// A sentence of a passage.
    pub(super) fn of(passage: &'read FoundPassage, unit: &'read FoundUnit) -> Self {
        Self { quote: passage.quote(unit), start: unit.span.start, language: unit.language, markup: &unit.markup }
    }

    /// The text on some bytes of the article, which must lie in the sentence.
    pub(super) fn slice(&self, span: ByteSpan) -> &'read str {
        &self.quote[(span.start - self.start) as usize..(span.end - self.start) as usize]
    }

    /// Calls `emit` with each word whose bytes are wanted, in reading order and without stop words. The bytes include the
    /// markup inside of the word.
    pub(super) fn words(&self, is_wanted: impl Fn(&[u8]) -> bool, mut emit: impl FnMut(&Arc<str>, ByteSpan)) {
        if self.markup.is_empty() {
            let (bytes, start) = (self.quote.as_bytes(), self.start as usize);
            let is_wanted = |span: ByteSpan| is_wanted(&bytes[span.range()]);
            words_where(self.language, self.quote, is_wanted, |key, span| emit(key, span.shifted(start)));
        } else {
            let visible = Visible::of_slice(self.quote, self.start as usize, self.markup);
            let is_wanted = |span| is_wanted(self.slice(visible.source(span)).as_bytes());
            words_where(self.language, &visible.text, is_wanted, |key, span| emit(key, visible.source(span)));
        }
    }
}

/// The words of a sentence in reading order. Stop words are left out.
pub(super) fn words(passage: &FoundPassage, unit: &FoundUnit) -> Vec<Word> {
    let mut words = Vec::with_capacity(unit.terms as usize);
    Line::of(passage, unit).words(|_| true, |key, span| words.push((Arc::clone(key), span)));
    words
}

/// Calls `emit` with each word of a text and its key in the index. Stop words of the language are left out.
pub(super) fn each_word(language: Language, text: &str, emit: impl FnMut(&Arc<str>, ByteSpan)) {
    words_where(language, text, |_| true, emit);
}

fn words_where(
    language: Language,
    text: &str,
    is_wanted: impl FnMut(ByteSpan) -> bool,
    emit: impl FnMut(&Arc<str>, ByteSpan),
) {
    MEMO.with_borrow_mut(|memo| Tokeniser::terms_where(text, language, memo, Arc::from, is_wanted, emit));
}
