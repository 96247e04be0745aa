//! Where a text stands that has no word to look it up by: the stored text itself is read, within fixed bounds.
//!
//! The bounds keep the dearest text at about the cost of a few questions, however large the corpus is. They count bytes
//! and places and no time, so that the same text has the same result every time.

use std::sync::Arc;

use memchr::memmem::{Finder, FinderRev};

use super::view::Told;
use super::{Hit, Snapshot};
use citewire_core::cancelled::Cancelled;
use citewire_core::understanding::Query;
use citewire_core::view::{Extras, FoundPassage, Scanned};

/// How much is done for one text.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    /// Bytes of stored text that are read.
    bytes: usize,
    /// Places of the longest word that are looked at.
    places: usize,
    /// The most passages that are told.
    passages: usize,
}

/// About the cost of a few questions.
const BOUNDS: Bounds = Bounds { bytes: 16 * 1024 * 1024, places: 100_000, passages: 50 };
/// Bytes between two words: a space, quotation marks, the marks of Markdown.
const BETWEEN: usize = 12;

/// Words in sequence, of which the longest one is looked for first.
struct Sequence<'text> {
    before: Vec<&'text str>,
    longest: &'text str,
    after: Vec<&'text str>,
}

impl<'text> Sequence<'text> {
    /// The words of a text; `None` when it has no letter and no digit.
    fn new(text: &'text str) -> Option<Self> {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let (at, longest) = words.iter().enumerate().max_by_key(|(_, word)| word.len())?;
        Some(Self { before: words[..at].to_vec(), longest, after: words[at + 1..].to_vec() })
    }

    /// Where the sequence begins of which the longest word stands at `at`.
    fn begins(&self, text: &[u8], at: usize) -> Option<usize> {
        let mut end = at + self.longest.len();
        for word in &self.after {
            let window = &text[end..text.len().min(end + BETWEEN + word.len())];
            let gap = Finder::new(word).find(window).filter(|gap| is_between(&window[..*gap]))?;
            end += gap + word.len();
        }
        let mut start = at;
        for word in self.before.iter().rev() {
            let window = &text[start.saturating_sub(BETWEEN + word.len())..start];
            let found = FinderRev::new(word).rfind(window)?;
            if !is_between(&window[found + word.len()..]) {
                return None;
            }
            start -= window.len() - found;
        }
        Some(start)
    }
}

/// True when these bytes may stand between two words.
fn is_between(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| !byte.is_ascii_alphanumeric())
}

impl Snapshot {
    /// The passages in whose text these words stand in sequence, in the order of the corpus.
    pub(super) fn scanned(&self, text: &str, cancelled: &Cancelled) -> Scanned {
        self.scanned_within(BOUNDS, text, cancelled)
    }

    fn scanned_within(&self, mut left: Bounds, text: &str, cancelled: &Cancelled) -> Scanned {
        let Some(sequence) = Sequence::new(text) else { return Scanned::default() };
        let query = Query::default();
        let query = self.resolve(&query);
        let finder = Finder::new(sequence.longest);
        let mut passages: Vec<FoundPassage> = Vec::new();
        for rank in self.ordinals() {
            let stored = self.text_bytes(rank);
            let read = &stored[..stored.len().min(left.bytes)];
            left.bytes -= read.len();
            let mut told = None;
            for at in finder.find_iter(read) {
                if left.places == 0 || cancelled.is_set() {
                    return Scanned { passages, is_whole: false };
                }
                left.places -= 1;
                let Some(passage) = sequence.begins(read, at).and_then(|start| self.passage_at(rank, start)) else {
                    continue;
                };
                if told == Some(passage) {
                    continue;
                }
                if passages.len() == left.passages {
                    return Scanned { passages, is_whole: false };
                }
                told = Some(passage);
                let extras = Extras { following: true, ..Extras::default() };
                let header = Arc::new(self.header_of(rank));
                let telling = Told::new(self, &query, extras, rank);
                passages.push(telling.passage(Hit { passage, score: 0.0 }, &header, 0.0));
            }
            if read.len() < stored.len() {
                return Scanned { passages, is_whole: false };
            }
        }
        Scanned { passages, is_whole: true }
    }
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;
    use citewire_core::cancelled::Cancelled;
    use citewire_text::bm25::Ranking;

    use super::{Bounds, Sequence, Snapshot};

    fn check(text: &str, stored: &str, expected: Option<usize>) {
        let sequence = Sequence::new(text).expect("words");
        let begins = stored.match_indices(sequence.longest).find_map(|(at, _)| sequence.begins(stored.as_bytes(), at));
        assert_eq!(begins, expected, "{text:?} in {stored:?}");
    }

    #[test]
    fn words_in_sequence_stand_with_marks_and_spaces_between_them() {
        check("it is what it was", "So **it** is, what\n“it was”.", Some(5));
        check("don't", "they don’t", Some(5));
        check("is it", "is there it", None);
        check("it was", "it was", Some(0));
    }

    fn snapshot(articles: usize, text: &str) -> Snapshot {
        let articles: Vec<Article> =
            (0..articles).map(|number| Article::parse(&format!("{number:03}.txt"), text.to_owned()).0).collect();
        Snapshot::ranked(&articles, Ranking::default())
    }

    #[test]
    fn a_scan_ends_at_its_bounds_and_says_so() {
        const TEXT: &str = "It is what it was.";
        let bounds = Bounds { bytes: 1_000, places: 1_000, passages: 10 };
        let check = |articles: usize, said: &str, bounds: Bounds, expected: (usize, bool)| {
            let scanned = snapshot(articles, TEXT).scanned_within(bounds, said, &Cancelled::new());
            assert_eq!((scanned.passages.len(), scanned.is_whole), expected, "{said:?} {bounds:?}");
        };
        check(10, "what it was", bounds, (10, true));
        check(11, "what it was", bounds, (10, false));
        check(11, "was what", bounds, (0, true));
        check(11, "was what", Bounds { bytes: 10 * TEXT.len(), ..bounds }, (0, false));
        check(11, "was what", Bounds { places: 10, ..bounds }, (0, false));
        let cancelled = Cancelled::new();
        cancelled.set();
        assert!(!snapshot(1, TEXT).scanned("what it was", &cancelled).is_whole);
    }
}
