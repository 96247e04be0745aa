//! Families of words that stand for each other between a question and its answer, where no stemmer joins them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use bm25::Tokenizer as _;

use super::Tokeniser;

/// For the key of each family's first words the keys of the family's others.
static KIN: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let tokeniser = Tokeniser::new([]);
    let mut kin: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in include_str!("kin.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut keys: Vec<String> = Vec::new();
        for word in line.split_whitespace() {
            for key in tokeniser.tokenize(word) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        for key in &keys {
            let others = kin.entry(key.clone()).or_default();
            for other in &keys {
                if other != key && !others.contains(other) {
                    others.push(other.clone());
                }
            }
        }
    }
    kin
});

/// The keys of the words that a word with this key may stand for.
pub fn kin(key: &str) -> &'static [String] {
    KIN.get(key).map_or(&[], Vec::as_slice)
}
