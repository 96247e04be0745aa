//! Ukrainian.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Ukrainian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "uk",
    name: "Ukrainian",
    script: Script::Cyrillic,
    small_words: words!(
        "і в у на з що не та до як за це від для про по але або чи її його він вона вони який яка які \
         було бути є ми ви ще також коли якщо"
    ),
    ..LanguageWords::NONE
};
