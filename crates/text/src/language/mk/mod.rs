//! Macedonian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Macedonian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "mk",
    name: "Macedonian",
    script: Script::Cyrillic,
    small_words: words!(
        "и во на со за од дека не се да по како е но или ќе до кон при тие тој таа тоа овој оваа овие кој \
         која кои беше биде ние вие уште исто кога ако"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["не", "нема", "никогаш", "без"],
        causes: &[
            "затоа што",
            "бидејќи",
            "зашто",
            "поради",
            "заради",
            "поради тоа",
            "затоа",
            "поради што",
            "благодарение на",
            "како резултат на",
            "како последица на",
            "предизвикан од",
            "предизвикана од",
            "предизвикано од",
            "предизвикува",
            "за да",
            "со цел да",
            "причина",
            "причината",
            "причините",
            "се должи на",
            "се должат на",
            "со оглед на",
            "според тоа",
            "доведе до",
            "доведува до",
        ],
        defines: &[
            " е ",
            " се ",
            " е еден ",
            " е една ",
            " е едно ",
            " беше ",
            " бил ",
            " била ",
            " претставува ",
            " претставуваат ",
            " значи ",
            " означува ",
            " се нарекува ",
            " се нарекуваат ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
