//! Ukrainian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Ukrainian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "uk",
    name: "Ukrainian",
    script: Script::Cyrillic,
    small_words: words!(
        "і в у на з що не та до як за це від для про по але або чи її його він вона вони який яка які \
         було бути є ми ви ще також коли якщо"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["не", "немає", "ніколи", "без"],
        causes: &[
            "тому що",
            "бо",
            "оскільки",
            "адже",
            "через те що",
            "через",
            "завдяки",
            "внаслідок",
            "унаслідок",
            "в результаті",
            "у результаті",
            "з причини",
            "у зв'язку з",
            "тому",
            "отже",
            "щоб",
            "для того щоб",
            "причина",
            "причиною",
            "причини",
            "спричинений",
            "спричинена",
            "спричинено",
            "спричинило",
            "зумовлено",
            "викликано",
            "призвело до",
            "призводить до",
        ],
        defines: &[
            " — це ",
            " – це ",
            " - це ",
            " це ",
            " — ",
            " – ",
            " є ",
            " був ",
            " була ",
            " являє собою ",
            " являють собою ",
            " означає ",
            " позначає ",
            " називається ",
            " називають ",
            " називаються ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
