//! What the wording of a sentence tells without any question: that it asks, defines, reports, leans on the one before.
//! The words are those of English, whatever the language of the sentence.

use crate::text::language::{ENGLISH, Wording};

/// The words by which sentences are read.
const WORDS: &Wording = &ENGLISH.wording;

/// Number of bytes at the start of a sentence within which a definition has to stand.
const DEFINED_WITHIN: usize = 80;

/// True when a sentence speaks of what the one before it named.
pub(super) fn opens_with_pronoun(quote: &str) -> bool {
    let opening = quote.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    opening.is_some_and(|word| WORDS.pronouns.contains(&word))
}

/// True when a sentence cannot stand alone: it speaks of what the one before it named, goes on with what that one said, or
/// begins inside of reported speech.
pub fn leans(quote: &str) -> bool {
    let opening = quote.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    let goes_on = opening.is_some_and(|word| WORDS.connectives.contains(&word));
    let begins_inside = quote.find(['“', '”']).is_some_and(|at| quote[at..].starts_with('”'));
    opens_with_pronoun(quote) || goes_on || begins_inside
}

/// True when a sentence asks.
pub(super) fn is_question(quote: &str) -> bool {
    quote.trim_end_matches(['"', '”', '’', ')', '*', '_']).ends_with(['?', '？'])
}

/// True when a sentence says early what something is.
pub(super) fn defines(quote: &str) -> bool {
    let head = &quote.as_bytes()[..quote.len().min(DEFINED_WITHIN)];
    WORDS.defines.iter().any(|verb| head.windows(verb.len()).any(|window| window == verb.as_bytes()))
}

/// True when a sentence names a cause.
pub(super) fn gives_cause(quote: &str) -> bool {
    WORDS.causes.iter().any(|phrase| has(quote, phrase))
}

/// True when a sentence names a means.
pub(super) fn gives_manner(quote: &str) -> bool {
    WORDS.manners.iter().any(|phrase| has(quote, phrase))
}

/// True when a sentence tells what someone said.
pub(super) fn reports(quote: &str) -> bool {
    WORDS.reports.iter().any(|phrase| has(quote, phrase))
}

/// True when a sentence names somebody who did it.
pub(super) fn names_agent(quote: &str) -> bool {
    names_after(quote, WORDS.before_agents)
}

/// True when a sentence names somebody or something at a place.
pub(super) fn names_location(quote: &str) -> bool {
    names_after(quote, WORDS.before_locations)
}

/// True when one of these words is followed by a word with a capital.
fn names_after(quote: &str, words: &[&str]) -> bool {
    let mut last = "";
    quote.split_whitespace().any(|word| {
        let names = words.contains(&last) && word.starts_with(char::is_uppercase);
        last = word;
        names
    })
}

/// True when a phrase of ASCII letters stands in a text as whole words, whatever its case.
fn has(text: &str, phrase: &str) -> bool {
    let (bytes, wanted) = (text.as_bytes(), phrase.as_bytes());
    let is_letter = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
    bytes.windows(wanted.len()).enumerate().any(|(at, window)| {
        window.eq_ignore_ascii_case(wanted)
            && !is_letter(at.checked_sub(1).and_then(|before| bytes.get(before)))
            && !is_letter(bytes.get(at + wanted.len()))
    })
}
