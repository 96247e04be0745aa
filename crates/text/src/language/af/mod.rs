//! Afrikaans.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Afrikaans.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "af",
    name: "Afrikaans",
    small_words: words!("die van en is in 'n nie wat het te met vir dat op om sy hy aan as was word deur ook na"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nie", "geen", "nooit", "sonder"],
        causes: &[
            "omdat", "want", "weens", "vanweë", "as gevolg van", "daarom", "daardeur", "danksy", "sodat", "aangesien",
            "op grond van", "na aanleiding van", "ten gevolge van", "te wyte aan", "toe te skryf aan", "die rede",
            "die oorsaak", "veroorsaak deur", "deurdat", "gevolglik",
        ],
        defines: &[
            " is 'n ", " is die ", " was 'n ", " was die ", " beteken ", " verwys na ", " word genoem ", " staan vir ",
            " behels ", " staan bekend as ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
