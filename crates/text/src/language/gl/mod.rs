//! Galician.

use crate::language::words::{LanguageWords, words};

/// Galician.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "gl",
    name: "Galician",
    small_words: words!("o a os as de que e do da en un unha para con non por se no na máis dos das ao como é son unhas"),
    ..LanguageWords::NONE
};
