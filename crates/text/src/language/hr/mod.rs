//! Croatian.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Croatian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hr",
    name: "Croatian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("i u je na se da za su od s a o kao koji ili ne iz bi što biti te do koje nije"),
    ..LanguageWords::NONE
};
