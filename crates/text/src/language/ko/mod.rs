//! Korean.

mod asking;

use crate::language::words::{LanguageWords, Wording};
use crate::scripts::Script;

/// Korean.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ko",
    name: "Korean",
    script: Script::Hangul,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["않", "없", "못"],
        causes: &[
            "때문에",
            "때문이다",
            "때문입니다",
            "때문이었다",
            "때문",
            "왜냐하면",
            "이유로",
            "이유는",
            "이유",
            "원인으로",
            "원인은",
            "원인이",
            "따라서",
            "그래서",
            "그러므로",
            "위해",
            "위해서",
            "위하여",
            "인해",
            "인하여",
            "말미암아",
            "탓에",
            "덕분에",
            "덕에",
            "기인한다",
            "기인하여",
            "까닭에",
            "까닭은",
            "하기 때문에",
            "이기 때문에",
        ],
        defines: &[
            "이라 함은 ",
            "라 함은 ",
            "라는 것은 ",
            "이라는 것은 ",
            "의 일종",
            "의 하나",
            "를 말한다",
            "을 말한다",
            "를 뜻한다",
            "을 뜻한다",
            "를 의미한다",
            "을 의미한다",
            "를 가리킨다",
            "을 가리킨다",
            "를 말합니다",
            "을 말합니다",
            "를 뜻합니다",
            "을 뜻합니다",
            "를 의미합니다",
            "을 의미합니다",
            "로 정의된다",
            "으로 정의된다",
            "라고 불린다",
            "이라고 불린다",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
