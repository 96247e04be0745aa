//! Latvian.

mod asking;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Latvian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lv",
    name: "Latvian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("un ir no ar uz kas par ka bet arī to pēc vai kā tas bija lai nav savu pie tiek gan"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nav", "nekad", "bez"],
        causes: &[
            "jo",
            "tāpēc ka",
            "tādēļ ka",
            "tāpēc",
            "tādēļ",
            "dēļ",
            "tā dēļ",
            "pateicoties",
            "sakarā ar",
            "sakarā ar to",
            "ņemot vērā",
            "tā kā",
            "rezultātā",
            "kā rezultātā",
            "tā rezultātā",
            "iemesla dēļ",
            "lai",
            "izraisīja",
            "izraisa",
            "izraisījis",
            "izraisījusi",
            "izraisīts",
            "izraisīta",
            "radīja",
            "iemesls",
            "iemesli",
            "iemeslu",
            "cēlonis",
            "cēloņi",
            "noved pie",
            "noveda pie",
            "līdz ar to",
        ],
        defines: &[
            " ir ",
            " bija ",
            " ir viens no ",
            " ir viena no ",
            " nozīmē ",
            " apzīmē ",
            " sauc par ",
            " tiek saukts par ",
            " tiek saukta par ",
            " tiek dēvēts par ",
            " tiek dēvēta par ",
            " – tas ir ",
            " — ",
            " – ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
