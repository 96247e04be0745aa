//! The words of one sentence as the index knows them, found again where the index does not keep them.

use std::cell::RefCell;
use std::sync::Arc;

use crate::corpus::Visible;
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Language, Tokeniser};
use crate::view::{FoundPassage, FoundUnit};

/// Words that a thread remembers with their stems: more than the answers of a day need, and a few megabytes.
const MOST_WORDS: usize = 20_000;

thread_local! {
    static MEMO: RefCell<Memo<Arc<str>>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// A word with its key in the index and the bytes of the passage's text on which it stands.
pub(super) type Word = (Arc<str>, ByteSpan);

/// The words of a sentence, stop words left out, in reading order.
pub(super) fn words(passage: &FoundPassage, unit: &FoundUnit) -> Vec<Word> {
    let base = passage.start();
    let within =
        |span: ByteSpan| ByteSpan { start: span.start.saturating_sub(base), end: span.end.saturating_sub(base) };
    let (language, span) = (passage.article.language, within(unit.span));
    let mut words = Vec::with_capacity(unit.terms as usize);
    if unit.markup.is_empty() {
        let start = span.start as usize;
        each_word(language, passage.quote(unit), |key, span| words.push((Arc::clone(key), span.shifted(start))));
    } else {
        let markup: Vec<ByteSpan> = unit.markup.iter().map(|&mark| within(mark)).collect();
        let visible = Visible::new(&passage.text, span, &markup);
        each_word(language, &visible.text, |key, span| words.push((Arc::clone(key), visible.source(span))));
    }
    words
}

/// Each word of a text that is none of its language's stop words, with its key in the index.
pub(super) fn each_word(language: Language, text: &str, emit: impl FnMut(&Arc<str>, ByteSpan)) {
    MEMO.with_borrow_mut(|memo| Tokeniser::terms(text, language, memo, Arc::from, emit));
}
