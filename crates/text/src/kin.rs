//! Families of words that stand for each other between a question and its answer, where no stemmer joins them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::language::ENGLISH;
use super::terms::{Memo, Tokeniser};
use super::{Language, language::LanguageWords};

/// For the key of each word of a family the keys of the family's other words.
type Families = BTreeMap<String, Vec<String>>;

static OF_ENGLISH: LazyLock<Families> = LazyLock::new(|| families(&ENGLISH));

/// The keys of the English words that a word with this key may stand for. Questions in every language are read by these
/// families.
pub fn kin(key: &str) -> &'static [String] {
    OF_ENGLISH.get(key).map_or(&[], Vec::as_slice)
}

/// The families of a language by their keys in the index.
fn families(words: &LanguageWords) -> Families {
    let language = Language::from_tag(words.code).unwrap_or(Language::ENGLISH);
    let mut kin = Families::new();
    let mut memo = Memo::default();
    for line in words.kin.lines().filter(|line| !line.starts_with('#')) {
        let mut keys: Vec<String> = Vec::new();
        for word in line.split_whitespace() {
            Tokeniser::terms(
                word,
                language,
                &mut memo,
                |key| key,
                |key, _| {
                    if !keys.contains(key) {
                        keys.push(key.clone());
                    }
                },
            );
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
}
