//! What earlier answers told: a follow-up asks for something else more often than for the same once more.

use std::collections::HashSet;

use citewire_text::words;

use crate::question::Turn;

/// Number of latest answers that are read, and characters of each.
const ANSWERS: usize = 8;
const LONGEST: usize = 2_000;
/// Letters of the shortest word that counts: shorter ones are in every text.
const SHORTEST: usize = 5;

/// Part of its score that a result loses which was told whole. With .5 the MRR of CANARD was .006 lower, with .7 that of
/// MTRAG .008.
const LOST: f32 = 0.6;

/// The words of earlier answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told(HashSet<String>);

impl Told {
    /// The words of the answers of these turns.
    pub fn by(history: &[Turn]) -> Self {
        let mut told = HashSet::new();
        for turn in history.iter().rev().take(ANSWERS) {
            let end = turn.answer.char_indices().nth(LONGEST).map_or(turn.answer.len(), |(at, _)| at);
            each(&turn.answer[..end], |word| {
                told.insert(word);
            });
        }
        Self(told)
    }

    /// Lowers the scores of results by how much of their texts was told, and puts them in the order of their scores. Equal
    /// scores keep their order.
    pub fn reorder<Found>(&self, found: &mut Vec<Found>, parts: impl Fn(&mut Found) -> (&mut f32, &String)) {
        if self.0.is_empty() {
            return;
        }
        let mut scored: Vec<(f32, Found)> = found
            .drain(..)
            .map(|mut one| {
                let (score, text) = parts(&mut one);
                *score *= 1.0 - LOST * self.share(text);
                (*score, one)
            })
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0));
        found.extend(scored.into_iter().map(|(_, one)| one));
    }

    /// The part of a text's words that earlier answers have, from 0 to 1.
    pub fn share(&self, text: &str) -> f32 {
        if self.0.is_empty() {
            return 0.0;
        }
        let (mut told, mut all) = (0.0_f32, 0.0_f32);
        each(text, |word| {
            all += 1.0;
            told += if self.0.contains(&word) { 1.0 } else { 0.0 };
        });
        told / all.max(1.0)
    }
}

fn each(text: &str, mut take: impl FnMut(String)) {
    words::each(text, |_, word| {
        if word.chars().count() >= SHORTEST {
            take(word.to_lowercase());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::Told;
    use crate::question::Turn;

    #[test]
    fn the_share_is_that_of_the_words_of_answers() {
        let turn = Turn { question: "bridge?".to_owned(), answer: "The bridge opened.".to_owned() };
        let told = Told::by(&[turn]);
        let check = |text: &str, expected: f32| assert!((told.share(text) - expected).abs() < 1e-6, "{text}");
        check("The Bridge opened.", 1.0);
        check("The bridge carries trams and horses.", 0.25);
        check("It is red.", 0.0);
        assert!(Told::default().share("The bridge opened.") < 1e-6, "nothing was told");
    }
}
