//! Irish.

use crate::language::words::{LanguageWords, words};

/// Irish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ga",
    name: "Irish",
    small_words: words!("agus an na ar i a is go le ag sé bhí tá do leis nach ní mar de raibh seo ina chun"),
    ..LanguageWords::NONE
};
