//! The arithmetic of the encoder for each kind of processor, with the same results on all of them.
//!
//! Products of matrices are sums of integers, which have no rounding. Everything else is written once, in numbers of 32 bits
//! with an order of operations that is fixed, and compiled for each kind of processor: Rust neither reorders such
//! operations nor fuses a product with a sum.

mod matrix;
mod portable;
#[cfg(target_arch = "x86_64")]
mod x86;

pub(crate) use matrix::{Matrix, OUTPUTS, STEP};

/// A kind of processor, which this one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kernel(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any.
    Portable,
    /// x86-64 with AVX2.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// x86-64 with AVX-512 and its instructions for sums of products of bytes (VNNI).
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

/// A computation that is compiled for each kind of processor.
pub(crate) trait Computation {
    /// What it comes to.
    type Result;

    /// Computes it. Implementations are `#[inline(always)]`, with all that they call, so that they become a part of the
    /// function that is compiled for a kind of processor.
    fn compute(self, kernel: Kernel) -> Self::Result;
}

impl Kernel {
    /// The kernels that this processor can run, the slowest one first.
    pub fn all() -> Vec<Self> {
        #[cfg_attr(not(target_arch = "x86_64"), allow(unused_mut, reason = "there is one kernel"))]
        let mut all = vec![Self(Kind::Portable)];
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("popcnt") {
                all.push(Self(Kind::Avx2));
            }
            if is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vnni")
                && is_x86_feature_detected!("popcnt")
            {
                all.push(Self(Kind::Avx512));
            }
        }
        all
    }

    /// The fastest of them.
    pub fn best() -> Self {
        Self::all().pop().unwrap_or(Self(Kind::Portable))
    }

    /// What it is called in the log.
    pub fn name(self) -> &'static str {
        match self.0 {
            Kind::Portable => "portable",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => "AVX2",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => "AVX-512 VNNI",
        }
    }

    /// Computes something with this kernel.
    #[allow(unsafe_code)]
    pub(crate) fn run<C: Computation>(self, computation: C) -> C::Result {
        match self.0 {
            Kind::Portable => computation.compute(self),
            // SAFETY: a value of this kind is only made by [`Self::all`], when the processor has these instructions.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => unsafe { x86::run_avx2(computation) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => unsafe { x86::run_avx512(computation) },
        }
    }

    /// Multiplies rows of bytes with a matrix: `sums[row * outputs + output]` becomes the sum over all inputs of the
    /// products of both.
    #[allow(unsafe_code)]
    pub(crate) fn multiply(self, rows: &[i8], matrix: &Matrix<'_>, sums: &mut [i32]) {
        match self.0 {
            Kind::Portable => portable::multiply(rows, matrix, sums),
            // SAFETY: a value of this kind is only made by [`Self::all`], when the processor has these instructions.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => unsafe { x86::multiply_avx2(rows, matrix, sums) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => unsafe { x86::multiply_avx512(rows, matrix, sums) },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Kernel, Matrix, OUTPUTS, STEP};

    /// Rows, a matrix and its number of inputs.
    fn product() -> impl Strategy<Value = (Vec<i8>, Vec<i8>, usize)> {
        (1_usize..15, 1_usize..7, 1_usize..20).prop_flat_map(|(rows, groups, steps)| {
            let inputs = steps * STEP;
            let bytes = |count| prop::collection::vec(-127_i8..=127, count);
            (bytes(rows * inputs), bytes(groups * OUTPUTS * inputs), Just(inputs))
        })
    }

    fn check(rows: &[i8], weights: &[i8], inputs: usize) {
        let outputs = weights.len() / inputs;
        let bytes = Matrix::arrange(weights, inputs);
        let raised = Matrix::raise(&bytes, inputs);
        let matrix = Matrix { bytes: &bytes, raised: &raised, inputs, outputs };
        let one = |row: &[i8], weights: &[i8]| -> i32 {
            row.iter().zip(weights).map(|(&input, &weight)| i32::from(input) * i32::from(weight)).sum()
        };
        let expected: Vec<i32> = rows
            .chunks_exact(inputs)
            .flat_map(|row| weights.chunks_exact(inputs).map(move |weights| one(row, weights)))
            .collect();
        for kernel in Kernel::all() {
            let mut sums = vec![0; expected.len()];
            kernel.multiply(rows, &matrix, &mut sums);
            assert_eq!(sums, expected, "{}", kernel.name());
        }
    }

    proptest! {
        /// Proves that every kernel computes the product of whole numbers exactly.
        #[test]
        fn every_kernel_multiplies_exactly((rows, weights, inputs) in product()) {
            check(&rows, &weights, inputs);
        }
    }

    /// Proves that no kernel's sums run over at the largest values and the longest rows.
    #[test]
    fn the_largest_sums_are_exact() {
        let inputs = 4096;
        for value in [127, -127] {
            check(&vec![127; 2 * inputs], &vec![value; OUTPUTS * inputs], inputs);
        }
    }
}
