//! Catalan.

mod asking;

use crate::language::words::{Apostrophe, LanguageWords, Wording, words};

/// Catalan.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ca",
    name: "Catalan",
    small_words: words!("el la els les de que i en un una per amb és no del al es més són va com seva dels aquest"),
    apostrophe: Apostrophe::AfterClitic,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["no", "mai", "sense", "cap"],
        causes: &[
            "perquè", "ja que", "atès que", "donat que", "vist que", "com que", "puix que", "a causa de",
            "a causa del", "a causa dels", "a causa de la", "gràcies a", "gràcies al", "per culpa de", "per mor de",
            "degut a", "per tal de", "per tal que", "a fi de", "a fi que", "per això", "per tant", "per aquest motiu",
            "per aquesta raó", "com a resultat", "en conseqüència", "arran de", "raó", "raons", "motiu", "motius",
            "causa", "causes", "causat", "causada", "provocat", "provocada",
        ],
        defines: &[
            " és un ", " és una ", " és el ", " és la ", " és l'", " són els ", " són les ", " són uns ", " era un ",
            " era una ", " va ser un ", " va ser una ", " fou un ", " fou una ", " significa ", " vol dir ",
            " designa ", " es refereix a ", " es defineix com ", " és definit com ", " es coneix com ", " s'anomena ",
            " s'entén ", " consisteix en ", " consisteix a ", " és un dels ", " és una de les ", " és a dir ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
