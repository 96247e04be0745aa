//! Turkish.

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, LanguageWords, SentenceWords, words};

/// Turkish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tr",
    name: "Turkish",
    stemmer: Some(Stemmer::Turkish),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ve bir bu için ile da de olarak daha çok olan gibi ne en kadar sonra var değil veya ya ise her"),
    apostrophe: Apostrophe::BeforeEndings,
    has_dotless_i: true,
    keeps_marks: true,
    ..LanguageWords::NONE
};
