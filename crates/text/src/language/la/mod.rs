//! Latin.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Latin.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "la",
    name: "Latin",
    small_words: words!("et in est non ad ut cum qui quod sed ex ab si esse de quae enim atque aut per sunt etiam"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "quia", "quod", "quoniam", "quandoquidem", "nam", "enim", "propter", "ob", "causa", "gratia", "ideo",
            "idcirco", "itaque", "igitur", "ergo", "quare", "quamobrem", "qua de causa", "ut", "siquidem", "utpote",
            "propterea", "propterea quod", "ratio", "causam", "causae", "effecit", "ex eo quod", "ex hac causa",
        ],
        defines: &[
            " est ", " sunt ", " est quidam ", " est quaedam ", " est quoddam ", " erat ", " fuit ", " significat ",
            " appellatur ", " vocatur ", " nominatur ", " dicitur ", " intellegitur ", " definitur ", " id est ",
            " hoc est ", " designat ", " est genus ", " est pars ", " est nomen ", " constat ex ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
