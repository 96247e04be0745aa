//! Swahili.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Swahili.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "sw",
    name: "Swahili",
    small_words: words!("ya na wa kwa katika ni la za kuwa hii yake hiyo cha hilo huo ili kama lakini hayo pia alisema"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["si", "hakuna", "kamwe", "bila"],
        causes: &[
            "kwa sababu", "kwa sababu ya", "kwa kuwa", "kwa vile", "kwa ajili ya", "kwani", "kwa maana",
            "kutokana na", "kwa hiyo", "hivyo", "kwa hivyo", "ndiyo maana", "ndio maana", "ili", "kusudi",
            "kwa sababu hiyo", "kwa ajili hiyo", "sababu", "sababu ya", "chanzo", "chanzo cha", "kusababisha",
            "husababisha", "ilisababisha", "imesababisha", "inasababisha", "alisababisha", "ulisababisha",
            "kusababishwa", "husababishwa na", "ilisababishwa na", "imesababishwa na", "matokeo yake", "kwa matokeo",
            "kufuatia", "madhumuni", "lengo",
        ],
        defines: &[
            " ni ", " ni mmoja wa ", " ni moja ya ", " ni kati ya ", " ni aina ya ", " ni jina la ", " ni neno ",
            " ni mtu ", " ni kitu ", " ni chombo ", " ni mji ", " ni nchi ", " alikuwa ", " alikuwa mmoja wa ",
            " ilikuwa ", " ulikuwa ", " lilikuwa ", " kilikuwa ", " walikuwa ", " maana yake ", " maana yake ni ",
            " inamaanisha ", " humaanisha ", " huitwa ", " inaitwa ", " hujulikana kama ", " inajulikana kama ",
            " unajulikana kama ", " yaani ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
