//! Calibration: how well the confidence predicts a right answer.

/// Number of bins of equal width for confidences.
const BINS: usize = 10;

/// The confidence and the outcome of one question.
#[derive(Debug, Clone, Copy)]
pub struct Believed {
    /// The confidence, from 0 to 1.
    pub confidence: f64,
    /// Whether the corpus answers the question.
    pub is_answerable: bool,
    /// Whether the first sentence answers it.
    pub is_right: bool,
}

/// The questions whose confidence is in one bin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// Number of questions.
    pub count: usize,
    /// The mean of their confidences.
    pub confidence: f64,
    /// The share that the corpus answers.
    pub answerable: f64,
    /// The share whose first sentence is right.
    pub right: f64,
}

/// A reliability table (Murphy and Winkler, "Reliability of subjective probability forecasts of precipitation and
/// temperature", 1977): the mean confidence and the outcomes of each bin that is not empty, lowest first.
pub fn reliability(all: &[Believed]) -> Vec<Bin> {
    let mut bins: Vec<Vec<&Believed>> = vec![Vec::new(); BINS];
    for one in all {
        let bin = (1..BINS).rev().find(|bin| one.confidence >= *bin as f64 / BINS as f64);
        bins[bin.unwrap_or(0)].push(one);
    }
    let mean =
        |bin: &[&Believed], of: fn(&Believed) -> f64| bin.iter().map(|one| of(one)).sum::<f64>() / bin.len() as f64;
    let filled = bins.iter().filter(|bin| !bin.is_empty());
    let bin = |bin: &Vec<&Believed>| Bin {
        count: bin.len(),
        confidence: mean(bin, |one| one.confidence),
        answerable: mean(bin, |one| f64::from(u8::from(one.is_answerable))),
        right: mean(bin, |one| f64::from(u8::from(one.is_right))),
    };
    filled.map(bin).collect()
}

/// The expected calibration error: the mean distance between the confidence and the outcome of a bin, weighted by the
/// number of questions (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian
/// binning", 2015). `came` selects the outcome that the confidence predicts.
pub fn expected_error(bins: &[Bin], came: impl Fn(&Bin) -> f64) -> f64 {
    let all: usize = bins.iter().map(|bin| bin.count).sum();
    let distance = |bin: &Bin| bin.count as f64 * (bin.confidence - came(bin)).abs();
    bins.iter().map(distance).sum::<f64>() / all as f64
}

#[cfg(test)]
mod tests {
    use super::{Believed, expected_error, reliability};

    #[test]
    fn bins_hold_means_and_the_error_weighs_them_by_their_size() {
        let one = |confidence, is_answerable| Believed { confidence, is_answerable, is_right: false };
        let bins = reliability(&[one(0.9, true), one(1.0, false), one(0.12, false), one(0.14, false)]);
        assert_eq!(bins.iter().map(|bin| bin.count).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(format!("{:.2} {:.2}", bins[0].confidence, bins[1].answerable), "0.13 0.50");
        // (2 * |0.13 - 0| + 2 * |0.95 - 0.5|) / 4
        assert_eq!(format!("{:.4}", expected_error(&bins, |bin| bin.answerable)), "0.2900");
    }
}
