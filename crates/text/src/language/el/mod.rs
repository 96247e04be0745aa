//! Greek.

use bm25::Language as Stemmer;

use crate::language::words::LanguageWords;
use crate::scripts::Script;

/// Greek.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "el",
    name: "Greek",
    script: Script::Greek,
    reads_its_script: true,
    stemmer: Some(Stemmer::Greek),
    ..LanguageWords::NONE
};
