//! Whole articles, ranked: BM25 of what all passages of an article hold together, against the article's own length, and
//! of its best passage.
//!
//! A passage loses what its neighbours say; where articles are asked for, not passages, that evidence counts. An
//! occurrence in the title or a heading counts once for an article, although each passage below carries it. Terms weigh
//! what they weigh for passages, so the score of one article follows without a look at the others.

use std::ops::Range;

use super::terms::seek;
use super::weighted::{Weighted, within_bounds};
use super::{Resolved, feedback};
use crate::postings::Block;
use crate::segment::Segment;
use crate::snapshot::{Allowed, ArticleOrdinal};
use crate::vocabulary::TermEntry;
use crate::{PassageId, Snapshot};
use citewire_core::understanding::Query;
use citewire_core::understanding::query::QueryTerm;
use citewire_text::bm25::Bm25;

/// How much of an article's score is that of its best passage; the rest is that of the whole. From 0.5 to 0.7 it makes
/// little difference.
const BEST_PASSAGE: f32 = 0.7;
/// How soon asking for a word again stops adding to its weight: BM25's k3.
const REPEATS: f32 = 8.0;

/// An article with its score.
#[derive(Debug, Clone, Copy)]
pub struct Scored {
    /// The article.
    pub article: ArticleOrdinal,
    /// Its score, above zero.
    pub score: f32,
    /// The first of its best passages.
    pub best: PassageId,
}

impl Snapshot {
    /// The best `limit` articles with their scores, best first; equal scores keep the order of the corpus. When `allowed`
    /// is given, only articles that it allows are looked at.
    ///
    /// A long query ([`feedback::LONG`]) describes a subject: it is widened by words of the best articles and asked again.
    /// The scores of different queries cannot be compared.
    pub fn search_articles(
        &self,
        query: &Query,
        allowed: Option<&Allowed>,
        limit: usize,
    ) -> Vec<(ArticleOrdinal, f32)> {
        let found = self.best_articles(query, allowed, limit);
        found.into_iter().map(|found| (found.article, found.score)).collect()
    }

    /// [`Self::search_articles`] with the best passage of each article.
    pub fn best_articles(&self, query: &Query, allowed: Option<&Allowed>, limit: usize) -> Vec<Scored> {
        let terms = weighted(self, query);
        let is_long = query.words.len() >= feedback::LONG;
        let mut found = self.rank_articles(&terms, allowed, if is_long { feedback::ARTICLES } else { limit });
        if is_long {
            found = self.rank_articles(&feedback::widened(self, &terms, &found), allowed, limit);
        }
        found
    }

    /// [`Resolved::article_score`] for one article.
    pub fn article_score(&self, query: &Query, article: ArticleOrdinal) -> f32 {
        self.resolve(query).article_score(article)
    }

    /// The best articles by the terms alone.
    fn rank_articles(&self, terms: &[Weighted], allowed: Option<&Allowed>, limit: usize) -> Vec<Scored> {
        if limit == 0 {
            return Vec::new();
        }
        let terms = within_bounds(terms);
        let mut found: Vec<Scored> = Vec::new();
        for (number, part) in self.parts().iter().enumerate() {
            let segment = &*part.segment;
            let average = self.average_length();
            let mut wholes = vec![0.0_f32; segment.articles()];
            let mut passages = vec![0.0_f32; segment.passages()];
            // The length of each article that has a term, in terms.
            let mut lengths: Vec<Option<f32>> = vec![None; segment.articles()];
            let average_article = self.average_article_length();
            for term in terms.iter().filter(|term| term.entries[number].holding > 0) {
                let worth = term.weight * term.idf;
                let all = 0..segment.passages() as u32;
                let of_passage = |passage: u32, frequency: f32| {
                    let length = f32::from(segment.lengths()[passage as usize]) / Segment::LENGTH_STEPS;
                    passages[passage as usize] += worth * Bm25::ARTICLES.saturation(frequency, length, average);
                };
                each_article(segment, term.entries[number], all, of_passage, |article, frequency| {
                    let length = *lengths[article as usize].get_or_insert_with(|| segment.article_length(article));
                    wholes[article as usize] += worth * Bm25::ARTICLES.saturation(frequency, length, average_article);
                });
            }
            for (article, whole) in (0..).zip(wholes).filter(|(_, whole)| *whole > 0.0) {
                let Some(rank) = part.rank(article) else { continue };
                let of_article = segment.passages_of(article);
                if !allowed.is_none_or(|allowed| allowed.allows(number, of_article.start)) {
                    continue;
                }
                let scores = &passages[of_article.start as usize..of_article.end as usize];
                let mut best = (of_article.start, 0.0_f32);
                for (passage, &score) in of_article.zip(scores) {
                    if score > best.1 {
                        best = (passage, score);
                    }
                }
                let score = (1.0 - BEST_PASSAGE) * whole + BEST_PASSAGE * best.1;
                let best = PassageId { part: number as u32, number: best.0 };
                found.push(Scored { article: rank, score, best });
            }
        }
        let order =
            |one: &Scored, other: &Scored| other.score.total_cmp(&one.score).then(one.article.cmp(&other.article));
        if found.len() > limit {
            found.select_nth_unstable_by(limit - 1, order);
            found.truncate(limit);
        }
        found.sort_unstable_by(order);
        found
    }
}

