//! Luxembourgish.

use crate::language::words::{LanguageWords, SentenceWords};

/// Luxembourgish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lb",
    name: "Luxembourgish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
