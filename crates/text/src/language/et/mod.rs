//! Estonian.

mod asking;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Estonian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "et",
    name: "Estonian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ja on ei et see oli kui mis aga ning või ka kes oma selle seda ta nii olid välja siis"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ei", "mitte", "pole", "ilma"],
        causes: &[
            "sest", "kuna", "kuivõrd", "tõttu", "seetõttu", "sellepärast", "seepärast", "põhjusel", "põhjustas",
            "põhjustab", "põhjustatud", "põhjus", "põhjuseks", "tingitud", "tingis", "tulemusel", "tagajärjel", "tänu",
            "seega", "mistõttu", "selleks et",
        ],
        defines: &[" on ", " tähendab ", " tähistab ", " nimetatakse ", " kujutab endast ", " tähendavad "],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
