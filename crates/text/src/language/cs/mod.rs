//! Czech.

use crate::language::words::{LanguageWords, SentenceWords};

/// Czech.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "cs",
    name: "Czech",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
