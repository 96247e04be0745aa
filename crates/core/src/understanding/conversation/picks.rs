//! "The second one", "number 3", "the latter", "both": questions about one of several things that were named before.

use std::ops::Range;

use crate::understanding::Standalone;
use crate::view::View;

use super::choices::{self, Choice};
use super::corrections::longest;
use super::earlier;
use super::talk::Talk;
use super::with_topic;
use super::words::{WORDS, Word, is_empty, is_function_word, range_of};

/// Which of several things is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    /// The one at this place, from 0.
    At(usize),
    /// The last one.
    Last,
    /// The one that the last question does not have.
    Other,
    /// Both of two.
    Both,
}

/// A reference to one of several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pick {
    which: Which,
    /// True for a word that is said of two things only: "the latter".
    of_two: bool,
    /// The positions of its words in the question.
    words: Range<usize>,
    /// True when the question has no other content.
    is_all: bool,
}

/// Highest number that is read: "number 20".
const HIGHEST: usize = 20;

/// The reference to one of several things that a question has.
pub(super) fn pick(question: &str, words: &[Word<'_>]) -> Option<Pick> {
    let (which, of_two, range) = (0..words.len()).find_map(|at| pick_at(question, words, at))?;
    let outside = words[..range.start].iter().chain(&words[range.end..]);
    let says_nothing = |word: &Word<'_>| is_function_word(word) || is_empty(word) || word.is(WORDS.imperatives);
    let is_all = outside.clone().all(says_nothing);
    // "Who wore number 3?" asks about a number.
    let first = &words[range.start];
    let is_number = first.is(WORDS.number_openings) || range.len() == 1 && number(first).is_some();
    (is_all || !is_number).then_some(Pick { which, of_two, words: range, is_all })
}

fn pick_at(question: &str, words: &[Word<'_>], at: usize) -> Option<(Which, bool, Range<usize>)> {
    let word = &words[at];
    let before = at.checked_sub(1).map(|before| &words[before]);
    if word.is(WORDS.number_openings) && words.len() == at + 2 {
        let number = number(&words[at + 1])?;
        return Some((Which::At(number - 1), false, at..at + 2));
    }
    if at + 1 == words.len() && question[..word.span.start as usize].ends_with('#') {
        return Some((Which::At(number(word)? - 1), false, at..at + 1));
    }
    let has_article = before.is_some_and(|word| word.lower == "the" || word.is(WORDS.pointing));
    let start = at - usize::from(has_article);
    let noun = at + 1 + usize::from(words.get(at + 1).is_some_and(|word| word.is(WORDS.item_nouns)));
    let end = noun + longest(WORDS.of_these, &words[noun..]);
    let is_one = end > at + 1 && (end > noun || words[at + 1].lower == "one");
    // "What is the first step of a landing?" says by itself which.
    let is_alone = words.get(end).is_none_or(|word| word.is(WORDS.auxiliaries));
    let is_definite = has_article && (is_one || is_alone) || start == 0 && (is_one || end > at + 1 && is_alone);
    let ordinal = WORDS.ordinals.iter().position(|words| word.is(words));
    let one = if let Some(place) = ordinal {
        is_definite.then_some((Which::At(place), false))
    } else if word.is(WORDS.last_ones) {
        is_definite.then_some((Which::Last, false))
    } else if word.is(WORDS.other_ones) {
        is_definite.then_some((Which::Other, true))
    } else if word.is(WORDS.both_of_two) {
        (end == words.len()).then_some((Which::Both, true))
    } else if word.is(WORDS.former_ones) {
        (has_article && words.get(end).is_none_or(is_function_word)).then_some((Which::At(0), true))
    } else if word.is(WORDS.latter_ones) {
        let is_subject = start.checked_sub(1).is_some_and(|verb| words[verb].is(WORDS.auxiliaries));
        (has_article && (is_subject || words.get(end).is_none_or(is_function_word))).then_some((Which::Last, true))
    } else {
        None
    };
    one.map(|(which, of_two)| (which, of_two, start..end))
}

/// The number that a word is, from 1.
fn number(word: &Word<'_>) -> Option<usize> {
    let written = WORDS.cardinals.iter().position(|one| *one == word.lower).map(|place| place + 1);
    written.or_else(|| word.lower.parse().ok()).filter(|number| (1..=HIGHEST).contains(number))
}

/// The question with the thing that it picks: in its place in the last question if that offered it, otherwise in the
/// place of the reference, with the last question behind it. `None` when nothing was offered.
pub(super) fn picked(
    asked: &Standalone,
    words: &[Word<'_>],
    pick: &Pick,
    talk: &mut Talk,
    view: &dyn View,
) -> Option<Standalone> {
    let last = talk.last()?.clone();
    let offer = choices::offered(talk, pick.of_two)?;
    let chosen = choose(pick.which, &offer.choices, &last)?;
    let text = chosen.text.as_str();
    let lower = last.text().to_lowercase();
    let known = || {
        let other = offer.choices.iter().filter(|other| other.text != text);
        let places = other.filter_map(|other| Some((lower.find(&other.text.to_lowercase())?, other.text.len())));
        // A lower-case form may have another length.
        places
            .min()
            .filter(|(at, length)| last.text().is_char_boundary(*at) && last.text().is_char_boundary(at + length))
    };
    let alone = if pick.is_all
        && let Some(joined) = &offer.joined
    {
        last.replaced(joined.clone(), text)
    } else if pick.is_all
        && pick.which != Which::Both
        && let Some((at, length)) = known()
    {
        last.replaced(with_marks(last.text(), at..at + length), &marked(&chosen))
    } else {
        let range = range_of(&words[pick.words.clone()])?;
        let named = match (chosen.fits_in, pick.is_all) {
            (true, _) | (_, true) => asked.replaced(range, &marked(&chosen)),
            (false, false) => with_topic(asked.clone(), text),
        };
        if offer.joined.is_some() { named } else { earlier::with_words_of(&[&last], &named, view) }
    };
    talk.offer(offer.choices);
    Some(alone)
}

/// The text of a thing, in quotation marks unless it can stand in a sentence.
fn marked(choice: &Choice) -> String {
    if choice.fits_in { choice.text.clone() } else { format!("\"{}\"", choice.text) }
}

/// A range with the quotation marks around it.
fn with_marks(text: &str, range: Range<usize>) -> Range<usize> {
    let is_marked = text[..range.start].ends_with('"') && text[range.end..].starts_with('"');
    if is_marked { range.start - 1..range.end + 1 } else { range }
}

fn choose(which: Which, choices: &[Choice], last: &Standalone) -> Option<Choice> {
    let lower = last.text().to_lowercase();
    match which {
        Which::At(place) => choices.get(place).cloned(),
        Which::Last => choices.last().cloned(),
        Which::Other => choices.iter().find(|choice| !lower.contains(&choice.text.to_lowercase())).cloned(),
        Which::Both => match choices {
            [one, other] => {
                let text = format!("{} and {}", one.text, other.text);
                Some(Choice { text, fits_in: one.fits_in && other.fits_in })
            }
            _ => None,
        },
    }
}
