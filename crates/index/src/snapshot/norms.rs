//! The part of BM25 that depends on the length of a passage, worked out once for every length that occurs.

use crate::segment::Segment;
use citewire_text::bm25::Bm25;

/// Every length that a passage can have, in eighths of a term: looking one up needs no check.
const LENGTHS: usize = 1 << u16::BITS;

/// The norm of each length.
#[derive(Debug)]
pub(super) struct NormTable(Box<[f32; LENGTHS]>);

impl NormTable {
    /// The norms of no length at all.
    pub(super) fn empty() -> Self {
        // Memory that is asked for as zeros is only taken where it is written.
        Self(vec![0.0; LENGTHS].try_into().expect("as many as there are lengths"))
    }

    /// The norms of all lengths up to the longest, under the average length of a passage in terms.
    pub(super) fn new(bm25: Bm25, average: f32, longest: u16) -> Self {
        let mut table = Self::empty();
        for (length, norm) in (0..=longest).zip(&mut *table.0) {
            *norm = bm25.norm(f32::from(length) / Segment::LENGTH_STEPS, average);
        }
        table
    }

    /// The norms of passages of these lengths.
    pub(super) fn of<'part>(&'part self, lengths: &'part [u16]) -> Norms<'part> {
        Norms { lengths, of_length: &self.0 }
    }
}

/// The norm of each passage of a part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Norms<'part> {
    lengths: &'part [u16],
    of_length: &'part [f32; LENGTHS],
}

impl Norms<'_> {
    /// Of the passage with this number.
    #[inline]
    pub(crate) fn of(self, passage: u32) -> f32 {
        self.of_length[usize::from(self.lengths[passage as usize])]
    }

    /// Of a length in eighths of a term, no greater than that of the longest passage or that of any header.
    #[inline]
    pub(crate) fn of_length(self, length: u16) -> f32 {
        self.of_length[usize::from(length)]
    }
}
