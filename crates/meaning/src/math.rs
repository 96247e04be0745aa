//! Functions of numbers of 32 bits whose results have the same bits everywhere: sums, products, quotients and square roots
//! alone, in a fixed order. The standard library's `exp` may differ from machine to machine.
//!
//! Every function is `#[inline(always)]`, so that it is compiled with the instructions of the kernel that calls it.

/// Number of results that are kept side by side, so that the order of a sum does not depend on the width of registers.
pub(crate) const LANES: usize = 16;

/// Adding this to a number below 2^22 in magnitude leaves no place for a fraction: the lowest bits of the sum are then the
/// nearest whole number, ties to the even one.
const NO_FRACTION: f32 = 12_582_912.0;

/// The sum of `map` of all values.
#[inline(always)]
pub(crate) fn sum_of(values: &[f32], map: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    let (whole, rest) = values.as_chunks::<LANES>();
    for chunk in whole {
        for lane in 0..LANES {
            lanes[lane] += map(chunk[lane]);
        }
    }
    for (lane, &value) in lanes.iter_mut().zip(rest) {
        *lane += map(value);
    }
    fold(lanes, |one, other| one + other)
}

/// The greatest of all values, and of `least`.
#[inline(always)]
pub(crate) fn greatest_of(values: &[f32], least: f32, map: impl Fn(f32) -> f32) -> f32 {
    let greater = |one: f32, other: f32| if one > other { one } else { other };
    let mut lanes = [least; LANES];
    let (whole, rest) = values.as_chunks::<LANES>();
    for chunk in whole {
        for lane in 0..LANES {
            lanes[lane] = greater(lanes[lane], map(chunk[lane]));
        }
    }
    for (lane, &value) in lanes.iter_mut().zip(rest) {
        *lane = greater(*lane, map(value));
    }
    fold(lanes, greater)
}

#[inline(always)]
fn fold(mut lanes: [f32; LANES], join: impl Fn(f32, f32) -> f32) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for lane in 0..width {
            lanes[lane] = join(lanes[lane], lanes[lane + width]);
        }
        width /= 2;
    }
    lanes[0]
}

/// The nearest whole number, ties to the even one. For values below 2^22 in magnitude.
#[inline(always)]
fn nearest(value: f32) -> i32 {
    (value + NO_FRACTION).to_bits().cast_signed().wrapping_sub(NO_FRACTION.to_bits().cast_signed())
}

/// e to the power of a value, which is cut to -87..=87. Relative error below 2e-7. The coefficients are those of the Cephes
/// library's `expf`.
#[inline(always)]
pub(crate) fn exp(value: f32) -> f32 {
    const LOG2_E: f32 = std::f32::consts::LOG2_E;
    // The natural logarithm of 2 in two parts, of which a multiple by a small whole number of the first has no rounding.
    const LN_2_HIGH: f32 = 0.693_359_4;
    const LN_2_LOW: f32 = -2.121_944_4e-4;
    let value = value.clamp(-87.0, 87.0);
    let whole = nearest(value * LOG2_E);
    let power = whole as f32;
    let rest = value - power * LN_2_HIGH - power * LN_2_LOW;
    let mut sum = 1.987_569_2e-4;
    for coefficient in [1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_65, 0.5] {
        sum = sum * rest + coefficient;
    }
    let fraction = sum * rest * rest + rest + 1.0;
    let bits = (whole + 127) << 23;
    fraction * f32::from_bits(bits.cast_unsigned())
}

/// The Gaussian error linear unit, x · Φ(x), with the error function by formula 7.1.26 of Abramowitz and Stegun (absolute
/// error below 2e-7).
#[inline(always)]
pub(crate) fn gelu(value: f32) -> f32 {
    let at = value.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * at);
    let mut sum = 1.061_405_4;
    for coefficient in [-1.453_152, 1.421_413_7, -0.284_496_74, 0.254_829_6] {
        sum = sum * t + coefficient;
    }
    let erf = 1.0 - sum * t * exp(-at * at);
    0.5 * value * (1.0 + erf.copysign(value))
}

/// Moves values to mean 0 and variance 1, then scales and shifts each.
#[inline(always)]
pub(crate) fn normalise(values: &mut [f32], scale: &[f32], shift: &[f32], epsilon: f32) {
    let count = values.len() as f32;
    let mean = sum_of(values, |value| value) / count;
    for value in values.iter_mut() {
        *value -= mean;
    }
    let variance = sum_of(values, |value| value * value) / count;
    let factor = 1.0 / (variance + epsilon).sqrt();
    for ((value, scale), shift) in values.iter_mut().zip(scale).zip(shift) {
        *value = *value * factor * scale + shift;
    }
}

/// Writes values as bytes, and returns what a byte must be multiplied with to come back to the value.
#[inline(always)]
pub(crate) fn to_bytes(values: &[f32], bytes: &mut [i8]) -> f32 {
    let most = greatest_of(values, 0.0, f32::abs);
    if most == 0.0 {
        bytes.fill(0);
        return 0.0;
    }
    let factor = 127.0 / most;
    for (byte, &value) in bytes.iter_mut().zip(values) {
        *byte = nearest(value * factor) as i8;
    }
    most / 127.0
}

/// Scales values to a sum of squares of 1.
#[inline(always)]
pub(crate) fn to_unit_length(values: &mut [f32]) {
    let length = sum_of(values, |value| value * value).sqrt();
    if length > 0.0 {
        for value in values {
            *value /= length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{exp, gelu, greatest_of, nearest, sum_of};

    #[test]
    fn exp_is_near_the_true_one() {
        for step in -8_700..=8_700 {
            let value = step as f32 / 100.0;
            let true_one = f64::from(value).exp();
            assert!(((f64::from(exp(value)) - true_one) / true_one).abs() < 2e-7, "{value}");
        }
    }

    #[test]
    fn gelu_is_near_the_true_one() {
        // x, x · Φ(x), by the erf of another library.
        for (value, expected) in
            [(-3.0, -0.004_049_694), (-1.0, -0.158_655_25), (0.0, 0.0), (0.5, 0.345_731_23), (2.0, 1.954_499_7)]
        {
            assert!((gelu(value) - expected).abs() < 1e-6, "{value}: {}", gelu(value));
        }
    }

    #[test]
    fn ties_are_rounded_to_even() {
        assert_eq!([0.5, 1.5, -0.5, -2.5, 3.49].map(nearest), [0, 2, 0, -2, 3]);
    }

    #[test]
    fn a_sum_and_a_maximum_have_all_values() {
        for count in 1..70_u16 {
            let values: Vec<f32> = (0..count).map(f32::from).collect();
            let last = f32::from(count) - 1.0;
            let found = [sum_of(&values, |value| value), greatest_of(&values, -1.0, |value| value)];
            assert_eq!(found.map(f32::to_bits), [f32::from(count) * last / 2.0, last].map(f32::to_bits));
        }
    }
}
