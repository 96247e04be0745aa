//! Bulgarian.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Bulgarian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "bg",
    name: "Bulgarian",
    script: Script::Cyrillic,
    small_words: words!(
        "и в на с за от че не се да по като е са но или ще до към при те той тя това този тази тези който \
         която които беше бъде ние вие още също кога ако"
    ),
    ..LanguageWords::NONE
};
