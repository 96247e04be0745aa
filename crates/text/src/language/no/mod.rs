//! Norwegian.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, Wording, Writing, words};

/// Norwegian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "no",
    other_codes: words!("nb nn"),
    name: "Norwegian",
    stemmer: Some(Stemmer::Norwegian),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("og å det er en som på for av med til ikke den et har de fra eller kan når var ble etter"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ikke", "ingen", "intet", "aldri", "uten", "ikkje"],
        causes: &[
            "fordi", "derfor", "på grunn av", "pga", "p g a", "som følge av", "for å", "takket være", "forårsaket av",
            "skyldes", "skyldtes", "årsaken", "grunnen", "ettersom", "siden", "slik at", "dermed", "på bakgrunn av",
            "av den grunn", "grunna",
        ],
        defines: &[
            " er en ", " er ei ", " er et ", " er den ", " er det ", " er ", " var en ", " var ei ", " var et ",
            " var den ", " var det ", " betyr ", " kalles ", " betegner ", " refererer til ", " viser til ",
            " står for ", " innebærer ", " vil si ", " er ein ", " er eit ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    has_compounds: true,
    spells_marks: true,
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
