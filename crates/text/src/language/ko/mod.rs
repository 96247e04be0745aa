//! Korean.


use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Korean.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ko",
    name: "Korean",
    script: Script::Hangul,
    ..LanguageWords::NONE
};
