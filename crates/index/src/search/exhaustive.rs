//! The search against the plain computation: the same passages with the same scores in the same order, to the last bit.

use std::sync::Arc;

use crate::segment::deleted::SegmentWithDeletes;
use crate::segment::deleted::add_losses;
use crate::segment::merge::{Input, merge};
use crate::snapshot::settings;
use crate::{PassageId, Ranking, Report, Segment, Snapshot, files::Bytes, segment::SegmentBuilder};
use citewire_articles::Article;
use citewire_core::question::Filter;
use citewire_core::understanding::Query;

/// Enough for many windows, and for terms of many blocks.
const ARTICLES: usize = 1_200;

/// A small generator of numbers, the same on every machine (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }

    /// Common words and rare ones, as in a language: half the draws are one of a few.
    fn word(&mut self) -> String {
        let most = 4_usize << (self.below(8) + self.below(4));
        format!("zq{}", self.below(most))
    }
}

fn articles(random: &mut Random, generation: usize) -> Vec<Article> {
    let numbers = (0..ARTICLES).filter(|number| generation == 0 || number % 3 == generation - 1);
    let numbers: Vec<usize> = numbers.collect();
    let one = |number: usize| {
        let mut words: Vec<String> = (0..5 + random.below(30)).map(|_| random.word()).collect();
        // A word that is used is used again.
        let again = words[random.below(words.len())].clone();
        words.extend(std::iter::repeat_n(again, random.below(6) * random.below(2)));
        // Blocks in which all frequencies are equal.
        words.push("zqonce".to_owned());
        // And words of letters alone, which have surface forms, and acronyms.
        let letters = ["Kazan", "banks", "banked", "a Bank", "World Bank (WB)", "Warner Bros (WB)"];
        let letters: Vec<&str> = (0..random.below(4)).map(|_| letters[random.below(letters.len())]).collect();
        Article::parse(&format!("{number:05}.md"), format!("{}. See {}.", words.join(" "), letters.join(" and "))).0
    };
    numbers.into_iter().map(one).collect()
}

fn segment(articles: &[Article]) -> Segment {
    let mut builder = SegmentBuilder::new(Ranking::default());
    for article in articles {
        builder.add(article, None);
    }
    builder.finish(&settings(Ranking::default())).expect("memory holds it")
}

/// Every passage that holds a word of the query, scored one by one and sorted.
fn plainly(snapshot: &Snapshot, query: &Query, allowed: impl Fn(&str) -> bool, limit: usize) -> Vec<(String, f32)> {
    let mut all: Vec<(f32, String)> = Vec::new();
    for (part, of_part) in snapshot.parts().iter().enumerate() {
        for number in 0..of_part.segment.passages() as u32 {
            let passage = PassageId { part: part as u32, number };
            if !of_part.is_alive(number) {
                continue;
            }
            let id = snapshot.id_of(snapshot.article_of(passage)).to_owned();
            let score: f32 = snapshot.explain(query, passage).iter().map(|share| share.share).sum();
            if score > 0.0 && allowed(&id) {
                all.push((score, id));
            }
        }
    }
    all.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    all.into_iter().take(limit).map(|(score, id)| (id, score)).collect()
}

fn found(snapshot: &Snapshot, query: &Query, filter: &Filter, limit: usize) -> Vec<(String, f32)> {
    let hits = snapshot.search(query, snapshot.allowed(filter).as_ref(), limit);
    hits.iter().map(|hit| (snapshot.id_of(snapshot.article_of(hit.passage)).to_owned(), hit.score)).collect()
}

fn questions(random: &mut Random) -> Vec<String> {
    // Terms of many blocks among themselves, where only the bounds of blocks decide, and then anything.
    let common = ["zqonce", "zqonce zq3", "zq0", "zq1", "zq5", "zq0 zq2", "zq3 zq1", "zq4 zq5 zq6", "zq0 zq7 zq2 zq6"]
        .map(str::to_owned);
    let any = (0..40).map(|_| (0..=random.below(7)).map(|_| random.word()).collect::<Vec<_>>().join(" "));
    // And one that is widened by the words of what it finds.
    let long = (40..56).map(|number| format!("zq{number}")).collect::<Vec<_>>().join(" ");
    common.into_iter().chain(any).chain([long]).collect()
}

