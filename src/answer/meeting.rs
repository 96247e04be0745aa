//! How the words of a question and of a sentence meet: the same word, one of its kin, one written much alike, and how
//! near each other they stand.

use std::ops::Range;

use crate::view::Occurrence;

use super::sentence::Seen;
use super::weighed::{Weighed, Words, word};
use super::words::Word;
use crate::text::calendar::is_year;

/// The words of the question that a sentence tells in another way than by the same term.
#[derive(Debug, Default)]
pub(super) struct Means {
    /// Told by a word of the same family: "wrote" by "author".
    pub(super) kin: Words,
    /// Told by a word that begins like it: "Germany" by "German".
    pub(super) alike: Words,
    /// What those are worth, each by how much of it is alike, from 0 to 1.
    pub(super) alike_worth: f32,
    /// Said in the same form, whatever its case.
    pub(super) surface: Words,
}

/// The words that occur.
pub(super) fn set(occurrences: &[Occurrence]) -> Words {
    occurrences.iter().fold(0, |set, occurrence| set | word(occurrence.word as usize))
}

/// How a sentence of these `words` tells the question's words, those of `own` by their terms.
pub(super) fn means(asked: &Weighed<'_>, own: Words, words: &[Word], text: &str) -> Means {
    let mut means = Means::default();
    for (number, lower) in asked.lower.iter().enumerate() {
        let this = word(number);
        if own & this != 0 {
            let says = |span: &[u8]| span.eq_ignore_ascii_case(lower.as_bytes());
            if words.iter().any(|(_, span)| says(text[span.range()].as_bytes())) {
                means.surface |= this;
            }
            continue;
        }
        let kin = &asked.kin[number];
        if !kin.is_empty() && words.iter().any(|(key, _)| kin.contains(&&**key)) {
            means.kin |= this;
        }
        let best = words.iter().map(|(_, span)| alike(lower, &text[span.range()])).fold(0.0, f32::max);
        if best > 0.0 {
            means.alike |= this;
            means.alike_worth += asked.query.words[number].weight * best / asked.weight;
        }
    }
    means
}

/// How much of the longer of two words both begin with, when that is four bytes and three fifths at least.
fn alike(one: &str, other: &str) -> f32 {
    let equal = one.bytes().zip(other.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let longest = one.len().max(other.len());
    if equal >= 4 && equal * 5 >= longest * 3 { equal as f32 / longest as f32 } else { 0.0 }
}

/// The longest run of words that both texts have, and how many pairs of neighbours of one are neighbours in the other.
pub(super) fn runs(one: &[u32], other: &[u32]) -> (usize, usize) {
    let mut longest = 0;
    let mut pairs = 0;
    let mut row = vec![0_usize; other.len() + 1];
    for &token in one {
        let mut is_pair = false;
        for at in (0..other.len()).rev() {
            row[at + 1] = if other[at] == token { row[at] + 1 } else { 0 };
            longest = longest.max(row[at + 1]);
            is_pair |= row[at + 1] >= 2;
        }
        pairs += usize::from(is_pair);
    }
    (longest, pairs)
}

/// The worth of pairs of neighbouring words of the question that stand in the same order and at most `within` words
/// apart, from 0 to about 1.
pub(super) fn phrases(asked: &Weighed<'_>, occurrences: &[Occurrence], within: u32) -> f32 {
    let at = |number: usize| occurrences.iter().filter(move |occurrence| occurrence.word as usize == number);
    let stands = |number: usize| {
        at(number)
            .any(|first| at(number + 1).any(|next| (1..=within).contains(&next.position.wrapping_sub(first.position))))
    };
    let pairs = asked.query.words.windows(2).enumerate().filter(|(number, _)| stands(*number));
    pairs.map(|(_, pair)| pair[0].weight + pair[1].weight).fold(0.0, |sum, weight| sum + weight) / (2.0 * asked.weight)
}

/// For each pair of the question's words the lesser weight of both, over one more than the words between their nearest
/// places; as a share of the question's worth.
pub(super) fn proximity(asked: &Weighed<'_>, occurrences: &[Occurrence]) -> f32 {
    let words = &asked.query.words;
    let mut sum = 0.0;
    for (at, one) in occurrences.iter().enumerate() {
        // The first place of each word speaks for it with every other word: its nearest place to either side.
        if occurrences[..at].iter().any(|earlier| earlier.word == one.word) {
            continue;
        }
        for number in one.word as usize + 1..words.len() {
            let places = |of: usize| occurrences.iter().filter(move |place| place.word as usize == of);
            let nearest = places(one.word as usize)
                .flat_map(|first| places(number).map(|second| first.position.abs_diff(second.position)))
                .min();
            if let Some(nearest) = nearest {
                sum += words[one.word as usize].weight.min(words[number].weight) / (1.0 + nearest as f32);
            }
        }
    }
    sum / asked.weight
}

/// How much of the worth of the question's names those have whose words stand side by side, from 0 to 1; a half when it
/// has none.
pub(super) fn whole_names(asked: &Weighed<'_>, occurrences: &[Occurrence]) -> f32 {
    let stands_at = |number: usize, position: u32| {
        occurrences.iter().any(|one| one.word as usize == number && one.position == position)
    };
    let is_whole = |name: &&Range<usize>| {
        occurrences.iter().filter(|first| first.word as usize == name.start).any(|first| {
            (name.start..name.end).all(|number| stands_at(number, first.position + (number - name.start) as u32))
        })
    };
    let whole = asked.whole_names.iter().filter(is_whole).flat_map(Clone::clone);
    asked.part(asked.names, whole.fold(0, |set, number| set | word(number)))
}

/// What a sentence names and counts.
#[derive(Debug)]
pub(super) struct Names {
    /// Words with a capital.
    pub(super) all: usize,
    /// Those that do not open the sentence and that the question does not have.
    pub(super) new: usize,
    /// Words that begin with a digit.
    pub(super) digits: usize,
}

/// Counts what a sentence names.
pub(super) fn names(asked: &Weighed<'_>, seen: &Seen<'_>) -> Names {
    let mut names = Names { all: 0, new: 0, digits: 0 };
    for (_, span) in seen.words {
        let text = &seen.text[span.range()];
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            names.digits += 1;
        } else if text.starts_with(char::is_uppercase) {
            names.all += 1;
            let opens = span.start == seen.start;
            let is_asked = asked.lower.iter().any(|word| word.eq_ignore_ascii_case(text));
            names.new += usize::from(!opens && !is_asked);
        }
    }
    names
}

/// True when a sentence says a year of the question, false when it says only others; `None` when either says none.
pub(super) fn years(asked: &Weighed<'_>, words: &[Word], text: &str) -> Option<bool> {
    if asked.years == 0 {
        return None;
    }
    let mut said = words.iter().map(|(_, span)| &text[span.range()]).filter(|word| is_year(word)).peekable();
    said.peek()?;
    let is_asked = |year: &str| {
        asked.lower.iter().enumerate().any(|(number, lower)| asked.years & word(number) != 0 && lower == year)
    };
    Some(said.any(is_asked))
}
