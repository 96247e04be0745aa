//! Latin.

use crate::language::words::{LanguageWords, words};

/// Latin.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "la",
    name: "Latin",
    small_words: words!("et in est non ad ut cum qui quod sed ex ab si esse de quae enim atque aut per sunt etiam"),
    ..LanguageWords::NONE
};
