//! The words of one sentence with their keys in the index, which does not keep them by sentence.

use std::cell::RefCell;
use std::sync::Arc;

use crate::corpus::Visible;
use crate::retrieval::segment::StoredSentence;
use crate::retrieval::{Rank, Snapshot};
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Language, Tokeniser};

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
    /// The language of its article.
    pub(super) language: Language,
    /// Markup of its block, as bytes of the article; empty for a sentence that has none.
    pub(super) markup: &'read [ByteSpan],
}

impl<'read> Line<'read> {
    /// The text on some bytes of the article, which must lie in the sentence.
    pub(super) fn slice(&self, span: ByteSpan) -> &'read str {
        &self.quote[(span.start - self.start) as usize..(span.end - self.start) as usize]
    }

    /// Calls `emit` with each word that is wanted by the bytes on which it stands, in reading order. Stop words are left
    /// out.
    pub(super) fn words(&self, is_wanted: impl Fn(ByteSpan) -> bool, mut emit: impl FnMut(&Arc<str>, ByteSpan)) {
        if self.markup.is_empty() {
            let place = |span: ByteSpan| span.shifted(self.start as usize);
            words_where(self.language, self.quote, |span| is_wanted(place(span)), |key, span| emit(key, place(span)));
        } else {
            let visible = Visible::of_slice(self.quote, self.start as usize, self.markup);
            let place = |span| visible.source(span);
            words_where(
                self.language,
                &visible.text,
                |span| is_wanted(place(span)),
                |key, span| emit(key, place(span)),
            );
        }
    }
}

/// The words of a sentence in reading order. Stop words are left out.
pub(super) fn words(snapshot: &Snapshot, article: Rank, stored: &StoredSentence) -> Vec<Word> {
    let sentence = stored.sentence;
    let block = if stored.is_marked { snapshot.block(article, sentence.block) } else { None };
    let line = Line {
        quote: snapshot.slice(article, sentence.span),
        start: sentence.span.start,
        language: snapshot.language(article),
        markup: block.as_ref().map_or(&[], |block| &block.markup),
    };
    let mut words = Vec::with_capacity(stored.terms as usize);
    line.words(|_| true, |key, span| words.push((Arc::clone(key), span)));
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
