//! Somali.

use crate::language::words::{LanguageWords, words};

/// Somali.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "so",
    name: "Somali",
    small_words: words!("oo ka ku iyo ay in uu waa u la ah waxa waxaa ayaa kale ma ee si isaga"),
    ..LanguageWords::NONE
};
