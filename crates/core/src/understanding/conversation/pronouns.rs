//! Words of a question that refer to something named before, and the kinds of things that each may refer to.

use super::names::{Kind, Name};
use super::words::{WORDS, Word, is_empty, is_function_word};

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
    let first_name = names.iter().find(|name| name.kind == Kind::Name).map_or(words.len(), |name| name.words.0);
    let is_in_name = |at: usize| names.iter().any(|name| (name.words.0..name.words.1).contains(&at));
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(at, _)| !is_in_name(*at)) {
        let Some(class) = class(words, at) else { continue };
        let is_explained = match class {
            Class::Person => at > first_name,
            Class::Several | Class::Thing => {
                at > first_name || has_own_antecedent(text, words, at) || follows_its_noun(words, at)
            }
            Class::Pointed => has_own_antecedent(text, words, at),
        };
        if is_explained {
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

/// "How are croissants stored after they are completed?": an earlier clause of the same question names the referent.
fn has_own_antecedent(text: &str, words: &[Word<'_>], at: usize) -> bool {
    let Some(clause) = (1..=at).rev().find(|&one| {
        words[one - 1].is(WORDS.clause_openers)
            || text[words[one - 1].span.end as usize..words[one].span.start as usize].contains(',')
    }) else {
        return false;
    };
    words[..clause].iter().any(|word| !is_function_word(word) && !is_empty(word))
}

/// "Which country signed a treaty to give it a status?", "How many cells have receptors on their surface?": a noun of the same
/// question is meant by a possessive, and by the object of an infinitive. "What award did it win?" has none.
fn follows_its_noun(words: &[Word<'_>], at: usize) -> bool {
    let is_owner = words[at].is(WORDS.possessives) && words.get(at + 1).is_some_and(is_noun_like);
    let after_infinitive = || {
        let before = &words[..at];
        let to = before.iter().rposition(|word| word.lower == "to");
        to.is_some_and(|to| before.len() - to <= MOST_INFINITIVE && before.len() > to + 1)
    };
    let has_noun = words[..at].iter().any(|word| !is_function_word(word) && !is_empty(word));
    has_noun && (is_owner || after_infinitive())
}

/// Words from "to" to the object of an infinitive.
const MOST_INFINITIVE: usize = 3;

fn is_noun_like(word: &Word<'_>) -> bool {
    let lists = [WORDS.interrogatives, WORDS.auxiliaries, WORDS.prepositions, WORDS.determiners, WORDS.joining];
    !lists.iter().any(|words| word.is(words))
}

/// "How long does it take", "is it true that": an empty subject, which refers to nothing.
fn is_empty_subject(words: &[Word<'_>], at: usize) -> bool {
    let is = |offset: usize, list: &[&str]| words.get(at + offset).is_some_and(|word| word.is(list));
    is(1, WORDS.empty_subject_verbs)
        || at > 0
            && words[at - 1].is(WORDS.empty_subject_forms)
            && is(2, WORDS.real_subject_openers)
            && !is(1, WORDS.likeness)
        || at > 1 && words[at - 1].lower == "is" && words[at - 2].is(WORDS.asked_by_clock)
}

fn is_pointing(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let next = words.get(at + 1);
    let previous = at.checked_sub(1).map(|before| &words[before]);
    match word.lower.as_str() {
        _ if word.is(WORDS.always_pointing) => !next.is_some_and(|next| next.is(WORDS.times)),
        // Any use but "the band that played" and "say that it was".
        "that" => {
            next.is_none()
                || previous.is_none()
                || word.opens
                || previous.is_some_and(|word| word.is(WORDS.prepositions) || word.is(WORDS.auxiliaries))
        }
        // Any use but "is there a line".
        "there" => {
            let beside = [previous, next].into_iter().flatten().any(|word| word.is(WORDS.being));
            !(beside && next.is_some()) && previous.is_some()
        }
        _ => false,
    }
}
