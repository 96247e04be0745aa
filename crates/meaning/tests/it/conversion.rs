//! Published models that are taken, and those that are refused.

use std::sync::Arc;

use citewire_meaning::{Encode as _, Model, Pooling, Refused};
use safetensors::Dtype;

use super::tiny::{self, Files};

/// Proves that a conversion gives the same bytes each time, and says what the model is.
#[test]
fn a_conversion_is_repeatable_and_knows_the_model() {
    let files = tiny::files(Dtype::F32, "");
    let bytes = files.convert().expect("it is a model");
    assert_eq!(files.convert().expect("it is a model"), bytes);
    let model = Model::open(Arc::new(bytes)).expect("it is whole");
    let card = model.card();
    assert_eq!((card.name.as_str(), card.licence.as_str()), ("tiny", "apache-2.0"));
    assert_eq!((card.languages.as_slice(), card.width), (["en".to_owned(), "de".to_owned()].as_slice(), tiny::WIDTH));
    assert_eq!(model.hash().len(), 64);
}

/// Proves that weights of 16 bits and those with the architecture before their names are read too.
#[test]
fn other_ways_to_write_weights_are_read() {
    let texts = ["the bridge opened".to_owned()];
    let vector = |files: &Files| files.encoder().texts(&texts).pop().expect("a vector");
    let usual = vector(&tiny::files(Dtype::F32, ""));
    assert_eq!(vector(&tiny::files(Dtype::F32, "bert.")), usual);
    assert!(vector(&tiny::files(Dtype::BF16, "")).cosine(&usual) > 0.99);
}

/// Proves that what is written before questions and texts is a part of what is encoded.
#[test]
fn prompts_and_pooling_are_those_of_the_model() {
    let mut files = tiny::files(Dtype::F32, "");
    files.prompts = Some(r#"{"prompts": {"query": "tram ", "passage": "bridge "}}"#.to_owned());
    let encoder = files.encoder();
    let plain = tiny::files(Dtype::F32, "").encoder();
    assert_eq!(encoder.question("opened"), plain.question("tram opened"));
    assert_eq!(encoder.texts(&["opened".to_owned()]), plain.texts(&["bridge opened".to_owned()]));
    files.pooling = Some(r#"{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}"#.to_owned());
    let first = files.encoder();
    assert_eq!(first.model().card().pooling, Pooling::First);
    assert_ne!(first.question("opened"), encoder.question("opened"));
}

fn refusal(change: impl Fn(&mut Files)) -> String {
    let mut files = tiny::files(Dtype::F32, "");
    change(&mut files);
    files.convert().expect_err("it is refused")
}

/// Proves that what cannot be computed is refused with what was expected.
#[test]
fn other_models_are_refused() {
    let replaced = |from: &'static str, to: &'static str| {
        move |files: &mut Files| {
            assert!(files.config.contains(from), "{from}");
            files.config = files.config.replace(from, to);
        }
    };
    for (change, expected) in [
        (replaced(r#""model_type":"bert""#, r#""model_type":"t5""#), "expected is bert"),
        (replaced(r#""hidden_act":"gelu""#, r#""hidden_act":"relu""#), "\"hidden_act\": \"gelu\""),
        (replaced(r#""num_attention_heads":4"#, r#""num_attention_heads":7"#), "7 heads"),
        (replaced(r#""hidden_size":64"#, r#""hidden_size":72"#), "multiples of 64"),
        (replaced(r#""hidden_size":64"#, r#""hidden_size":128"#), "were expected"),
        (replaced(r#""num_hidden_layers":2"#, r#""num_hidden_layers":3"#), "are missing"),
        (replaced(r#""num_hidden_layers":2"#, r#""num_hidden_layers":99"#), "1 to 24"),
        (replaced(r#""vocab_size":12"#, r#""vocab_size":13"#), "832 were expected"),
    ] {
        let refused = refusal(change);
        assert!(refused.contains(expected), "{refused}: {expected}");
    }
    assert!(refusal(|files| files.config = "{".to_owned()).contains("config.json"));
    assert!(refusal(|files| files.weights.truncate(5_000)).contains("cut short"));
    assert!(refusal(|files| files.weights = b"PK".to_vec()).contains("safetensors"));
    assert!(refusal(|files| *files = tiny::files(Dtype::I8, "")).contains("expected is F32"));
    assert!(refusal(|files| files.pooling = Some("{}".to_owned())).contains("pooling"));
}

/// Proves that a converted file that was cut anywhere is refused, and that any other byte makes another hash.
#[test]
fn a_damaged_file_is_refused_or_has_another_hash() {
    let whole = tiny::files(Dtype::F32, "").convert().expect("it is a model");
    let open = |bytes: &[u8]| Model::open(Arc::new(bytes.to_vec()));
    let hash = open(&whole).expect("it is whole").hash().to_owned();
    for length in [0, 7, 8, 100, whole.len() / 2, whole.len() - 1] {
        assert!(open(&whole[..length]).is_err(), "cut to {length}");
    }
    let mut other = whole.clone();
    *other.last_mut().expect("it is not empty") ^= 1;
    assert!(open(&other).map_or(true, |model| model.hash() != hash));
    let tiny_weights = tiny::files(Dtype::F32, "").weights;
    let Err(Refused(why)) = open(&tiny_weights) else { panic!("weights that were not converted are refused") };
    assert!(why.contains("no model that Citewire has converted"), "{why}");
}
