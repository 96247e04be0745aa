//! Japanese.


use crate::language::words::{LanguageWords, SentenceWords};
use crate::scripts::Script;

/// Japanese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ja",
    name: "Japanese",
    script: Script::Han,
    sentences: SentenceWords {
        particles: &['と', 'っ', 'は', 'が', 'を', 'に', 'の', 'な', 'で', 'も', 'や'],
        ..SentenceWords::NONE
    },
    ..LanguageWords::NONE
};
