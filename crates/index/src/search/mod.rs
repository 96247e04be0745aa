//! Search: a query to the best passages, exactly, with what each word of the query contributed.

mod articles;
mod best;
#[cfg(test)]
mod exhaustive;
mod feedback;
mod matches;
mod neighbours;
mod resolved;
mod score;
mod terms;
mod weighted;
mod window;
mod windows;

use super::snapshot::Allowed;
use super::{PassageId, Snapshot};
use citewire_core::understanding::Query;

pub use articles::Scored;
pub use matches::{Match, Occurrence};
pub use resolved::Resolved;
use score::Units;
use windows::{Searched, with_scratch};

/// A passage and its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The passage.
    pub passage: PassageId,
    /// Its BM25 score, above zero.
    pub score: f32,
}

/// What one word of the query added to a hit's score.
#[derive(Debug, Clone, PartialEq)]
pub struct TermShare {
    /// The word as it is written in the question.
    pub word: String,
    /// Its part of the score; all parts of a hit add up to its score.
    pub share: f32,
}

impl Snapshot {
    /// [`Resolved::search`] for a query of which nothing else is asked.
    pub fn search(&self, query: &Query, allowed: Option<&Allowed>, limit: usize) -> Vec<Hit> {
        self.resolve(query).search(allowed, limit)
    }

    /// [`Resolved::explain`] for one passage.
    pub fn explain(&self, query: &Query, passage: PassageId) -> Vec<TermShare> {
        self.resolve(query).explain(passage)
    }
}

impl Resolved<'_> {
    /// The best `limit` passages, best first; equal scores keep the order of the corpus. When `allowed` is given, only
    /// passages that it allows are looked at.
    pub fn search(&self, allowed: Option<&Allowed>, limit: usize) -> Vec<Hit> {
        let Self { snapshot, query, .. } = *self;
        let units = Units::of(query, snapshot);
        with_scratch(|scratch| {
            scratch.best.restart(limit);
            for (number, part) in snapshot.parts().iter().enumerate() {
                let allowed = allowed.map(|allowed| allowed.of_part(number)).or(part.alive_passages.as_deref());
                let searched = Searched { snapshot, number: number as u32, part, allowed, units };
                let entries = self.of_part(number).iter().copied();
                scratch.search(&searched, entries.zip(query.terms().map(|(_, term)| term.idf)));
            }
            let hit = |&(found, passage): &(u32, PassageId)| Hit { passage, score: units.score(found) };
            scratch.best.hits().iter().map(hit).collect()
        })
    }

    /// The score of a passage that may be found or not.
    pub fn score(&self, passage: PassageId) -> f32 {
        self.explain(passage).iter().map(|share| share.share).sum()
    }

    /// What each word of the query added to the score of a passage, in the order of the question.
    pub fn explain(&self, passage: PassageId) -> Vec<TermShare> {
        let Self { snapshot, query, .. } = *self;
        let units = Units::of(query, snapshot);
        let mut shares: Vec<TermShare> =
            query.words.iter().map(|word| TermShare { word: word.text.clone(), share: 0.0 }).collect();
        let part = &snapshot.parts()[passage.part as usize];
        let entries = self.of_part(passage.part as usize);
        for ((word, term), entry) in query.terms().zip(entries).filter(|(_, entry)| entry.holding > 0) {
            let class = part.segment.run(*entry).find(passage.number, part.segment.frequencies(), &mut Vec::new());
            if let Some(class) = class {
                let inverse = part.segment.frequencies().inverses()[class as usize];
                let norm = snapshot.norms(part).of(passage.number);
                shares[word].share += units.score(score::units(units.weight(term.idf), inverse * norm));
            }
        }
        shares
    }
}

#[cfg(test)]
mod tests {
    use bm25::{Embedder, EmbedderBuilder, Scorer, Tokenizer as _};
    use proptest::prelude::*;

    use crate::{Bm25, Snapshot};
    use citewire_articles::Article;
    use citewire_core::question::Filter;
    use citewire_core::understanding::Query;
    use citewire_text::Tokeniser;

    fn articles(texts: &[String]) -> Vec<Article> {
        let numbered = texts.iter().enumerate();
        numbered.map(|(number, text)| Article::parse(&format!("{number:04}.md"), text.clone()).0).collect()
    }

    fn snapshot(texts: &[String]) -> Snapshot {
        Snapshot::of(&articles(texts))
    }

