//! Māori.

use crate::language::words::{LanguageWords, words};

/// Māori.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "mi",
    name: "Māori",
    small_words: words!("te ki i ngā he ko ka a nga me mō hei e o ana tēnei rātou"),
    ..LanguageWords::NONE
};
