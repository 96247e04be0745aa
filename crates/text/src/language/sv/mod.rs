//! Swedish.

use bm25::Language as Stemmer;

use crate::language::words::{Calendar, LanguageWords, words};

/// Swedish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sv",
    name: "Swedish",
    stemmer: Some(Stemmer::Swedish),
    calendar: Calendar { months: words!("januari februari mars april maj juni juli augusti september oktober november december"), ..Calendar::NONE },
    small_words: words!("och att det som en är på för av med den till inte ett har de om från var eller kan när vid"),
    ..LanguageWords::NONE
};
