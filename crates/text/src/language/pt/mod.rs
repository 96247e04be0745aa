//! Portuguese.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, words};

/// Portuguese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "pt",
    name: "Portuguese",
    stemmer: Some(Stemmer::Portuguese),
    small_words: words!("o a os as de que e do da em um uma para com não por se no na mais dos das ao como é são"),
    ..LanguageWords::NONE
};
