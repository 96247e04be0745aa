//! "And VTB?": the last question with another name in it.

use crate::understanding::Standalone;
use crate::view::View;
use citewire_text::ByteSpan;

use super::earlier;
use super::names::{Kind, Name, names_in};
use super::noun_phrase::main_phrase;
use super::words::{WORDS, Word, words_of};

/// What is different in a question that says nothing else.
#[derive(Debug)]
pub(super) struct Slot {
    /// The name, or other words: "VTB", "2015", "lung cancer".
    said: String,
    /// What it is most likely the name of; none for words that are no name.
    kind: Option<Kind>,
    /// "in" before it, and both together as written.
    preposition: Option<(String, String)>,
    /// The same without the preposition: "the north".
    noun: String,
}

/// A name without a question has at most this many words after its opening.
const MOST_WORDS: usize = 5;

/// What is different in this question, when it says nothing else.
pub(super) fn slot(question: &str, words: &[Word<'_>], names: &[Name]) -> Option<Slot> {
    let length = |opening: &str| opening.split(' ').count();
    let opens = |opening: &&&str| {
        words.len() > length(opening) && opening.split(' ').zip(words).all(|(expected, word)| expected == word.lower)
    };
    let opening = WORDS.difference_openings.iter().find(opens).map_or(0, |opening| length(opening));
    let rest = &words[opening..];
    // Without an opening, a name and a question mark, or one word, are a question; more words are keywords.
    let is_short = rest.len() <= MOST_WORDS && (opening > 0 || rest.len() == 1 || question.trim_end().ends_with('?'));
    let speaks = |word: &Word<'_>| {
        word.is(WORDS.interrogatives)
            || word.is(WORDS.auxiliaries)
            || word.is(WORDS.other_function_words) && word.lower != "one"
    };
    if !is_short || rest.iter().any(speaks) {
        return None;
    }
    let first = rest.first()?;
    let has_preposition = first.is(WORDS.prepositions);
    let article = usize::from(rest.get(usize::from(has_preposition)).is_some_and(|word| word.is(WORDS.determiners)));
    let start = opening + usize::from(has_preposition) + article;
    let last = words.last()?;
    let name = names.iter().find(|name| name.words == (start, words.len()));
    let span = match name {
        Some(name) => name.span,
        // Other words are different from something only when an opening says so.
        None if opening > 0 && article == 0 && !has_preposition => {
            ByteSpan::new(words.get(start)?.span.start as usize, last.span.end as usize)
        }
        None => return None,
    };
    let phrase = &question[first.span.start as usize..span.end as usize];
    let noun = words.get(start - article)?.span.start as usize;
    Some(Slot {
        noun: question[noun..span.end as usize].to_owned(),
        said: span.slice(question).to_owned(),
        kind: name.map(|name| name.kind),
        preposition: has_preposition.then(|| (first.lower.clone(), phrase.to_owned())),
    })
}

/// The last question with what is different in the place of what it is different from.
pub(super) fn filled(question: &Standalone, slot: &Slot, last: &Standalone, view: &dyn View) -> Standalone {
    let text = last.text();
    let words = words_of(text);
    let names = names_in(text, &words);
    let stem = text.trim_end_matches(['?', '.', '!', ' ']);
    let put = |said: &str, start: u32, end: u32| last.replaced(start as usize..end as usize, said);
    let follows = |name: &Name, preposition: &str| {
        let mut before = words[..name.words.0].iter().rev().skip_while(|word| word.is(WORDS.determiners));
        before.next().is_some_and(|word| word.lower == preposition)
    };
    let mut like = names.iter().filter(|name| slot.kind.is_some_and(|kind| kind.is_like(name.kind)));
    match &slot.preposition {
        Some((preposition, phrase)) => match like.find(|name| follows(name, preposition)) {
            // "In the U.S." becomes "in Canada".
            Some(name) => {
                let article = words[..name.words.0].iter().rev().take_while(|word| word.is(WORDS.determiners)).last();
                put(&slot.noun, article.map_or(name.span.start, |word| word.span.start), name.span.end)
            }
            None => last.replaced(stem.len()..stem.len(), &format!(" {phrase}")),
        },
        None => match (like.next(), main_phrase(text, &words, view)) {
            (Some(name), _) => put(&slot.said, name.span.start, name.span.end),
            (None, Some(phrase)) if phrase.fits_in && names.is_empty() => {
                put(&slot.said, phrase.span.start, phrase.span.end)
            }
            _ => earlier::about(last, question, view),
        },
    }
}
