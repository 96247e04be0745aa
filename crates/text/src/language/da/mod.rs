//! Danish.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords};

/// Danish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "da",
    name: "Danish",
    stemmer: Some(Stemmer::Danish),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
