//! A published model of two layers with made-up weights.

use std::collections::HashMap;

use citewire_meaning::convert::{Published, convert};
use citewire_meaning::{Encoder, Model};
use safetensors::Dtype;
use safetensors::tensor::TensorView;
use std::sync::Arc;

pub(crate) const WIDTH: usize = 64;
const INNER: usize = 128;
const LAYERS: usize = 2;
const POSITIONS: usize = 40;
const WORDS: [&str; 12] =
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "opened", "in", "1901", "##s", "tram", "."];

/// The files of a published model.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    pub(crate) weights: Vec<u8>,
    pub(crate) config: String,
    pub(crate) tokenizer: String,
    pub(crate) pooling: Option<String>,
    pub(crate) prompts: Option<String>,
    pub(crate) readme: Option<String>,
}

impl Files {
    pub(crate) fn convert(&self) -> Result<Vec<u8>, String> {
        let bytes = |text: &Option<String>| text.clone().map(String::into_bytes);
        let (pooling, prompts, readme) = (bytes(&self.pooling), bytes(&self.prompts), bytes(&self.readme));
        let published = Published {
            weights: &self.weights,
            config: self.config.as_bytes(),
            tokenizer: self.tokenizer.as_bytes(),
            pooling: pooling.as_deref(),
            prompts: prompts.as_deref(),
            readme: readme.as_deref(),
        };
        convert("tiny", &published).map_err(|refused| refused.to_string())
    }

    pub(crate) fn encoder(&self) -> Encoder {
        let bytes = self.convert().expect("it is a model");
        Encoder::new(Model::open(Arc::new(bytes)).expect("it is whole")).expect("it is computable")
    }
}

/// Numbers between -1 and 1 that follow no pattern and are the same each time.
fn numbers(count: usize, seed: &mut u64) -> Vec<f32> {
    let mut next = || {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((*seed >> 40) as f32 / (1_u64 << 23) as f32) - 1.0
    };
    (0..count).map(|_| next()).collect()
}

/// The shapes of all tensors of a model of the BERT family.
fn shapes() -> Vec<(String, Vec<usize>)> {
    let mut shapes = vec![
        ("embeddings.word_embeddings.weight".to_owned(), vec![WORDS.len(), WIDTH]),
        ("embeddings.position_embeddings.weight".to_owned(), vec![POSITIONS, WIDTH]),
        ("embeddings.token_type_embeddings.weight".to_owned(), vec![2, WIDTH]),
        ("embeddings.LayerNorm.weight".to_owned(), vec![WIDTH]),
        ("embeddings.LayerNorm.bias".to_owned(), vec![WIDTH]),
    ];
    for layer in 0..LAYERS {
        for (part, outputs, inputs) in [
            ("attention.self.query", WIDTH, WIDTH),
            ("attention.self.key", WIDTH, WIDTH),
            ("attention.self.value", WIDTH, WIDTH),
            ("attention.output.dense", WIDTH, WIDTH),
            ("intermediate.dense", INNER, WIDTH),
            ("output.dense", WIDTH, INNER),
        ] {
            shapes.push((format!("encoder.layer.{layer}.{part}.weight"), vec![outputs, inputs]));
            shapes.push((format!("encoder.layer.{layer}.{part}.bias"), vec![outputs]));
        }
        for part in ["attention.output.LayerNorm", "output.LayerNorm"] {
            shapes.push((format!("encoder.layer.{layer}.{part}.weight"), vec![WIDTH]));
            shapes.push((format!("encoder.layer.{layer}.{part}.bias"), vec![WIDTH]));
        }
    }
    shapes
}

/// A published model; its weights are of kind `kind`, and their names begin with `before`.
pub(crate) fn files(kind: Dtype, before: &str) -> Files {
    let mut seed = 7;
    let tensors: Vec<(String, Vec<usize>, Vec<u8>)> = shapes()
        .into_iter()
        .map(|(name, shape)| {
            let values = numbers(shape.iter().product(), &mut seed);
            let bytes = values.iter().flat_map(|value| match kind {
                Dtype::F32 => value.to_le_bytes().to_vec(),
                Dtype::BF16 => value.to_le_bytes()[2..].to_vec(),
                _ => vec![0; kind.bitsize() / 8],
            });
            (format!("{before}{name}"), shape, bytes.collect())
        })
        .collect();
    let views = tensors.iter().map(|(name, shape, bytes)| {
        (name.as_str(), TensorView::new(kind, shape.clone(), bytes).expect("the shape has as many bytes"))
    });
    let weights = safetensors::serialize(views, Some(HashMap::new())).expect("memory holds it");
    let config = serde_json::json!({
        "model_type": "bert", "hidden_size": WIDTH, "num_hidden_layers": LAYERS, "num_attention_heads": 4,
        "intermediate_size": INNER, "hidden_act": "gelu", "layer_norm_eps": 1e-12,
        "max_position_embeddings": POSITIONS, "vocab_size": WORDS.len(),
    });
    let vocabulary: HashMap<&str, usize> = WORDS.iter().enumerate().map(|(number, word)| (*word, number)).collect();
    let special = |id: usize| {
        serde_json::json!({
            "id": id, "content": WORDS[id], "special": true, "single_word": false, "lstrip": false, "rstrip": false,
            "normalized": false,
        })
    };
    let marker = |name: &str| serde_json::json!({"SpecialToken": {"id": name, "type_id": 0}});
    let tokens = |id: usize| serde_json::json!({"id": WORDS[id], "ids": [id], "tokens": [WORDS[id]]});
    let tokenizer = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null,
        "added_tokens": [special(0), special(1), special(2), special(3)],
        "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                       "strip_accents": null, "lowercase": true},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {"type": "TemplateProcessing",
            "single": [marker("[CLS]"), {"Sequence": {"id": "A", "type_id": 0}}, marker("[SEP]")],
            "pair": [],
            "special_tokens": {"[CLS]": tokens(2), "[SEP]": tokens(3)}},
        "decoder": null,
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                  "max_input_chars_per_word": 100, "vocab": vocabulary},
    });
    Files {
        weights,
        config: config.to_string(),
        tokenizer: tokenizer.to_string(),
        pooling: None,
        prompts: None,
        readme: Some("---\nlicense: apache-2.0\nlanguage:\n- en\n- de\n---\n# Tiny\n".to_owned()),
    }
}
