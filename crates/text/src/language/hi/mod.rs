//! Hindi.


use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Hindi.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hi",
    name: "Hindi",
    script: Script::Devanagari,
    ..LanguageWords::NONE
};
