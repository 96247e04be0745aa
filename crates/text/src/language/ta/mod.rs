//! Tamil.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, Wording};
use crate::scripts::Script;

/// Tamil.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ta",
    name: "Tamil",
    script: Script::Tamil,
    reads_its_script: true,
    stemmer: Some(Stemmer::Tamil),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["இல்லை"],
        causes: &[
            "ஏனெனில்",
            "ஏனென்றால்",
            "ஏன்னா",
            "காரணமாக",
            "காரணத்தால்",
            "காரணத்தினால்",
            "காரணம்",
            "காரணமாகும்",
            "ஆகவே",
            "ஆகையால்",
            "ஆதலால்",
            "எனவே",
            "அதனால்",
            "இதனால்",
            "எதனாலெனில்",
            "அதனால்தான்",
            "இதனால்தான்",
            "அதன் காரணமாக",
            "இதன் காரணமாக",
            "என்பதால்",
            "என்பதனால்",
            "என்பதற்காக",
            "பொருட்டு",
            "விளைவாக",
            "அதன் விளைவாக",
            "இதன் விளைவாக",
            "நிமித்தம்",
            "முன்னிட்டு",
        ],
        defines: &[
            " என்பது ",
            " என்றால் ",
            " எனப்படுவது ",
            " எனப்படும்",
            " என்று அழைக்கப்படுகிறது",
            " என அழைக்கப்படுகிறது",
            " என்று பொருள்",
            " என்று பொருள்படும்",
            " என்பதன் பொருள் ",
            " என்பதாகும்",
            " ஒரு வகை ",
            " வகையைச் சேர்ந்த ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
