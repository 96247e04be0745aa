//! Hungarian.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Hungarian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hu",
    name: "Hungarian",
    stemmer: Some(Stemmer::Hungarian),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("a az és hogy nem egy is volt van ez meg de csak már mint vagy el még ki ha lehet azt"),
    ..LanguageWords::NONE
};
