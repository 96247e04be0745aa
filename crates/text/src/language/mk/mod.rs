//! Macedonian.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Macedonian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "mk",
    name: "Macedonian",
    script: Script::Cyrillic,
    small_words: words!(
        "и во на со за од дека не се да по како е но или ќе до кон при тие тој таа тоа овој оваа овие кој \
         која кои беше биде ние вие уште исто кога ако"
    ),
    ..LanguageWords::NONE
};
