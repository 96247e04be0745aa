//! Questions without content: "Why?", "What else?", "Are you sure?", "When was that?".

use super::words::{WORDS, Word};

/// The request of a question without content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    /// The last question once more: "Are you sure?".
    Again,
    /// More about the same topic: "Tell me more", "What else?".
    More,
    /// Something else about the last question: "Why?", "When was that?", "How many?", with the number of words that ask
    /// it.
    Asks(usize),
}

/// The request of a question, if it has no content of its own.
pub(super) fn fragment(words: &[Word<'_>]) -> Option<Fragment> {
    let text = words.iter().map(|word| word.lower.as_str()).collect::<Vec<_>>().join(" ");
    if WORDS.doubts.contains(&text.as_str()) {
        return Some(Fragment::Again);
    }
    if WORDS.calls_for_more.contains(&text.as_str()) || WORDS.calls_for_others.contains(&text.as_str()) {
        return Some(Fragment::More);
    }
    let asking = words.iter().position(|word| word.is(WORDS.interrogatives))?;
    let empty = |word: &Word<'_>| word.is(WORDS.empty_around_interrogative) || word.is(WORDS.auxiliaries);
    // "Since when?"
    let has_preposition = asking > 0 && words[asking - 1].is(WORDS.prepositions);
    if !words[..asking - usize::from(has_preposition)].iter().all(empty) {
        return None;
    }
    let next = words.get(asking + 1);
    let measures = words[asking].lower == "how" && next.is_some_and(|word| word.is(WORDS.how_words));
    // "In what year?"
    let is_kind = words.len() == asking + 2 && next.is_some_and(|word| word.is(WORDS.asked_kinds));
    let after = asking + 1 + usize::from(measures || is_kind);
    words[after..].iter().all(empty).then_some(Fragment::Asks(after))
}
