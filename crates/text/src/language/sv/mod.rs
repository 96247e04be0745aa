//! Swedish.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{Calendar, LanguageWords, words};

/// Swedish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sv",
    name: "Swedish",
    stemmer: Some(Stemmer::Swedish),
    detected_as: Some(Lang::Swe),
    calendar: Calendar { months: words!("januari februari mars april maj juni juli augusti september oktober november december"), ..Calendar::NONE },
    ..LanguageWords::NONE
};
