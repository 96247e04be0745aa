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
    small_words: words!("og å det er en som på for av med til ikke den et har de fra eller kan når var ble etter"),
    ..LanguageWords::NONE
};
