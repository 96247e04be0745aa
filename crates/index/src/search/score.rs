//! Scores in whole units, so that they are the same in whatever order they are added up.

use crate::Snapshot;
use citewire_core::understanding::Query;
use citewire_text::bm25::Bm25;

/// Units of a score of 1, unless the query's scores would then not fit.
const FINEST: f32 = 131_072.0;
/// What one term adds stays below this, so that rounding to units is one addition of floating-point numbers.
const MOST_OF_A_TERM: f32 = 8_388_608.0;
/// The most terms whose sum is sure to fit 32 bits.
const MOST_TERMS: f32 = 512.0;

/// How the terms of one query add up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Units {
    /// Units of a score of 1: a power of two.
    scale: f32,
    bm25: Bm25,
}

impl Units {
    pub(super) fn of(query: &Query, snapshot: &Snapshot) -> Self {
        let bm25 = snapshot.ranking().bm25;
        let (mut greatest, mut count) = (0.0_f32, 0.0);
        for (_, term) in query.terms() {
            greatest = greatest.max(term.idf * bm25.ceiling());
            count += 1.0;
        }
        let mut scale = FINEST;
        while greatest * scale >= MOST_OF_A_TERM / 2.0 || greatest * scale * count >= MOST_OF_A_TERM * MOST_TERMS / 2.0
        {
            scale /= 2.0;
        }
        Self { scale, bm25 }
    }

    /// What a term of this rarity is worth at most, in units.
    pub(super) fn weight(self, idf: f32) -> f32 {
        idf * self.bm25.ceiling() * self.scale
    }

    /// A score as the rest of the world knows it.
    pub(super) fn score(self, units: u32) -> f32 {
        units as f32 / self.scale
    }
}

/// What a term adds, in units: BM25 as `idf * (k1 + 1) / (1 + norm / tf)`. Every step is
/// monotone even after rounding, so a bound computed like this from a greater frequency and a smaller norm is one.
#[inline]
pub(super) fn units(weight: f32, norm_by_frequency: f32) -> u32 {
    let worth = weight / (1.0 + norm_by_frequency);
    // Numbers from 2^23 on have no fraction: the sum is rounded to a whole one, which its last 23 bits then are.
    (worth + MOST_OF_A_TERM).to_bits() & 0x007F_FFFF
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::units;

    proptest! {
        #[test]
        fn a_greater_frequency_or_a_shorter_passage_never_adds_less(
            weight in 0.0_f32..4_000_000.0, frequency in 0.125_f32..50.0, more in 0.0_f32..50.0, norm in 0.01_f32..9.0, less in 0.0_f32..9.0,
        ) {
            let of = |frequency: f32, norm: f32| units(weight, frequency.recip() * norm);
            prop_assert!(of(frequency + more, (norm - less).max(0.0)) >= of(frequency, norm));
            let exact = f64::from(weight) / (1.0 + f64::from(norm) / f64::from(frequency));
            prop_assert!((f64::from(of(frequency, norm)) - exact).abs() <= 1.0);
        }
    }
}
