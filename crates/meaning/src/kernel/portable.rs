//! Products of matrices in plain Rust: sums of products of numbers of 16 bits that follow each other, which compilers turn
//! into the vector instructions that every processor of a family has.

use super::matrix::{Matrix, OUTPUTS, STEP};

/// See [`super::Kernel::multiply`].
pub(super) fn multiply(rows: &[i8], matrix: &Matrix<'_>, sums: &mut [i32]) {
    let Matrix { inputs, outputs, .. } = *matrix;
    let rows: Vec<i16> = rows.iter().map(|&byte| i16::from(byte)).collect();
    // The bytes of a group, output by output.
    let mut of_outputs = vec![0_i16; OUTPUTS * inputs];
    for group in 0..outputs / OUTPUTS {
        for (at, &byte) in matrix.group(group).iter().enumerate() {
            let (step, output, input) = (at / (OUTPUTS * STEP), at / STEP % OUTPUTS, at % STEP);
            of_outputs[output * inputs + step * STEP + input] = i16::from(byte);
        }
        for (row, sums) in rows.chunks_exact(inputs).zip(sums.chunks_exact_mut(outputs)) {
            let sums = &mut sums[group * OUTPUTS..][..OUTPUTS];
            for (sum, weights) in sums.iter_mut().zip(of_outputs.chunks_exact(inputs)) {
                *sum = row.iter().zip(weights).map(|(&input, &weight)| i32::from(input) * i32::from(weight)).sum();
            }
        }
    }
}
