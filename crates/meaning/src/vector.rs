//! The vector of a text, the signs that are kept of it, and how near signs come to what is sought.

use crate::kernel::{Computation, Kernel};
use crate::math;

/// The vector of a text: as many numbers as the model is wide, of length 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector(pub Box<[f32]>);

/// Number of signs in a word.
pub const SIGNS: usize = 64;

impl Vector {
    /// The cosine of the angle to another vector, from -1 to 1.
    pub fn cosine(&self, other: &Self) -> f32 {
        let products: Vec<f32> = self.0.iter().zip(&other.0).map(|(one, other)| one * other).collect();
        math::sum_of(&products, |product| product)
    }

    /// The signs of its numbers, one bit each, set for a number above 0. The first number is the lowest bit of the first
    /// word.
    pub fn signs(&self) -> Vec<u64> {
        let word = |numbers: &[f32]| {
            numbers.iter().enumerate().fold(0, |word, (bit, &number)| word | u64::from(number > 0.0) << bit)
        };
        self.0.chunks(SIGNS).map(word).collect()
    }

    /// The direction of the sum of vectors.
    pub fn mean<'vectors>(vectors: impl IntoIterator<Item = &'vectors Self>) -> Self {
        let mut sum: Vec<f32> = Vec::new();
        for vector in vectors {
            sum.resize(vector.0.len(), 0.0);
            sum.iter_mut().zip(&vector.0).for_each(|(sum, number)| *sum += number);
        }
        math::to_unit_length(&mut sum);
        Self(sum.into())
    }
}

/// A vector that signs are compared with.
#[derive(Debug)]
pub struct Sought {
    signs: Vec<u64>,
    /// For each byte of signs, what each of its values adds to the sum of the vector's numbers with those signs.
    table: Vec<[i16; 256]>,
    /// The sum of the numbers' magnitudes.
    all: i32,
    kernel: Kernel,
}

impl Sought {
    /// Prepares a vector. Its numbers are taken as bytes, so that all sums are whole numbers.
    pub fn new(vector: &Vector, kernel: Kernel) -> Self {
        let mut bytes = vec![0_i8; vector.0.len()];
        math::to_bytes(&vector.0, &mut bytes);
        let of_byte = |numbers: &[i8]| {
            let with_signs = |signs: usize| {
                let signed = |(bit, &number): (usize, &i8)| {
                    if signs >> bit & 1 == 1 { i16::from(number) } else { -i16::from(number) }
                };
                numbers.iter().enumerate().map(signed).sum::<i16>()
            };
            std::array::from_fn(with_signs)
        };
        let table = bytes.chunks(8).map(of_byte).collect();
        let all = bytes.iter().map(|&number| i32::from(number.unsigned_abs())).sum();
        Self { signs: vector.signs(), table, all, kernel }
    }

    /// Number of words of a row of signs.
    pub fn words(&self) -> usize {
        self.signs.len()
    }

    /// How near a row of signs comes, from -1 (all of them differ) to 1: the sum of the vector's numbers, each with the
    /// row's sign, over the sum of their magnitudes. Texts that have nothing to do with each other come to about 0.
    pub fn similarity(&self, row: &[u64]) -> f32 {
        let bytes = row.iter().flat_map(|word| word.to_le_bytes());
        let sum: i32 = self.table.iter().zip(bytes).map(|(table, byte)| i32::from(table[byte as usize])).sum();
        if self.all == 0 { 0.0 } else { sum as f32 / self.all as f32 }
    }

    /// For each row of signs the number of those that differ.
    pub fn distances(&self, rows: &[u64], distances: &mut Vec<u16>) {
        self.kernel.run(Distances { signs: &self.signs, rows, out: distances });
    }
}

struct Distances<'run> {
    signs: &'run [u64],
    rows: &'run [u64],
    out: &'run mut Vec<u16>,
}

impl Computation for Distances<'_> {
    type Result = ();

    #[inline(always)]
    fn compute(self, _: Kernel) {
        let Self { signs, rows, out } = self;
        out.clear();
        // The usual width, whose loop is unrolled.
        if let Ok(signs) = <&[u64; 6]>::try_from(signs) {
            for row in rows.as_chunks::<6>().0 {
                let mut differing = 0;
                for word in 0..6 {
                    differing += (row[word] ^ signs[word]).count_ones();
                }
                out.push(differing as u16);
            }
            return;
        }
        for row in rows.chunks_exact(signs.len().max(1)) {
            let mut differing = 0;
            for (one, other) in row.iter().zip(signs) {
                differing += (one ^ other).count_ones();
            }
            out.push(differing as u16);
        }
    }
}
