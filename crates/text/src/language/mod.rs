//! Languages as data. A language is a value, [`LanguageWords`], which holds every list of its words that a rule reads;
//! [`Language`] is the code by which articles and questions name one.
//!
//! Each language has a folder here, named after its ISO 639-1 code, and one line in [`LANGUAGES`]. To add one, add
//! both. Nothing else has to change: rules go through the list, or look their language up in it, and have no words of
//! their own.
//!
//! Four kinds of rules read the words:
//!
//! - Rules for stems, stop words, question words and ordinal numbers look up the language of the article or question
//!   ([`of_code`]).
//! - Rules for abbreviations, labels in the head of an article and phrases of web pages look in all languages, since
//!   these occur in articles of any language.
//! - Rules for what a question asks for and for what people write around it ([`AskingWords`], [`MessageWords`]) look in
//!   English and in the languages of the corpus. For English the kind of a question is told by rules of its own.
//! - Rules for entities, wording and follow-up questions are those of English. They take their words from [`ENGLISH`],
//!   which is the one place to change when another language gets such words.

mod code;
mod detect;
mod once;
#[cfg(test)]
mod tests;
mod words;

pub use code::Language;
pub use words::{
    Apostrophe, ArticleWords, AskedNouns, AskingWords, BoilerplatePhrases, Calendar, ConversationWords, Courtesies,
    EntityWords, HeaderLabels, LanguageWords, MessageWords, PeriodWords, QuestionWords, SampleWords, SentenceWords,
    WordList, Wording, Writing,
};

/// Declares the module of each language and lists the languages.
macro_rules! languages {
    ($($code:ident)*) => {
        $(mod $code;)*

        /// Every language that has words or a stemmer, English first.
        pub static LANGUAGES: &[&LanguageWords] = &[$(&$code::WORDS),*];
    };
}

languages! {
    en
    af
    ar
    az
    be
    bg
    ca
    cs
    cy
    da
    de
    el
    eo
    es
    et
    eu
    fa
    fi
    fr
    ga
    gl
    he
    hi
    hr
    hu
    id
    is
    it
    ja
    kk
    ko
    la
    lb
    lg
    lt
    lv
    mi
    mk
    ms
    mt
    nl
    no
    pl
    pt
    ro
    ru
    sk
    sl
    sn
    so
    sq
    sr
    sv
    sw
    ta
    th
    tk
    tl
    tr
    uk
    und
    ur
    uz
    vi
    yo
    zh
    zu
}

pub use en::WORDS as ENGLISH;
pub use once::PerLanguage;

/// The language with this code; `None` for one without any words.
pub fn of_code(code: &str) -> Option<&'static LanguageWords> {
    LANGUAGES.iter().copied().find(|language| language.has_code(code))
}
