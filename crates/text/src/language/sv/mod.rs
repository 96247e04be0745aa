//! Swedish.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, words};

/// Swedish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sv",
    name: "Swedish",
    stemmer: Some(Stemmer::Swedish),
    small_words: words!("och att det som en är på för av med den till inte ett har de om från var eller kan när vid"),
    ..LanguageWords::NONE
};
