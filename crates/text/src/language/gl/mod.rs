//! Galician.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Galician.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "gl",
    name: "Galician",
    small_words: words!("o a os as de que e do da en un unha para con non por se no na máis dos das ao como é son unhas"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["non", "nunca", "sen", "ningún", "ningunha"],
        causes: &[
            "porque", "xa que", "posto que", "dado que", "debido a", "debido ao", "debido á", "por causa de",
            "por causa do", "por causa da", "a causa de", "a causa do", "a causa da", "grazas a", "grazas ao",
            "grazas á", "por culpa de", "para que", "a fin de", "co fin de", "por iso", "polo tanto", "por tanto",
            "por esta razón", "por este motivo", "como resultado", "como consecuencia", "a raíz de", "pois", "razón",
            "razóns", "motivo", "motivos", "causa", "causas", "causado", "causada", "provocado", "provocada",
        ],
        defines: &[
            " é un ", " é unha ", " é o ", " é a ", " é aquel que ", " son os ", " son as ", " son uns ", " era un ",
            " era unha ", " foi un ", " foi unha ", " foi o ", " foi a ", " significa ", " refírese a ",
            " se refire a ", " defínese como ", " se define como ", " coñécese como ", " denomínase ", " chámase ",
            " quere dicir ", " consiste en ", " é un dos ", " é unha das ", " é dicir ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
