//! Lithuanian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Lithuanian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lt",
    name: "Lithuanian",
    small_words: words!("ir į iš kad su yra tai ar bet už kaip buvo nuo ne apie jo dėl tik savo per būti jos taip"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nėra", "niekada", "be"],
        causes: &[
            "nes",
            "kadangi",
            "todėl kad",
            "todėl",
            "dėl to",
            "dėl to kad",
            "dėl",
            "dėka",
            "dėl šios priežasties",
            "kaip rezultatas",
            "to pasekmė",
            "pasekmė",
            "siekiant",
            "tam kad",
            "sukėlė",
            "sukelia",
            "sukeltas",
            "sukelta",
            "lėmė",
            "lemia",
            "nulėmė",
            "priežastis",
            "priežastys",
            "priežastimi",
            "priežasties",
            "taigi",
            "vadinasi",
            "atsižvelgiant į",
        ],
        defines: &[
            " yra ",
            " buvo ",
            " tai ",
            " – tai ",
            " — tai ",
            " - tai ",
            " — ",
            " – ",
            " reiškia ",
            " vadinamas ",
            " vadinama ",
            " vadinami ",
            " vadinamos ",
            " laikomas ",
            " laikoma ",
            " žymi ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
