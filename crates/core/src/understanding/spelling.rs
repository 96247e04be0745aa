//! Spelling: a word of a question that no passage contains is replaced by a word that is one edit away.

use std::cmp::Reverse;

use super::{Cut, Standalone, written};
use crate::view::{SurfaceForm, View};
use citewire_text::edits::{PREFIX, is_one_edit};
use citewire_text::entities::is_known;

/// Length of the shortest word that is corrected, in letters. Too many shorter words are one edit apart.
const SHORTEST: usize = 5;
/// Number of passages with the correct word from which on it is common. A rarer word may be misspelt itself, or be one
/// edit from another word by chance.
const COMMON: usize = 3;
/// Length of the shortest word that is corrected to a rarer word, in letters.
const SHORTEST_FOR_RARE: usize = 6;
/// Factor by which the best word must occur in more passages than the second best.
const CLEARLY: usize = 4;

/// The question with its misspelt words corrected; `None` when there are none. Words with other letters than a to z,
/// numbers, acronyms and words that a passage contains are not changed.
pub fn corrected(asked: &Standalone, view: &dyn View) -> Option<Standalone> {
    corrected_in(asked, &Cut::of(asked.text(), &view.corpus().tokeniser), view)
}

/// [`corrected`] for a question whose text was cut.
pub(super) fn corrected_in(asked: &Standalone, cut: &Cut<'_>, view: &dyn View) -> Option<Standalone> {
    let question = cut.text;
    let mut text = String::new();
    let mut at = 0;
    for (place, alternatives) in cut.terms.iter().enumerate() {
        let Some(first) = alternatives.first() else { continue };
        if alternatives.iter().any(|term| view.term(&term.key).passages > 0) {
            continue;
        }
        let (start, end) = (first.span.start as usize, first.span.end as usize);
        if let Some(word) = corrected_word(first.span.slice(question), &first.key, view)
            && start >= at
            && !written::is_written_otherwise(cut, place, view)
        {
            text.push_str(&question[at..start]);
            text.push_str(&word);
            at = end;
        }
    }
    text.push_str(&question[at..]);
    (at > 0).then(|| asked.clone().reworded(text))
}

/// The correction of a word that no passage contains: the form in which passages write the likeliest term, with a
/// capital if the question's word has one.
fn corrected_word(word: &str, key: &str, view: &dyn View) -> Option<String> {
    let small = word.to_ascii_lowercase();
    let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic()) && word[1..] == small[1..];
    if word.len() < SHORTEST || key.len() <= PREFIX || !is_plain || is_known(word) {
        return None;
    }
    let mut found = view.near_terms(key);
    found.sort_by(|one, other| other.passages.cmp(&one.passages).then_with(|| one.key.cmp(&other.key)));
    let best = found.first().filter(|best| best.passages >= COMMON || word.len() >= SHORTEST_FOR_RARE)?;
    let second = found.get(1).map_or(0, |second| second.passages);
    if best.passages < second.saturating_mul(CLEARLY) {
        return None;
    }
    let is_name = word != small;
    let meant = as_written(&small, &best.key, is_name, view)?;
    Some(if is_name { meant[..1].to_ascii_uppercase() + &meant[1..] } else { meant.into() })
}

/// The most frequent form of this term in the articles that is one edit from `small`; of equally frequent forms, the
/// first in the alphabet. For a name, only occurrences written as names count.
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
    // In a question of another language than the article's, the form may have another term.
    let has_term = |form: &SurfaceForm| {
        let terms = view.corpus().tokeniser.question_terms(&form.word);
        terms.len() == 1 && terms[0].iter().any(|of_word| of_word.key == term)
    };
    forms.into_iter().find(has_term).map(|form| form.word)
}
