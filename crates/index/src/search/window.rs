//! One window: which of its passages are among the best.

use super::windows::{Scratch, Searched, WINDOW};
use crate::PassageId;

/// Looking up one passage takes about as long as adding up so many postings.
const LOOK_UP_COST: usize = 20;

impl Scratch {
    /// Offers the passages of a window that may be among the best.
    pub(super) fn window(&mut self, searched: &Searched<'_>, window: usize) {
        let threshold = self.best.threshold();
        let total = self.totals[window];
        if total < threshold || searched.is_closed(window) {
            return;
        }
        let first = (window * WINDOW) as u32;
        // A tie does not displace a passage that stands before.
        let is_late = |(units, at): (u32, PassageId)| units == total && at.part == searched.number && at.number < first;
        if self.best.worst().is_some_and(is_late) {
            return;
        }
        self.order_terms(window);
        // A passage that holds none of the first terms, those that can add the most, cannot reach the threshold.
        let needed = self.order.iter().take_while(|(_, rest)| *rest >= threshold).count();
        let passages = first..(first as usize + WINDOW).min(searched.segment().passages()) as u32;
        self.add_up(searched, needed, &passages);
        // Going through all that was touched takes as long as half of a term: it waits until a term has been added that
        // must be gone through anyway.
        let mut is_sifted = false;
        for at in needed..self.order.len() {
            let (term, rest) = (self.order[at].0 as usize, self.order[at].1);
            let after = self.order.get(at + 1).map_or(0, |(_, rest)| *rest);
            let least = threshold.saturating_sub(after);
            let holding = self.terms.holding(searched, term).max(LOOK_UP_COST);
            if !is_sifted && self.touched.len() * LOOK_UP_COST <= holding {
                self.sift(threshold.saturating_sub(rest));
                is_sifted = true;
            }
            if is_sifted && self.running.len() * LOOK_UP_COST <= holding {
                self.terms.look_up(searched, term, first, least, (&mut self.running, &mut self.scores));
            } else {
                self.terms.add_to_touched(searched, term, &passages, &mut self.scores);
                if is_sifted {
                    self.running.retain(|&offset| self.scores.of(offset) >= least);
                } else {
                    self.sift(least);
                }
                is_sifted = true;
            }
            if self.running.is_empty() {
                break;
            }
        }
        if !is_sifted {
            self.sift(threshold);
        }
        for at in 0..self.running.len() {
            let offset = self.running[at];
            let units = self.scores.of(offset);
            if units >= self.best.threshold() && searched.is_allowed(first + offset) {
                let found = PassageId { part: searched.number, number: first + offset };
                self.best.offer(units, found, |one, other| searched.snapshot.is_before(one, other));
            }
        }
        self.touched.iter().for_each(|&offset| *self.scores.at(offset) = 0);
    }

    /// The terms that occur in a window, those that can add the most first, each with what it and all after it can add.
    fn order_terms(&mut self, window: usize) {
        self.order.clear();
        let bounds = (0..self.terms.len()).map(|term| (term as u32, self.terms.most(term, window)));
        self.order.extend(bounds.filter(|(_, bound)| *bound > 0));
        self.order.sort_unstable_by_key(|&(_, bound)| std::cmp::Reverse(bound));
        let mut rest = 0;
        for (_, bound) in self.order.iter_mut().rev() {
            rest += *bound;
            *bound = rest;
        }
    }

    /// Adds up the first terms and lists the passages that hold any of them: those of one term after those of another, in
    /// each the later passages last. Sorting them, or going through the whole window, takes longer than all that it would
    /// save.
    fn add_up(&mut self, searched: &Searched<'_>, terms: usize, window: &std::ops::Range<u32>) {
        self.touched.clear();
        for at in 0..terms {
            let (scores, touched) = (&mut self.scores, &mut self.touched);
            self.terms.each(searched, self.order[at].0 as usize, window, |offset, added| {
                let score = scores.at(offset);
                if *score == 0 && added > 0 {
                    touched.push(offset);
                }
                *score += added;
            });
        }
    }

    /// Lists the touched passages that have at least so many units.
    fn sift(&mut self, least: u32) {
        // Without a branch: which ones those are is as good as random.
        self.running.resize(self.touched.len() + 1, 0);
        let mut count = 0;
        for &offset in &self.touched {
            self.running[count] = offset;
            count += usize::from(self.scores.of(offset) >= least);
        }
        self.running.truncate(count);
    }
}
