//! Words seen before with what became of them, so that a stem is computed once.

use super::analysers::{Analyser, key};
use super::word_map::WordMap;

/// What words are remembered as; `None` for a stop word.
#[derive(Debug)]
pub struct Memo<T> {
    /// For each analyser, and apart from them for texts without lower case, in which capitals say nothing.
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
    /// A memo that forgets everything rather than hold more than `most` words.
    pub fn bounded(most: usize) -> Self {
        Self { words: Vec::new(), count: 0, most }
    }

    /// What a word that an analyser reads is remembered as; `intern` makes it of the word's key.
    #[inline]
    pub(super) fn of(
        &mut self,
        word: &str,
        analyser: Option<Analyser>,
        shouting: bool,
        intern: &mut impl FnMut(String) -> T,
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
            key(word, analyser, shouting).map(intern)
        });
        remembered.as_ref()
    }
}
