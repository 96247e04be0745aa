//! Italian.

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, LanguageWords, words};

/// Italian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "it",
    name: "Italian",
    stemmer: Some(Stemmer::Italian),
    small_words: words!("il la di che e è per un una non con del della sono si le da dei nel come più alla gli anche"),
    apostrophe: Apostrophe::AfterClitic,
    ..LanguageWords::NONE
};
