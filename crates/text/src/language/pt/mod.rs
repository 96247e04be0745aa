//! Portuguese.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::LanguageWords;

/// Portuguese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "pt",
    name: "Portuguese",
    stemmer: Some(Stemmer::Portuguese),
    detected_as: Some(Lang::Por),
    ..LanguageWords::NONE
};
