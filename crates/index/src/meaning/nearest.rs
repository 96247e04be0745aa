//! The passages and sentences that are near by meaning.

use citewire_meaning::{Kernel, Sought};
use rayon::prelude::*;

use super::vectors::{Vectors, reads};
use crate::segment::StoredPassage;
use crate::snapshot::Allowed;
use crate::{PassageId, Snapshot};
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

/// A passage that is near.
#[derive(Debug)]
pub struct Near {
    /// The passage.
    pub(crate) passage: PassageId,
    /// How near each of its sentences comes.
    pub(crate) similarities: Vec<f32>,
}

impl Meant<'_> {
    /// The passages besides these whose nearest sentences are nearest, best first.
    pub(crate) fn nearest(&self, besides: &[PassageId], allowed: Option<&Allowed>) -> Vec<Near> {
        let of_row = |row| {
            let passage = self.vectors.passage_at(self.snapshot, row);
            Near { passage, similarities: self.similarities(passage) }
        };
        let best = |near: &Near| near.similarities.iter().copied().fold(f32::MIN, f32::max);
        let place = |near: &Near| (self.snapshot.article_of(near.passage), near.passage.number);
        let mut found: Vec<Near> = self.nearest_rows(allowed).into_iter().map(of_row).collect();
        found.sort_by(|one, other| best(other).total_cmp(&best(one)).then_with(|| place(one).cmp(&place(other))));
        found.truncate(NEAREST);
        found.retain(|near| !besides.contains(&near.passage));
        found
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

    /// How near each sentence of a passage comes, from -1 to 1; none for an article in a language that the encoder does
    /// not read.
    pub(crate) fn similarities(&self, passage: PassageId) -> Vec<f32> {
        let mut stored = StoredPassage::default();
        self.snapshot.read_passage(passage, &mut stored);
        let article = self.snapshot.article_of(passage);
        let rows = self.vectors.sentences(article, stored.first_sentence, stored.sentences.len());
        rows.map(|row| self.sought.similarity(row)).collect()
    }
}
