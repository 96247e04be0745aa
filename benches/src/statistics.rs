//! Percentiles, medians and ratios of measurements.

/// The value below which a `share` of the values lies, by nearest rank; zero for no values. Sorts the values.
pub fn percentile(values: &mut [f64], share: f64) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    values.sort_unstable_by(f64::total_cmp);
    let rank = (share * values.len() as f64).ceil() as usize;
    values[rank.clamp(1, values.len()) - 1]
}

/// The median. Sorts the values.
pub fn median(values: &mut [f64]) -> f64 {
    percentile(values, 0.5)
}

/// The ratio of two figures; infinite when the second is zero.
pub fn ratio(one: f64, other: f64) -> f64 {
    if other == 0.0 { f64::INFINITY } else { one / other }
}

#[cfg(test)]
mod tests {
    use super::percentile;

    fn check(values: &[f64], share: f64, expected: f64) {
        assert!((percentile(&mut values.to_vec(), share) - expected).abs() < f64::EPSILON, "{values:?} {share}");
    }

    #[test]
    fn the_nearest_rank_is_a_measured_value() {
        check(&[], 0.5, 0.0);
        check(&[3.0, 1.0, 2.0], 0.5, 2.0);
        check(&[3.0, 1.0, 2.0], 0.99, 3.0);
        check(&[4.0, 3.0, 2.0, 1.0], 0.5, 2.0);
    }
}
