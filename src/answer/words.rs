//! The words of one sentence as the index knows them, found again where the index does not keep them.

use std::cell::RefCell;
use std::sync::Arc;

use crate::corpus::Visible;
use crate::retrieval::segment::StoredSentence;
use crate::retrieval::{Rank, Snapshot};
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Language, Tokeniser};

/// Words that a thread remembers with their stems: more than the answers of a day need, and a few megabytes.
const MOST_WORDS: usize = 20_000;

thread_local! {
    static MEMO: RefCell<Memo<Arc<str>>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// A word with its key in the index and the bytes of the article on which it stands.
pub(super) type Word = (Arc<str>, ByteSpan);

/// The words of a sentence, stop words left out, in reading order.
pub(super) fn words(snapshot: &Snapshot, article: Rank, stored: &StoredSentence) -> Vec<Word> {
    let sentence = stored.sentence;
    let language = snapshot.language(article);
    let mut words = Vec::with_capacity(stored.terms as usize);
    if stored.is_marked {
        let markup = snapshot.block(article, sentence.block).map(|block| block.markup).unwrap_or_default();
        let visible = Visible::new(snapshot.text(article), sentence.span, &markup);
        each_word(language, &visible.text, |key, span| words.push((Arc::clone(key), visible.source(span))));
    } else {
        let text = snapshot.slice(article, sentence.span);
        let start = sentence.span.start as usize;
        each_word(language, text, |key, span| words.push((Arc::clone(key), span.shifted(start))));
    }
    words
}

/// Each word of a text that is none of its language's stop words, with its key in the index.
pub(super) fn each_word(language: Language, text: &str, emit: impl FnMut(&Arc<str>, ByteSpan)) {
    MEMO.with_borrow_mut(|memo| Tokeniser::terms(text, language, memo, Arc::from, emit));
}
