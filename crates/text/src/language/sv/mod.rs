//! Swedish.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::LanguageWords;

/// Swedish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sv",
    name: "Swedish",
    stemmer: Some(Stemmer::Swedish),
    detected_as: Some(Lang::Swe),
    ..LanguageWords::NONE
};
