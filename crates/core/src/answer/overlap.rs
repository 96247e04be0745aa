//! How the words of a question and of a sentence overlap: the same word, another one of its family, one that begins
//! alike, and how near to each other they stand.

use std::ops::Range;

use crate::view::Occurrence;

use super::scored_question::{ScoredQuestion, head};
use super::sums::{Words, numbers, word};
use super::tokens::Tokens;
use super::words::Line;
use citewire_text::calendar::is_year;
use citewire_text::{ByteSpan, Language};

/// What the words of a sentence are to a question.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Words of the question for which the sentence has one of the same family: "wrote" for "author".
    pub(super) kin: Words,
    /// Words of the question for which the sentence has one that begins alike: "Germany" for "German".
    pub(super) alike: Words,
    /// The weight of those as a part of the question's, each times how much of it is alike.
    pub(super) alike_worth: f32,
    /// Words of the question that the sentence has in the same form, whatever its case.
    pub(super) surface: Words,
    /// Number of words with a capital.
    pub(super) names: usize,
    /// Number of those that neither open the sentence nor stand in the question.
    pub(super) new_names: usize,
    /// Number of words that begin with a digit.
    pub(super) digits: usize,
    /// True when the sentence has a year of the question, false when it has only others; `None` when either has none.
    pub(super) years: Option<bool>,
}

/// The words that occur.
pub(super) fn set(occurrences: &[Occurrence]) -> Words {
    occurrences.iter().fold(0, |set, occurrence| set | word(occurrence.word as usize))
}

/// Reads the words of a sentence, which has those of `own` by their terms. `best` is a buffer.
pub(super) fn told(asked: &ScoredQuestion<'_>, own: Words, line: &Line<'_>, best: &mut Vec<f32>) -> Told {
    let mut told = Told::default();
    best.clear();
    best.resize(asked.lower.len(), 0.0);
    let with_kin = asked.with_kin & !own;
    let has_kin = with_kin != 0;
    // English stemmers keep the first letter of a word, so that it tells which words may have a key of some kin.
    let needs_all = has_kin && line.language != Language::ENGLISH;
    line.words(
        |word| needs_all || asked.may_matter(word, has_kin),
        |key, span| {
            let text = line.slice(span);
            let beginning = head(text.as_bytes());
            for (number, _) in asked.heads.iter().enumerate().filter(|(_, head)| **head == beginning) {
                let (this, lower) = (word(number), asked.lower[number].as_str());
                if own & this == 0 {
                    best[number] = best[number].max(alike(lower, text));
                } else if lower.eq_ignore_ascii_case(text) {
                    told.surface |= this;
                }
            }
            if has_kin {
                told.kin |= asked.words_with_kin(key) & with_kin;
            }
            told.count(asked, line, span, text);
        },
    );
    for (number, best) in best.iter().enumerate().filter(|(_, best)| **best > 0.0) {
        told.alike |= word(number);
        told.alike_worth += asked.query.words[number].weight * best / asked.weight;
    }
    told
}

impl Told {
    /// Counts a word that is a name or a figure.
    fn count(&mut self, asked: &ScoredQuestion<'_>, line: &Line<'_>, span: ByteSpan, text: &str) {
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            self.digits += 1;
            if asked.years != 0 && is_year(text) {
                let is_asked = numbers(asked.years).any(|number| asked.lower[number] == text);
                self.years = Some(is_asked || self.years == Some(true));
            }
        } else if text.starts_with(char::is_uppercase) {
            self.names += 1;
            let opens = span.start == line.start;
            let is_asked = || asked.lower.iter().any(|word| word.eq_ignore_ascii_case(text));
            self.new_names += usize::from(!opens && !is_asked());
        }
    }
}

/// The part of the longer of two words with which both begin, when that is at least four bytes and three fifths;
/// otherwise 0.
fn alike(one: &str, other: &str) -> f32 {
    let equal = one.bytes().zip(other.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let longest = one.len().max(other.len());
    if equal >= 4 && equal * 5 >= longest * 3 { equal as f32 / longest as f32 } else { 0.0 }
}

/// The number of words in the longest run that a question and a sentence share, and the number of pairs of neighbours in
/// the question that are neighbours in the sentence.
pub(super) fn runs(asked: &[u32], sentence: &Tokens) -> (usize, usize) {
    let said = sentence.hashes.as_slice();
    let mut longest = 0;
    let mut pairs = 0;
    for (at, token) in asked.iter().enumerate() {
        let mut is_pair = false;
        for &(_, place) in sentence.shared.iter().filter(|(said, _)| said == token) {
            let goes_on = at > 0 && place > 0 && asked[at - 1] == said[place - 1];
            is_pair |= goes_on;
            if !goes_on {
                let run = asked[at..].iter().zip(&said[place..]).take_while(|(one, other)| one == other).count();
                longest = longest.max(run);
            }
        }
        pairs += usize::from(is_pair);
    }
    (longest, pairs)
}

/// The weights of pairs of neighbouring words of the question that a sentence has in the same order, as a part of the
/// question's, from 0 to about 1: pairs with nothing between them, and pairs with at most one word between them.
pub(super) fn phrases(asked: &ScoredQuestion<'_>, occurrences: &[Occurrence]) -> [f32; 2] {
    let mut sums = [0.0; 2];
    let places = |number: usize| occurrences.iter().filter(move |place| place.word as usize == number);
    for (number, pair) in asked.query.words.windows(2).enumerate() {
        let apart = places(number)
            .flat_map(|first| places(number + 1).map(|next| next.position.wrapping_sub(first.position)))
            .filter(|apart| *apart > 0)
            .min();
        let weight = pair[0].weight + pair[1].weight;
        for (sum, within) in sums.iter_mut().zip(1..) {
            if apart.is_some_and(|apart| apart <= within) {
                *sum += weight;
            }
        }
    }
    sums.map(|sum| sum / (2.0 * asked.weight))
}

/// For each pair of the question's words the smaller weight of both over one more than the distance of their nearest
/// places, as a part of the question's weight.
pub(super) fn proximity(asked: &ScoredQuestion<'_>, occurrences: &[Occurrence]) -> f32 {
    let words = &asked.query.words;
    let mut sum = 0.0;
    for (at, one) in occurrences.iter().enumerate() {
        // Each word is taken once, at its first place, with its nearest place to every other word.
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

/// The part of the weight of the question's names that belongs to names whose words stand side by side in a sentence,
/// from 0 to 1; a half when the question has no names.
pub(super) fn whole_names(asked: &ScoredQuestion<'_>, occurrences: &[Occurrence]) -> f32 {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::signs::Sought;
    use super::super::tokens::{Filter, Tokens, hashes};
    use super::runs;

    /// The longest run and the pairs by the table of all places, which defines them.
    fn by_table(one: &[u32], other: &[u32]) -> (usize, usize) {
        let (mut longest, mut pairs) = (0, 0);
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

    proptest! {
        #[test]
        fn runs_are_those_of_the_table(
            question in prop::collection::vec("[a-d]", 0..9),
            sentence in prop::collection::vec("[a-f]", 0..20),
        ) {
            let asked = hashes(&question.join(" "));
            let mut tokens = Tokens::default();
            tokens.read(&sentence.join(" "), Filter::of(asked.iter().copied()), &Sought::default());
            prop_assert_eq!(runs(&asked, &tokens), by_table(&asked, &tokens.hashes));
        }
    }
}
