//! Indonesian.

use crate::language::words::{LanguageWords, words};

/// Indonesian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "id",
    name: "Indonesian",
    small_words: words!(
        "yang dan di ini untuk dengan dari itu tidak dalam pada adalah akan ke oleh sebagai juga telah \
         atau ada dapat"
    ),
    ..LanguageWords::NONE
};
