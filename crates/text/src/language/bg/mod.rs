//! Bulgarian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Bulgarian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "bg",
    name: "Bulgarian",
    script: Script::Cyrillic,
    small_words: words!(
        "и в на с за от че не се да по като е са но или ще до към при те той тя това този тази тези който \
         която които беше бъде ние вие още също кога ако"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["не", "няма", "никога", "без"],
        causes: &[
            "защото",
            "понеже",
            "тъй като",
            "поради",
            "заради",
            "поради това",
            "поради което",
            "затова",
            "благодарение на",
            "вследствие на",
            "в резултат на",
            "в резултат",
            "причинен от",
            "причинена от",
            "причинено от",
            "причинява",
            "за да",
            "с цел",
            "причина",
            "причината",
            "причините",
            "дължи се на",
            "дължат се на",
            "предвид",
            "следователно",
            "води до",
            "доведе до",
        ],
        defines: &[
            " е ",
            " са ",
            " е един ",
            " е една ",
            " е едно ",
            " беше ",
            " бил ",
            " била ",
            " представлява ",
            " представляват ",
            " означава ",
            " означават ",
            " се нарича ",
            " се наричат ",
            " наричаме ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
