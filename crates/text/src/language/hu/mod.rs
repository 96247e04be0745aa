//! Hungarian.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Hungarian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hu",
    name: "Hungarian",
    stemmer: Some(Stemmer::Hungarian),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("a az és hogy nem egy is volt van ez meg de csak már mint vagy el még ki ha lehet azt"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nem", "ne", "soha", "nincs", "nincsenek", "nélkül"],
        causes: &[
            "mert", "mivel", "ezért", "azért", "emiatt", "amiatt", "miatt", "okán", "következtében", "köszönhetően",
            "következményeként", "ugyanis", "hiszen", "tehát", "így", "nehogy", "oka", "okozta", "okozza", "folytán",
            "révén",
        ],
        defines: &[
            " egy ", " olyan ", " az a ", " azt jelenti ", " azok a ", " jelentése ", " egyfajta ", " nevezzük ",
            " nevezik ", " az egyik ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
