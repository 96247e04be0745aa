//! Yoruba.

use crate::language::words::{LanguageWords, words};

/// Yoruba.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "yo",
    name: "Yoruba",
    small_words: words!("ní ti sí àti tí fún náà pé nínú àwọn ó jẹ́ wọn kan kò bá ń"),
    ..LanguageWords::NONE
};
