//! Kazakh.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Kazakh.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "kk",
    name: "Kazakh",
    script: Script::Cyrillic,
    small_words: words!("және мен да де бұл ол үшін бір еді емес болып деп бар жоқ бойынша осы туралы керек"),
    ..LanguageWords::NONE
};
