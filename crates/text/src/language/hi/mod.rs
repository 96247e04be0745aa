//! Hindi.

mod asking;

use crate::language::words::{LanguageWords, Wording};
use crate::scripts::Script;

/// Hindi.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "hi",
    name: "Hindi",
    script: Script::Devanagari,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["नहीं", "मत", "बिना"],
        causes: &[
            "क्योंकि",
            "क्यूंकि",
            "चूँकि",
            "चूंकि",
            "इसलिए",
            "इस लिए",
            "इसीलिए",
            "के कारण",
            "के कारण से",
            "की वजह से",
            "इस वजह से",
            "इसी वजह से",
            "इस कारण",
            "इस कारण से",
            "इसी कारण",
            "कारण है",
            "कारण यह है",
            "कारण था",
            "वजह है",
            "वजह यह है",
            "के चलते",
            "के फलस्वरूप",
            "फलस्वरूप",
            "परिणामस्वरूप",
            "के परिणामस्वरूप",
            "जिसके कारण",
            "जिसकी वजह से",
            "जिससे",
            "ताकि",
            "के उद्देश्य से",
            "अतः",
            "की बदौलत",
            "के मारे",
        ],
        defines: &[
            " एक ",
            " एक प्रकार का ",
            " एक प्रकार की ",
            " एक तरह का ",
            " एक तरह की ",
            " का अर्थ है ",
            " का मतलब है ",
            " का अर्थ होता है ",
            " का मतलब होता है ",
            " का तात्पर्य है ",
            " से तात्पर्य है ",
            " को कहते हैं",
            " कहलाता है",
            " कहलाती है",
            " कहा जाता है",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
