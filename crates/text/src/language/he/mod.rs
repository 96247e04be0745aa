//! Hebrew.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Hebrew.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "he",
    name: "Hebrew",
    script: Script::Hebrew,
    small_words: words!("של את על לא הוא היא זה זו עם גם כי או אם היה היו אני הם אתה מה יותר רק אל כל אבל כדי בין לפי"),
    ..LanguageWords::NONE
};
