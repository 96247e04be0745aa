//! A published model to the file that is computed with.

use std::collections::HashMap;

use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::kernel::Matrix;
use crate::math;
use crate::model::{CARD, Card, FORMAT, Pooling, Refused, hexadecimal};

/// Most tokens of a text: a sentence with its title and headings has seldom more, and time grows with each.
const TOKENS: usize = 128;

/// The files of a published model.
#[derive(Debug, Default)]
pub struct Published<'bytes> {
    /// `model.safetensors`: the weights.
    pub weights: &'bytes [u8],
    /// `config.json`: the sizes.
    pub config: &'bytes [u8],
    /// `tokenizer.json`.
    pub tokenizer: &'bytes [u8],
    /// `1_Pooling/config.json`, where there is one.
    pub pooling: Option<&'bytes [u8]>,
    /// `config_sentence_transformers.json`, where there is one: what is written before questions and texts.
    pub prompts: Option<&'bytes [u8]>,
    /// `README.md`, where there is one: licence and languages.
    pub readme: Option<&'bytes [u8]>,
}

#[derive(Debug, Deserialize)]
struct Config {
    model_type: String,
    hidden_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    intermediate_size: usize,
    hidden_act: String,
    layer_norm_eps: f32,
    max_position_embeddings: usize,
    vocab_size: usize,
    #[serde(default)]
    pad_token_id: usize,
    #[serde(default)]
    position_embedding_type: Option<String>,
}

#[derive(Debug, Deserialize)]
struct PoolingConfig {
    #[serde(default)]
    pooling_mode_cls_token: bool,
    #[serde(default)]
    pooling_mode_mean_tokens: bool,
}

#[derive(Debug, Default, Deserialize)]
struct Prompts {
    #[serde(default)]
    prompts: HashMap<String, String>,
}

/// Converts a published model of the BERT family. Equal files give equal bytes.
pub fn convert(name: &str, published: &Published<'_>) -> Result<Vec<u8>, Refused> {
    let json = |what: &str, error: serde_json::Error| Refused::new(format!("{what} is not readable: {error}"));
    let config: Config = serde_json::from_slice(published.config).map_err(|error| json("config.json", error))?;
    let pooling = published.pooling.map(serde_json::from_slice::<PoolingConfig>).transpose();
    let pooling = pooling.map_err(|error| json("1_Pooling/config.json", error))?;
    let prompts = published.prompts.map(serde_json::from_slice::<Prompts>).transpose();
    let prompts =
        prompts.map_err(|error| json("config_sentence_transformers.json", error))?.unwrap_or_default().prompts;
    let first_position = match config.model_type.as_str() {
        "bert" => 0,
        "roberta" | "xlm-roberta" => config.pad_token_id + 1,
        other => {
            return Err(Refused::new(format!(
                "it is of the architecture {other:?}; expected is bert, roberta or xlm-roberta"
            )));
        }
    };
    if config.hidden_act != "gelu" || config.position_embedding_type.as_deref().is_some_and(|kind| kind != "absolute") {
        return Err(Refused::new(
            "it is a variant of BERT: expected are \"hidden_act\": \"gelu\" and absolute positions",
        ));
    }
    let pooling = match pooling {
        Some(PoolingConfig { pooling_mode_mean_tokens: false, pooling_mode_cls_token: true }) => Pooling::First,
        Some(PoolingConfig { pooling_mode_mean_tokens: false, .. }) => {
            return Err(Refused::new("its pooling is not known: expected is that of all tokens or of the first one"));
        }
        _ => Pooling::Mean,
    };
    let prompt = |names: &[&str]| names.iter().find_map(|name| prompts.get(*name)).cloned().unwrap_or_default();
    let about = About::read(published.readme.unwrap_or_default());
    let card = Card {
        format: FORMAT,
        name: name.to_owned(),
        licence: about.licence,
        languages: about.languages,
        source: hexadecimal(&Sha256::digest(published.weights)),
        width: config.hidden_size,
        layers: config.num_hidden_layers,
        heads: config.num_attention_heads,
        inner: config.intermediate_size,
        vocabulary: config.vocab_size,
        tokens: TOKENS.min(config.max_position_embeddings.saturating_sub(first_position)),
        first_position,
        epsilon: config.layer_norm_eps,
        pooling,
        before_questions: prompt(&["query"]),
        before_texts: prompt(&["passage", "document"]),
    };
    card.check()?;
    let weights = Weights::open(published.weights)?;
    let tensors = tensors(&card, &weights, published.tokenizer)?;
    let card = serde_json::to_string(&card).map_err(|error| json("the card", error))?;
    let header = HashMap::from([(CARD.to_owned(), card)]);
    let views = tensors.iter().map(|tensor| {
        let view = TensorView::new(tensor.kind, tensor.shape.clone(), &tensor.bytes);
        view.map(|view| (tensor.name.as_str(), view))
    });
    let views = views.collect::<Result<Vec<_>, _>>().map_err(|error| Refused::new(error.to_string()))?;
    safetensors::serialize(views, Some(header)).map_err(|error| Refused::new(error.to_string()))
}

