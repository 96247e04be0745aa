//! Slovenian.

mod asking;

use crate::language::words::{LanguageWords, SentenceWords, Wording, words};

/// Slovenian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sl",
    name: "Slovenian",
    sentences: SentenceWords { ordinals_have_stops: true, ..SentenceWords::NONE },
    small_words: words!("in v je na se da za z so ne pa ki s kot po pri tudi ali o od bi kar ni lahko"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ne", "ni", "niso", "nikoli", "brez"],
        causes: &[
            "ker",
            "saj",
            "zato ker",
            "zaradi",
            "zaradi tega",
            "zato",
            "zatorej",
            "kajti",
            "posledično",
            "kot posledica",
            "kot rezultat",
            "zahvaljujoč",
            "povzročil",
            "povzročila",
            "povzročilo",
            "povzroča",
            "povzročajo",
            "da bi",
            "z namenom",
            "razlog",
            "razloga",
            "razlogi",
            "vzrok",
            "vzroki",
            "vzroka",
            "glede na to da",
            "torej",
            "vodi do",
            "privedlo do",
            "pripeljalo do",
        ],
        defines: &[
            " je ",
            " so ",
            " je bil ",
            " je bila ",
            " je bilo ",
            " je eden ",
            " je ena ",
            " je eno ",
            " pomeni ",
            " pomenijo ",
            " predstavlja ",
            " predstavljajo ",
            " označuje ",
            " označujejo ",
            " imenujemo ",
            " se imenuje ",
            " se imenujejo ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
