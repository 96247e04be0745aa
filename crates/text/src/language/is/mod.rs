//! Icelandic.

mod asking;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Icelandic.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "is",
    name: "Icelandic",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("og að er á í sem til um var við ekki en það með hann af fyrir frá eru því þá hefur ég"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ekki", "aldrei", "enginn", "án"],
        causes: &[
            "vegna", "því", "af því", "þess vegna", "þar sem", "sökum", "af völdum", "út af", "til þess að", "svo að",
            "þökk sé", "vegna þess", "ástæðan", "ástæða", "orsök", "orsökin", "orsakast", "orsakaði", "veldur", "olli",
            "stafar af", "stafaði af", "leiddi til", "enda",
        ],
        defines: &[" er ", " eru ", " var ", " þýðir ", " merkir ", " kallast ", " nefnist "],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
