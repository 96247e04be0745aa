//! Random draws from weighted lists.

use super::random::Random;

/// Positions to draw from, each with a weight.
#[derive(Debug)]
pub struct Draw {
    /// For each position, the sum of the weights up to and including it.
    sums: Vec<f64>,
}

impl Draw {
    /// A draw with these weights.
    pub fn new(weights: impl Iterator<Item = f64>) -> Self {
        let add = |sum: &mut f64, weight: f64| {
            *sum += weight;
            Some(*sum)
        };
        Self { sums: weights.scan(0.0, add).collect() }
    }

    /// A draw among `count` ranks by the law of Zipf and Mandelbrot: rank `r`, counted from 1, has the weight
    /// `1 / (r + offset)`.
    pub fn by_rank(count: usize, offset: f64) -> Self {
        Self::new((1..=count).map(|rank| 1.0 / (rank as f64 + offset)))
    }

    /// The sum of all weights.
    pub fn total(&self) -> f64 {
        self.sums.last().copied().unwrap_or(0.0)
    }

    /// Draws a position.
    pub fn position(&self, random: &mut Random) -> usize {
        self.position_below(self.sums.len(), random)
    }

    /// Draws a position among the first `count`.
    pub fn position_below(&self, count: usize, random: &mut Random) -> usize {
        let sums = &self.sums[..count];
        let drawn = random.share() * sums[count - 1];
        sums.partition_point(|&sum| sum <= drawn).min(count - 1)
    }
}
