//! Catalan.

use crate::language::words::{Apostrophe, LanguageWords, words};

/// Catalan.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ca",
    name: "Catalan",
    small_words: words!("el la els les de que i en un una per amb és no del al es més són va com seva dels aquest"),
    apostrophe: Apostrophe::AfterClitic,
    ..LanguageWords::NONE
};
