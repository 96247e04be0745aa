//! Uzbek.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Uzbek.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "uz",
    name: "Uzbek",
    small_words: words!("va bilan bu uchun bir bo'lgan ham da deb u uning edi yoki esa emas kerak qilish har bo'ladi o'z"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "chunki",
            "negaki",
            "sababli",
            "sababi",
            "shuning uchun",
            "shu sababli",
            "shu sababdan",
            "shu bois",
            "bois",
            "tufayli",
            "oqibatida",
            "natijasida",
            "munosabati bilan",
            "maqsadida",
            "maqsadi bilan",
            "sabab",
            "sabab bo'ldi",
            "sabab bo'lgan",
            "sabab bo'ladi",
            "sabablari",
            "sababchi",
            "keltirib chiqardi",
            "keltirib chiqaradi",
            "olib keldi",
            "olib keladi",
            "demak",
            "zero",
            "ta'sirida",
        ],
        defines: &[
            " — bu ",
            " – bu ",
            " - bu ",
            " deb ataladi ",
            " deb aytiladi ",
            " deyiladi ",
            " hisoblanadi ",
            " degani ",
            " anglatadi ",
            " bildiradi ",
            " — ",
            " – ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
