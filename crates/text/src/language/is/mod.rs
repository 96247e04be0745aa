//! Icelandic.

use crate::language::words::{LanguageWords, SentenceWords};

/// Icelandic.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "is",
    name: "Icelandic",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
