//! Kazakh.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Kazakh.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "kk",
    name: "Kazakh",
    script: Script::Cyrillic,
    small_words: words!("және мен да де бұл ол үшін бір еді емес болып деп бар жоқ бойынша осы туралы керек"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "өйткені",
            "себебі",
            "сондықтан",
            "сол себепті",
            "сол себептен",
            "осы себепті",
            "соның салдарынан",
            "салдарынан",
            "нәтижесінде",
            "кесірінен",
            "арқасында",
            "байланысты",
            "осыған байланысты",
            "болғандықтан",
            "олай болса",
            "мақсатында",
            "мақсатымен",
            "себеп",
            "себебінен",
            "себептері",
            "себеп болды",
            "себепші болды",
            "әсерінен",
            "әкеп соқты",
            "туындаған",
            "туындады",
            "демек",
        ],
        defines: &[
            " — бұл ",
            " – бұл ",
            " - бұл ",
            " дегеніміз ",
            " деп аталады ",
            " деп атайды ",
            " болып табылады ",
            " білдіреді ",
            " — ",
            " – ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
