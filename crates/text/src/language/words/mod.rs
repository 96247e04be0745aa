//! Everything that the rules know of one language, as data: [`LanguageWords`] and the groups of lists in it.
//!
//! A group belongs to the rules that read it; the doc comment of a list says what a word in it does to them. A language
//! fills the groups that it has words for and takes the rest from `NONE`.

mod articles;
mod asking;
mod conversation;
mod entities;
mod pages;
mod questions;
mod sentences;
mod writing;

pub use articles::ArticleWords;
pub use asking::{AskingWords, MessageWords};
pub use conversation::ConversationWords;
pub use entities::{Calendar, EntityWords};
pub use pages::{BoilerplatePhrases, HeaderLabels};
pub use questions::{AskedNouns, Courtesies, PeriodWords, QuestionWords, SampleWords};
pub use sentences::{SentenceWords, Wording};
pub use writing::Writing;

use crate::scripts::Script;

/// Words or phrases of one class.
pub type WordList = &'static [&'static str];

/// One language: its codes, how its words are stemmed, and every list of its words that a rule reads.
#[derive(Debug)]
pub struct LanguageWords {
    /// ISO 639-1 code, lower case: "en".
    pub code: &'static str,
    /// Other codes under which the same language is tagged: "nb" and "nn" for Norwegian.
    pub other_codes: WordList,
    /// English name of the language, for reports and logs.
    pub name: &'static str,
    /// Script in which it is written.
    pub script: Script,
    /// True when its stemmer also reads words of its script in articles of other languages. At most one language of a
    /// script may claim that.
    pub reads_its_script: bool,
    /// Stemmer of the `bm25` crate, which also has the stop words. Without one, words are indexed in lower case.
    pub stemmer: Option<bm25::Language>,
    /// A stemmer that the `bm25` crate does not offer, for a language whose stop words are its small words.
    pub bare_stemmer: Option<rust_stemmers::Algorithm>,
    /// Its most frequent small words, articles and prepositions above all. A text in Latin letters is recognised by
    /// them. In a language without a stemmer they are the stop words.
    pub small_words: WordList,
    /// True when marks on letters tell words apart, so that keys keep them: Vietnamese "bò" (cow) and "bơ" (butter).
    /// Otherwise "é" and "e" are one in Latin letters.
    pub keeps_marks: bool,
    /// True for languages whose small "I" is "ı" and whose capital "i" is "İ".
    pub has_dotless_i: bool,
    /// What an apostrophe inside of a word parts.
    pub apostrophe: Apostrophe,
    /// Words of a question that only ask ("wer", "сколько") and that the stop words of the stemmer lack. A language
    /// without a stemmer needs none, unless its script has no spaces: then they are searched as text, so a word must
    /// stand before the words that it contains.
    pub question_words: WordList,
    /// Families of words that stand for each other between a question and its answer ("wrote", "author"): one family a
    /// line, words separated by spaces; lines that begin with `#` are comments.
    pub kin: &'static str,
    /// How one word is written in several ways.
    pub writing: Writing,
    /// Irregular forms, a word a line: the word, then its forms, in lower case. Lines that begin with `#` are comments.
    pub irregular: &'static str,
    /// Months, weekdays and dates.
    pub calendar: Calendar,
    /// Where a sentence ends.
    pub sentences: SentenceWords,
    /// What the wording of a sentence says about it as an answer.
    pub wording: Wording,
    /// Names, numbers, times and reasons inside a sentence.
    pub entities: EntityWords,
    /// What a question asks for, by the rules of English.
    pub questions: QuestionWords,
    /// What a question asks for, by rules for any language.
    pub asking: AskingWords,
    /// What people write around a question.
    pub messages: MessageWords,
    /// The time that a question asks about.
    pub periods: PeriodWords,
    /// Nouns that say what a question asks for.
    pub asked_nouns: AskedNouns,
    /// Follow-up questions.
    pub conversation: ConversationWords,
    /// Greetings and calls for help.
    pub courtesies: Courtesies,
    /// Sample questions made from sentences.
    pub samples: SampleWords,
    /// Questions about an article itself.
    pub articles: ArticleWords,
    /// Labels in the head of an article.
    pub labels: HeaderLabels,
    /// Fixed phrases of web pages.
    pub boilerplate: BoilerplatePhrases,
}

/// What an apostrophe inside of a word parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apostrophe {
    /// Nothing, or nothing that the stemmer does not know: "don't", "п'ять".
    Inner,
    /// A short word before it from the word that counts: "l'eau", "dell'acqua".
    AfterClitic,
    /// A name before it from its endings: "NASA'nın".
    BeforeEndings,
}

