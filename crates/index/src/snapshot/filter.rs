//! Filters: which passages of a snapshot a question may be answered from.

use super::{ArticleOrdinal, DELETED, Snapshot, set};
use citewire_core::question::Filter;

/// The passages that may be found: one bit each, for each part.
#[derive(Debug)]
pub struct Allowed(Vec<Vec<u64>>);

impl Allowed {
    pub(crate) fn of_part(&self, part: usize) -> &[u64] {
        &self.0[part]
    }

    /// True when a passage of a part may be found.
    pub(crate) fn allows(&self, part: usize, passage: u32) -> bool {
        self.0[part][passage as usize / 64] >> (passage % 64) & 1 == 1
    }
}

impl Snapshot {
    /// The passages that a filter leaves; `None` when it leaves all.
    pub fn allowed(&self, filter: &Filter) -> Option<Allowed> {
        if filter.allows_all() {
            return None;
        }
        let names = filter.names();
        let wanted: Vec<ArticleOrdinal> = filter.articles.iter().filter_map(|id| self.find(id)).collect();
        let mut all = Vec::with_capacity(self.parts.len());
        for (number, part) in self.parts.iter().enumerate() {
            let mut bits = vec![0_u64; part.segment.passages().div_ceil(64)];
            let by_author: Vec<bool> = part.segment.names().iter().map(|name| names.has_author(name)).collect();
            let by_publication: Vec<bool> =
                part.segment.names().iter().map(|name| names.has_publication(name)).collect();
            let named = |list: &[bool], any: bool, name: u32| any || list.get(name as usize) == Some(&true);
            let mut allow = |article: u32| {
                let record = part.segment.record(article);
                if filter.covers(record.dates())
                    && named(&by_author, filter.authors.is_empty(), record.author)
                    && named(&by_publication, filter.publications.is_empty(), record.publication)
                {
                    part.segment.passages_of(article).for_each(|passage| set(&mut bits, passage));
                }
            };
            if filter.articles.is_empty() {
                let alive = (0..part.segment.articles()).filter(|&article| part.ranks[article] != DELETED);
                alive.for_each(|article| allow(article as u32));
            } else {
                let here = wanted.iter().map(|rank| self.articles[rank.0 as usize]);
                here.filter(|(part, _)| *part as usize == number).for_each(|(_, article)| allow(article));
            }
            all.push(bits);
        }
        Some(Allowed(all))
    }
}
