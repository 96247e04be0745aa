//! Hindi.

use whichlang::Lang;

use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Hindi.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hi",
    name: "Hindi",
    script: Script::Devanagari,
    detected_as: Some(Lang::Hin),
    ..LanguageWords::NONE
};
