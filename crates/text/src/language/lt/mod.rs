//! Lithuanian.

use crate::language::words::{LanguageWords, words};

/// Lithuanian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lt",
    name: "Lithuanian",
    small_words: words!("ir į iš kad su yra tai ar bet už kaip buvo nuo ne apie jo dėl tik savo per būti jos taip"),
    ..LanguageWords::NONE
};
