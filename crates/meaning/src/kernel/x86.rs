//! Products of matrices with the instructions of x86-64, and computations compiled with them.

use std::arch::x86_64::{
    __m256i, __m512i, _mm256_add_epi32, _mm256_cvtepi8_epi16, _mm256_madd_epi16, _mm256_set1_epi64x,
    _mm256_setzero_si256, _mm512_dpbusd_epi32, _mm512_set1_epi32, _mm512_setzero_si512, _mm512_sub_epi32,
};

use bytemuck::pod_read_unaligned;

use super::matrix::{Matrix, OUTPUTS, STEP};
use super::{Computation, Kernel, Kind};

#[target_feature(enable = "avx2,popcnt")]
pub(super) fn run_avx2<C: Computation>(computation: C) -> C::Result {
    computation.compute(Kernel(Kind::Avx2))
}

#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni,popcnt")]
pub(super) fn run_avx512<C: Computation>(computation: C) -> C::Result {
    computation.compute(Kernel(Kind::Avx512))
}

/// See [`Kernel::multiply`].
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni,popcnt")]
pub(super) fn multiply_avx512(rows: &[i8], matrix: &Matrix<'_>, sums: &mut [i32]) {
    let Matrix { inputs, outputs, .. } = *matrix;
    let groups = outputs / OUTPUTS;
    let mut group = 0;
    while group < groups {
        let together = (groups - group).min(4);
        let mut rows_left = rows;
        let mut sums_left = &mut *sums;
        while !rows_left.is_empty() {
            let count = (rows_left.len() / inputs).min(6);
            match (count, together) {
                (6, 4) => tile_avx512::<6, 4>(rows_left, matrix, group, sums_left),
                (6, _) => tiles_avx512::<6>(rows_left, matrix, group..group + together, sums_left),
                (5, _) => tiles_avx512::<5>(rows_left, matrix, group..group + together, sums_left),
                (4, _) => tiles_avx512::<4>(rows_left, matrix, group..group + together, sums_left),
                (3, _) => tiles_avx512::<3>(rows_left, matrix, group..group + together, sums_left),
                (2, _) => tiles_avx512::<2>(rows_left, matrix, group..group + together, sums_left),
                _ => tiles_avx512::<1>(rows_left, matrix, group..group + together, sums_left),
            }
            rows_left = &rows_left[count * inputs..];
            sums_left = &mut sums_left[count * outputs..];
        }
        group += together;
    }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni,popcnt")]
fn tiles_avx512<const ROWS: usize>(rows: &[i8], matrix: &Matrix<'_>, groups: std::ops::Range<usize>, sums: &mut [i32]) {
    if groups.len() == 4 {
        tile_avx512::<ROWS, 4>(rows, matrix, groups.start, sums);
    } else {
        groups.for_each(|group| tile_avx512::<ROWS, 1>(rows, matrix, group, sums));
    }
}

/// The sums of some rows and some groups of outputs, held in registers.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni,popcnt")]
fn tile_avx512<const ROWS: usize, const GROUPS: usize>(
    rows: &[i8],
    matrix: &Matrix<'_>,
    first: usize,
    sums: &mut [i32],
) {
    let Matrix { inputs, outputs, .. } = *matrix;
    let rows: [&[[u8; STEP]]; ROWS] =
        std::array::from_fn(|row| bytemuck::cast_slice(&rows[row * inputs..(row + 1) * inputs]));
    let groups: [&[[u8; 64]]; GROUPS] = std::array::from_fn(|group| bytemuck::cast_slice(matrix.group(first + group)));
    let mut tile = [[_mm512_setzero_si512(); GROUPS]; ROWS];
    for step in 0..inputs / STEP {
        let weights: [__m512i; GROUPS] = std::array::from_fn(|group| pod_read_unaligned(&groups[group][step]));
        for row in 0..ROWS {
            // Signed bytes raised by 128 are the unsigned ones that the instruction takes.
            let raised = u32::from_le_bytes(rows[row][step]) ^ 0x8080_8080;
            let raised = _mm512_set1_epi32(raised.cast_signed());
            for group in 0..GROUPS {
                tile[row][group] = _mm512_dpbusd_epi32(tile[row][group], raised, weights[group]);
            }
        }
    }
    for (row, tile) in tile.iter().enumerate() {
        for (group, &sum) in tile.iter().enumerate() {
            let start = (first + group) * OUTPUTS;
            let raised: __m512i = pod_read_unaligned(bytemuck::cast_slice(&matrix.raised[start..start + OUTPUTS]));
            let sum: [i32; OUTPUTS] = bytemuck::cast(_mm512_sub_epi32(sum, raised));
            sums[row * outputs + start..][..OUTPUTS].copy_from_slice(&sum);
        }
    }
}

/// See [`Kernel::multiply`].
#[target_feature(enable = "avx2,popcnt")]
pub(super) fn multiply_avx2(rows: &[i8], matrix: &Matrix<'_>, sums: &mut [i32]) {
    let Matrix { inputs, outputs, .. } = *matrix;
    let wide: Vec<i16> = rows.iter().map(|&byte| i16::from(byte)).collect();
    for group in 0..outputs / OUTPUTS {
        let mut rows_left = wide.as_slice();
        let mut sums_left = &mut *sums;
        while !rows_left.is_empty() {
            let count = (rows_left.len() / inputs).min(3);
            match count {
                3 => tile_avx2::<3>(rows_left, matrix, group, sums_left),
                2 => tile_avx2::<2>(rows_left, matrix, group, sums_left),
                _ => tile_avx2::<1>(rows_left, matrix, group, sums_left),
            }
            rows_left = &rows_left[count * inputs..];
            sums_left = &mut sums_left[count * outputs..];
        }
    }
}

/// The sums of some rows and one group of outputs, held in registers: two halves of each sum.
#[inline]
#[target_feature(enable = "avx2,popcnt")]
fn tile_avx2<const ROWS: usize>(rows: &[i16], matrix: &Matrix<'_>, group: usize, sums: &mut [i32]) {
    const QUARTERS: usize = 4;
    let Matrix { inputs, outputs, .. } = *matrix;
    let rows: [&[[u8; 2 * STEP]]; ROWS] =
        std::array::from_fn(|row| bytemuck::cast_slice(&rows[row * inputs..(row + 1) * inputs]));
    let weights: &[[[u8; OUTPUTS]; QUARTERS]] = bytemuck::cast_slice(matrix.group(group));
    let mut tile = [[_mm256_setzero_si256(); QUARTERS]; ROWS];
    for (step, weights) in weights.iter().enumerate() {
        let inputs: [__m256i; ROWS] =
            std::array::from_fn(|row| _mm256_set1_epi64x(i64::from_le_bytes(rows[row][step])));
        for quarter in 0..QUARTERS {
            let weights = _mm256_cvtepi8_epi16(pod_read_unaligned(&weights[quarter]));
            for row in 0..ROWS {
                let products = _mm256_madd_epi16(inputs[row], weights);
                tile[row][quarter] = _mm256_add_epi32(tile[row][quarter], products);
            }
        }
    }
    for (row, tile) in tile.iter().enumerate() {
        let halves: [i32; 2 * OUTPUTS] = bytemuck::cast(*tile);
        let sums = &mut sums[row * outputs + group * OUTPUTS..][..OUTPUTS];
        for (sum, halves) in sums.iter_mut().zip(halves.chunks_exact(2)) {
            *sum = halves[0] + halves[1];
        }
    }
}
