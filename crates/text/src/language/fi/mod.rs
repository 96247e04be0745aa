//! Finnish.

use crate::language::words::{LanguageWords, SentenceWords};

/// Finnish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fi",
    name: "Finnish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
