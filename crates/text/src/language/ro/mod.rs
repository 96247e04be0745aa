//! Romanian.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, Wording, words};

/// Romanian.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "ro", name: "Romanian", stemmer: Some(Stemmer::Romanian),
    small_words: words!("și în de la cu pe nu este care a un o din că să pentru mai sau sunt fi au ca se"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nu", "niciodată", "fără", "niciun", "nicio"],
        causes: &[
            "pentru că", "fiindcă", "deoarece", "căci", "întrucât", "din cauza", "din cauză că", "datorită",
            "din pricina", "din motivul", "ca urmare", "ca urmare a", "în urma", "drept urmare", "ca să", "pentru a",
            "de aceea", "așadar", "prin urmare", "astfel", "astfel încât", "având în vedere că", "dat fiind că",
            "motiv", "motivul", "motive", "cauza", "cauzat", "cauzată", "cauzate", "provocat", "provocată", "grație",
        ],
        defines: &[
            " este un ", " este o ", " este cel ", " este cea ", " e un ", " e o ", " sunt niște ", " sunt ",
            " era un ", " era o ", " a fost un ", " a fost o ", " a fost cel ", " a fost cea ", " înseamnă ",
            " reprezintă ", " desemnează ", " se referă la ", " se definește ca ", " este definit ca ",
            " este definită ca ", " este cunoscut ca ", " este cunoscută ca ", " se numește ", " constă în ",
            " este unul dintre ", " este una dintre ", " adică ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE };
