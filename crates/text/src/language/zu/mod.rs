//! Zulu.

use crate::language::words::{LanguageWords, words};

/// Zulu.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "zu",
    name: "Zulu",
    small_words: words!("ukuthi futhi kanye le nge lo kodwa uma ngoba noma yini lokhu bese kuya kule yokuthi ngesikhathi"),
    ..LanguageWords::NONE
};
