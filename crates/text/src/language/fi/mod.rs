//! Finnish.

use rust_stemmers::Algorithm;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Finnish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fi",
    name: "Finnish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ja on ei että se oli mutta tai kun niin myös joka ovat hän sen jos voi kuin mukaan sekä ole"),
    bare_stemmer: Some(Algorithm::Finnish),
    keeps_marks: true,
    ..LanguageWords::NONE
};
