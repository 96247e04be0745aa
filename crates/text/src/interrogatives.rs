//! Words of a question that only ask, where the stop words of a stemmer do not have them.

use std::borrow::Cow;

use super::Language;
use super::language::{self, LANGUAGES};
use super::scripts::{Script, is_unspaced};

/// True when a word of a question in `language` only asks: "wer", "сколько".
pub(super) fn is_one(word: &str, language: Language) -> bool {
    language::of_code(language.code()).is_some_and(|known| known.question_words.contains(&word.to_lowercase().as_str()))
}

/// A question in which the question words of scripts without spaces are blanks of the same length, so that no pair of
/// characters crosses them and every other word keeps its place.
pub(super) fn blanked(question: &str) -> Cow<'_, str> {
    if !question.contains(is_unspaced) {
        return Cow::Borrowed(question);
    }
    let unspaced = LANGUAGES.iter().filter(|language| language.script == Script::Han);
    let words = unspaced.flat_map(|language| language.question_words);
    Cow::Owned(words.fold(question.to_owned(), |text, word| text.replace(word, &" ".repeat(word.len()))))
}
