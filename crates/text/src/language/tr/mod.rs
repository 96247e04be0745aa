//! Turkish.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{LanguageWords, SentenceWords};

/// Turkish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tr",
    name: "Turkish",
    stemmer: Some(Stemmer::Turkish),
    detected_as: Some(Lang::Tur),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