/// A tensor of the converted file.
struct Tensor {
    name: String,
    kind: Dtype,
    shape: Vec<usize>,
    bytes: Vec<u8>,
}

impl Tensor {
    fn floats(name: impl Into<String>, values: &[f32]) -> Self {
        let (kind, shape) = (Dtype::F32, vec![values.len()]);
        Self { name: name.into(), kind, shape, bytes: values.iter().flat_map(|value| value.to_le_bytes()).collect() }
    }

    fn bytes(name: impl Into<String>, shape: [usize; 2], bytes: &[i8]) -> Self {
        let bytes = bytemuck::cast_slice(bytes).to_vec();
        Self { name: name.into(), kind: Dtype::I8, shape: shape.to_vec(), bytes }
    }
}

fn tensors(card: &Card, weights: &Weights<'_>, tokenizer: &[u8]) -> Result<Vec<Tensor>, Refused> {
    let Card { width, inner, vocabulary, first_position, tokens, .. } = *card;
    let mut tensors = Vec::new();
    let embeddings = weights.read("embeddings.word_embeddings.weight", vocabulary * width)?;
    let (bytes, factors) = to_bytes(&embeddings, width);
    tensors.push(Tensor::bytes("tokens", [vocabulary, width], &bytes));
    tensors.push(Tensor::floats("tokens.factors", &factors));
    let types = weights.read_beginning("embeddings.token_type_embeddings.weight", width)?;
    let mut positions =
        weights.read_beginning("embeddings.position_embeddings.weight", (first_position + tokens) * width)?;
    positions.drain(..first_position * width);
    positions.iter_mut().zip(types.iter().cycle()).for_each(|(position, kind)| *position += kind);
    tensors.push(Tensor::floats("positions", &positions));
    let norm = |name: &str, from: &str, tensors: &mut Vec<Tensor>| {
        for (part, of) in [("scale", "weight"), ("shift", "bias")] {
            tensors.push(Tensor::floats(format!("{name}.{part}"), &weights.read(&format!("{from}.{of}"), width)?));
        }
        Ok::<_, Refused>(())
    };
    let linear = |name: &str, from: &[String], inputs: usize, outputs: usize, tensors: &mut Vec<Tensor>| {
        let (mut rows, mut bias) = (Vec::new(), Vec::new());
        let each = outputs / from.len();
        for from in from {
            rows.extend(weights.read(&format!("{from}.weight"), inputs * each)?);
            bias.extend(weights.read(&format!("{from}.bias"), each)?);
        }
        let (bytes, factors) = to_bytes(&rows, inputs);
        let arranged = Matrix::arrange(&bytes, inputs);
        let raised = Matrix::raise(&arranged, inputs);
        tensors.push(Tensor::bytes(name, [outputs, inputs], &arranged));
        tensors.push(Tensor::floats(format!("{name}.factors"), &factors));
        tensors.push(Tensor::floats(format!("{name}.bias"), &bias));
        let raised = raised.iter().flat_map(|sum| sum.to_le_bytes()).collect();
        tensors.push(Tensor { name: format!("{name}.raised"), kind: Dtype::I32, shape: vec![outputs], bytes: raised });
        Ok::<_, Refused>(())
    };
    norm("embeddings", "embeddings.LayerNorm", &mut tensors)?;
    for layer in 0..card.layers {
        let from = |part: &str| format!("encoder.layer.{layer}.{part}");
        let heads = ["query", "key", "value"].map(|part| from(&format!("attention.self.{part}")));
        linear(&format!("{layer}.attention"), &heads, width, 3 * width, &mut tensors)?;
        linear(&format!("{layer}.attended"), &[from("attention.output.dense")], width, width, &mut tensors)?;
        norm(&format!("{layer}.attended.norm"), &from("attention.output.LayerNorm"), &mut tensors)?;
        linear(&format!("{layer}.inner"), &[from("intermediate.dense")], width, inner, &mut tensors)?;
        linear(&format!("{layer}.outer"), &[from("output.dense")], inner, width, &mut tensors)?;
        norm(&format!("{layer}.outer.norm"), &from("output.LayerNorm"), &mut tensors)?;
    }
    let (kind, shape) = (Dtype::U8, vec![tokenizer.len()]);
    tensors.push(Tensor { name: "tokenizer".to_owned(), kind, shape, bytes: tokenizer.to_vec() });
    Ok(tensors)
}

/// Rows as bytes, with one factor for each.
fn to_bytes(values: &[f32], width: usize) -> (Vec<i8>, Vec<f32>) {
    let mut bytes = vec![0; values.len()];
    let rows = values.chunks_exact(width).zip(bytes.chunks_exact_mut(width));
    let factors = rows.map(|(row, bytes)| math::to_bytes(row, bytes)).collect();
    (bytes, factors)
}

