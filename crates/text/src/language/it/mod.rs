//! Italian.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::LanguageWords;

/// Italian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "it",
    name: "Italian",
    stemmer: Some(Stemmer::Italian),
    detected_as: Some(Lang::Ita),
    ..LanguageWords::NONE
};
