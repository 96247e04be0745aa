//! Basque.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Basque.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "eu",
    name: "Basque",
    small_words: words!(
        "eta da ez du bat ere dira zen baina dute izan dela egin behar hori zuen edo ditu baino beste \
         egiten"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ez", "inoiz", "gabe"],
        causes: &[
            "zeren", "izan ere", "delako", "zelako", "direlako", "zirelako", "duelako", "zuelako", "dutelako",
            "zutelako", "baitzen", "baitira", "baitu", "dela eta", "zela eta", "direla eta", "horregatik",
            "hori dela eta", "beraz", "ondorioz", "arrazoia", "eraginez", "eragin zuen", "eragiten du",
        ],
        defines: &[" bat da ", " da ", " dira ", " izan zen ", " esan nahi du ", " deritzo ", " esaten zaio "],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
