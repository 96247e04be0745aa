//! Azerbaijani.

use crate::language::words::{Apostrophe, LanguageWords, words};

/// Azerbaijani.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "az",
    name: "Azerbaijani",
    small_words: words!("və bir bu ilə üçün də da olan kimi daha çox ki sonra edir var isə o olaraq hər ən onun görə"),
    apostrophe: Apostrophe::BeforeEndings,
    has_dotless_i: true,
    keeps_marks: true,
    ..LanguageWords::NONE
};
