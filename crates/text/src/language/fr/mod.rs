//! French.

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, LanguageWords, SentenceWords, words};

/// French.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fr",
    name: "French",
    stemmer: Some(Stemmer::French),
    question_words: words!("quand quel quelle quels quelles combien comment pourquoi où qui est"),
    sentences: SentenceWords {
        titles: words!("mlle mme ste"),
        may_end: words!("cie"),
        openers: words!("Le Les Il Elle Ils Nous"),
        ..SentenceWords::NONE
    },
    small_words: words!("le la les des et est une un dans pour que qui pas sur par du au avec plus ce sont cette ne aux"),
    apostrophe: Apostrophe::AfterClitic,
    ..LanguageWords::NONE
};