/// Published weights by their names, which some models write with the architecture before.
struct Weights<'bytes> {
    tensors: SafeTensors<'bytes>,
    before: &'static str,
}

impl<'bytes> Weights<'bytes> {
    fn open(bytes: &'bytes [u8]) -> Result<Self, Refused> {
        let tensors = SafeTensors::deserialize(bytes).map_err(|error| {
            Refused::new(format!("its weights are cut short, or not in the form of safetensors: {error}"))
        })?;
        let names = tensors.names();
        let has = |before: &&str| names.iter().any(|name| name.strip_prefix(*before).is_some_and(is_first));
        let before = ["", "bert.", "roberta.", "model."].into_iter().find(has);
        let before = before.ok_or_else(|| Refused::new("its weights are not those of a BERT encoder"))?;
        Ok(Self { tensors, before })
    }

    /// The values of a tensor that must have so many.
    fn read(&self, name: &str, count: usize) -> Result<Vec<f32>, Refused> {
        let values = self.values(name)?;
        if values.len() == count { Ok(values) } else { Err(of_another_size(name, values.len(), count)) }
    }

    /// The first values of a tensor that must have at least so many.
    fn read_beginning(&self, name: &str, count: usize) -> Result<Vec<f32>, Refused> {
        let mut values = self.values(name)?;
        if values.len() < count {
            return Err(of_another_size(name, values.len(), count));
        }
        values.truncate(count);
        Ok(values)
    }

    fn values(&self, name: &str) -> Result<Vec<f32>, Refused> {
        let tensor = self.tensors.tensor(&format!("{}{name}", self.before));
        let tensor = tensor.map_err(|_| Refused::new(format!("its weights {name:?} are missing")))?;
        let halves = |read: fn(u16) -> f32| {
            let halves = tensor.data().chunks_exact(2);
            halves.map(|half| read(u16::from_le_bytes([half[0], half[1]]))).collect()
        };
        let values: Vec<f32> = match tensor.dtype() {
            Dtype::F32 => {
                let words = tensor.data().chunks_exact(4);
                words.map(|word| f32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect()
            }
            Dtype::F16 => halves(from_half),
            Dtype::BF16 => halves(|bits| f32::from_bits(u32::from(bits) << 16)),
            other => {
                return Err(Refused::new(format!(
                    "its weights {name:?} are of kind {other}; expected is F32, F16 or BF16"
                )));
            }
        };
        if values.iter().any(|value| !value.is_finite()) {
            return Err(Refused::new(format!("its weights {name:?} have values that are no numbers")));
        }
        Ok(values)
    }
}

fn is_first(name: &str) -> bool {
    name == "embeddings.word_embeddings.weight"
}

fn of_another_size(name: &str, found: usize, expected: usize) -> Refused {
    Refused::new(format!("its weights {name:?} have {found} values, and {expected} were expected"))
}

/// A number of 16 bits by IEEE 754 as one of 32 bits.
fn from_half(bits: u16) -> f32 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f32::from(bits & 1023));
    sign * match exponent {
        0 => fraction * (2.0_f32).powi(-24),
        31 => f32::NAN,
        _ => (1024.0 + fraction) * (2.0_f32).powi(exponent - 25),
    }
}

/// What a model's readme says of it, between the lines of three hyphens at its beginning.
#[derive(Debug, Default, PartialEq)]
struct About {
    licence: String,
    languages: Vec<String>,
}

impl About {
    fn read(readme: &[u8]) -> Self {
        let readme = String::from_utf8_lossy(readme);
        let mut about = Self { licence: "unknown".to_owned(), languages: Vec::new() };
        let mut lines = readme.lines();
        if lines.next().map(str::trim) != Some("---") {
            return about;
        }
        let mut is_languages = false;
        for line in lines.take_while(|line| line.trim() != "---") {
            let item = line.trim_start().strip_prefix("- ").filter(|_| is_languages);
            if let Some(item) = item {
                about.languages.extend(language(item));
                continue;
            }
            is_languages = false;
            match line.split_once(':') {
                Some(("license", licence)) if !licence.trim().is_empty() => {
                    licence.trim().clone_into(&mut about.licence);
                }
                Some(("language", languages)) => {
                    is_languages = languages.trim().is_empty();
                    let languages = languages.trim().trim_start_matches('[').trim_end_matches(']');
                    about.languages.extend(languages.split(',').filter_map(language));
                }
                _ => {}
            }
        }
        about
    }
}

/// A code of two or three letters; none for "multilingual" and the like, which stand for all.
fn language(code: &str) -> Option<String> {
    let code = code.trim().trim_matches(['"', '\'']);
    ((2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())).then(|| code.to_owned())
}
