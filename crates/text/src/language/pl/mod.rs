//! Polish.

use crate::language::words::{LanguageWords, words};

/// Polish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "pl",
    name: "Polish",
    small_words: words!("i w na z do się nie jest to że o jak od po za przez oraz dla lub ze tym są może który"),
    ..LanguageWords::NONE
};
