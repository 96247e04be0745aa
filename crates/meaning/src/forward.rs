//! The layers of an encoder over some texts, in an order of operations that is fixed.

use crate::encoder::{Embeddings, Encoder, Linear, Norm};
use crate::kernel::{Computation, Kernel};
use crate::math::{self, LANES};
use crate::model::{Card, Pooling};
use crate::vector::Vector;

/// All layers over some texts.
pub(crate) struct Forward<'run> {
    /// The encoder.
    pub(crate) encoder: &'run Encoder,
    /// The tokens of each text.
    pub(crate) texts: &'run [Vec<u32>],
}

/// Buffers of a product, one row for each token: the rows as bytes, the factor of each row, and the sums.
struct Quantised {
    bytes: Vec<i8>,
    row_factors: Vec<f32>,
    sums: Vec<i32>,
}

impl Computation for Forward<'_> {
    type Result = Vec<Vector>;

    #[inline(always)]
    fn compute(self, kernel: Kernel) -> Vec<Vector> {
        let Self { encoder, texts } = self;
        let Card { width, inner, heads, epsilon, pooling, .. } = *encoder.model.card();
        let rows: usize = texts.iter().map(Vec::len).sum();
        let widest = (3 * width).max(inner);
        let longest = texts.iter().map(Vec::len).max().unwrap_or(0);
        let mut quantised = Quantised {
            bytes: vec![0; rows * width.max(inner)],
            row_factors: vec![0.0; rows],
            sums: vec![0; rows * widest],
        };
        let mut wide = vec![0.0_f32; rows * widest];
        let mut attended = vec![0.0_f32; rows * width];
        let mut added = vec![0.0_f32; rows * width];
        let mut keys = vec![0.0_f32; longest.next_multiple_of(LANES) * width / heads];
        let mut scores = vec![0.0_f32; longest.next_multiple_of(LANES)];
        let run = Run { encoder, kernel };
        let mut values = vec![0.0_f32; rows * width];
        embed(encoder, texts, &mut values);
        for layer in &encoder.layers {
            run.linear(&layer.attention, &values, &mut quantised, &mut wide[..rows * 3 * width]);
            let mut start = 0;
            for text in texts {
                let of_text = &wide[start * 3 * width..(start + text.len()) * 3 * width];
                let attended = &mut attended[start * width..(start + text.len()) * width];
                attend(of_text, width, heads, &mut keys, &mut scores, attended);
                start += text.len();
            }
            run.linear(&layer.attended, &attended, &mut quantised, &mut added);
            run.add_and_normalise(&mut values, &added, &layer.attended_norm, epsilon);
            let between = &mut wide[..rows * inner];
            run.linear(&layer.inner, &values, &mut quantised, between);
            for value in between.iter_mut() {
                *value = math::gelu(*value);
            }
            run.linear(&layer.outer, between, &mut quantised, &mut added);
            run.add_and_normalise(&mut values, &added, &layer.outer_norm, epsilon);
        }
        let mut start = 0;
        let mut vectors = Vec::with_capacity(texts.len());
        for text in texts {
            let of_text = &values[start * width..(start + text.len()) * width];
            vectors.push(pool(of_text, width, pooling));
            start += text.len();
        }
        vectors
    }
}

struct Run<'run> {
    encoder: &'run Encoder,
    kernel: Kernel,
}

impl Run<'_> {
    /// Multiplies rows with a matrix and adds the bias.
    #[inline(always)]
    fn linear(&self, linear: &Linear, rows: &[f32], quantised: &mut Quantised, results: &mut [f32]) {
        let Linear { inputs, outputs, .. } = *linear;
        let Quantised { bytes, row_factors, sums } = quantised;
        let count = rows.len() / inputs;
        let bytes = &mut bytes[..rows.len()];
        for ((row, bytes), factor) in
            rows.chunks_exact(inputs).zip(bytes.chunks_exact_mut(inputs)).zip(row_factors.iter_mut())
        {
            *factor = math::to_bytes(row, bytes);
        }
        let sums = &mut sums[..count * outputs];
        self.kernel.multiply(bytes, &self.encoder.matrix(linear), sums);
        let (factors, bias) = (self.encoder.floats(&linear.factors), self.encoder.floats(&linear.bias));
        let rows = sums.chunks_exact(outputs).zip(results.chunks_exact_mut(outputs)).zip(row_factors.iter());
        for ((sums, results), row_factor) in rows {
            for (((result, &sum), factor), bias) in results.iter_mut().zip(sums).zip(factors).zip(bias) {
                *result = sum as f32 * (row_factor * factor) + bias;
            }
        }
    }

    #[inline(always)]
    fn add_and_normalise(&self, values: &mut [f32], added: &[f32], norm: &Norm, epsilon: f32) {
        let (scale, shift) = (self.encoder.floats(&norm.scale), self.encoder.floats(&norm.shift));
        let width = scale.len();
        for (row, added) in values.chunks_exact_mut(width).zip(added.chunks_exact(width)) {
            for (value, added) in row.iter_mut().zip(added) {
                *value += added;
            }
            math::normalise(row, scale, shift, epsilon);
        }
    }
}

