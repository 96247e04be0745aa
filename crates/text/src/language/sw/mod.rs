//! Swahili.

use crate::language::words::{LanguageWords, words};

/// Swahili.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sw",
    name: "Swahili",
    small_words: words!("ya na wa kwa katika ni la za kuwa hii yake hiyo cha hilo huo ili kama lakini hayo pia alisema"),
    ..LanguageWords::NONE
};
