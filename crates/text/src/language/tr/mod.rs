//! Turkish.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, LanguageWords, SentenceWords, Wording, words};

/// Turkish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "tr",
    name: "Turkish",
    stemmer: Some(Stemmer::Turkish),
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("ve bir bu için ile da de olarak daha çok olan gibi ne en kadar sonra var değil veya ya ise her"),
    apostrophe: Apostrophe::BeforeEndings,
    has_dotless_i: true,
    keeps_marks: true,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["değil", "yok", "asla", "hiçbir"],
        causes: &[
            "çünkü", "zira", "nedeniyle", "sebebiyle", "yüzünden", "dolayı", "ötürü", "dolayısıyla", "bu nedenle",
            "bu yüzden", "bu sebeple", "sayesinde", "sonucu", "sonucunda", "neden oldu", "yol açtı", "nedeni", "sebebi",
            "diye",
        ],
        defines: &[
            " bir tür ", " bir çeşit ", " olan bir ", " yer alan bir ", " anlamına gelen ", " anlamına gelir ",
            " olarak bilinen ", " adı verilen ", " denilen ", " ise bir ", " tanımı ", " demektir ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