impl Resolved<'_> {
    /// The BM25 score of a whole article, 0 when it holds no word of the query; no other article is looked at.
    pub fn article_score(&self, article: ArticleOrdinal) -> f32 {
        let Self { snapshot, query, .. } = *self;
        let (number, passages) = snapshot.place_of(article);
        let part = &snapshot.parts()[number];
        let (mut score, mut length) = (0.0, None);
        let average = snapshot.average_article_length();
        let entries = self.of_part(number);
        let own = query.terms().zip(entries).filter(|((_, term), entry)| entry.holding > 0 && !term.stands_in);
        for ((word, term), entry) in own {
            let worth = repeated(query.words[word].times) * term.idf;
            let of_article = |article: u32, frequency: f32| {
                let length = *length.get_or_insert_with(|| part.segment.article_length(article));
                score += worth * Bm25::ARTICLES.saturation(frequency, length, average);
            };
            each_article(&part.segment, *entry, passages.clone(), |_, _| {}, of_article);
        }
        score
    }
}

/// The terms of a query with their places in each part of a snapshot. Words that stand for others are left out: articles
/// as a whole have enough words of the query.
fn weighted(snapshot: &Snapshot, query: &Query) -> Vec<Weighted> {
    let term = |(word, term): (usize, &QueryTerm)| {
        let (entries, _) = snapshot.term(&term.key);
        Weighted { key: term.key.clone(), entries, weight: repeated(query.words[word].times), idf: term.idf }
    };
    query.terms().filter(|(_, term)| !term.stands_in).map(term).collect()
}

/// The weight of a word that the question has this number of times.
fn repeated(times: u32) -> f32 {
    let times = times as f32;
    times * (REPEATS + 1.0) / (times + REPEATS)
}

/// What the passages of one article have of a term so far.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    spoken: u32,
    /// The most that title and headings count for one of its passages.
    above: f32,
}

/// Tells `of_passage` every passage among these that holds a term, and `of_article` every article, each with how often it
/// does. The passages are those of whole articles.
fn each_article(
    segment: &Segment,
    entry: TermEntry,
    passages: Range<u32>,
    mut of_passage: impl FnMut(u32, f32),
    mut of_article: impl FnMut(u32, f32),
) {
    let (run, frequencies) = (segment.run(entry), segment.frequencies());
    let mut block = Block::default();
    let mut sum = Sum::default();
    let (mut article, mut its_passages) = (0, 0..0);
    'blocks: for number in run.block_of(passages.start)..=run.blocks() {
        run.unpack(number, frequencies, &mut block);
        for (&passage, &class) in block.passages.iter().zip(&block.classes).take(block.count) {
            if passage < passages.start {
                continue;
            }
            if passage >= passages.end {
                break 'blocks;
            }
            if passage >= its_passages.end {
                if !its_passages.is_empty() {
                    of_article(article, sum.spoken as f32 + sum.above);
                }
                article = article_of(segment, article, passage);
                its_passages = segment.passages_of(article);
                sum = Sum::default();
            }
            let frequency = frequencies.of(class);
            of_passage(passage, frequency.weighted);
            sum.spoken += frequency.spoken;
            sum.above = sum.above.max(frequency.weighted - frequency.spoken as f32);
        }
    }
    if !its_passages.is_empty() {
        of_article(article, sum.spoken as f32 + sum.above);
    }
}

