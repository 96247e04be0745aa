//! Dutch.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Dutch.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "nl",
    name: "Dutch",
    stemmer: Some(Stemmer::Dutch),
    sentences: SentenceWords { titles: words!("drs ing"), ..SentenceWords::NONE },
    small_words: words!(
        "de het een en van is in op te dat voor met zijn niet aan er om die ook als bij naar wordt worden \
         door"
    ),
    ..LanguageWords::NONE
};
