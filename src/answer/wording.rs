//! What the wording of a sentence tells whatever the question is: that it asks, that it defines, that it depends on the
//! sentence before it. The words are those of English, whatever the language of the sentence.

use crate::text::language::{ENGLISH, Wording};

/// The words by which sentences are read.
const WORDS: &Wording = &ENGLISH.wording;

/// Number of bytes from the start of a sentence within which a definition stands.
const DEFINED_WITHIN: usize = 80;

/// True when a sentence refers to what the sentence before it named.
pub(super) fn opens_with_pronoun(quote: &str) -> bool {
    let opening = quote.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    opening.is_some_and(|word| WORDS.pronouns.contains(&word))
}

/// True when a sentence cannot be understood alone: it refers to the sentence before it, continues it, or begins inside
/// of quoted speech.
pub fn leans(quote: &str) -> bool {
    let opening = quote.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    let goes_on = opening.is_some_and(|word| WORDS.connectives.contains(&word));
    let begins_inside = quote.find(['“', '”']).is_some_and(|at| quote[at..].starts_with('”'));
    opens_with_pronoun(quote) || goes_on || begins_inside
}

/// True when a sentence is a question.
pub(super) fn is_question(quote: &str) -> bool {
    quote.trim_end_matches(['"', '”', '’', ')', '*', '_']).ends_with(['?', '？'])
}

/// True when a sentence says near its start what something is.
pub(super) fn defines(quote: &str) -> bool {
    let head = &quote.as_bytes()[..quote.len().min(DEFINED_WITHIN)];
    let spaces = (0..head.len()).filter(|&at| head[at] == b' ');
    spaces.map(|at| &head[at..]).any(|rest| WORDS.defines.iter().any(|verb| rest.starts_with(verb.as_bytes())))
}
