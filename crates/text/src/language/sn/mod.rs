//! Shona.

use crate::language::words::{LanguageWords, words};

/// Shona.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sn",
    name: "Shona",
    small_words: words!("kuti uye nekuti asi iyo pamusoro zvino kana ne uyu ava vakati iri pana ndi vanhu izvi"),
    ..LanguageWords::NONE
};
