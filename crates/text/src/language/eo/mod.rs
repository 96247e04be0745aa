//! Esperanto.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Esperanto.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "eo",
    name: "Esperanto",
    small_words: words!("la de kaj en estas ne por al kiu ĉi el li pri ke sed kun estis tio aŭ pli kiel oni ĝi"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ne", "neniam", "sen"],
        causes: &[
            "ĉar", "tial", "tial ke", "pro", "pro tio", "pro tio ke", "pro tio kial", "por ke", "sekve", "rezulte",
            "rezulte de", "kaŭze de", "dank' al", "danke al", "kaŭzo", "kaŭzoj", "la kaŭzo", "kaŭzas", "kaŭzis",
            "kaŭzita", "kaŭzitaj", "kialo", "kialoj", "motivo", "tial do", "cxar",
        ],
        defines: &[
            " estas ", " estas la ", " estas tia ", " estas unu el ", " estas unu el la ", " estis ", " estis la ",
            " signifas ", " nomiĝas ", " oni nomas ", " difiniĝas kiel ", " estas difinita kiel ",
            " estas difinata kiel ", " estas konata kiel ", " indikas ", " rilatas al ", " konsistas el ",
            " konsistas en ", " tio estas ", " temas pri ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
