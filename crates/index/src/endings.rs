//! The long terms of a segment by their ends: which compounds end with a word.

use super::vocabulary::{TermEntry, Vocabulary};

/// Length of the shortest term that is taken for a compound, in bytes.
const SHORTEST: usize = 9;

/// The numbers of the long terms of letters alone, in the order of their keys read backwards.
#[derive(Debug, Default)]
pub(crate) struct Endings(Vec<u32>);

impl Endings {
    /// Reads all terms of a segment.
    pub(crate) fn of(vocabulary: Vocabulary<'_>) -> Self {
        let mut all: Vec<(Vec<u8>, u32)> = Vec::new();
        let mut terms = vocabulary.terms();
        while let Some(entry) = terms.advance() {
            let key = terms.key();
            if key.len() >= SHORTEST && key.iter().all(|byte| byte.is_ascii_lowercase() || !byte.is_ascii()) {
                all.push((key.iter().rev().copied().collect(), entry.number));
            }
        }
        all.sort_unstable();
        Self(all.into_iter().map(|(_, number)| number).collect())
    }

    /// At most `most` terms that are longer than `ending` and end with it, in the order of their keys read backwards.
    pub(crate) fn with(&self, ending: &str, vocabulary: Vocabulary<'_>, most: usize) -> Vec<(String, TermEntry)> {
        let backwards = |key: &str| key.bytes().rev().collect::<Vec<u8>>();
        let wanted = backwards(ending);
        let first = self
            .0
            .partition_point(|&number| vocabulary.numbered(number).is_none_or(|(key, _)| backwards(&key) <= wanted));
        let terms = self.0[first..].iter().map_while(|&number| vocabulary.numbered(number));
        terms.take_while(|(key, _)| key.ends_with(ending)).take(most).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Endings;
    use crate::vocabulary::{Vocabulary, VocabularyBuilder};

    #[test]
    fn long_terms_are_found_by_their_end() {
        let mut keys: Vec<String> = (0..40).map(|number| format!("w{number}haltestell")).collect();
        keys.extend(
            ["bahnhaltestell", "bushaltestell", "haltestell", "haltestellenschild", "stell"].map(str::to_owned),
        );
        keys.sort();
        let mut builder = VocabularyBuilder::default();
        for key in &keys {
            builder.add(key, 1, 3);
        }
        let (terms, groups) = builder.finish();
        let vocabulary = Vocabulary::new(&terms, &groups);
        let endings = Endings::of(vocabulary);
        let with = |ending: &str, most: usize| {
            let found = endings.with(ending, vocabulary, most).into_iter();
            found.map(|(key, _)| key).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(with("haltestell", 9), "bahnhaltestell bushaltestell");
        assert_eq!(with("stell", 2), "haltestell bahnhaltestell");
        assert_eq!(with("bahn", 9), "");
        assert_eq!(with("zz", 9), "");
    }
}
