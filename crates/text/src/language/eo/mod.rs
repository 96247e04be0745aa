//! Esperanto.

use crate::language::words::{LanguageWords, words};

/// Esperanto.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "eo",
    name: "Esperanto",
    small_words: words!("la de kaj en estas ne por al kiu ĉi el li pri ke sed kun estis tio aŭ pli kiel oni ĝi"),
    ..LanguageWords::NONE
};
