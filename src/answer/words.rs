//! The words of one sentence as the index knows them, found again where the index does not keep them.

use std::cell::RefCell;
use std::sync::Arc;

use crate::retrieval::Snapshot;
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Tokeniser};

use super::score::Candidate;
use crate::corpus::Visible;

/// Words that a thread remembers with their stems: more than the answers of a day need, and a few megabytes.
const MOST_WORDS: usize = 20_000;

thread_local! {
    static MEMO: RefCell<Memo<Arc<str>>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// A word with its key in the index and the bytes of the article on which it stands.
pub(super) type Word = (Arc<str>, ByteSpan);

/// The words of a sentence, stop words left out, in reading order.
pub(super) fn words(snapshot: &Snapshot, candidate: &Candidate) -> Vec<Word> {
    let sentence = candidate.sentence.sentence;
    let mut words = Vec::with_capacity(candidate.sentence.terms as usize);
    if candidate.sentence.is_marked {
        let block = snapshot.block(candidate.article, sentence.block);
        let markup = block.map(|block| block.markup).unwrap_or_default();
        let text = snapshot.text(candidate.article);
        let visible = Visible::new(text, sentence.span, &markup);
        each_word(snapshot, candidate, &visible.text, |key, span| words.push((Arc::clone(key), visible.source(span))));
    } else {
        let text = snapshot.slice(candidate.article, sentence.span);
        let start = sentence.span.start as usize;
        each_word(snapshot, candidate, text, |key, span| words.push((Arc::clone(key), span.shifted(start))));
    }
    words
}

fn each_word(snapshot: &Snapshot, candidate: &Candidate, text: &str, emit: impl FnMut(&Arc<str>, ByteSpan)) {
    let language = snapshot.language(candidate.article);
    MEMO.with_borrow_mut(|memo| Tokeniser::terms(text, language, memo, Arc::from, emit));
}
