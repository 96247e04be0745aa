//! Slovak.

use crate::language::words::{LanguageWords, SentenceWords};

/// Slovak.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sk",
    name: "Slovak",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
