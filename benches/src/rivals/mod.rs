//! The other engines, each given the same tokens.

pub mod scorer;
pub mod tantivy;

use citewire_text::terms::Memo;
use citewire_text::{Language, Tokeniser};

/// The words of a question as keys of the index, each once.
fn keys_of(question: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut memo = Memo::default();
    Tokeniser::terms(
        question,
        Language::ENGLISH,
        &mut memo,
        |key| key,
        |key: &String, _| {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        },
    );
    keys
}
