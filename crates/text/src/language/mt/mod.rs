//! Maltese.

use crate::language::words::{LanguageWords, words};

/// Maltese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "mt",
    name: "Maltese",
    small_words: words!("il u ta li ma fuq biex minn fl dan kien għal jew din hija lil"),
    ..LanguageWords::NONE
};
