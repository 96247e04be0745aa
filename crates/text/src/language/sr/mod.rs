//! Serbian.

use crate::language::words::{LanguageWords, SentenceWords};
use crate::scripts::Script;

/// Serbian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sr",
    name: "Serbian",
    script: Script::Cyrillic,
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    ..LanguageWords::NONE
};
