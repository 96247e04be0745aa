//! Products of matrices in plain Rust.

use super::matrix::{Matrix, OUTPUTS, STEP};

/// See [`super::Kernel::multiply`].
pub(super) fn multiply(rows: &[i8], matrix: &Matrix<'_>, sums: &mut [i32]) {
    let Matrix { inputs, outputs, .. } = *matrix;
    for group in 0..outputs / OUTPUTS {
        let weights = matrix.group(group);
        for (row, sums) in rows.chunks_exact(inputs).zip(sums.chunks_exact_mut(outputs)) {
            let mut of_group = [0_i32; OUTPUTS];
            for (inputs, weights) in row.chunks_exact(STEP).zip(weights.chunks_exact(STEP * OUTPUTS)) {
                for (sum, weights) in of_group.iter_mut().zip(weights.chunks_exact(STEP)) {
                    for (&input, &weight) in inputs.iter().zip(weights) {
                        *sum += i32::from(i16::from(input) * i16::from(weight));
                    }
                }
            }
            sums[group * OUTPUTS..][..OUTPUTS].copy_from_slice(&of_group);
        }
    }
}
