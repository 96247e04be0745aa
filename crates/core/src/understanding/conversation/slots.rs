//! "And VTB?": the last question with another name in it.

use crate::understanding::Standalone;
use crate::view::View;
use citewire_text::ByteSpan;

use super::earlier;
use super::names::{Kind, Name, names_in};
use super::noun_phrase::main_phrase;
use super::words::{WORDS, Word, words_of};

/// The part that a question replaces in the last question, when it consists of nothing else.
#[derive(Debug)]
pub(super) struct Slot {
    /// The name or other words: "VTB", "2015", "lung cancer".
    text: String,
    /// The most likely kind of the name; `None` when the words are not a name.
    kind: Option<Kind>,
    /// The preposition before it, and the preposition with the name as written.
    preposition: Option<(String, String)>,
    /// The text with an article but without the preposition: "the north".
    noun: String,
}

/// Largest number of words, after an opening such as "what about", in a question that is only a name.
const MOST_WORDS: usize = 5;

/// The replacement that this question consists of, if it has no other content.
pub(super) fn slot(question: &str, words: &[Word<'_>], names: &[Name]) -> Option<Slot> {
    let length = |opening: &str| opening.split(' ').count();
    let opens = |opening: &&&str| {
        words.len() > length(opening) && opening.split(' ').zip(words).all(|(expected, word)| expected == word.lower)
    };
    let opening = WORDS.difference_openings.iter().find(opens).map_or(0, |opening| length(opening));
    let rest = &words[opening..];
    // Without an opening, one word or a name with a question mark is such a question. Several words without it are
    // keywords.
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
        // Words that are not a name replace something only after an opening.
        None if opening > 0 && article == 0 && !has_preposition => {
            ByteSpan::new(words.get(start)?.span.start as usize, last.span.end as usize)
        }
        None => return None,
    };
    let phrase = &question[first.span.start as usize..span.end as usize];
    let noun = words.get(start - article)?.span.start as usize;
    Some(Slot {
        noun: question[noun..span.end as usize].to_owned(),
        text: span.slice(question).to_owned(),
        kind: name.map(|name| name.kind),
        preposition: has_preposition.then(|| (first.lower.clone(), phrase.to_owned())),
    })
}

/// The last question with the replacement in place of a name or phrase of the same kind.
pub(super) fn filled(question: &Standalone, slot: &Slot, last: &Standalone, view: &dyn View) -> Standalone {
    let text = last.text();
    let words = words_of(text);
    let names = names_in(text, &words);
    let stem = text.trim_end_matches(['?', '.', '!', ' ']);
    let put = |text: &str, start: u32, end: u32| last.replaced(start as usize..end as usize, text);
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
            (Some(name), _) => put(&slot.text, name.span.start, name.span.end),
            (None, Some(phrase)) if phrase.fits_in && names.is_empty() => {
                put(&slot.text, phrase.span.start, phrase.span.end)
            }
            _ => earlier::about(last, question, view),
        },
    }
}
