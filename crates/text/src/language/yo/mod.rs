//! Yoruba.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Yoruba.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "yo",
    name: "Yoruba",
    small_words: words!("ní ti sí àti tí fún náà pé nínú àwọn ó jẹ́ wọn kan kò bá ń"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "nítorí", "nítorí pé", "nítorí náà", "nítorí èyí", "tórí", "torí", "torí pé", "torí náà", "nítorí ti",
            "nítorí tí", "ìdí", "ìdí ni pé", "ìdí nìyí", "ìdí rẹ̀ ni", "ìdí nìyẹn", "ìdí èyí", "fún ìdí èyí",
            "nípasẹ̀", "kí ó lè", "kí wọ́n lè", "kí a lè", "láti lè", "ó fa", "ló fa", "ó fà á", "tó fa", "èyí tó fa",
            "èyí ló fà á", "ohun tó fa", "ohun tó fà á", "okùnfà", "àbájáde", "bí àbájáde", "látàrí", "látàrí pé",
            "nígbà tí ó jẹ́ pé", "níwọ̀n bí",
        ],
        defines: &[
            " jẹ́ ", " jẹ́ ọ̀kan ", " jẹ́ ọ̀kan lára ", " jẹ́ ọ̀kan nínú ", " jẹ́ irú ", " jẹ́ orúkọ ", " ni ",
            " ni orúkọ ", " ni a ń pè ní ", " tí a mọ̀ sí ", " tí wọ́n ń pè ní ", " tí a ń pè ní ", " túmọ̀ sí ",
            " ń túmọ̀ sí ", " ìtumọ̀ rẹ̀ ni ", " wà lára ", " jẹ́ ìlú ", " jẹ́ orílẹ̀-èdè ", " ń tọ́ka sí ",
            " èyíinì ni ", " ìyẹn ni ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
