//! Danish.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, Wording, Writing, words};

/// Danish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "da",
    name: "Danish",
    stemmer: Some(Stemmer::Danish),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("og at det er en som på for af med til ikke den et har de fra eller kan når var blev efter"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ikke", "ingen", "intet", "aldrig", "uden", "ej"],
        causes: &[
            "fordi", "derfor", "på grund af", "pga", "p g a", "som følge af", "for at", "takket være", "forårsaget af",
            "skyldes", "skyldtes", "årsagen", "grunden", "da", "idet", "eftersom", "så at", "således at", "dermed",
            "på baggrund af",
        ],
        defines: &[
            " er en ", " er et ", " er den ", " er det ", " er ", " var en ", " var et ", " var den ", " var det ",
            " betyder ", " kaldes ", " betegner ", " refererer til ", " henviser til ", " står for ", " dækker over ",
            " vil sige ",
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
