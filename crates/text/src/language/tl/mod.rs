//! Tagalog.

use crate::language::words::{LanguageWords, words};

/// Tagalog.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tl",
    name: "Tagalog",
    small_words: words!("ang ng sa mga na ay ni at hindi para ito kung siya nang may din isang kanyang pa niya ko ka si"),
    ..LanguageWords::NONE
};