/// The article of a passage that does not stand before article `from`, which is soonest found near that one.
fn article_of(segment: &Segment, from: u32, passage: u32) -> u32 {
    let places = from as usize + 1..segment.articles();
    seek(places, |article| segment.first_passage(article) <= passage) as u32 - 1
}

#[cfg(test)]
mod tests {
    use bm25::Tokenizer as _;
    use proptest::prelude::*;

    use crate::{ArticleOrdinal, Snapshot};
    use citewire_articles::{Article, Passage};
    use citewire_core::question::Filter;
    use citewire_core::understanding::Query;
    use citewire_text::Tokeniser;
    use citewire_text::bm25::Bm25;
    use citewire_text::bm25::inverse_document_frequency;

    /// A heading and the words of the sentences below it.
    type Section = (Vec<u32>, Vec<u32>);

    fn written(words: &[u32]) -> String {
        words.iter().map(|word| format!("zq{}", word * word % 31)).collect::<Vec<_>>().join(" ")
    }

    fn article(number: usize, sections: &[Section]) -> Article {
        let section = |(heading, words): &Section| {
            let sentences: Vec<String> = words.chunks(7).map(|words| format!("Z{} end.", written(words))).collect();
            format!("## {}\n\n{}\n\n", written(heading), sentences.join(" "))
        };
        Article::parse(&format!("{number:02}.md"), sections.iter().map(section).collect()).0
    }

    fn terms(text: &str) -> Vec<String> {
        Tokeniser::new([]).tokenize(text)
    }

    /// What stands above a passage.
    fn above(article: &Article, passage: &Passage) -> Vec<String> {
        let title = terms(&article.metadata.title);
        let heading = passage.heading.map(|heading| article.blocks[heading as usize].span.slice(&article.text));
        let heading = terms(heading.unwrap_or_default());
        // The first heading of an article is its title.
        if heading == title { title } else { [title, heading].concat() }
    }

    /// The terms of an article's sentences, passage by passage.
    fn spoken(article: &Article) -> Vec<Vec<String>> {
        let sentence = |number: u32| terms(article.sentences[number as usize].span.slice(&article.text));
        article.passages.iter().map(|passage| passage.sentences.clone().flat_map(sentence).collect()).collect()
    }

    fn length(article: &Article) -> f32 {
        let above: usize = article.passages.iter().map(|passage| above(article, passage).len()).sum();
        let spoken: usize = spoken(article).iter().map(Vec::len).sum();
        spoken as f32 + above as f32 / article.passages.len().max(1) as f32
    }

    /// BM25 as it is defined, from the articles' texts alone.
    fn plainly(articles: &[Article], query: &Query) -> Vec<f32> {
        let count = |list: &[String], key: &str| list.iter().filter(|term| *term == key).count();
        let average = articles.iter().map(length).sum::<f32>() / articles.len() as f32;
        let all: usize = articles.iter().map(|article| article.passages.len()).sum();
        let share = |article: &Article, key: &str| {
            let holds = |article: &Article| {
                let passages = article.passages.iter().zip(spoken(article));
                passages
                    .filter(|(passage, spoken)| count(spoken, key) + count(&above(article, passage), key) > 0)
                    .count()
            };
            let of_above = article.passages.iter().map(|passage| count(&above(article, passage), key)).max();
            let frequency = count(&spoken(article).concat(), key) + of_above.unwrap_or(0);
            let idf = inverse_document_frequency(all, articles.iter().map(holds).sum());
            idf * Bm25::ARTICLES.saturation(frequency as f32, length(article), average)
        };
        let score = |article: &Article| {
            query.terms().map(|(word, term)| repeats(query, word) * share(article, &term.key)).sum()
        };
        articles.iter().map(score).collect()
    }

    fn repeats(query: &Query, word: usize) -> f32 {
        let times = query.words[word].times as f32;
        times * 9.0 / (times + 8.0)
    }

