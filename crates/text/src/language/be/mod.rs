//! Belarusian.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Belarusian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "be",
    name: "Belarusian",
    script: Script::Cyrillic,
    small_words: words!(
        "і у на з што не да як за гэта ад для пра па але або яго яна яны ён які якая якія было ёсць мы вы \
         яшчэ таксама калі"
    ),
    ..LanguageWords::NONE
};
