//! Romanian.

use bm25::Language as Stemmer;

use crate::language::words::LanguageWords;

/// Romanian.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "ro", name: "Romanian", stemmer: Some(Stemmer::Romanian), ..LanguageWords::NONE };
