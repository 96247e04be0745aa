//! What the wording of a sentence tells whatever the question is: that it asks, or depends on the sentence before it.
//! The words are those of English, whatever the language of the sentence.

use citewire_text::language::{ENGLISH, Wording};

/// The words by which sentences are read.
const WORDS: &Wording = &ENGLISH.wording;

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
    // Both marks are three bytes that begin with 0xE2.
    let begins_inside =
        quote.as_bytes().contains(&0xE2) && quote.find(['“', '”']).is_some_and(|at| quote[at..].starts_with('”'));
    opens_with_pronoun(quote) || goes_on || begins_inside
}

/// Words of the longest text behind a quoted question that says who asked: "asked the old man with a smile."
const LONGEST_ASKING: usize = 8;

/// True when a sentence is a question, or nothing but a quoted one with the name of who asked it.
pub(super) fn is_question(quote: &str) -> bool {
    const CLOSING: [char; 5] = ['"', '”', '’', '»', '\''];
    if quote.trim_end_matches(['"', '”', '’', ')', '*', '_']).ends_with(['?', '？']) {
        return true;
    }
    let is_spoken = quote.starts_with(['"', '“', '‘', '«', '„', '\'']);
    is_spoken
        && quote.rfind('?').is_some_and(|mark| {
            let behind = &quote[mark + 1..];
            let asking = behind.trim_start_matches(CLOSING);
            asking.len() < behind.len()
                && asking.trim_start().starts_with(char::is_lowercase)
                && asking.split_whitespace().nth(LONGEST_ASKING).is_none()
        })
}
