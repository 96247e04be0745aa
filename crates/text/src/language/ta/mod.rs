//! Tamil.

use bm25::Language as Stemmer;

use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Tamil.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ta",
    name: "Tamil",
    script: Script::Tamil,
    reads_its_script: true,
    stemmer: Some(Stemmer::Tamil),
    ..LanguageWords::NONE
};
