//! A cache from words to values made of their index keys, so that each word is stemmed once.

use super::analysers::{Analyser, key};
use super::word_map::WordMap;

/// Cached values by word; `None` for a stop word.
#[derive(Debug)]
pub struct Memo<T> {
    /// Two maps for each analyser: one for ordinary texts and one for texts in capitals, in which no word is an
    /// acronym.
    words: Vec<WordMap<Option<T>>>,
    count: usize,
    most: usize,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self::bounded(usize::MAX)
    }
}

impl<T> Memo<T> {
    /// A cache of at most `most` words. It is emptied when it is full.
    pub fn bounded(most: usize) -> Self {
        Self { words: Vec::new(), count: 0, most }
    }

    /// The value of a word under an analyser; `None` for a stop word. `intern` makes the value of the word and its key
    /// when the word is new.
    #[inline]
    pub(super) fn of(
        &mut self,
        word: &str,
        analyser: Option<Analyser>,
        shouting: bool,
        intern: &mut impl FnMut(&str, String) -> T,
    ) -> Option<&T> {
        let slot = analyser.map_or(0, |own| own.place() + 1) * 2 + usize::from(shouting);
        if self.words.len() <= slot {
            self.words.resize_with(slot + 1, WordMap::default);
        }
        if self.count >= self.most && !self.words[slot].contains(word) {
            self.words.iter_mut().for_each(|words| *words = WordMap::default());
            self.count = 0;
        }
        let count = &mut self.count;
        let remembered = self.words[slot].entry(word, || {
            *count += 1;
            key(word, analyser, shouting).map(|key| intern(word, key))
        });
        remembered.as_ref()
    }
}
