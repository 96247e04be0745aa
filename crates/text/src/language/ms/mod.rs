//! Malay.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Malay.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ms",
    name: "Malay",
    small_words: words!(
        "yang dan di ini untuk dengan dari itu tidak dalam pada adalah akan ke oleh sebagai juga telah \
         atau ada boleh"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["tidak", "bukan", "belum", "jangan", "tanpa"],
        causes: &[
            "kerana", "sebab", "kerana itu", "oleh kerana", "oleh kerana itu", "oleh itu", "oleh sebab",
            "oleh sebab itu", "disebabkan", "disebabkan oleh", "berpunca daripada", "akibat", "akibatnya",
            "akibat daripada", "punca", "puncanya", "menyebabkan", "mengakibatkan", "lantaran", "gara-gara", "berkat",
            "agar", "supaya", "sehingga", "maka", "justeru", "alasan", "alasannya", "memandangkan", "ekoran",
            "ekoran daripada", "bagi tujuan",
        ],
        defines: &[
            " ialah ", " adalah ", " merupakan ", " iaitu ", " yakni ", " ialah sebuah ", " ialah suatu ",
            " ialah seorang ", " ialah satu ", " ialah salah satu ", " ialah sejenis ", " adalah sebuah ",
            " adalah suatu ", " adalah seorang ", " adalah satu ", " adalah salah satu ", " merupakan sebuah ",
            " merupakan suatu ", " merupakan satu ", " merupakan salah satu ", " bermaksud ", " bererti ",
            " bermakna ", " ertinya ", " maksudnya ", " ditakrifkan sebagai ", " didefinisikan sebagai ", " disebut ",
            " dikenali sebagai ", " merujuk kepada ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
