//! Somali.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Somali.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "so",
    name: "Somali",
    small_words: words!("oo ka ku iyo ay in uu waa u la ah waxa waxaa ayaa kale ma ee si isaga"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "sababtoo ah", "sabab", "sababta", "sababtu waa", "sababta ay u tahay", "sababtu waxay tahay", "waayo",
            "maxaa yeelay", "maadaama", "maaddaama", "maadaama ay", "darteed", "dartii", "awgeed", "awgiis", "awgood",
            "si loo", "si ay u", "si uu u", "sidaas darteed", "sidaa darteed", "sidaas awgeed", "taas darteed",
            "waxaa sababay", "waxaa keenay", "waxaa keentay", "waxay keentay", "waxay sababtay", "wuxuu sababay",
            "taasoo keentay", "natiijada", "natiijo ahaan", "iyadoo ay ugu wacan tahay", "ugu wacan",
        ],
        defines: &[
            " waa ", " waa mid ka mid ah ", " waa mid ", " waa nooc ", " waa nooc ka mid ah ", " waa magaca ",
            " waa qof ", " waa magaalo ", " waa dal ", " waa waddan ", " waa erey ", " wuxuu ahaa ", " waxay ahayd ",
            " wuxuu yahay ", " waxay tahay ", " waxa uu yahay ", " waxa ay tahay ", " macnaheedu waa ",
            " macnihiisu waa ", " waxaa loola jeedaa ", " waxaa looga jeedaa ", " waxaa loo yaqaan ",
            " waxaa loo yaqaanaa ", " waxaa la yiraahdaa ", " ka dhigan ", " waxay ka dhigan tahay ",
            " wuxuu ka dhigan yahay ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
