//! Belarusian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Belarusian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "be",
    name: "Belarusian",
    script: Script::Cyrillic,
    small_words: words!(
        "і у на з што не да як за гэта ад для пра па але або яго яна яны ён які якая якія было ёсць мы вы \
         яшчэ таксама калі"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["не", "няма", "ніколі", "без"],
        causes: &[
            "таму што",
            "бо",
            "паколькі",
            "з-за",
            "праз тое што",
            "з-за таго што",
            "дзякуючы",
            "у выніку",
            "з прычыны",
            "па прычыне",
            "у сувязі з",
            "таму",
            "такім чынам",
            "каб",
            "для таго каб",
            "прычына",
            "прычынай",
            "прычыны",
            "выкліканы",
            "выклікана",
            "прывяло да",
            "прыводзіць да",
            "абумоўлена",
        ],
        defines: &[
            " — гэта ",
            " – гэта ",
            " - гэта ",
            " гэта ",
            " — ",
            " – ",
            " ёсць ",
            " з'яўляецца ",
            " з'яўляюцца ",
            " быў ",
            " была ",
            " уяўляе сабой ",
            " уяўляюць сабой ",
            " азначае ",
            " абазначае ",
            " называецца ",
            " называюць ",
            " называюцца ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
