//! Latvian.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Latvian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lv",
    name: "Latvian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("un ir no ar uz kas par ka bet arī to pēc vai kā tas bija lai nav savu pie tiek gan"),
    ..LanguageWords::NONE
};
