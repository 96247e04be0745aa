//! Zulu.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Zulu.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "zu",
    name: "Zulu",
    small_words: words!("ukuthi futhi kanye le nge lo kodwa uma ngoba noma yini lokhu bese kuya kule yokuthi ngesikhathi"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        causes: &[
            "ngoba", "ngenxa", "ngenxa yokuthi", "ngenxa yokuba", "ngenxa yalokho", "ngenxa yalokhu", "ngakho",
            "ngakho-ke", "ngalokho", "yingakho", "yikho", "kungenxa", "kungenxa yokuthi", "kungoba", "ngesizathu",
            "ngesizathu sokuthi", "isizathu", "izizathu", "imbangela", "kwabangelwa", "kubangelwa", "kubangelwe",
            "kwabangela", "kubangela", "kudalwe", "kudalwa", "kwadalwa", "ukuze", "ngenhloso", "ngenhloso yokuthi",
            "njengoba", "umphumela", "ngomphumela", "kwaholela", "kuholela",
        ],
        defines: &[
            " yisifo ", " yindawo ", " yigama ", " yidolobha ", " yizwe ", " ngumuntu ", " ngumuzi ", " ngumfula ",
            " wuhlobo ", " ingenye ", " ungomunye ", " yilokho ", " kusho ", " kusho ukuthi ", " lisho ", " isho ",
            " kuchaza ", " lichaza ", " ichaza ", " ibizwa ngokuthi ", " ubizwa ngokuthi ", " libizwa ngokuthi ",
            " kubizwa ngokuthi ", " yaziwa ngokuthi ", " waziwa ngokuthi ", " laziwa ngokuthi ", " kwakungu ",
            " kwakuyi ", " wayengu ", " wayeyi ", " okusho ukuthi ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
