//! Slovenian.

use crate::language::words::{LanguageWords, SentenceWords};

/// Slovenian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sl",
    name: "Slovenian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
