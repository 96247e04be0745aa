//! Danish.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Danish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "da",
    name: "Danish",
    stemmer: Some(Stemmer::Danish),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("og at det er en som på for af med til ikke den et har de fra eller kan når var blev efter"),
    ..LanguageWords::NONE
};
