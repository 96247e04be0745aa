//! How a query and one passage meet: which words, how often, and where.

use super::Resolved;
use crate::{PassageId, Snapshot};
use citewire_core::understanding::Query;
pub use citewire_core::view::Occurrence;

/// What a passage holds of a query.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Match {
    /// For each word of the query how near BM25's saturation of its most frequent term comes to the ceiling, from 0 (the
    /// passage, its title and its headings do not hold it) to 1.
    pub saturations: Vec<f32>,
    /// Where the words stand in the passage's sentences, in order.
    pub occurrences: Vec<Occurrence>,
}

impl Match {
    /// The words that stand at these positions of the passage.
    pub fn within(&self, positions: std::ops::Range<u32>) -> &[Occurrence] {
        let from = self.occurrences.partition_point(|occurrence| occurrence.position < positions.start);
        let to = self.occurrences.partition_point(|occurrence| occurrence.position < positions.end);
        &self.occurrences[from..to]
    }
}

impl Snapshot {
    /// [`Resolved::matches`] for one passage.
    pub fn matches(&self, query: &Query, passage: PassageId) -> Match {
        self.resolve(query).matches(passage)
    }
}

impl Resolved<'_> {
    /// How the query and a passage meet.
    pub fn matches(&self, passage: PassageId) -> Match {
        let Self { snapshot, query, .. } = *self;
        let mut found = Match { saturations: vec![0.0; query.words.len()], occurrences: Vec::new() };
        let part = &snapshot.parts()[passage.part as usize];
        let frequencies = part.segment.frequencies();
        let mut positions = Vec::new();
        let entries = self.of_part(passage.part as usize);
        for ((word, _), entry) in
            query.terms().zip(entries).filter(|((_, term), entry)| entry.holding > 0 && !term.stands_in)
        {
            positions.clear();
            let Some(class) = part.segment.run(*entry).find(passage.number, frequencies, &mut positions) else {
                continue;
            };
            let worth = 1.0 / (1.0 + snapshot.norms(part).of(passage.number) / frequencies.of(class).weighted);
            found.saturations[word] = found.saturations[word].max(worth);
            found.occurrences.extend(positions.iter().map(|&position| Occurrence { position, word: word as u32 }));
        }
        found.occurrences.sort_unstable();
        found
    }
}
