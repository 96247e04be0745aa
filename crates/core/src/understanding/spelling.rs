//! Spelling: a word of a question that no passage holds, and that is one edit from one that many do, is that one.

use std::cmp::Reverse;

use super::Standalone;
use crate::view::{SurfaceForm, View};
use citewire_text::edits::{PREFIX, is_one_edit};
use citewire_text::entities::is_known;

/// Letters that a word must have at least: among shorter ones too many are one edit apart.
const SHORTEST: usize = 5;
/// Passages that must hold the word at least: what is rarer may be misspelt itself.
const FEWEST_PASSAGES: usize = 3;
/// So many times as many passages must hold the best word as the second best.
const CLEARLY: usize = 4;

/// The question with its misspelt words corrected; `None` when there are none. Words of other letters than a to z,
/// numbers and acronyms are left alone, as is every word that some passage holds.
pub fn corrected(asked: &Standalone, view: &dyn View) -> Option<Standalone> {
    let question = asked.text();
    let mut text = String::new();
    let mut at = 0;
    for alternatives in view.corpus().tokeniser.question_terms(question) {
        let Some(first) = alternatives.first() else { continue };
        if alternatives.iter().any(|term| view.term(&term.key).passages > 0) {
            continue;
        }
        let (start, end) = (first.span.start as usize, first.span.end as usize);
        if let Some(word) = corrected_word(first.span.slice(question), &first.key, view)
            && start >= at
        {
            text.push_str(&question[at..start]);
            text.push_str(&word);
            at = end;
        }
    }
    text.push_str(&question[at..]);
    (at > 0).then(|| asked.clone().reworded(text))
}

/// A word that no passage holds, as the word that was meant: a word that passages write the likeliest term as, and a
/// name when the question's word is written like one.
fn corrected_word(word: &str, key: &str, view: &dyn View) -> Option<String> {
    let small = word.to_ascii_lowercase();
    let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic()) && word[1..] == small[1..];
    if word.len() < SHORTEST || key.len() <= PREFIX || !is_plain || is_known(word) {
        return None;
    }
    let mut found = view.near_terms(key);
    found.sort_by(|one, other| other.passages.cmp(&one.passages).then_with(|| one.key.cmp(&other.key)));
    let best = found.first().filter(|best| best.passages >= FEWEST_PASSAGES)?;
    let second = found.get(1).map_or(0, |second| second.passages);
    if best.passages < second.saturating_mul(CLEARLY) {
        return None;
    }
    let is_name = word != small;
    let meant = as_written(&small, &best.key, is_name, view)?;
    Some(if is_name { meant[..1].to_ascii_uppercase() + &meant[1..] } else { meant.into() })
}

/// The word that the articles write most often among those that have this term and are one edit from `small`; of words
/// that are equally frequent the first in the alphabet. A name is only looked for where it is written as one.
fn as_written(small: &str, term: &str, is_name: bool, view: &dyn View) -> Option<Box<str>> {
    let frequency = |form: &SurfaceForm| if is_name { form.as_name } else { form.occurrences };
    let is_near = |form: &SurfaceForm| {
        frequency(form) > 0
            && form.word.as_bytes().first() == small.as_bytes().first()
            && is_one_edit(small, &form.word)
    };
    let mut forms = view.surface_forms(term);
    forms.retain(is_near);
    forms.sort_by_key(|form| Reverse(frequency(form)));
    // In a question of another language than the article's the word may have another term.
    let has_term = |form: &SurfaceForm| {
        let terms = view.corpus().tokeniser.question_terms(&form.word);
        terms.len() == 1 && terms[0].iter().any(|of_word| of_word.key == term)
    };
    forms.into_iter().find(has_term).map(|form| form.word)
}
