//! Maltese.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Maltese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "mt",
    name: "Maltese",
    small_words: words!("il u ta li ma fuq biex minn fl dan kien għal jew din hija lil"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "għax", "għaliex", "peress li", "billi", "minħabba", "minħabba li", "ladarba", "talli", "sabiex", "biex",
            "grazzi għal", "kawża ta'", "bħala riżultat", "b'riżultat ta'", "b'konsegwenza ta'", "għalhekk",
            "għaldaqstant", "għal din ir-raġuni", "raġuni", "raġunijiet", "ir-raġuni", "kawża", "il-kawża",
            "ikkawżat", "ikkawżata", "ikkawżati", "wassal għal", "wasslet għal",
        ],
        defines: &[
            " huwa ", " hija ", " huma ", " hu ", " hi ", " kien ", " kienet ", " kienu ", " ifisser ", " tfisser ",
            " jirreferi għal ", " tirreferi għal ", " hu definit bħala ", " huwa definit bħala ",
            " hija definita bħala ", " jissejjaħ ", " tissejjaħ ", " magħruf bħala ", " magħrufa bħala ",
            " jikkonsisti f'", " jikkonsisti minn ", " huwa wieħed mill-", " hija waħda mill-", " jiġifieri ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
