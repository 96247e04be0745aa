//! Corrections of the last question: "I meant VTB", "not the tunnel, the bridge", "VTB instead".

use crate::understanding::Standalone;
use crate::view::View;

use super::earlier;
use super::fragments::fragment;
use super::names::names_in;
use super::slots::{self, Slot};
use super::words::{WORDS, Word, is_function_word, range_of, words_of};

/// What a question says behind the words that correct or react.
#[derive(Debug)]
pub(super) enum Correction {
    /// A whole question, and whether it says that it corrects: "I meant: when did it open?" does, "OK, why?" does not.
    Question(String, bool),
    /// Words that replace others of the last question.
    Words(Replacement),
}

/// Words that replace others of the last question.
#[derive(Debug)]
pub(super) struct Replacement {
    /// The words that are not meant, if the correction says them.
    instead_of: Option<String>,
    /// The words that are meant.
    meant: String,
    /// The same as a name or phrase, which takes the place of another.
    slot: Option<Slot>,
    /// True when it has words that only a correction has. "Trams instead of buses" may be a question by itself.
    is_marked: bool,
}

/// Largest number of words that are meant, or not meant.
const MOST_WORDS: usize = 6;
/// Largest number of phrases that open a correction, one behind the other: "No, sorry, I meant".
const MOST_OPENINGS: usize = 4;

