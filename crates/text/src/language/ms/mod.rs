//! Malay.

use crate::language::words::{LanguageWords, words};

/// Malay.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ms",
    name: "Malay",
    small_words: words!(
        "yang dan di ini untuk dengan dari itu tidak dalam pada adalah akan ke oleh sebagai juga telah \
         atau ada boleh"
    ),
    ..LanguageWords::NONE
};
