//! The main words of a question without names.

use crate::understanding::Query;
use crate::view::View;
use citewire_text::ByteSpan;

use super::words::{WORDS, Word, is_empty, is_function_word};

/// Adjacent words of a question.
#[derive(Debug)]
pub(super) struct Phrase {
    /// The span of the words, in bytes.
    pub span: ByteSpan,
    /// True when they can replace a pronoun.
    pub fits_in: bool,
}

/// Length of the longest phrase that can replace a pronoun, in words. Longer phrases contain a verb.
const LONGEST_PHRASE: usize = 3;

/// The adjacent words with the largest sum of weights; of equal sums, the later ones.
pub(super) fn main_phrase(text: &str, words: &[Word<'_>], view: &dyn View) -> Option<Phrase> {
    let query = Query::analyse(text, view);
    let worth = |word: &Word<'_>| -> f32 {
        let inside =
            query.words.iter().filter(|own| word.span.start <= own.span.start && own.span.end <= word.span.end);
        inside.map(|own| own.weight).sum()
    };
    let worths: Vec<f32> = words.iter().map(|word| if is_function_word(word) { 0.0 } else { worth(word) }).collect();
    let goes_on = |at: usize| {
        worths[at] > 0.0
            && matches!(&text[words[at - 1].span.end as usize..words[at].span.start as usize], " " | "-" | "–" | "")
    };
    let mut best: Option<(f32, usize, usize)> = None;
    let mut at = 0;
    while at < words.len() {
        let start = at;
        at += 1;
        if worths[start] == 0.0 {
            continue;
        }
        while at < words.len() && goes_on(at) {
            at += 1;
        }
        let counts = |one: &usize| !is_empty(&words[*one]) && words[*one].text.contains(char::is_alphabetic);
        let sum: f32 = (start..at).filter(counts).map(|one| worths[one]).sum();
        if sum > 0.0 && best.is_none_or(|(most, ..)| sum >= most) {
            best = Some((sum, start, at));
        }
    }
    let (_, start, end) = best?;
    let last = &words[end - 1];
    let span = ByteSpan::new(words[start].span.start as usize, last.span.start as usize + last.text.len());
    let before = start.checked_sub(1).map(|at| &words[at]);
    let is_opened =
        before.is_some_and(|word| word.is(WORDS.determiners) || word.is(WORDS.prepositions) || word.is(WORDS.be_forms));
    let is_closed = end == words.len() || words[end].is(WORDS.prepositions);
    let ends_as_verb = WORDS.verb_endings.iter().any(|ending| last.lower.ends_with(ending));
    Some(Phrase { span, fits_in: is_opened && is_closed && end - start <= LONGEST_PHRASE && !ends_as_verb })
}
