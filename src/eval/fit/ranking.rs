//! Weights of a sentence's features: the weights that make it most probable that an answering sentence is ranked first.
//!
//! The loss of a question is minus the logarithm of the softmax share of its right sentences among all read
//! (`ListNet`'s top-one probability, Cao et al. 2007, with several right ones), with a quadratic penalty. The weight of
//! a data set does not depend on its number of questions.

use rayon::prelude::*;

use super::examples::{Example, Set};
use super::minimise::minimise;
use crate::answer::features::COUNT;

/// The penalty of a weight of 1, for a feature scaled to a standard deviation of 1.
const PENALTY: f64 = 1e-3;
const STEPS: usize = 250;
/// Number of questions whose gradients are summed as one chunk. The sums thus do not depend on the number of threads.
const CHUNK: usize = 64;

/// Fits weights to the questions for which `take` is true. Features for which `uses` is false get weight 0.
pub(super) fn fit(sets: &[Set], take: impl Fn(&Set, &Example) -> bool, uses: impl Fn(usize) -> bool) -> [f32; COUNT] {
    let mut examples: Vec<(&Example, f64)> = Vec::new();
    for set in sets {
        let taken: Vec<&Example> =
            set.examples.iter().filter(|example| example.teaches() && take(set, example)).collect();
        let weight = set.importance / taken.len().max(1) as f64;
        examples.extend(taken.into_iter().map(|example| (example, weight)));
    }
    let total: f64 = examples.iter().map(|(_, weight)| weight).sum();
    let scale: Vec<f64> =
        deviations(&examples).into_iter().enumerate().map(|(at, s)| if uses(at) { s } else { 0.0 }).collect();
    let fitted = minimise(vec![0.0; COUNT], STEPS, |weights| {
        let scaled: Vec<f32> = weights.iter().zip(&scale).map(|(weight, scale)| (weight * scale) as f32).collect();
        let chunks: Vec<(f64, Vec<f64>)> = examples
            .par_chunks(CHUNK)
            .map(|chunk| {
                let mut sum = (0.0, vec![0.0; COUNT]);
                for (example, weight) in chunk {
                    add_loss(example, weight / total, &scaled, &mut sum);
                }
                sum
            })
            .collect();
        let mut value = PENALTY * weights.iter().map(|weight| weight * weight).sum::<f64>();
        let mut gradient: Vec<f64> = weights.iter().map(|weight| 2.0 * PENALTY * weight).collect();
        for (loss, slopes) in chunks {
            value += loss;
            gradient.iter_mut().zip(slopes).zip(&scale).for_each(|((sum, slope), scale)| *sum += slope * scale);
        }
        (value, gradient)
    });
    std::array::from_fn(|at| (fitted[at] * scale[at]) as f32)
}

/// The reciprocal of each feature's standard deviation over all sentences; 0 for a constant feature.
fn deviations(examples: &[(&Example, f64)]) -> Vec<f64> {
    let (mut sums, mut squares, mut rows) = (vec![0.0; COUNT], vec![0.0; COUNT], 0.0_f64);
    for row in examples.iter().flat_map(|(example, _)| example.rows()) {
        rows += 1.0;
        for (at, value) in row.iter().map(|value| f64::from(*value)).enumerate() {
            sums[at] += value;
            squares[at] += value * value;
        }
    }
    let deviation = |at: usize| (squares[at] / rows - (sums[at] / rows).powi(2)).max(0.0).sqrt();
    (0..COUNT).map(deviation).map(|deviation| if deviation > 1e-9 { 1.0 / deviation } else { 0.0 }).collect()
}

fn add_loss(example: &Example, weight: f64, weights: &[f32], (value, gradient): &mut (f64, Vec<f64>)) {
    let scores: Vec<f64> = example.rows().map(|row| f64::from(score(row, weights))).collect();
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shares: Vec<f64> = scores.iter().map(|score| (score - most).exp()).collect();
    let all: f64 = shares.iter().sum();
    let right: f64 = shares.iter().zip(&example.right).filter(|(_, right)| **right).map(|(share, _)| share).sum();
    let right = right.max(f64::MIN_POSITIVE);
    *value -= weight * (right / all).ln();
    for ((row, share), is_right) in example.rows().zip(&shares).zip(&example.right) {
        let pull = weight * (share / all - if *is_right { share / right } else { 0.0 });
        gradient.iter_mut().zip(row).for_each(|(slope, value)| *slope += pull * f64::from(*value));
    }
}

/// The sum of the features times their weights.
pub(super) fn score(features: &[f32], weights: &[f32]) -> f32 {
    features.iter().zip(weights).fold(0.0, |sum, (value, weight)| sum + value * weight)
}
