//! Welsh.

use crate::language::words::{LanguageWords, words};

/// Welsh.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "cy",
    name: "Welsh",
    small_words: words!("y yn a i o ar yr mae ei wedi ac oedd am gan nid fel hefyd bod wrth sydd hyn cael"),
    ..LanguageWords::NONE
};
