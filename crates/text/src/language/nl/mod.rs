//! Dutch.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Dutch.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "nl",
    name: "Dutch",
    stemmer: Some(Stemmer::Dutch),
    detected_as: Some(Lang::Nld),
    sentences: SentenceWords { titles: words!("drs ing"), ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
