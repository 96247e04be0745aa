//! Slovenian.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Slovenian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sl",
    name: "Slovenian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("in v je na se da za z so ne pa ki s kot po pri tudi ali o od bi kar ni lahko"),
    ..LanguageWords::NONE
};
