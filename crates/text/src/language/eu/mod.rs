//! Basque.

use crate::language::words::{LanguageWords, words};

/// Basque.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "eu",
    name: "Basque",
    small_words: words!(
        "eta da ez du bat ere dira zen baina dute izan dela egin behar hori zuen edo ditu baino beste \
         egiten"
    ),
    ..LanguageWords::NONE
};
