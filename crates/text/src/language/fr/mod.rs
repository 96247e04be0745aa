//! French.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{LanguageWords, SentenceWords, words};

/// French.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fr",
    name: "French",
    stemmer: Some(Stemmer::French),
    detected_as: Some(Lang::Fra),
    question_words: words!("quand quel quelle quels quelles combien comment pourquoi où qui est"),
    sentences: SentenceWords {
        titles: words!("mlle mme ste"),
        may_end: words!("cie"),
        openers: words!("Le Les Il Elle Ils Nous"),
        ..SentenceWords::NONE
    },
    ..LanguageWords::NONE
};
