//! Czech.

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Czech.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "cs",
    name: "Czech",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("a v se na je že s z do o i to jako pro ale by po od nebo který jsou má při není"),
    ..LanguageWords::NONE
};
