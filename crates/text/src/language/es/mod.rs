//! Spanish.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// Spanish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "es",
    name: "Spanish",
    stemmer: Some(Stemmer::Spanish),
    detected_as: Some(Lang::Spa),
    question_words: words!("cuánto cuánta cuántos cuántas cuándo dónde quién quiénes cuál cómo qué"),
    sentences: SentenceWords {
        titles: words!("dra sra srta"),
        before_number: words!("núm"),
        openers: words!("El Los Las Pero"),
        ..SentenceWords::NONE
    },
    ..LanguageWords::NONE
};
