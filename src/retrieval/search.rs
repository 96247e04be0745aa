//! Search: a query to the best passages, exactly, with what each word of the query contributed.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::{Bm25, Index, PassageId, Query, TermId};

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
    /// The word as the question has it.
    pub word: String,
    /// Its part of the score; all parts of a hit add up to its score.
    pub share: f32,
}

impl Index {
    /// The best `limit` passages, best first; equal scores keep the order of the corpus. When `allowed` is given, only
    /// passages of articles for which it is true are looked at.
    pub fn search(&self, query: &Query, allowed: Option<&[bool]>, limit: usize) -> Vec<Hit> {
        let mut scores = vec![0.0_f32; self.passages()];
        let mut touched = Vec::new();
        for (term, weight) in self.weighted_terms(query) {
            for posting in self.postings.of(term) {
                let slot = &mut scores[posting.passage.0 as usize];
                if *slot == 0.0 {
                    touched.push(posting.passage);
                }
                *slot += weight * self.saturation(posting.frequency, posting.passage);
            }
        }
        let mut best = Best::new(limit);
        for passage in touched {
            if allowed.is_none_or(|allowed| allowed[self.origin(passage).0 as usize]) {
                best.offer(Hit { passage, score: scores[passage.0 as usize] });
            }
        }
        best.into_sorted()
    }

    /// How much of the query's weight a passage covers, from 0 to 1: each word's weight by how near its BM25 saturation
    /// comes to the ceiling.
    pub fn saturated_coverage(&self, query: &Query, passage: PassageId) -> f32 {
        let best = |terms: &[TermId]| {
            let frequency = terms.iter().map(|&term| self.postings.frequency(term, passage)).max().unwrap_or(0);
            self.saturation(frequency, passage) / Bm25::PASSAGES.ceiling()
        };
        let all = query.weight();
        let covered: f32 = query.words.iter().map(|word| word.weight * best(&word.terms)).sum();
        if all > 0.0 { covered / all } else { 0.0 }
    }

    /// What each word of the query added to the score of a passage, in the order of the question.
    pub fn explain(&self, query: &Query, passage: PassageId) -> Vec<TermShare> {
        query
            .words
            .iter()
            .map(|word| {
                let shares = word.terms.iter().map(|&term| match self.postings.frequency(term, passage) {
                    0 => 0.0,
                    frequency => self.inverse_document_frequency(term) * self.saturation(frequency, passage),
                });
                TermShare { word: word.text.clone(), share: shares.fold(0.0, |sum, share| sum + share) }
            })
            .collect()
    }

    fn weighted_terms<'query>(&self, query: &'query Query) -> impl Iterator<Item = (TermId, f32)> + use<'_, 'query> {
        let terms = query.words.iter().flat_map(|word| word.terms.iter().copied());
        terms.map(|term| (term, self.inverse_document_frequency(term)))
    }

    fn saturation(&self, frequency: u32, passage: PassageId) -> f32 {
        let length = self.lengths[passage.0 as usize];
        Bm25::PASSAGES.saturation(frequency as f32, length as f32, self.average_length)
    }
}

/// The best hits seen so far, the worst of them on top of the heap.
struct Best {
    limit: usize,
    heap: BinaryHeap<Worst>,
}

struct Worst(Hit);

impl Best {
    fn new(limit: usize) -> Self {
        Self { limit, heap: BinaryHeap::with_capacity(limit + 1) }
    }

    fn offer(&mut self, hit: Hit) {
        if self.heap.len() == self.limit && self.heap.peek().is_none_or(|worst| rank(hit, worst.0).is_gt()) {
            return;
        }
        self.heap.push(Worst(hit));
        if self.heap.len() > self.limit {
            self.heap.pop();
        }
    }

    fn into_sorted(self) -> Vec<Hit> {
        self.heap.into_sorted_vec().into_iter().map(|worst| worst.0).collect()
    }
}

/// Best first: by score, then by the order of the corpus.
fn rank(one: Hit, other: Hit) -> Ordering {
    other.score.total_cmp(&one.score).then(one.passage.cmp(&other.passage))
}

impl Ord for Worst {
    fn cmp(&self, other: &Self) -> Ordering {
        rank(self.0, other.0)
    }
}

impl PartialOrd for Worst {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Worst {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Worst {}

#[cfg(test)]
mod tests {
    use bm25::{Embedder, EmbedderBuilder, Scorer, Tokenizer as _};
    use proptest::prelude::*;

    use crate::corpus::{Article, Corpus};
    use crate::retrieval::{Bm25, Index, Query};
    use crate::text::Tokeniser;

    fn index(texts: &[String]) -> (Corpus, Index) {
        let articles =
            texts.iter().enumerate().map(|(number, text)| Article::parse(&format!("{number:04}.md"), text.clone()).0);
        let corpus = Corpus::new(articles.collect());
        let index = Index::build(&corpus);
        (corpus, index)
    }

    /// The ids of the passages found, best first.
    fn check(texts: &[&str], question: &str, expected: &[u32]) {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        let (_, index) = index(&texts);
        let hits = index.search(&Query::analyse(question, &index), None, 10);
        assert_eq!(hits.iter().map(|hit| hit.passage.0).collect::<Vec<_>>(), expected, "{question}");
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
        let texts: Vec<String> = ["A train left.", "A train left.", "A train left."].map(String::from).into();
        let (_, index) = index(&texts);
        let hits = index.search(&Query::analyse("train", &index), Some(&[false, true, true]), 1);
        assert_eq!(hits[0].passage.0, 1);
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
            let (corpus, index) = index(&texts);
            prop_assert_eq!(index.passages(), texts.len());
            let question = question.join(" ");
            let query = Query::analyse(&question, &index);
            let hits = index.search(&query, None, texts.len());

            let titled: Vec<String> =
                corpus.articles.iter().map(|article| format!("{} {}", article.metadata.title, article.text)).collect();
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
                let theirs = scorer.score(&hit.passage.0, &asked).unwrap_or_default();
                prop_assert!((hit.score - theirs).abs() < 1e-4, "{} and {}", hit.score, theirs);
                let shares: f32 = index.explain(&query, hit.passage).iter().map(|share| share.share).sum();
                prop_assert!((hit.score - shares).abs() < 1e-4, "the shares add up");
            }
            prop_assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        }
    }
}
