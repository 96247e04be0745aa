//! A query with the places of its terms in one snapshot, looked up once for all that is asked with it.

use crate::Snapshot;
use crate::vocabulary::{TermEntry, Vocabulary};
use citewire_core::understanding::Query;

/// A query and the snapshot that it is asked of. A [`Query`] knows keys and weights only, so it may have been analysed
/// against another snapshot; where its terms stand in this one is looked up when this is made.
#[derive(Debug)]
pub struct Resolved<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) query: &'a Query,
    /// Number of terms of the query.
    terms: usize,
    /// For each part of the snapshot the entry of each term, in the order of [`Query::terms`].
    entries: Vec<TermEntry>,
}

impl Snapshot {
    /// Looks up the terms of a query. Whoever asks several things of one query makes this once and asks it, rather than
    /// the methods of the same names of the snapshot.
    pub fn resolve<'a>(&'a self, query: &'a Query) -> Resolved<'a> {
        let vocabularies = self.parts().iter().map(|part| part.segment.vocabulary());
        let of_part = |vocabulary: Vocabulary<'a>| {
            query.terms().map(move |(_, term)| vocabulary.find(&term.key).unwrap_or_default())
        };
        let entries = vocabularies.flat_map(of_part).collect();
        Resolved { snapshot: self, query, terms: query.terms().count(), entries }
    }
}

impl Resolved<'_> {
    /// The entry of each term in a part, in the order of [`Query::terms`]; `holding` is 0 where no passage holds it.
    pub(super) fn of_part(&self, part: usize) -> &[TermEntry] {
        &self.entries[part * self.terms..(part + 1) * self.terms]
    }
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;
    use citewire_core::understanding::Query;

    use crate::Snapshot;

    /// A query that was analysed with one snapshot and is used with another gives the same results, except for its
    /// weights.
    #[test]
    fn a_query_may_be_used_with_another_snapshot_than_it_was_analysed_with() {
        let text = |number: usize| match number % 3 {
            0 => format!("Bank {number} lends to Kazan. A train left."),
            1 => format!("Trains of {number} run to Kazan, said the bank of Kazan."),
            _ => format!("Nothing of note in {number}."),
        };
        let article = |number: usize| Article::parse(&format!("{number:02}.md"), text(number)).0;
        let small = Snapshot::of(&[article(0), article(1)]);
        let large = Snapshot::of(&(0..40).map(article).collect::<Vec<_>>());
        let without_them = Snapshot::of(&[article(2)]);
        let question = "Which bank lends to Kazan by train?";
        let own = Query::analyse(question, &large);
        let mut foreign = Query::analyse(question, &small);
        assert_eq!(without_them.search(&foreign, None, 9), []);
        assert_eq!(foreign.words.len(), own.words.len());
        for (foreign, own) in foreign.words.iter_mut().zip(&own.words) {
            assert_ne!(foreign.terms[0].idf.to_bits(), own.terms[0].idf.to_bits());
            foreign.terms[0].idf = own.terms[0].idf;
        }
        let hits = large.search(&foreign, None, 99);
        assert_eq!((hits.len(), &hits), (27, &large.search(&own, None, 99)));
        assert_eq!(large.search_articles(&foreign, None, 99), large.search_articles(&own, None, 99));
        let (foreign, own) = (large.resolve(&foreign), large.resolve(&own));
        for hit in hits {
            assert_eq!(foreign.explain(hit.passage), own.explain(hit.passage));
            assert_eq!(foreign.matches(hit.passage), own.matches(hit.passage));
            let article = large.article_of(hit.passage);
            assert!(own.article_score(article) > 0.0);
            assert_eq!(foreign.article_score(article).to_bits(), own.article_score(article).to_bits());
        }
    }
}
