//! The encoder: a text to its vector.

use std::ops::Range;

use safetensors::Dtype;
use tokenizers::Tokenizer;

use crate::kernel::{Computation, Kernel, Matrix};
use crate::math::{self, LANES};
use crate::model::{Card, Model, Pooling, Refused};
use crate::vector::Vector;
use crate::{Encode, Identity};

/// Number of tokens that are computed together: as many as keep the matrices busy and the buffers small.
const TOGETHER: usize = 192;

/// Turns texts into vectors.
pub struct Encoder {
    model: Model,
    tokenizer: Tokenizer,
    kernel: Kernel,
    identity: Identity,
    embeddings: Embeddings,
    layers: Vec<Layer>,
}

/// Where the tensors of the embeddings stand in the file.
struct Embeddings {
    tokens: Range<usize>,
    factors: Range<usize>,
    positions: Range<usize>,
    norm: Norm,
}

struct Layer {
    /// Queries, keys and values.
    attention: Linear,
    attended: Linear,
    attended_norm: Norm,
    inner: Linear,
    outer: Linear,
    outer_norm: Norm,
}

struct Linear {
    bytes: Range<usize>,
    factors: Range<usize>,
    bias: Range<usize>,
    raised: Range<usize>,
    inputs: usize,
    outputs: usize,
}

struct Norm {
    scale: Range<usize>,
    shift: Range<usize>,
}

impl std::fmt::Debug for Encoder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Encoder")
            .field("model", &self.model)
            .field("kernel", &self.kernel)
            .finish_non_exhaustive()
    }
}

impl Encoder {
    /// An encoder that uses the fastest kernel of this processor.
    pub fn new(model: Model) -> Result<Self, Refused> {
        let mut tokenizer = Tokenizer::from_bytes(model.tokenizer()?)
            .map_err(|error| Refused::new(format!("its tokenizer is not readable: {error}")))?;
        tokenizer.with_padding(None);
        tokenizer.with_truncation(None).map_err(|error| Refused::new(format!("its tokenizer: {error}")))?;
        let card = model.card();
        card.check()?;
        let Card { width, inner, vocabulary, .. } = *card;
        let floats = |name: &str, count: usize| aligned::<f32>(&model, name, Dtype::F32, count);
        let norm = |name: &str| {
            Ok::<_, Refused>(Norm {
                scale: floats(&format!("{name}.scale"), width)?,
                shift: floats(&format!("{name}.shift"), width)?,
            })
        };
        let linear = |name: &str, inputs: usize, outputs: usize| {
            Ok::<_, Refused>(Linear {
                bytes: model.range(name, Dtype::I8, inputs * outputs)?,
                factors: floats(&format!("{name}.factors"), outputs)?,
                bias: floats(&format!("{name}.bias"), outputs)?,
                raised: aligned::<i32>(&model, &format!("{name}.raised"), Dtype::I32, outputs)?,
                inputs,
                outputs,
            })
        };
        let embeddings = Embeddings {
            tokens: model.range("tokens", Dtype::I8, vocabulary * width)?,
            factors: floats("tokens.factors", vocabulary)?,
            positions: floats("positions", card.tokens * width)?,
            norm: norm("embeddings")?,
        };
        let layer = |number: usize| {
            Ok::<_, Refused>(Layer {
                attention: linear(&format!("{number}.attention"), width, 3 * width)?,
                attended: linear(&format!("{number}.attended"), width, width)?,
                attended_norm: norm(&format!("{number}.attended.norm"))?,
                inner: linear(&format!("{number}.inner"), width, inner)?,
                outer: linear(&format!("{number}.outer"), inner, width)?,
                outer_norm: norm(&format!("{number}.outer.norm"))?,
            })
        };
        let layers = (0..card.layers).map(layer).collect::<Result<_, _>>()?;
        let identity = Identity {
            name: card.name.clone(),
            hash: model.hash().to_owned(),
            languages: card.languages.clone(),
            width,
        };
        Ok(Self { tokenizer, kernel: Kernel::best(), identity, embeddings, layers, model })
    }

    /// The same encoder with another kernel.
    #[must_use]
    pub fn with_kernel(self, kernel: Kernel) -> Self {
        Self { kernel, ..self }
    }

    /// The kernel that it uses.
    pub fn kernel(&self) -> Kernel {
        self.kernel
    }

    /// The model that it was made from.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The tokens of a text, at most as many as the model takes.
    fn tokens(&self, before: &str, text: &str) -> Vec<u32> {
        let most = self.model.card().tokens;
        // A token has seldom more than 16 letters; nobody waits for the tokens of a text of a megabyte.
        let text = &text[..text.floor_char_boundary(most * 16)];
        let joined;
        let text = if before.is_empty() {
            text
        } else {
            joined = format!("{before}{text}");
            &joined
        };
        let Ok(encoding) = self.tokenizer.encode_fast(text, true) else { return Vec::new() };
        let mut tokens = encoding.get_ids().to_vec();
        if tokens.len() > most
            && let Some(&last) = tokens.last()
        {
            // The last one marks the end of a text.
            tokens.truncate(most - 1);
            tokens.push(last);
        }
        let vocabulary = self.model.card().vocabulary as u32;
        tokens.retain(|&token| token < vocabulary);
        tokens
    }

    fn vectors(&self, texts: &[Vec<u32>]) -> Vec<Vector> {
        self.kernel.run(Forward { encoder: self, texts })
    }

    fn floats(&self, range: &Range<usize>) -> &[f32] {
        bytemuck::cast_slice(&self.model.bytes()[range.clone()])
    }

    fn bytes(&self, range: &Range<usize>) -> &[i8] {
        bytemuck::cast_slice(&self.model.bytes()[range.clone()])
    }

    fn matrix(&self, linear: &Linear) -> Matrix<'_> {
        Matrix {
            bytes: self.bytes(&linear.bytes),
            raised: bytemuck::cast_slice(&self.model.bytes()[linear.raised.clone()]),
            inputs: linear.inputs,
            outputs: linear.outputs,
        }
    }
}

impl Encode for Encoder {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn question(&self, question: &str) -> Vector {
        let tokens = self.tokens(&self.model.card().before_questions, question);
        self.vectors(&[tokens]).pop().unwrap_or_else(|| Vector(Box::default()))
    }

    fn texts(&self, texts: &[String]) -> Vec<Vector> {
        let before = &self.model.card().before_texts;
        let mut vectors = Vec::with_capacity(texts.len());
        let mut batch: Vec<Vec<u32>> = Vec::new();
        let mut tokens = 0;
        for text in texts {
            let next = self.tokens(before, text);
            if tokens + next.len() > TOGETHER && !batch.is_empty() {
                vectors.extend(self.vectors(&batch));
                batch.clear();
                tokens = 0;
            }
            tokens += next.len();
            batch.push(next);
        }
        vectors.extend(self.vectors(&batch));
        vectors
    }
}

/// Where a tensor stands whose values can be read in place.
fn aligned<T: bytemuck::AnyBitPattern>(
    model: &Model,
    name: &str,
    kind: Dtype,
    count: usize,
) -> Result<Range<usize>, Refused> {
    let range = model.range(name, kind, count)?;
    bytemuck::try_cast_slice::<u8, T>(&model.bytes()[range.clone()])
        .map_err(|error| Refused::new(format!("its tensor {name}: {error}")))?;
    Ok(range)
}

/// All layers over some texts.
struct Forward<'run> {
    encoder: &'run Encoder,
    texts: &'run [Vec<u32>],
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
