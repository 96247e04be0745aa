//! The best hits seen so far.

use crate::PassageId;

/// Keeps the best passages of a search; equal scores keep the order of the corpus.
#[derive(Debug, Default)]
pub(super) struct Best {
    limit: usize,
    /// Best first.
    hits: Vec<(u32, PassageId)>,
}

impl Best {
    /// Begins anew, keeping the memory.
    pub(super) fn restart(&mut self, limit: usize) {
        self.limit = limit;
        self.hits.clear();
    }

    /// The units that a further hit must have at least.
    pub(super) fn threshold(&self) -> u32 {
        match self.hits.last() {
            Some((units, _)) if self.hits.len() >= self.limit => *units,
            _ => 1,
        }
    }

    /// The worst hit, when there is no place for another one.
    pub(super) fn worst(&self) -> Option<(u32, PassageId)> {
        self.hits.last().filter(|_| self.hits.len() >= self.limit).copied()
    }

    /// Offers a passage; `is_before` says whether one passage stands before another in the corpus.
    pub(super) fn offer(&mut self, units: u32, passage: PassageId, is_before: impl Fn(PassageId, PassageId) -> bool) {
        let better = |&(other, at): &(u32, PassageId)| other > units || other == units && is_before(at, passage);
        let place = self.hits.iter().rposition(better).map_or(0, |at| at + 1);
        if place >= self.limit {
            return;
        }
        self.hits.truncate(self.limit - 1);
        self.hits.insert(place, (units, passage));
    }

    pub(super) fn hits(&self) -> &[(u32, PassageId)] {
        &self.hits
    }
}
