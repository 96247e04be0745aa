//! Pronouns that a question explains itself: "Who announced she would resign?", "Other than its beach, what is Kazan
//! known for?"

use super::names::{Kind, Name};
use super::pronouns::{Class, is_noun_like};
use super::words::{WORDS, Word, is_empty, is_function_word};

/// Words from "to" to the object of an infinitive.
const MOST_INFINITIVE: usize = 3;
/// Most words between an empty "it" and what it announces: "is it easier or harder to".
const MOST_BEFORE_SUBJECT: usize = 4;

/// True when the question itself has what a pronoun stands for.
pub(super) fn is_explained(text: &str, words: &[Word<'_>], names: &[Name], at: usize, class: Class) -> bool {
    let is_named = |name: &Name| name.kind == Kind::Name && name.words.0 < at;
    let is_after_name = names.iter().any(is_named);
    let word = &words[at];
    if word.is(WORDS.reflexives) || is_fronted(text, words, names, at) {
        return true;
    }
    match class {
        Class::Person => is_after_name || is_asked_for(words, at),
        Class::Several | Class::Thing => {
            is_after_name
                || has_own_antecedent(text, words, at)
                || follows_its_noun(words, at)
                || is_asked_for(words, at)
                || class == Class::Several && follows_plural(words, at)
        }
        Class::Pointed => has_own_antecedent(text, words, at),
    }
}

/// "How are croissants stored after they are completed?": an earlier clause of the same question names the referent.
fn has_own_antecedent(text: &str, words: &[Word<'_>], at: usize) -> bool {
    if at == 0 {
        return false;
    }
    let opens = |one: &usize| words[one - 1].is(WORDS.clause_openers) || has_comma(text, words, *one);
    let clause = (1..=at).rev().find(opens);
    // "When a cell is eaten by another, it becomes": the clause that opens the question has the noun.
    let opens_with_clause = words[0].is(WORDS.clause_openers) && !words[1].is(WORDS.auxiliaries);
    let is_subject = words[at].is(WORDS.subjects) && !words[at - 1].is(WORDS.auxiliaries);
    clause.is_some_and(|clause| words[..clause].iter().any(says))
        || opens_with_clause && is_subject && words[..at].iter().any(says)
}

/// "Which country signed a treaty to give it a status?", "How many cells have receptors on their surface?": a noun of
/// the same question is meant by a possessive, and by the object of an infinitive. "What award did it win?" and "How many
/// steps does its keeper climb?" have none.
fn follows_its_noun(words: &[Word<'_>], at: usize) -> bool {
    let opens_subject = at.checked_sub(1).is_some_and(|before| words[before].is(WORDS.auxiliaries));
    let is_owner = words[at].is(WORDS.possessives) && !opens_subject && words.get(at + 1).is_some_and(is_noun_like);
    let after_infinitive = || {
        let before = &words[..at];
        let to = before.iter().rposition(|word| word.lower == "to");
        to.is_some_and(|to| before.len() - to <= MOST_INFINITIVE && before.len() > to + 1)
    };
    words[..at].iter().any(says) && (is_owner || after_infinitive())
}

/// "Who announced she would resign?", "Which player claimed that he": the subject of a clause is whom the question asks
/// for. In "Who did he meet?" the pronoun follows an auxiliary.
fn is_asked_for(words: &[Word<'_>], at: usize) -> bool {
    let asks = words.first().is_some_and(|word| word.is(WORDS.asking_for_subjects));
    let Some(previous) = at.checked_sub(1).map(|before| &words[before]) else { return false };
    let follows_verb = says(previous) || previous.lower == "that" && at > 1 && says(&words[at - 2]);
    asks && at > 1
        && words[at].is(WORDS.subjects)
        && follows_verb
        && !words[..at].iter().any(|word| word.is(WORDS.auxiliaries))
        // "It" may also be the object: "What makes it rich?"
        && words.get(at + 1).is_some_and(|next| next.is(WORDS.auxiliaries) || says(next) && !words[at].is(WORDS.things))
}

/// "Why do people fight laws they think unfair?": a plural noun stands before the subject of a clause. In "What songs did
/// they write?" the pronoun is the subject of the question.
fn follows_plural(words: &[Word<'_>], at: usize) -> bool {
    let follows_auxiliary = at.checked_sub(1).is_none_or(|before| words[before].is(WORDS.auxiliaries));
    words[at].is(WORDS.subjects) && !follows_auxiliary && words[..at].iter().any(is_plural)
}

/// True for a word that is likely a plural noun.
pub(super) fn is_plural(word: &Word<'_>) -> bool {
    says(word) && (word.lower.ends_with('s') && !word.lower.ends_with("ss") || word.is(WORDS.plurals))
}

/// "Other than its beach, what is Kazan known for?": the pronoun stands before the comma, and the name behind it.
fn is_fronted(text: &str, words: &[Word<'_>], names: &[Name], at: usize) -> bool {
    let Some(comma) = (at + 1..words.len()).find(|&one| has_comma(text, words, one)) else { return false };
    let has_pronoun = |word: &Word<'_>| word.is(WORDS.persons) || word.is(WORDS.several) || word.is(WORDS.things);
    words[..comma].iter().all(|word| !word.is(WORDS.interrogatives))
        && names.iter().any(|name| name.kind == Kind::Name && name.words.0 >= comma)
        && !words[comma..].iter().any(has_pronoun)
}

/// "How long does it take", "is it true that", "does it mean when": an empty subject, which refers to nothing.
pub(super) fn is_empty_subject(words: &[Word<'_>], at: usize) -> bool {
    let is = |offset: usize, list: &[&str]| words.get(at + offset).is_some_and(|word| word.is(list));
    let before = |offset: usize, list: &[&str]| at.checked_sub(offset).is_some_and(|one| words[one].is(list));
    let announces =
        |from: usize, list: &[&str]| words.iter().skip(at + from).take(MOST_BEFORE_SUBJECT).any(|word| word.is(list));
    if is(1, WORDS.empty_subject_verbs)
        || before(1, WORDS.empty_subject_forms) && is(2, WORDS.real_subject_openers) && !is(1, WORDS.likeness)
        || before(1, &["is"]) && before(2, WORDS.asked_by_clock)
    {
        return true;
    }
    // "Does it cost much to", "does it mean when".
    is(1, WORDS.verbs_of_clauses) && announces(2, WORDS.real_subject_openers)
        // "Is it brought up that", "is it called when".
        || before(1, WORDS.empty_subject_forms) && announces(1, WORDS.clause_subjects)
        // "Is it easier or harder to".
        || before(1, WORDS.empty_subject_forms) && is(1, WORDS.judgements) && announces(2, &["to"])
        // "Makes it possible to", "make it to".
        || before(1, WORDS.making) && (1..3).any(|offset| is(offset, WORDS.real_subject_openers))
}

/// True when a comma stands before the word at `at`, which is not the first.
pub(super) fn has_comma(text: &str, words: &[Word<'_>], at: usize) -> bool {
    text[words[at - 1].span.end as usize..words[at].span.start as usize].contains(',')
}

/// True for a word with content.
pub(super) fn says(word: &Word<'_>) -> bool {
    !is_function_word(word) && !is_empty(word)
}
