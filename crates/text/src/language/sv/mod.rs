//! Swedish.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{Calendar, LanguageWords, Wording, Writing, words};

/// Swedish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sv",
    name: "Swedish",
    stemmer: Some(Stemmer::Swedish),
    calendar: Calendar { months: words!("januari februari mars april maj juni juli augusti september oktober november december"), ..Calendar::NONE },
    small_words: words!("och att det som en är på för av med den till inte ett har de om från var eller kan när vid"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["inte", "ingen", "inget", "inga", "aldrig", "utan", "ej"],
        causes: &[
            "eftersom", "därför", "på grund av", "p g a", "pga", "till följd av", "för att", "tack vare", "orsakad av",
            "orsakades av", "orsaken", "anledningen", "skälet", "beror på", "berodde på", "därmed", "så att", "då",
            "eftersom att", "därför att",
        ],
        defines: &[
            " är en ", " är ett ", " är den ", " är det ", " är ", " var en ", " var ett ", " var den ", " var det ",
            " betyder ", " innebär ", " kallas ", " avser ", " avses ", " betecknar ", " syftar på ", " står för ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton \
         nitton tjugo"
    ),
    has_compounds: true,
    spells_marks: true,
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
