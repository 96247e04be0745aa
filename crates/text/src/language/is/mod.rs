//! Icelandic.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Icelandic.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "is",
    name: "Icelandic",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("og að er á í sem til um var við ekki en það með hann af fyrir frá eru því þá hefur ég"),
    ..LanguageWords::NONE
};