#[test]
fn the_best_are_those_of_the_plain_computation() {
    let mut random = Random(1);
    let snapshot = Snapshot::of(&articles(&mut random, 0));
    for question in questions(&mut random) {
        let query = Query::analyse(&question, &snapshot);
        for limit in [1, 10, 100] {
            let plain = plainly(&snapshot, &query, |_| true, limit);
            assert_eq!(found(&snapshot, &query, &Filter::default(), limit), plain, "{question}");
        }
        let filter =
            Filter { articles: (0..9).map(|number| format!("{:05}", number * 77)).collect(), ..Filter::default() };
        let allowed = |id: &str| filter.articles.iter().any(|known| known == id);
        assert_eq!(found(&snapshot, &query, &filter, 5), plainly(&snapshot, &query, allowed, 5), "{question}");
    }
}

/// Three generations of a corpus, each replacing a third of the articles: as parts with deleted articles, merged, and as
/// one segment built anew.
#[test]
fn parts_with_dead_articles_a_merge_and_a_rebuild_answer_alike() {
    let mut random = Random(2);
    let generations: Vec<Vec<Article>> = (0..4).map(|generation| articles(&mut random, generation)).collect();
    let segments: Vec<Arc<Segment>> = generations.iter().map(|articles| Arc::new(segment(articles))).collect();
    let mut parts: Vec<SegmentWithDeletes> =
        segments.iter().map(|segment| SegmentWithDeletes::whole(Arc::clone(segment))).collect();
    for article in 0..ARTICLES {
        // Every article of the first generation was replaced by one of the others.
        parts[0].alive[article] = false;
        add_losses(&segments[0], article as u32, Ranking::default(), Arc::make_mut(&mut parts[0].losses));
    }
    let inputs: Vec<Input<'_>> = parts.iter().map(Input::of).collect();
    let made_with = settings(Ranking::default());
    let merged = merge(&inputs, &made_with, Vec::new(), &|_| {}).expect("memory holds it");
    let merged = Arc::new(Segment::open(Bytes::from(merged), &made_with).expect("it is whole"));
    let snapshot = |parts| Snapshot::new(parts, Ranking::default(), Report::default());
    let (parts, merged) = (snapshot(parts), snapshot(vec![SegmentWithDeletes::whole(merged)]));
    let mut newest: Vec<Article> = generations.into_iter().skip(1).flatten().collect();
    newest.sort_by(|one, other| one.path.cmp(&other.path));
    let anew = Snapshot::of(&newest);
    assert_eq!((&parts.id, &merged.id), (&anew.id, &anew.id));
    let words = [&parts, &merged, &anew].map(|snapshot| {
        let forms = ["bank", "kazan", "see"].map(|key| snapshot.surface_forms(key));
        (forms, snapshot.names_of_acronym("WB"), snapshot.acronym_of_name("World Bank"))
    });
    assert!(words[2].0[0].len() > 2 && words[2].1.len() == 2 && words[2].2.is_some());
    assert_eq!((&words[0], &words[1]), (&words[2], &words[2]));
    for question in questions(&mut random) {
        let answers = [&parts, &merged, &anew].map(|snapshot| {
            let query = Query::analyse(&question, snapshot);
            let weights: Vec<u32> = query.words.iter().map(|word| word.weight.to_bits()).collect();
            let whole = snapshot.search_articles(&query, None, 20);
            let whole: Vec<(String, f32)> =
                whole.into_iter().map(|(rank, score)| (snapshot.id_of(rank).to_owned(), score)).collect();
            (weights, found(snapshot, &query, &Filter::default(), 20), whole)
        });
        assert_eq!(answers[0], answers[2], "parts: {question}");
        assert_eq!(answers[1], answers[2], "merged: {question}");
    }
}
