//! The encoder: a text to its vector.

use std::ops::Range;

use safetensors::Dtype;
use tokenizers::Tokenizer;

use crate::forward::Forward;
use crate::kernel::{Kernel, Matrix};
use crate::model::{Card, Model, Refused};
use crate::vector::Vector;
use crate::{Encode, Identity};

/// Number of tokens that are computed together: as many as keep the matrices busy and the buffers small.
const TOGETHER: usize = 192;

/// Turns texts into vectors.
pub struct Encoder {
    pub(crate) model: Model,
    tokenizer: Tokenizer,
    kernel: Kernel,
    identity: Identity,
    pub(crate) embeddings: Embeddings,
    pub(crate) layers: Vec<Layer>,
}

/// Where the tensors of the embeddings stand in the file.
pub(crate) struct Embeddings {
    pub(crate) tokens: Range<usize>,
    pub(crate) factors: Range<usize>,
    pub(crate) positions: Range<usize>,
    pub(crate) norm: Norm,
}

pub(crate) struct Layer {
    /// Queries, keys and values.
    pub(crate) attention: Linear,
    pub(crate) attended: Linear,
    pub(crate) attended_norm: Norm,
    pub(crate) inner: Linear,
    pub(crate) outer: Linear,
    pub(crate) outer_norm: Norm,
}

pub(crate) struct Linear {
    pub(crate) bytes: Range<usize>,
    pub(crate) factors: Range<usize>,
    pub(crate) bias: Range<usize>,
    pub(crate) raised: Range<usize>,
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
}

pub(crate) struct Norm {
    pub(crate) scale: Range<usize>,
    pub(crate) shift: Range<usize>,
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

    pub(crate) fn floats(&self, range: &Range<usize>) -> &[f32] {
        bytemuck::cast_slice(&self.model.bytes()[range.clone()])
    }

    pub(crate) fn bytes(&self, range: &Range<usize>) -> &[i8] {
        bytemuck::cast_slice(&self.model.bytes()[range.clone()])
    }

    pub(crate) fn matrix(&self, linear: &Linear) -> Matrix<'_> {
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
