//! Arabic.

use bm25::Language as Stemmer;

use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Arabic.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ar",
    name: "Arabic",
    script: Script::Arabic,
    reads_its_script: true,
    stemmer: Some(Stemmer::Arabic),
    ..LanguageWords::NONE
};
