//! Tagalog.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Tagalog.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tl",
    name: "Tagalog",
    small_words: words!("ang ng sa mga na ay ni at hindi para ito kung siya nang may din isang kanyang pa niya ko ka si"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "dahil", "dahil sa", "dahil dito", "dahil doon", "sapagkat", "kasi", "dahilan", "ang dahilan",
            "dahilan kung bakit", "bunga ng", "bunga nito", "sanhi ng", "sanhi", "sanhi nito", "kaya", "kaya naman",
            "kaya't", "kung kaya", "kung kaya't", "palibhasa", "gawa ng", "upang", "para", "nang sa gayon",
            "nagdulot", "nagdulot ng", "idinulot", "dulot ng", "resulta ng", "bilang resulta", "salamat sa",
        ],
        defines: &[
            " ay isang ", " ay ang ", " ay mga ", " ay isa sa ", " ay isang uri ng ", " ay isa sa mga ",
            " ay nangangahulugang ", " ay nangangahulugan ", " ay tumutukoy sa ", " ay tinatawag na ",
            " ay tinatawag ding ", " ay kilala bilang ", " ay ang tawag sa ", " ibig sabihin ", " nangangahulugang ",
            " tumutukoy sa ", " kilala bilang ", " ay binubuo ng ", " ay siyang ", " ay dating ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
