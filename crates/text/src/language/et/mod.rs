//! Estonian.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Estonian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "et",
    name: "Estonian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ja on ei et see oli kui mis aga ning või ka kes oma selle seda ta nii olid välja siis"),
    ..LanguageWords::NONE
};
