//! Finnish.

mod asking;

use rust_stemmers::Algorithm;

use crate::language::words::{LanguageWords, SentenceWords, Wording, Writing, words};

/// Finnish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fi",
    name: "Finnish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ja on ei että se oli mutta tai kun niin myös joka ovat hän sen jos voi kuin mukaan sekä ole"),
    bare_stemmer: Some(Algorithm::Finnish),
    keeps_marks: true,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ei", "eivät", "älä", "ilman", "koskaan"],
        causes: &[
            "koska", "sillä", "siksi", "takia", "vuoksi", "johtuen", "johtuu", "johtui", "aiheuttaa", "aiheutti",
            "aiheuttama", "ansiosta", "tähden", "syystä", "syynä", "syy", "seurauksena", "joten", "jotta", "näin ollen",
            "sen vuoksi", "tämän vuoksi", "sen takia",
        ],
        defines: &[" on ", " ovat ", " tarkoittaa ", " merkitsee ", " tarkoitetaan ", " kutsutaan ", " viittaa "],
        ..Wording::NONE
    },
    writing: Writing {
    has_compounds: true,
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
