//! The file of a model.
//!
//! It has the form of safetensors: a header in JSON, then the numbers of all tensors. Matrices are bytes in the order of the
//! kernels with one factor for each output; the embeddings of tokens are bytes with one factor for each token; everything
//! else is numbers of 32 bits. The vocabulary and rules by which text is cut into tokens are the section `tokenizer`, in the
//! form of the `tokenizers` library. The card stands in the header.

use std::ops::Deref;
use std::sync::Arc;

use safetensors::{Dtype, SafeTensors};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::kernel::{OUTPUTS, STEP};
use crate::math::LANES;
use crate::vector::SIGNS;

/// Raised whenever the same published model would be converted into other bytes, or read to other vectors.
pub const FORMAT: u32 = 1;

/// What is known of a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// [`FORMAT`] of the Citewire that converted it.
    pub format: u32,
    /// The name under which it was published.
    pub name: String,
    /// The licence of its weights, as an SPDX identifier where it is known.
    pub licence: String,
    /// The languages that it was made for, as codes of two or three letters; empty for all.
    pub languages: Vec<String>,
    /// SHA-256 of the published weights, in hexadecimal digits.
    pub source: String,
    /// Number of numbers in a vector.
    pub width: usize,
    /// Number of layers.
    pub layers: usize,
    /// Number of heads of attention in a layer.
    pub heads: usize,
    /// Number of numbers between the two matrices of a layer.
    pub inner: usize,
    /// Number of tokens in the vocabulary.
    pub vocabulary: usize,
    /// Most tokens of a text; what comes behind them is left out.
    pub tokens: usize,
    /// The number of the first token's position.
    pub first_position: usize,
    /// What is added to a variance.
    pub epsilon: f32,
    /// How the vectors of tokens become one.
    pub pooling: Pooling,
    /// What is written before a question.
    pub before_questions: String,
    /// What is written before a text.
    pub before_texts: String,
}

impl Card {
    /// Refuses sizes that the kernels cannot compute with, or that would take more memory than a small model does.
    pub(crate) fn check(&self) -> Result<(), Refused> {
        let Self { width, layers, heads, inner, tokens, .. } = *self;
        let is_whole = |size: usize| size > 0 && size.is_multiple_of(OUTPUTS) && size.is_multiple_of(STEP);
        if !is_whole(width) || !width.is_multiple_of(SIGNS) || !is_whole(inner) || width > 1024 || inner > 4096 {
            return Err(Refused::new(format!(
                "it is {width} numbers wide, {inner} inside; expected are multiples of {SIGNS} up to 1024 and of {OUTPUTS} up to 4096"
            )));
        }
        if heads == 0 || !width.is_multiple_of(heads) || !(width / heads).is_multiple_of(LANES) {
            return Err(Refused::new(format!(
                "its {heads} heads do not share {width} numbers in multiples of {LANES}"
            )));
        }
        if !(1..=24).contains(&layers) || !(8..=512).contains(&tokens) {
            return Err(Refused::new(format!(
                "it has {layers} layers and takes {tokens} tokens; expected are 1 to 24 and 8 to 512"
            )));
        }
        Ok(())
    }
}

/// How the vectors of tokens become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pooling {
    /// Their mean.
    Mean,
    /// That of the first token.
    First,
}

/// Why a file is not used as a model. The text says what was expected.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub String);

impl Refused {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

/// The bytes of a file, mapped or in memory, at an address divisible by eight.
pub type Bytes = Arc<dyn Deref<Target = [u8]> + Send + Sync>;

/// A model that was opened and checked.
pub struct Model {
    bytes: Bytes,
    card: Card,
    hash: String,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Model").field("card", &self.card).field("hash", &self.hash).finish_non_exhaustive()
    }
}

/// The name of the card in the header.
pub(crate) const CARD: &str = "citewire";

impl Model {
    /// Opens the bytes of a file and checks that it is whole.
    pub fn open(bytes: Bytes) -> Result<Self, Refused> {
        let card = {
            let (_, header) = SafeTensors::read_metadata(&bytes).map_err(|error| {
                Refused::new(format!("it is cut short or no model that Citewire has converted: {error}"))
            })?;
            let card = header.metadata().as_ref().and_then(|metadata| metadata.get(CARD));
            let card = card.ok_or_else(|| Refused::new("it is no model that Citewire has converted"))?;
            serde_json::from_str::<Card>(card)
                .map_err(|error| Refused::new(format!("its card is not readable: {error}")))?
        };
        if card.format != FORMAT {
            return Err(Refused::new(format!(
                "it was converted in format {}, and this Citewire reads format {FORMAT}; add the published model again",
                card.format
            )));
        }
        SafeTensors::deserialize(&bytes).map_err(|error| Refused::new(format!("it is cut short: {error}")))?;
        let hash = hexadecimal(&Sha256::digest(&**bytes));
        Ok(Self { bytes, card, hash })
    }

    /// What is known of it.
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// SHA-256 of the file, in hexadecimal digits. Equal hashes give equal vectors.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Bytes of the file.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Where a tensor of this kind and number of values stands in the file.
    pub(crate) fn range(&self, name: &str, kind: Dtype, values: usize) -> Result<std::ops::Range<usize>, Refused> {
        let refused = |why: String| Refused::new(format!("its tensor {name}: {why}"));
        let tensors = SafeTensors::deserialize(&self.bytes).map_err(|error| refused(error.to_string()))?;
        let tensor = tensors.tensor(name).map_err(|error| refused(error.to_string()))?;
        let count: usize = tensor.shape().iter().product();
        if tensor.dtype() != kind || count != values {
            return Err(refused(format!(
                "{count} values of kind {}, and {values} of {kind} were expected",
                tensor.dtype()
            )));
        }
        let start = tensor.data().as_ptr() as usize - self.bytes.as_ptr() as usize;
        Ok(start..start + tensor.data().len())
    }

    /// The bytes of the tokenizer.
    pub(crate) fn tokenizer(&self) -> Result<&[u8], Refused> {
        let tensors = SafeTensors::deserialize(&self.bytes).map_err(|error| Refused::new(error.to_string()))?;
        Ok(tensors.tensor("tokenizer").map_err(|error| Refused::new(error.to_string()))?.data())
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0')).collect()
}
