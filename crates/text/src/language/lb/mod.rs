//! Luxembourgish.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Luxembourgish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lb",
    name: "Luxembourgish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("an de den der ass net mat fir op vun en eng ze am sech déi dat hunn och gëtt"),
    ..LanguageWords::NONE
};
