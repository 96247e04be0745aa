//! Words of a question that refer to something named before, and the kinds of things that each may refer to.

use super::antecedents::{is_empty_subject, is_explained, says};
use super::names::Name;
use super::words::{WORDS, Word};

/// The kind of thing that a pronoun may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// One person: "he", "her".
    Person,
    /// Several persons or things, or an organisation: "they", "their".
    Several,
    /// A thing: "it", "its".
    Thing,
    /// Anything that was mentioned: "this", "that", "there".
    Pointed,
}

/// A pronoun in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pronoun {
    /// The position of the word in the question.
    pub word: usize,
    /// The kind of thing that it may stand for.
    pub class: Class,
    /// True when a name that replaces it needs 's.
    pub is_possessive: bool,
    /// True when a name can replace it; false for "this album", where it selects among albums.
    pub is_replaceable: bool,
}

/// The words of a question that refer to something outside it, from left to right. A pronoun after a name usually
/// refers to that name, except "this" and "there".
pub(super) fn pronouns_in(text: &str, words: &[Word<'_>], names: &[Name]) -> Vec<Pronoun> {
    let is_in_name = |at: usize| names.iter().any(|name| (name.words.0..name.words.1).contains(&at));
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(at, _)| !is_in_name(*at)) {
        let Some(class) = class(words, at) else { continue };
        if is_explained(text, words, names, at, class) {
            continue;
        }
        let before_noun = words.get(at + 1).is_some_and(is_noun_like);
        let says_which = word.is(WORDS.pointing) && (before_noun || points_to_event(words, at));
        found.push(Pronoun {
            word: at,
            class,
            is_possessive: word.is(WORDS.possessives) || word.is(WORDS.possessives_before_noun) && before_noun,
            is_replaceable: !says_which && !word.is(WORDS.irreplaceable),
        });
    }
    found
}

fn class(words: &[Word<'_>], at: usize) -> Option<Class> {
    let word = &words[at];
    if word.is(WORDS.persons) {
        Some(Class::Person)
    } else if word.is(WORDS.several) {
        Some(Class::Several)
    } else if word.is(WORDS.things) {
        (!is_empty_subject(words, at)).then_some(Class::Thing)
    } else {
        is_pointing(words, at).then_some(Class::Pointed)
    }
}

/// "After that", "do this": an event, which a name cannot replace.
fn points_to_event(words: &[Word<'_>], at: usize) -> bool {
    let is = |at: Option<usize>, list: &[&str]| at.and_then(|at| words.get(at)).is_some_and(|word| word.is(list));
    is(at.checked_sub(1), WORDS.before_event) || is(Some(at + 1), WORDS.after_event)
}

/// True for a word that may open a noun phrase.
pub(super) fn is_noun_like(word: &Word<'_>) -> bool {
    let lists = [WORDS.interrogatives, WORDS.auxiliaries, WORDS.prepositions, WORDS.determiners, WORDS.joining];
    !lists.iter().any(|words| word.is(words))
}

fn is_pointing(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let next = words.get(at + 1);
    let previous = at.checked_sub(1).map(|before| &words[before]);
    match word.lower.as_str() {
        // "Those of Kazan", "those who stayed".
        _ if word.is(WORDS.before_explanations) && (next.is_some_and(explains) || has_clause(words, at)) => false,
        _ if word.is(WORDS.always_pointing) => !next.is_some_and(|next| next.is(WORDS.times)),
        // Any use but "the band that played", "say that it was", "what he did that was new" and "that power which".
        "that" => {
            let is_short = word.text.len() < word.span.len();
            let after_verb = previous.is_some_and(|word| !word.is(WORDS.being)) && !word.opens;
            let is_relative =
                after_verb && next.is_some_and(|next| next.is(WORDS.being)) || !is_short && has_clause(words, at);
            let may_point = next.is_none()
                || previous.is_none()
                || word.opens
                || previous.is_some_and(|word| word.is(WORDS.prepositions) || word.is(WORDS.auxiliaries));
            may_point && !is_relative
        }
        // Any use but "is there a line" and "how many lines are there".
        "there" => {
            let next = next.filter(|next| !next.opens);
            let is_being = |word: Option<&Word<'_>>| word.is_some_and(|word| word.is(WORDS.being));
            let is_empty = is_being(previous) && words[..at].iter().any(says)
                || next.is_some() && (is_being(previous) || is_being(next));
            !is_empty && previous.is_some()
        }
        _ => false,
    }
}

/// True for a word that explains the pronoun before it: "those of", "those suffering", "those Tesla received".
fn explains(word: &Word<'_>) -> bool {
    let is_participle = WORDS.verb_endings.iter().any(|ending| word.lower.ends_with(ending));
    is_participle || word.is(WORDS.prepositions) || word.is(WORDS.relatives) || word.is_capitalised()
}

/// "That power which enables us": a clause says which.
fn has_clause(words: &[Word<'_>], at: usize) -> bool {
    let mut behind = words[at + 1..].iter().take_while(|word| !word.opens);
    behind.next().is_some_and(is_noun_like) && behind.any(|word| word.is(WORDS.relatives))
}
