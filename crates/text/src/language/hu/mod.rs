//! Hungarian.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords};

/// Hungarian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hu",
    name: "Hungarian",
    stemmer: Some(Stemmer::Hungarian),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
