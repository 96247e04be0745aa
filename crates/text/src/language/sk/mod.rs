//! Slovak.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Slovak.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sk",
    name: "Slovak",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("a v sa na je že s z do o i to ako pre ale by po od alebo ktorý sú má pri nie"),
    ..LanguageWords::NONE
};
