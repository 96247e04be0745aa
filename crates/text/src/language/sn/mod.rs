//! Shona.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Shona.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sn",
    name: "Shona",
    small_words: words!("kuti uye nekuti asi iyo pamusoro zvino kana ne uyu ava vakati iri pana ndi vanhu izvi"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "nekuti", "nokuti", "nekuda", "nekuda kwekuti", "nokuda", "nokuda kwekuti", "nemhaka", "nemhaka yekuti",
            "pamusana", "pamusana pekuti", "sezvo", "nepamusana", "saka", "naizvozvo", "nekudaro", "nokudaro",
            "saizvozvo", "ndosaka", "ndokusaka", "ndicho chikonzero", "nechikonzero", "nechikonzero chekuti",
            "chikonzero", "zvikonzero", "zvakakonzera", "zvakakonzerwa", "zvinokonzera", "zvinokonzerwa",
            "yakakonzerwa", "inokonzera", "inokonzerwa", "chakakonzera", "kukonzera", "kuitira", "kuitira kuti",
            "mhedzisiro", "zvakaguma",
        ],
        defines: &[
            " ndiyo ", " ndiye ", " ndicho ", " ndizvo ", " ndiro ", " ndirwo ", " ndihwo ", " irudzi rwe ",
            " inyika ", " iguta ", " izita ", " ishoko ", " izwi ", " aiva ", " aive ", " yaiva ", " yaive ",
            " zvinoreva ", " zvinoreva kuti ", " rinoreva ", " inoreva ", " chinoreva ", " kunoreva ", " zvichireva ",
            " inonzi ", " rinonzi ", " chinonzi ", " anonzi ", " unonzi ", " imhando ", " rudzi ", " irudzi ",
            " imwe ", " mumwe ", " inozivikanwa ", " anozivikanwa ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
