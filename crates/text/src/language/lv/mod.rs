//! Latvian.

use crate::language::words::{LanguageWords, SentenceWords};

/// Latvian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lv",
    name: "Latvian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
