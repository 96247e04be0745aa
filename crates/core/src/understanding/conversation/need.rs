//! What a question lacks in order to stand alone, recognised by its own words.

use crate::understanding::Query;
use crate::understanding::query::QueryWord;
use crate::view::View;

use super::antecedents::says;
use super::corrections::{Correction, Replacement, correction};
use super::fragments::{Fragment, fragment};
use super::names::{Kind, names_in};
use super::picks::{Pick, pick};
use super::pronouns::{Pronoun, pronouns_in};
use super::slots::{Slot, slot};
use super::words::{WORDS, Word, is_empty, is_function_word};

/// The missing part of a question.
#[derive(Debug)]
pub(super) enum Need {
    /// Everything but a question word: "Why?".
    Question(Fragment),
    /// Everything but what was wrong in the last question: "I meant VTB".
    Correction(Replacement),
    /// The thing that it picks, "the second one", and what it lacks when nothing was offered.
    Pick(Pick, Option<Box<Self>>),
    /// Everything but a name: "And VTB?".
    Slot(Slot),
    /// The names for its pronouns.
    Names(Vec<Pronoun>),
    /// A topic: "Any awards?".
    Topic,
}

impl Need {
    /// The missing part of this question; `None` when it stands alone.
    pub(super) fn of(question: &str, words: &[Word<'_>], view: &dyn View) -> Option<Self> {
        if let Some(fragment) = fragment(words) {
            return Some(Self::Question(fragment));
        }
        if let Some(Correction::Words(said)) = correction(question, words) {
            return Some(Self::Correction(said));
        }
        match pick(question, words) {
            Some(pick) => Some(Self::Pick(pick, Self::of_names(question, words, view).map(Box::new))),
            None => Self::of_names(question, words, view),
        }
    }

    /// The names or the topic that a question lacks.
    fn of_names(question: &str, words: &[Word<'_>], view: &dyn View) -> Option<Self> {
        if let Some(slot) = slot(question, words) {
            return Some(Self::Slot(slot));
        }
        let names = names_in(question, words);
        let pronouns = pronouns_in(question, words, &names);
        if !pronouns.is_empty() {
            return Some(Self::Names(pronouns));
        }
        let is_named = names.iter().any(|name| name.kind == Kind::Name);
        (!is_named && says_little(question, words, view)).then_some(Self::Topic)
    }
}

/// A word that at most one passage in so many has is rare.
const RARE: usize = 100;

/// True for a question that has no content, that has one content word and no verb ("Any awards?"), or that refers to
/// something known by a short description ("When was the album released?"). If every question of up to three words
/// counted as a follow-up, a data set of mostly stand-alone questions would lose .03 of its MRR.
fn says_little(question: &str, words: &[Word<'_>], view: &dyn View) -> bool {
    let query = Query::analyse(question, view);
    let counts = |word: &&Word<'_>| {
        let asked = |start: u32, end: u32| word.span.start <= start && end <= word.span.end;
        !is_empty(word)
            && word.text.contains(char::is_alphabetic)
            && query.words.iter().any(|own| asked(own.span.start, own.span.end))
    };
    let is_definite = (1..words.len()).any(|at| words[at - 1].lower == "the" && is_known(words, at));
    // A word that few passages have, or none, says by itself what is meant.
    let passages = view.corpus().passages;
    let is_rare = |word: &QueryWord| {
        let most = word.terms.iter().map(|term| view.term(&term.key).passages).max();
        passages >= RARE && most.unwrap_or(0) * RARE <= passages
    };
    let has_rare = query.words.iter().any(is_rare);
    let is_definite = is_definite && !has_rare;
    match words.iter().filter(counts).count() {
        0 => query.words.iter().all(|own| !own.text.contains(|c: char| c.is_alphabetic() && !c.is_ascii())),
        1 => is_definite || is_verbless(words),
        // "Major characters in the book", but not "Who is the mayor of Kazan?"
        2 => is_definite || is_verbless(words) && !has_rare && !words.iter().any(|word| word.is(WORDS.interrogatives)),
        _ => false,
    }
}

/// True for a noun at this position, behind an article, that is known from what was said before: "the album". "The oil
/// crisis" says itself which, unless its last word is the verb or what is said of it: "Was the album popular?"
fn is_known(words: &[Word<'_>], at: usize) -> bool {
    let noun = &words[at..];
    let picks = |word: &Word<'_>| word.is(WORDS.last_ones) || WORDS.ordinals.iter().any(|list| word.is(list));
    let describes = |word: &&Word<'_>| says(word) && !picks(word);
    let length = noun.iter().take_while(describes).count();
    let does = words[..at].iter().any(|word| word.is(WORDS.doing)) && length == noun.len();
    let ends_as_verb = |word: &Word<'_>| WORDS.verb_endings.iter().any(|ending| word.lower.ends_with(ending));
    let has_verb = length > 1 && (does || ends_as_verb(&noun[length - 1]));
    // "Did the band break up?" does not show where the noun ends.
    let is_yes_or_no = at == 2 && words[0].is(WORDS.auxiliaries);
    !is_function_word(&noun[0]) && (is_yes_or_no || length < 2 + usize::from(has_verb))
}

/// True for an English question without a verb. Questions without English function words never count.
fn is_verbless(words: &[Word<'_>]) -> bool {
    words.iter().any(is_function_word)
        && !words.iter().any(|word| word.is(WORDS.auxiliaries) || word.is(WORDS.imperatives))
}
