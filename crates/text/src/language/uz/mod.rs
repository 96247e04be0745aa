//! Uzbek.

use crate::language::words::{LanguageWords, words};

/// Uzbek.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "uz",
    name: "Uzbek",
    small_words: words!("va bilan bu uchun bir bo'lgan ham da deb u uning edi yoki esa emas kerak qilish har bo'ladi o'z"),
    ..LanguageWords::NONE
};
