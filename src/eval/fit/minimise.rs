//! The minimum of a smooth convex function: L-BFGS (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 7.5)
//! with a backtracking line search. It is written here because the crates that offer it need a linear algebra library.

use std::collections::VecDeque;

/// Number of last steps that are kept.
const MEMORY: usize = 12;
/// Lowest gain of a step, relative to the gain that the slope predicts.
const SUFFICIENT: f64 = 1e-4;
/// Length of the shortest step, relative to a whole step. The search ends when a step would be shorter.
const SHORTEST: f64 = 1e-10;
/// Relative gain of a step below which the search ends.
const TOLERANCE: f64 = 1e-8;

/// The minimum of `loss`, which returns its value and gradient, starting at `start`, after at most `steps` steps.
pub(super) fn minimise(start: Vec<f64>, steps: usize, loss: impl Fn(&[f64]) -> (f64, Vec<f64>)) -> Vec<f64> {
    let mut at = start;
    let (mut value, mut gradient) = loss(&at);
    let mut memory: VecDeque<(Vec<f64>, Vec<f64>)> = VecDeque::new();
    for _ in 0..steps {
        let direction = direction(&memory, &gradient);
        let slope = dot(&direction, &gradient);
        if slope >= 0.0 {
            break;
        }
        let mut length = if memory.is_empty() { 1.0 / dot(&gradient, &gradient).sqrt().max(1.0) } else { 1.0 };
        let reached = loop {
            let next: Vec<f64> = at.iter().zip(&direction).map(|(at, along)| at + length * along).collect();
            let (next_value, next_gradient) = loss(&next);
            if next_value <= value + SUFFICIENT * length * slope {
                break Some((next, next_value, next_gradient));
            }
            length /= 2.0;
            if length < SHORTEST {
                break None;
            }
        };
        let Some((next, next_value, next_gradient)) = reached else { break };
        let moved = difference(&next, &at);
        let bent = difference(&next_gradient, &gradient);
        if dot(&moved, &bent) > 0.0 {
            memory.push_back((moved, bent));
            if memory.len() > MEMORY {
                memory.pop_front();
            }
        }
        let gained = value - next_value;
        (at, value, gradient) = (next, next_value, next_gradient);
        if gained < TOLERANCE * value.abs() {
            break;
        }
    }
    at
}

/// The search direction: the negative gradient, corrected by the curvature of the last steps.
fn direction(memory: &VecDeque<(Vec<f64>, Vec<f64>)>, gradient: &[f64]) -> Vec<f64> {
    let mut direction: Vec<f64> = gradient.iter().map(|slope| -slope).collect();
    let mut parts = Vec::with_capacity(memory.len());
    for (moved, bent) in memory.iter().rev() {
        let part = dot(moved, &direction) / dot(moved, bent);
        add(&mut direction, -part, bent);
        parts.push(part);
    }
    if let Some((moved, bent)) = memory.back() {
        let scale = dot(moved, bent) / dot(bent, bent);
        for along in &mut direction {
            *along *= scale;
        }
    }
    for ((moved, bent), part) in memory.iter().zip(parts.into_iter().rev()) {
        let other = dot(bent, &direction) / dot(moved, bent);
        add(&mut direction, part - other, moved);
    }
    direction
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn difference(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter().zip(other).map(|(one, other)| one - other).collect()
}

fn add(to: &mut [f64], factor: f64, other: &[f64]) {
    to.iter_mut().zip(other).for_each(|(to, other)| *to += factor * other);
}

#[cfg(test)]
mod tests {
    use super::minimise;

    #[test]
    fn a_narrow_valley_is_followed_to_its_lowest_place() {
        let valley = |at: &[f64]| {
            let (x, y) = (at[0] - 3.0, at[1] + 1.0);
            let value = x * x + 1000.0 * (y - x / 10.0).powi(2);
            let across = 2000.0 * (y - x / 10.0);
            (value, vec![2.0 * x - across / 10.0, across])
        };
        let lowest = minimise(vec![0.0, 0.0], 100, valley);
        assert!((lowest[0] - 3.0).abs() < 1e-3 && (lowest[1] + 1.0).abs() < 1e-3, "{lowest:?}");
    }
}