/// The embedding of each token at its place.
#[inline(always)]
fn embed(encoder: &Encoder, texts: &[Vec<u32>], values: &mut [f32]) {
    let Embeddings { tokens, factors, positions, norm } = &encoder.embeddings;
    let (tokens, factors, positions) = (encoder.bytes(tokens), encoder.floats(factors), encoder.floats(positions));
    let (scale, shift) = (encoder.floats(&norm.scale), encoder.floats(&norm.shift));
    let width = scale.len();
    let places = texts.iter().flat_map(|text| text.iter().zip(positions.chunks_exact(width)));
    for (row, (&token, position)) in values.chunks_exact_mut(width).zip(places) {
        let token = token as usize;
        let bytes = &tokens[token * width..(token + 1) * width];
        for ((value, &byte), position) in row.iter_mut().zip(bytes).zip(position) {
            *value = f32::from(byte) * factors[token] + position;
        }
        math::normalise(row, scale, shift, encoder.model.card().epsilon);
    }
}

/// The attention of all heads within one text. Each row of `rows` has the queries, the keys and the values of a token.
#[inline(always)]
fn attend(rows: &[f32], width: usize, heads: usize, keys: &mut [f32], scores: &mut [f32], attended: &mut [f32]) {
    let tokens = attended.len() / width;
    let size = width / heads;
    let scale = 1.0 / (size as f32).sqrt();
    let part = |token: usize, which: usize, head: usize| {
        let start = token * 3 * width + which * width + head * size;
        &rows[start..start + size]
    };
    // The keys of all tokens, number by number, so that the scores of all tokens are computed side by side.
    let padded = tokens.next_multiple_of(LANES);
    let keys = &mut keys[..padded * size];
    let scores = &mut scores[..padded];
    for head in 0..heads {
        for token in 0..tokens {
            for (number, &key) in part(token, 1, head).iter().enumerate() {
                keys[number * padded + token] = key;
            }
        }
        for token in 0..tokens {
            let query = part(token, 0, head);
            for (block, scores) in scores.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
                let mut sums = [0.0_f32; LANES];
                for (query, keys) in query.iter().zip(keys.chunks_exact(padded)) {
                    let keys = &keys.as_chunks::<LANES>().0[block];
                    for lane in 0..LANES {
                        sums[lane] += query * keys[lane];
                    }
                }
                *scores = sums;
            }
            let scores = &mut scores[..tokens];
            let most = math::greatest_of(scores, f32::MIN, |score| score);
            for score in scores.iter_mut() {
                *score = math::exp((*score - most) * scale);
            }
            let all = 1.0 / math::sum_of(scores, |score| score);
            let results = &mut attended[token * width + head * size..][..size];
            for (block, results) in results.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
                let mut sums = [0.0_f32; LANES];
                for (other, score) in scores.iter().enumerate() {
                    let weight = score * all;
                    let values = &part(other, 2, head).as_chunks::<LANES>().0[block];
                    for lane in 0..LANES {
                        sums[lane] += weight * values[lane];
                    }
                }
                *results = sums;
            }
        }
    }
}

/// The vector of a text from those of its tokens.
#[inline(always)]
fn pool(rows: &[f32], width: usize, pooling: Pooling) -> Vector {
    let mut vector = vec![0.0_f32; width];
    let count = match pooling {
        Pooling::Mean => usize::MAX,
        Pooling::First => 1,
    };
    for row in rows.chunks_exact(width).take(count) {
        for (sum, value) in vector.iter_mut().zip(row) {
            *sum += value;
        }
    }
    math::to_unit_length(&mut vector);
    Vector(vector.into())
}
