//! Questions that say nothing by themselves: "Why?", "What else?", "Are you sure?", "When was that?".

use super::words::{AUXILIARIES, INTERROGATIVES, Word};

/// What a question without content asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    /// The last question once more: "Are you sure?".
    Again,
    /// More about what was spoken of: "Tell me more", "What else?".
    More,
    /// Another thing about the last question: "Why?", "When was that?", "How many?". So many words ask it.
    Asks(usize),
}

const AGAIN: [&str; 20] = [
    "are you sure",
    "are you certain",
    "are you sure about that",
    "are you sure of that",
    "really",
    "is that so",
    "is that true",
    "is that right",
    "is that correct",
    "is this true",
    "is this correct",
    "is it true",
    "seriously",
    "sure",
    "say that again",
    "can you repeat that",
    "repeat that",
    "how do you know",
    "how do you know that",
    "can you confirm that",
];

const MORE: [&str; 24] = [
    "more",
    "more please",
    "tell me more",
    "tell me more please",
    "tell me more about it",
    "tell me more about that",
    "tell me more about this",
    "go on",
    "continue",
    "please continue",
    "and then",
    "can you tell me more",
    "can you elaborate",
    "please elaborate",
    "elaborate",
    "can you explain",
    "please explain",
    "explain",
    "more details",
    "anything more",
    "what more",
    "say more",
    "yes",
    "yes please",
];

const ELSE: [&str; 8] = [
    "what else",
    "anything else",
    "what others",
    "any others",
    "are there others",
    "is there anything else",
    "and what else",
    "is there more",
];

/// "Is that", "did it happen": says nothing after the word that asks.
const EMPTY: [&str; 22] = [
    "that", "this", "it", "happen", "happened", "happens", "occur", "occurred", "so", "come", "be", "not", "exactly",
    "then", "take", "place", "took", "the", "case", "and", "but", "ok",
];

/// What a question asks for when it has no content of its own.
pub(super) fn fragment(words: &[Word<'_>]) -> Option<Fragment> {
    let said = words.iter().map(|word| word.lower.as_str()).collect::<Vec<_>>().join(" ");
    if AGAIN.contains(&said.as_str()) {
        return Some(Fragment::Again);
    }
    if MORE.contains(&said.as_str()) || ELSE.contains(&said.as_str()) {
        return Some(Fragment::More);
    }
    let asking = words.iter().position(|word| word.is(&INTERROGATIVES))?;
    let empty = |word: &Word<'_>| word.is(&EMPTY) || word.is(&AUXILIARIES);
    if !words[..asking].iter().all(empty) {
        return None;
    }
    let measures = words[asking].lower == "how"
        && words.get(asking + 1).is_some_and(|word| word.is(&["many", "much", "long", "far", "old", "often", "big"]));
    let after = asking + 1 + usize::from(measures);
    words[after..].iter().all(empty).then_some(Fragment::Asks(after))
}
