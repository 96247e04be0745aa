//! Albanian.

use crate::language::words::{LanguageWords, words};

/// Albanian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sq",
    name: "Albanian",
    small_words: words!("dhe të në e një për me që nga është si por ka më nuk ai se do janë kjo ku i tij"),
    ..LanguageWords::NONE
};
