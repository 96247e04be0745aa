//! Croatian.

use crate::language::words::{LanguageWords, SentenceWords};

/// Croatian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hr",
    name: "Croatian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
