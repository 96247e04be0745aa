//! A hash map keyed by words. Short words, which most are, are stored inline in the table, so that a lookup follows no
//! pointer to compare keys.

use ahash::AHashMap;

/// A hash map from words to values.
#[derive(Debug)]
pub struct WordMap<T> {
    short: AHashMap<Short, T>,
    long: AHashMap<Box<str>, T>,
}

impl<T> Default for WordMap<T> {
    fn default() -> Self {
        Self { short: AHashMap::new(), long: AHashMap::new() }
    }
}

impl<T> WordMap<T> {
    /// Number of words in the map.
    pub fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    /// True when the map is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// True when the map contains this word.
    pub fn contains(&self, word: &str) -> bool {
        Short::of(word).map_or_else(|| self.long.contains_key(word), |short| self.short.contains_key(&short))
    }

    /// The value of a word; `make` makes it when the word is new.
    #[inline]
    pub fn entry(&mut self, word: &str, make: impl FnOnce() -> T) -> &mut T {
        match Short::of(word) {
            Some(short) => self.short.entry(short).or_insert_with(make),
            None => self.long.entry(word.into()).or_insert_with(make),
        }
    }
}

/// A word of at most 15 bytes, with its length in the last byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Short(u64, u64);

impl Short {
    #[inline]
    fn of(word: &str) -> Option<Self> {
        let bytes = word.as_bytes();
        let length = bytes.len();
        let shifted = |number: u64, places: usize| number << (8 * places);
        // The chunks may overlap; both hold the same bytes there.
        let (low, high) = match length {
            0 => (0, 0),
            1..4 => {
                let of = |at: usize| shifted(u64::from(bytes[at]), at);
                (of(0) | of(length / 2) | of(length - 1), 0)
            }
            4..8 => {
                let (first, last) = (bytes.first_chunk()?, bytes.last_chunk()?);
                let of = |chunk: &[u8; 4]| u64::from(u32::from_le_bytes(*chunk));
                (of(first) | shifted(of(last), length - 4), 0)
            }
            8 => (u64::from_le_bytes(*bytes.first_chunk()?), 0),
            9..16 => {
                let (first, last) = (bytes.first_chunk()?, bytes.last_chunk()?);
                (u64::from_le_bytes(*first), u64::from_le_bytes(*last) >> (8 * (16 - length)))
            }
            _ => return None,
        };
        Some(Self(low, high | shifted(length as u64, 7)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::WordMap;

    #[test]
    fn every_length_and_every_beginning_is_a_word_of_its_own() {
        let text = "abcdefghijklmnopqrstuvw\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
        let mut map = WordMap::default();
        let slices = (0..text.len()).flat_map(|start| (start..=text.len()).map(move |end| &text[start..end]));
        let words: std::collections::BTreeSet<&str> = slices.collect();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(*map.entry(word, || number), number, "{word:?}");
        }
        for (number, word) in words.iter().enumerate() {
            assert!(map.contains(word));
            assert_eq!(*map.entry(word, || usize::MAX), number, "{word:?}");
        }
        assert_eq!(map.len(), words.len());
    }

    proptest! {
        #[test]
        fn it_holds_what_a_map_of_strings_holds(words in prop::collection::vec("[a-cé]{0,18}", 0..300)) {
            let (mut map, mut plain) = (WordMap::default(), std::collections::HashMap::new());
            for (number, word) in words.iter().enumerate() {
                prop_assert_eq!(map.contains(word), plain.contains_key(word));
                prop_assert_eq!(*map.entry(word, || number), *plain.entry(word.clone()).or_insert(number));
            }
            prop_assert_eq!((map.len(), map.is_empty()), (plain.len(), plain.is_empty()));
        }
    }
}
