//! The passages and sentences that are near by meaning.

use citewire_meaning::{Kernel, Sought};
use rayon::prelude::*;

use super::vectors::{Vectors, reads};
use crate::segment::StoredPassage;
use crate::snapshot::Allowed;
use crate::{Hit, PassageId, Resolved, Snapshot};
use citewire_text::Language;

/// Number of passages whose sentences are compared one by one: those whose own signs differ least.
const COMPARED: usize = 160;
/// Number of the nearest passages that join those found by words.
const NEAREST: usize = 20;
/// Number of rows whose distances are computed at once.
const ROWS_TOGETHER: usize = 1 << 12;
/// Number of rows from which on several cores look at them: 6 MB of signs.
const ROWS_APART: usize = 1 << 17;

/// What a question looks for by meaning.
#[derive(Debug)]
pub struct Meant<'snapshot> {
    snapshot: &'snapshot Snapshot,
    vectors: &'snapshot Vectors,
    sought: Sought,
}

impl Snapshot {
    /// What this text looks for by meaning; `None` when there are no vectors, or the encoder does not read its language.
    pub fn meant(&self, text: &str, language: Option<Language>) -> Option<Meant<'_>> {
        let vectors = self.vectors()?;
        let is_read = language.is_none_or(|language| reads(vectors.identity(), language));
        is_read.then(|| {
            let sought = Sought::new(&vectors.encoder.question(text), Kernel::best());
            Meant { snapshot: self, vectors, sought }
        })
    }
}

impl Meant<'_> {
    /// The passages whose nearest sentences are nearest, best first, at most `limit`.
    pub(super) fn nearest(&self, allowed: Option<&Allowed>, limit: usize) -> Vec<PassageId> {
        let mut found: Vec<(f32, PassageId)> = Vec::new();
        let mut stored = StoredPassage::default();
        for row in self.nearest_rows(allowed) {
            let passage = self.vectors.passage_at(self.snapshot, row);
            self.snapshot.read_passage(passage, &mut stored);
            let similarities = self.similarities(passage, stored.first_sentence, stored.sentences.len());
            let best = similarities.into_iter().fold(f32::MIN, f32::max);
            found.push((best, passage));
        }
        let is_before = |one: PassageId, other: PassageId| {
            let key = |passage| (self.snapshot.article_of(passage), passage.number);
            key(one).cmp(&key(other))
        };
        found.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| is_before(one.1, other.1)));
        found.truncate(limit);
        found.into_iter().map(|(_, passage)| passage).collect()
    }

    /// The rows of the passages whose signs differ least.
    fn nearest_rows(&self, allowed: Option<&Allowed>) -> Vec<usize> {
        let piece = ROWS_APART * self.sought.words();
        let of_piece = |(number, rows)| self.nearest_of(number * ROWS_APART, rows, allowed);
        let rows = self.vectors.rows.as_slice();
        let mut best: Vec<(u16, usize)> = if rows.len() <= piece {
            of_piece((0, rows))
        } else {
            rows.par_chunks(piece).enumerate().flat_map_iter(of_piece).collect()
        };
        best.sort_unstable();
        best.truncate(COMPARED);
        best.into_iter().map(|(_, row)| row).collect()
    }

    /// The best of some rows that follow each other, the first of which is row `first`, each with the number of signs that
    /// differ.
    fn nearest_of(&self, first: usize, rows: &[u64], allowed: Option<&Allowed>) -> Vec<(u16, usize)> {
        let mut best: Vec<(u16, usize)> = Vec::new();
        let mut distances = Vec::new();
        let mut most = u16::MAX;
        for (number, rows) in rows.chunks(ROWS_TOGETHER * self.sought.words()).enumerate() {
            self.sought.distances(rows, &mut distances);
            for (at, &distance) in distances.iter().enumerate() {
                if distance >= most {
                    continue;
                }
                let row = first + number * ROWS_TOGETHER + at;
                if allowed.is_none_or(|allowed| self.is_allowed(allowed, row)) {
                    best.push((distance, row));
                }
                if best.len() >= 4 * COMPARED {
                    best.sort_unstable();
                    best.truncate(COMPARED);
                    // One that is as far as the last one comes behind it.
                    most = best[COMPARED - 1].0;
                }
            }
        }
        best
    }

    fn is_allowed(&self, allowed: &Allowed, row: usize) -> bool {
        let PassageId { part, number } = self.vectors.passage_at(self.snapshot, row);
        allowed.allows(part as usize, number)
    }

    /// How near each of some sentences of a passage's article comes, from -1 to 1; none for an article in a language that
    /// the encoder does not read.
    pub(crate) fn similarities(&self, passage: PassageId, first: u32, count: usize) -> Vec<f32> {
        let rows = self.vectors.sentences(self.snapshot.article_of(passage), first, count);
        rows.map(|row| self.sought.similarity(row)).collect()
    }

    /// The nearest passages that are not among these, each with what its words add up to.
    pub(crate) fn besides(&self, query: &Resolved<'_>, hits: &[Hit], allowed: Option<&Allowed>) -> Vec<Hit> {
        let mut nearest = self.nearest(allowed, NEAREST);
        nearest.retain(|passage| hits.iter().all(|hit| hit.passage != *passage));
        let hit = |passage| {
            let score = query.explain(passage).iter().map(|share| share.share).sum();
            Hit { passage, score }
        };
        nearest.into_iter().map(hit).collect()
    }
}
