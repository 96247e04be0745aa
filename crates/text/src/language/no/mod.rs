//! Norwegian.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Norwegian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "no",
    other_codes: words!("nb nn"),
    name: "Norwegian",
    stemmer: Some(Stemmer::Norwegian),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
