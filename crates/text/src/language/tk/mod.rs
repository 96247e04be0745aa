//! Turkmen.

use crate::language::words::{LanguageWords, words};

/// Turkmen.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tk",
    name: "Turkmen",
    small_words: words!("we bilen bu üçin bir hem boýunça diýip bolan ol onuň öz däl her edip şeýle ýa"),
    ..LanguageWords::NONE
};