    /// The score of each article's best passage, likewise.
    fn best_passages(articles: &[Article], query: &Query) -> Vec<f32> {
        let passages = |article: &Article| {
            let both = article.passages.iter().zip(spoken(article));
            both.map(|(passage, spoken)| [spoken, above(article, passage)].concat()).collect::<Vec<_>>()
        };
        let all: Vec<Vec<Vec<String>>> = articles.iter().map(passages).collect();
        let flat: Vec<&Vec<String>> = all.iter().flatten().collect();
        let average = flat.iter().map(|terms| terms.len()).sum::<usize>() as f32 / flat.len() as f32;
        let share = |passage: &[String], key: &str| {
            let frequency = passage.iter().filter(|term| *term == key).count() as f32;
            let holding = flat.iter().filter(|terms| terms.iter().any(|term| term == key)).count();
            let saturation = Bm25::ARTICLES.saturation(frequency, passage.len() as f32, average);
            inverse_document_frequency(flat.len(), holding) * saturation
        };
        let score = |passage: &Vec<String>| -> f32 {
            query.terms().map(|(word, term)| repeats(query, word) * share(passage, &term.key)).sum()
        };
        all.iter().map(|passages| passages.iter().map(score).fold(0.0, f32::max)).collect()
    }

    fn words(most: usize) -> impl Strategy<Value = Vec<u32>> {
        prop::collection::vec(0_u32..31, 1..most)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn articles_have_the_scores_of_the_plain_computation(
            sections in prop::collection::vec(prop::collection::vec((words(4), words(260)), 1..4), 1..12),
            question in words(6),
            limit in 0_usize..14,
        ) {
            let articles: Vec<Article> =
                sections.iter().enumerate().map(|(number, sections)| article(number, sections)).collect();
            let snapshot = Snapshot::of(&articles);
            let query = Query::analyse(&written(&question), &snapshot);
            let (expected, best) = (plainly(&articles, &query), best_passages(&articles, &query));
            let all = snapshot.search_articles(&query, None, articles.len());
            prop_assert_eq!(all.len(), expected.iter().filter(|score| **score > 0.0).count());
            for &(rank, score) in &all {
                let whole = expected[rank.0 as usize];
                prop_assert!((snapshot.article_score(&query, rank) - whole).abs() < 1e-4, "{:?}", rank);
                let mixed = 0.3 * whole + 0.7 * best[rank.0 as usize];
                prop_assert!((score - mixed).abs() < 1e-4, "{} {}", score, mixed);
            }
            let in_order = |pair: &[(ArticleOrdinal, f32)]| pair[1].1.total_cmp(&pair[0].1).then(pair[0].0.cmp(&pair[1].0)).is_lt();
            prop_assert!(all.windows(2).all(in_order));
            let first: Vec<(ArticleOrdinal, f32)> = all.iter().copied().take(limit).collect();
            prop_assert_eq!(snapshot.search_articles(&query, None, limit), first, "the best of all, and no others");
            let filter = Filter { articles: vec!["00".to_owned(), "07".to_owned()], ..Filter::default() };
            let filtered: Vec<(ArticleOrdinal, f32)> =
                all.iter().copied().filter(|(rank, _)| [0, 7].contains(&rank.0)).collect();
            let allowed = snapshot.allowed(&filter);
            prop_assert_eq!(snapshot.search_articles(&query, allowed.as_ref(), 9), filtered, "only what is allowed");
        }
    }

    #[test]
    fn words_in_different_passages_of_an_article_add_up() {
        let filler = "Nothing of note was said on that day by anybody there. ".repeat(20);
        let apart = format!("Kazan has a bridge.\n\n{filler}\n\nThe toll is ten roubles.");
        let texts = [apart, format!("Kazan grew.\n\n{filler}"), format!("The toll was paid.\n\n{filler}")];
        let articles: Vec<Article> =
            (0..).zip(texts).map(|(number, text)| Article::parse(&format!("{number}.md"), text).0).collect();
        let snapshot = Snapshot::of(&articles);
        let found = snapshot.search_articles(&Query::analyse("Kazan bridge toll roubles", &snapshot), None, 3);
        assert_eq!(found.first().map(|(rank, _)| *rank), Some(ArticleOrdinal(0)));
    }
}
