//! Sets of a question's words, and the sum of the weights of each set.

/// A set of the question's words: bit `n` for the word at position `n` of the query. Words after the 128th are in no
/// set, so that a question of more words is scored by its first 128.
pub type Words = u128;

/// The set of one word.
pub fn word(number: usize) -> Words {
    if number < 128 { 1 << number } else { 0 }
}

/// The positions of the words of a set, ascending.
pub fn numbers(mut set: Words) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let number = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (number < 128).then_some(number)
    })
}

/// Up to this number of words the sum of every set is computed in advance.
const TABLED: usize = 10;

/// The sums of the weights of sets of words. A sum is always taken in the order of the words, so that it is the same
/// wherever it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Sums {
    weights: Vec<f32>,
    /// The sum of each set, for a question of few words.
    table: Vec<f32>,
    /// Every sum is divided by this.
    divisor: f32,
}

impl Sums {
    /// The sums of these weights, one for each word, over `divisor`.
    pub fn new(weights: Vec<f32>, divisor: f32) -> Self {
        let mut table = Vec::new();
        if weights.len() <= TABLED {
            table.reserve_exact(1 << weights.len());
            table.push(0.0);
            for weight in &weights {
                // The sets that have this word and none after it.
                (0..table.len()).for_each(|set| table.push(table[set] + weight));
            }
            for sum in &mut table {
                *sum /= divisor;
            }
        }
        Self { weights, table, divisor }
    }

    /// The sum of a set over the divisor. Words beyond the question's do not count.
    pub fn of(&self, set: Words) -> f32 {
        if let Some(sum) = usize::try_from(set).ok().and_then(|set| self.table.get(set)) {
            return *sum;
        }
        let weights = numbers(set).map_while(|number| self.weights.get(number));
        weights.fold(0.0, |sum, weight| sum + weight) / self.divisor
    }
}

#[cfg(test)]
mod tests {
    use super::{Sums, TABLED, Words, numbers, word};

    /// The sum as it is defined.
    fn plain(weights: &[f32], set: Words, divisor: f32) -> f32 {
        let held = weights.iter().enumerate().filter(|(number, _)| set & word(*number) != 0);
        held.map(|(_, weight)| weight).fold(0.0, |sum, weight| sum + weight) / divisor
    }

    #[test]
    fn tabled_and_other_sums_are_those_of_the_definition_bit_for_bit() {
        for count in [0, 1, 5, TABLED, TABLED + 1, 14] {
            let weights: Vec<f32> = (0..count).map(|number| (number as f32 * 7.3).sin().abs() + 0.1).collect();
            let sums = Sums::new(weights.clone(), 3.7);
            for set in (0..1_u128 << count).chain([Words::MAX, 1 << 127]) {
                assert_eq!(sums.of(set).to_bits(), plain(&weights, set, 3.7).to_bits(), "{set:b} of {count}");
            }
        }
    }

    #[test]
    fn words_after_the_128th_are_in_no_set() {
        assert_eq!(numbers(Words::MAX).collect::<Vec<_>>(), (0..128).collect::<Vec<_>>());
        assert_eq!(word(128), 0);
        assert_eq!(Sums::new(vec![1.0; 200], 1.0).of(Words::MAX).to_bits(), 128.0_f32.to_bits());
    }
}
