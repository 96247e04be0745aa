//! Ganda.

use crate::language::words::{LanguageWords, words};

/// Ganda.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lg",
    name: "Ganda",
    small_words: words!("mu nti ne ku okuva nga oba era kubanga naye abantu bwe"),
    ..LanguageWords::NONE
};
