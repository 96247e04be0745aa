//! Romanian.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, words};

/// Romanian.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "ro", name: "Romanian", stemmer: Some(Stemmer::Romanian),
    small_words: words!("și în de la cu pe nu este care a un o din că să pentru mai sau sunt fi au ca se"),
    ..LanguageWords::NONE };
