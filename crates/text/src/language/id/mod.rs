//! Indonesian.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Indonesian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "id",
    name: "Indonesian",
    small_words: words!(
        "yang dan di ini untuk dengan dari itu tidak dalam pada adalah akan ke oleh sebagai juga telah \
         atau ada dapat"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["tidak", "bukan", "belum", "jangan", "tanpa"],
        causes: &[
            "karena", "sebab", "karena itu", "oleh karena", "oleh karena itu", "oleh sebab itu", "disebabkan",
            "disebabkan oleh", "diakibatkan", "diakibatkan oleh", "akibat", "akibatnya", "penyebab", "penyebabnya",
            "menyebabkan", "mengakibatkan", "lantaran", "gara-gara", "berkat", "agar", "supaya", "sehingga",
            "maka dari itu", "makanya", "dikarenakan", "alasan", "alasannya", "berhubung", "mengingat bahwa",
        ],
        defines: &[
            " adalah ", " ialah ", " merupakan ", " yaitu ", " yakni ", " adalah sebuah ", " adalah suatu ",
            " adalah seorang ", " adalah salah satu ", " merupakan sebuah ", " merupakan suatu ",
            " merupakan salah satu ", " berarti ", " artinya ", " didefinisikan sebagai ", " disebut ",
            " disebut juga ", " dikenal sebagai ", " mengacu pada ", " adalah istilah ", " bermakna ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