    /// The numbers of the passages found, best first.
    fn check(texts: &[&str], question: &str, expected: &[u32]) {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        let snapshot = snapshot(&texts);
        let hits = snapshot.search(&Query::analyse(question, &snapshot), None, 10);
        assert_eq!(hits.iter().map(|hit| hit.passage.number).collect::<Vec<_>>(), expected, "{question}");
    }

    #[test]
    fn rare_words_weigh_more_than_common_ones() {
        check(&["The bank lent money.", "The bank and Kazan.", "The bank closed."], "Kazan bank", &[1, 2, 0]);
    }

    #[test]
    fn equal_scores_keep_corpus_order() {
        check(&["A train left.", "A train left.", "A train left."], "train", &[0, 1, 2]);
    }

    #[test]
    fn words_of_the_title_and_the_headings_count() {
        check(&["# Trains\n\nIt left.", "# Ships\n\n## Harbours\n\nIt left."], "harbours", &[1]);
        check(&["# Trains\n\nIt left.", "# Ships\n\n## Harbours\n\nIt left."], "trains", &[0]);
    }

    #[test]
    fn names_of_columns_count_for_the_rows() {
        check(
            &["Kazan is a city.", "| year | vehicles |\n| --- | --- |\n| 2015 | 19,800 |\n"],
            "How many vehicles in 2015?",
            &[1],
        );
    }

    #[test]
    fn a_filter_leaves_articles_out_before_the_best_are_taken() {
        let snapshot = snapshot(&["A train left.", "A train left.", "A train left."].map(String::from));
        let filter = Filter { articles: vec!["0001".to_owned(), "0002".to_owned()], ..Filter::default() };
        let hits = snapshot.search(&Query::analyse("train", &snapshot), snapshot.allowed(&filter).as_ref(), 1);
        assert_eq!(hits[0].passage.number, 1);
    }

    #[test]
    fn an_empty_corpus_finds_nothing() {
        check(&[], "train", &[]);
    }

    /// A word of a small vocabulary, so that terms repeat within and between passages.
    fn word() -> impl Strategy<Value = String> {
        (0_u32..60).prop_map(|number| format!("zq{}", number * number % 61))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn scores_equal_those_of_the_bm25_crate(
            passages in prop::collection::vec(prop::collection::vec(word(), 1..40), 1..30),
            question in prop::collection::vec(word(), 1..8),
        ) {
            // The title of an article without one is its file's name, which is a term of its passages.
            let texts: Vec<String> = passages.iter().map(|words| words.join(" ")).collect();
            let articles = articles(&texts);
            let snapshot = Snapshot::of(&articles);
            prop_assert_eq!(snapshot.passages(), texts.len());
            let question = question.join(" ");
            let query = Query::analyse(&question, &snapshot);
            let hits = snapshot.search(&query, None, texts.len());

            let titled: Vec<String> =
                articles.iter().map(|article| format!("{} {}", article.metadata.title, article.text)).collect();
            let slices: Vec<&str> = titled.iter().map(String::as_str).collect();
            // u64 hashes: the crate's default 32 bits collide on a real vocabulary.
            let embedder: Embedder<u64, Tokeniser> =
                EmbedderBuilder::with_tokenizer_and_fit_to_corpus(Tokeniser::new([]), &slices)
                    .k1(Bm25::PASSAGES.k1)
                    .b(Bm25::PASSAGES.b)
                    .build();
            let mut scorer: Scorer<u32, u64> = Scorer::new();
            for (number, text) in slices.iter().enumerate() {
                scorer.upsert(&(number as u32), embedder.embed(text));
            }
            // A word asked twice counts once here and twice there.
            let mut distinct = Tokeniser::new([]).tokenize(&question);
            distinct.sort_unstable();
            distinct.dedup();
            let asked = embedder.embed(&distinct.join(" "));
            let expected = scorer.matches(&asked);
            prop_assert_eq!(hits.len(), expected.iter().filter(|document| document.score > 0.0).count());
            for hit in &hits {
                let theirs = scorer.score(&hit.passage.number, &asked).unwrap_or_default();
                prop_assert!((hit.score - theirs).abs() < 1e-4, "{} and {}", hit.score, theirs);
                let shares: f32 = snapshot.explain(&query, hit.passage).iter().map(|share| share.share).sum();
                prop_assert!((hit.score - shares).abs() < 1e-4, "the shares add up");
            }
            prop_assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        }
    }
}
