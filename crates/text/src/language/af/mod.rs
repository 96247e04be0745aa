//! Afrikaans.

use crate::language::words::{LanguageWords, words};

/// Afrikaans.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "af",
    name: "Afrikaans",
    small_words: words!("die van en is in 'n nie wat het te met vir dat op om sy hy aan as was word deur ook na"),
    ..LanguageWords::NONE
};