impl LanguageWords {
    /// A language without any words, to be filled by struct update.
    pub const NONE: Self = Self {
        code: "",
        other_codes: &[],
        name: "",
        script: Script::Latin,
        reads_its_script: false,
        stemmer: None,
        bare_stemmer: None,
        small_words: &[],
        keeps_marks: false,
        has_dotless_i: false,
        apostrophe: Apostrophe::Inner,
        question_words: &[],
        kin: "",
        writing: Writing::NONE,
        irregular: "",
        calendar: Calendar::NONE,
        sentences: SentenceWords::NONE,
        wording: Wording::NONE,
        entities: EntityWords::NONE,
        questions: QuestionWords::NONE,
        asking: AskingWords::NONE,
        messages: MessageWords::NONE,
        periods: PeriodWords::NONE,
        asked_nouns: AskedNouns::NONE,
        conversation: ConversationWords::NONE,
        courtesies: Courtesies::NONE,
        samples: SampleWords::NONE,
        articles: ArticleWords::NONE,
        labels: HeaderLabels::NONE,
        boilerplate: BoilerplatePhrases::NONE,
    };

    /// True when `code` is a code of this language.
    pub fn has_code(&self, code: &str) -> bool {
        self.code == code || self.other_codes.contains(&code)
    }
}

/// A field that a language need not fill.
trait Empty {
    /// What it holds then.
    const EMPTY: Self;

    /// True when it holds nothing.
    fn is_empty(&self) -> bool;
}

impl<T> Empty for &'static [T] {
    const EMPTY: Self = &[];

    fn is_empty(&self) -> bool {
        <[T]>::is_empty(self)
    }
}

impl Empty for bool {
    const EMPTY: Self = false;

    fn is_empty(&self) -> bool {
        !self
    }
}

/// Defines a group of lists: a struct of doc-commented fields, each empty in `NONE`. A field is a [`WordList`] unless a
/// type follows its name.
macro_rules! group {
    ($(#[$about:meta])* $group:ident { $($(#[$meaning:meta])* $list:ident $(: $kind:ty)?,)* }) => {
        $(#[$about])*
        #[derive(Debug)]
        pub struct $group { $($(#[$meaning])* pub $list: group!(@kind $($kind)?),)* }

        impl $group {
            /// No words at all.
            pub const NONE: Self = Self { $($list: group!(@empty $($kind)?),)* };

            /// True when the language has nothing for this group, so that a rule can pass it over.
            pub fn is_empty(&self) -> bool {
                $($crate::language::words::Empty::is_empty(&self.$list))&&*
            }

            /// Every [`WordList`] of the group under the name of its field.
            #[cfg(test)]
            pub(in crate::language) fn lists(&self) -> Vec<(&'static str, $crate::language::WordList)> {
                [$(group!(@named self, $list $($kind)?)),*].into_iter().flatten().collect()
            }
        }
    };
    (@kind) => { $crate::language::WordList };
    (@kind $kind:ty) => { $kind };
    (@empty) => { &[] };
    (@empty $kind:ty) => { <$kind as $crate::language::words::Empty>::EMPTY };
    (@named $self:ident, $list:ident) => { Some((stringify!($list), $self.$list)) };
    (@named $self:ident, $list:ident $kind:ty) => { None };
}
use group;

/// A list of single words, written as one text with spaces between them.
macro_rules! words {
    ($text:literal) => {{
        const WORDS: [&str; $crate::language::words::count($text)] = $crate::language::words::split($text);
        &WORDS
    }};
}
pub(in crate::language) use words;

/// A list of phrases, written as one text with a semicolon and a space between them.
macro_rules! phrases {
    ($text:literal) => {{
        const PHRASES: [&str; $crate::language::words::count_phrases($text)] =
            $crate::language::words::split_phrases($text);
        &PHRASES
    }};
}
pub(in crate::language) use phrases;

/// True where a phrase of such a text ends.
const fn ends_phrase(bytes: &[u8], at: usize) -> bool {
    at == bytes.len() || bytes[at] == b';' && at + 1 < bytes.len() && bytes[at + 1] == b' '
}

/// Number of phrases in a text, which is not empty.
pub(in crate::language) const fn count_phrases(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    while at <= bytes.len() {
        if ends_phrase(bytes, at) {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The phrases of a text; `N` is their number.
pub(in crate::language) const fn split_phrases<const N: usize>(text: &'static str) -> [&'static str; N] {
    let bytes = text.as_bytes();
    let mut phrases = [""; N];
    let (mut found, mut start) = (0, 0);
    while found < N {
        let mut end = start;
        while !ends_phrase(bytes, end) {
            end += 1;
        }
        phrases[found] = text.split_at(end).0.split_at(start).1;
        (found, start) = (found + 1, end + 2);
    }
    phrases
}

/// Number of words in a text.
pub(in crate::language) const fn count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    while at < bytes.len() {
        if !bytes[at].is_ascii_whitespace() && (at == 0 || bytes[at - 1].is_ascii_whitespace()) {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The words of a text; `N` is their number.
pub(in crate::language) const fn split<const N: usize>(text: &'static str) -> [&'static str; N] {
    let bytes = text.as_bytes();
    let mut words = [""; N];
    let (mut found, mut start) = (0, 0);
    while found < N {
        while bytes[start].is_ascii_whitespace() {
            start += 1;
        }
        let mut end = start;
        while end < bytes.len() && !bytes[end].is_ascii_whitespace() {
            end += 1;
        }
        words[found] = text.split_at(end).0.split_at(start).1;
        (found, start) = (found + 1, end);
    }
    words
}
