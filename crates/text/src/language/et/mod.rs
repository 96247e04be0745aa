//! Estonian.

use crate::language::words::{LanguageWords, SentenceWords};

/// Estonian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "et",
    name: "Estonian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
