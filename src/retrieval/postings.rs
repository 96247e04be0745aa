//! Which passages hold a term, and how often: one contiguous run a term, in the order of the corpus.

use super::{PassageId, TermId};

/// One passage that holds a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The passage.
    pub passage: PassageId,
    /// How often the term occurs in it, at least once.
    pub frequency: u32,
}

/// The postings of all terms, one after the other.
#[derive(Debug, Default)]
pub struct Postings {
    /// Where the run of each term begins; one more entry than there are terms.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

/// Collects postings passage by passage.
#[derive(Debug, Default)]
pub struct PostingsBuilder {
    collected: Vec<(TermId, Posting)>,
}

impl PostingsBuilder {
    /// Adds a passage with its terms; passages come in ascending order. The terms are left sorted.
    pub fn add(&mut self, passage: PassageId, terms: &mut [TermId]) {
        terms.sort_unstable();
        for run in terms.chunk_by(|one, other| one == other) {
            self.collected.push((run[0], Posting { passage, frequency: run.len() as u32 }));
        }
    }

    /// Puts everything collected in the order of terms, of which there are `terms`.
    pub fn finish(self, terms: usize) -> Postings {
        let mut starts = vec![0_u32; terms + 1];
        for (term, _) in &self.collected {
            starts[term.0 as usize + 1] += 1;
        }
        for index in 0..terms {
            starts[index + 1] += starts[index];
        }
        // A counting sort keeps passages ascending within a term, since they came in that order.
        let mut next = starts.clone();
        let mut postings = vec![Posting { passage: PassageId(0), frequency: 0 }; self.collected.len()];
        for (term, posting) in self.collected {
            let slot = &mut next[term.0 as usize];
            postings[*slot as usize] = posting;
            *slot += 1;
        }
        Postings { starts, postings }
    }
}

impl Postings {
    /// The passages that hold a term, ascending.
    pub fn of(&self, term: TermId) -> &[Posting] {
        let term = term.0 as usize;
        &self.postings[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    /// How often `passage` holds `term`; zero when it does not.
    pub fn frequency(&self, term: TermId, passage: PassageId) -> u32 {
        let run = self.of(term);
        run.binary_search_by_key(&passage, |posting| posting.passage).map_or(0, |at| run[at].frequency)
    }
}

#[cfg(test)]
mod tests {
    use super::{PassageId, PostingsBuilder, TermId};

    #[test]
    fn each_term_finds_its_passages_in_order_with_frequencies() {
        let mut builder = PostingsBuilder::default();
        builder.add(PassageId(0), &mut [TermId(1), TermId(0), TermId(1)]);
        builder.add(PassageId(1), &mut [TermId(1)]);
        let postings = builder.finish(3);
        let shown: Vec<(u32, u32)> = postings.of(TermId(1)).iter().map(|p| (p.passage.0, p.frequency)).collect();
        assert_eq!(shown, [(0, 2), (1, 1)]);
        assert_eq!(postings.frequency(TermId(0), PassageId(1)), 0);
        assert!(postings.of(TermId(2)).is_empty());
    }
}
