//! Luxembourgish.

mod asking;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Luxembourgish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "lb",
    name: "Luxembourgish",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("an de den der ass net mat fir op vun en eng ze am sech déi dat hunn och gëtt"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "well", "wéinst", "duerfir", "dowéinst", "duerch", "dofir", "doduerch", "opgrond", "op grond vun",
            "aus dësem grond", "de grond", "d'ursaach", "verursaacht", "dank", "fir datt", "fir dass", "sou datt",
            "sou dass", "nämlech",
        ],
        defines: &[
            " ass en ", " ass e ", " ass eng ", " ass een ", " ass den ", " ass de ", " sinn ", " war en ", " war e ",
            " war eng ", " war den ", " war de ", " bedeit ", " bezeechent ", " heescht ", " nennt een ", " steet fir ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
