//! Spanish.

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Spanish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "es",
    name: "Spanish",
    stemmer: Some(Stemmer::Spanish),
    question_words: words!("cuánto cuánta cuántos cuántas cuándo dónde quién quiénes cuál cómo qué"),
    sentences: SentenceWords {
        titles: words!("dra sra srta"),
        before_number: words!("núm"),
        openers: words!("El Los Las Pero"),
        ..SentenceWords::NONE
    },
    small_words: words!("el la los las de que y en un una por con para es se no del su al lo como más está son"),
    ..LanguageWords::NONE
};
