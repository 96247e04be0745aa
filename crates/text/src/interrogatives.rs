//! Words of a question in scripts without spaces that only ask.

use std::borrow::Cow;

use super::language::LANGUAGES;
use super::scripts::{Script, is_unspaced};

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
