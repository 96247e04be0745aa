//! Words that ask and say nothing else, where the stop-word lists do not have them.

use std::borrow::Cow;

use super::Language;
use super::scripts::is_unspaced;

/// Chinese words that ask or join; the longer ones first, since some begin with others.
const CHINESE: [&str; 26] = [
    "为什么",
    "什么时候",
    "什么",
    "多少",
    "哪里",
    "哪儿",
    "哪个",
    "哪些",
    "哪年",
    "怎么样",
    "怎么",
    "怎样",
    "如何",
    "何时",
    "多长",
    "多大",
    "多久",
    "是谁",
    "谁是",
    "谁",
    "是否",
    "是",
    "吗",
    "呢",
    "的",
    "了",
];

/// True when a word of a question in `language` only asks: "wer", "сколько".
pub(super) fn is_one(word: &str, language: Language) -> bool {
    let words: &[&str] = match language.code() {
        "de" => {
            &["wer", "wen", "wem", "wessen", "wann", "warum", "weshalb", "wieso", "wozu", "wieviel", "wohin", "woher"]
        }
        "es" => {
            &["cuánto", "cuánta", "cuántos", "cuántas", "cuándo", "dónde", "quién", "quiénes", "cuál", "cómo", "qué"]
        }
        "fr" => &["quand", "quel", "quelle", "quels", "quelles", "combien", "comment", "pourquoi", "où", "qui", "est"],
        "ru" => {
            &["сколько", "почему", "зачем", "откуда", "какой", "какая", "какое", "какие", "кто", "что", "где", "когда"]
        }
        _ => return false,
    };
    words.contains(&word.to_lowercase().as_str())
}

/// A question in which Chinese question words are blanks of the same length, so that no pair of characters crosses
/// them and every other word keeps its place.
pub(super) fn blanked(question: &str) -> Cow<'_, str> {
    if !question.contains(is_unspaced) {
        return Cow::Borrowed(question);
    }
    let blank = |text: String, word: &&str| text.replace(word, &" ".repeat(word.len()));
    Cow::Owned(CHINESE.iter().fold(question.to_owned(), blank))
}
