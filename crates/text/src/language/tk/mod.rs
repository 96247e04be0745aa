//! Turkmen.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Turkmen.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tk",
    name: "Turkmen",
    small_words: words!("we bilen bu üçin bir hem boýunça diýip bolan ol onuň öz däl her edip şeýle ýa"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "çünki",
            "sebäbi",
            "sebäpli",
            "şonuň üçin",
            "şonuň üçin hem",
            "şol sebäpli",
            "şol sebäpden",
            "şu sebäpli",
            "bu sebäpli",
            "zerarly",
            "netijesinde",
            "netijede",
            "saýesinde",
            "şoňa görä",
            "baglanyşykly",
            "maksady bilen",
            "maksat bilen",
            "sebäp",
            "sebäp boldy",
            "sebäp bolýar",
            "sebäpleri",
            "getirip çykardy",
            "diýmek",
            "täsirinde",
            "ýaňa",
        ],
        defines: &[
            " — bu ",
            " – bu ",
            " - bu ",
            " diýilýär ",
            " diýlip atlandyrylýar ",
            " atlandyrylýar ",
            " diýmekdir ",
            " aňladýar ",
            " bildirýär ",
            " hasaplanýar ",
            " diýmek ",
            " — ",
            " – ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