/// The correction that a question makes, if it makes one.
pub(super) fn correction(question: &str, words: &[Word<'_>]) -> Option<Correction> {
    let (start, corrects) = opening(question, words);
    let closed = closing(&words[start..]);
    let inner = &words[start..words.len() - closed];
    let (meant, not_meant) = parted(question, inner);
    let is_marked = start > 0 || closed > 0;
    if !is_marked && not_meant.is_none() {
        return None;
    }
    let text_of = |words: &[Word<'_>]| range_of(words).map(|range| question[range].to_owned());
    // "Not Sberbank, I meant VTB", "what about VTB instead?"
    let meant = &meant[opening(question, meant).0..];
    let bare = &meant[slots::opening(meant)..];
    let is_short =
        |words: &[Word<'_>]| (1..=MOST_WORDS).contains(&words.len()) && !words.iter().any(slots::says_more_than_a_name);
    if fragment(meant).is_none() && is_short(bare) && not_meant.is_none_or(is_short) {
        let instead_of = not_meant.and_then(text_of);
        let meant = text_of(bare)?;
        let slot = slots::replacement(&meant);
        return Some(Correction::Words(Replacement { instead_of, meant, slot, is_marked }));
    }
    let asks = |word: &Word<'_>| word.is(WORDS.interrogatives) || word.is(WORDS.auxiliaries);
    let is_question = start > 0 && (fragment(inner).is_some() || inner.len() > 1 && inner.iter().any(asks));
    is_question.then(|| Correction::Question(question[inner[0].span.start as usize..].trim().to_owned(), corrects))
}

/// Number of words that open a correction, and whether one of them says that it is one. A reaction opens one only before a
/// mark or before another opening: "No way out" is no correction.
fn opening(question: &str, words: &[Word<'_>]) -> (usize, bool) {
    let (mut at, mut corrects) = (0, false);
    for _ in 0..MOST_OPENINGS {
        let rest = &words[at..];
        let (said, reacts) = (longest(WORDS.corrections, rest), longest(WORDS.reactions, rest));
        let goes_on = || {
            let next = &rest[reacts..];
            longest(WORDS.corrections, next) > 0
                || longest(WORDS.reactions, next) > 0
                || is_parted(question, &rest[reacts - 1], &rest[reacts])
        };
        match (said, reacts) {
            (said, _) if said > 0 && said < rest.len() => {
                at += said;
                corrects = true;
            }
            (_, reacts) if reacts > 0 && reacts < rest.len() && goes_on() => at += reacts,
            _ => break,
        }
    }
    (at, corrects)
}

/// Number of words that close a correction.
fn closing(words: &[Word<'_>]) -> usize {
    let count = |phrase: &str| phrase.split(' ').count();
    let closes =
        |phrase: &&&str| words.len() > count(phrase) && longest(&[**phrase], &words[words.len() - count(phrase)..]) > 0;
    WORDS.correction_closings.iter().find(closes).map_or(0, |phrase| count(phrase))
}

/// The words that are meant and the words that are not, if both are said: "not X, Y", "not X but Y", "Y, not X",
/// "Y instead of X".
fn parted<'words, 'text>(
    question: &str,
    words: &'words [Word<'text>],
) -> (&'words [Word<'text>], Option<&'words [Word<'text>]>) {
    let is_not = |word: &Word<'_>| word.lower == "not";
    if words.first().is_some_and(is_not) {
        let parts = |at: &usize| words[*at].is(WORDS.contrasts) || is_parted(question, &words[*at - 1], &words[*at]);
        let parted = (2..words.len()).find(parts).map(|at| {
            let meant = &words[at + usize::from(words[at].is(WORDS.contrasts))..];
            (meant, Some(&words[1..at]))
        });
        return parted.unwrap_or((words, None));
    }
    for at in 1..words.len() {
        if is_not(&words[at]) && is_parted(question, &words[at - 1], &words[at]) {
            return (&words[..at], Some(&words[at + 1..]));
        }
        let count = longest(WORDS.instead_of, &words[at..]);
        if count > 0 {
            return (&words[..at], Some(&words[at + count..]));
        }
    }
    (words, None)
}

/// True when a mark stands between two words.
fn is_parted(question: &str, one: &Word<'_>, next: &Word<'_>) -> bool {
    question[one.span.end as usize..next.span.start as usize].contains([',', ';', ':', '.', '!', '?', '…', '—', '–'])
}

/// Number of words of the longest of these phrases that these words begin with; 0 when none does.
pub(super) fn longest(phrases: &[&str], words: &[Word<'_>]) -> usize {
    let begins = |phrase: &&&str| {
        let mut own = words.iter();
        phrase.split(' ').all(|one| own.next().is_some_and(|word| one == word.lower.replace('’', "'")))
    };
    phrases.iter().filter(begins).map(|phrase| phrase.split(' ').count()).max().unwrap_or(0)
}

/// The last question with the words that are meant in the place of those that are not: those that the correction names,
/// those that are spelt almost alike, or those of the same kind. If it has none of these, its words are the background.
pub(super) fn corrected(said: &Replacement, last: &Standalone, view: &dyn View) -> Option<Standalone> {
    let words = words_of(last.text());
    if let Some((start, end)) = said.instead_of.as_deref().and_then(|wrong| place_of(wrong, &words)) {
        // "Not VTB, Sberbank" takes the place of all of "VTB Bank".
        let mut names = names_in(last.text(), &words).into_iter().map(|name| name.words);
        let is_name = said.slot.as_ref().is_some_and(Slot::is_name);
        let whole = names.find(|name| is_name && name.0 == start && end <= name.1);
        let (start, end) = whole.unwrap_or((start, end));
        return Some(put(&said.meant, last, &words, start, end));
    }
    if !said.is_marked {
        return None;
    }
    let own = words_of(&said.meant);
    let bare = &own[own.iter().take_while(|word| is_function_word(word)).count()..];
    if let Some((start, end)) = misspelt(bare, &words) {
        let meant = &said.meant[bare[0].span.start as usize..];
        return Some(put(meant, last, &words, start, end));
    }
    let asked = Standalone::parse(&format!("{}?", said.meant));
    Some(match &said.slot {
        Some(slot) => slots::corrected(&asked, slot, last, view),
        None => earlier::about(last, &asked, view),
    })
}

/// The last question with these words in the place of a range of its words. Neither an article nor a preposition is
/// doubled.
fn put(meant: &str, last: &Standalone, words: &[Word<'_>], start: usize, end: usize) -> Standalone {
    let own = words_of(meant);
    let is_doubled = |list| own.len() > 1 && own[0].is(list) && start > 0 && words[start - 1].is(list);
    let start = start - usize::from(is_doubled(WORDS.determiners));
    let from = usize::from(is_doubled(WORDS.prepositions));
    let meant = own.get(from).map_or(meant, |word| &meant[word.span.start as usize..]);
    range_of(&words[start..end]).map_or_else(|| last.clone(), |range| last.replaced(range, meant))
}

/// The place of a phrase among words, with the function words that it opens with or without them.
fn place_of(phrase: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
    let own = words_of(phrase);
    let opens = own.iter().take_while(|word| is_function_word(word)).count();
    let place = |own: &[Word<'_>]| {
        let is_same = |window: &[Word<'_>]| window.iter().zip(own).all(|(one, other)| one.lower == other.lower);
        let at = (!own.is_empty()).then(|| words.windows(own.len()).position(is_same))??;
        Some((at, at + own.len()))
    };
    place(&own).or_else(|| place(&own[opens..]))
}

/// The place of words that are spelt almost as these are.
fn misspelt(own: &[Word<'_>], words: &[Word<'_>]) -> Option<(usize, usize)> {
    if own.is_empty() {
        return None;
    }
    let may_be = |window: &[Word<'_>]| {
        let pairs = || window.iter().zip(own);
        pairs().all(|(one, other)| one.lower == other.lower || is_alike(&one.lower, &other.lower))
            && pairs().any(|(one, other)| one.lower != other.lower)
            && !window.iter().any(is_function_word)
    };
    let at = words.windows(own.len()).position(may_be)?;
    Some((at, at + own.len()))
}

/// Letters of the shortest word that may be misspelt, and of the shortest in which two neighbouring letters may be wrong.
const SHORTEST: usize = 4;
const LONG: usize = 6;

/// True when two words differ in one letter, in two neighbouring ones that changed places, or in any two neighbouring
/// ones if they are long.
fn is_alike(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    let begin = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let wrong = longer - (begin + end).min(shorter);
    let are_swapped =
        || wrong == 2 && shorter == longer && one[begin] == other[begin + 1] && one[begin + 1] == other[begin];
    shorter >= SHORTEST && begin > 0 && (wrong <= if longer >= LONG { 2 } else { 1 } || are_swapped())
}
