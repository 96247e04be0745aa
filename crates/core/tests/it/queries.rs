//! The words of a question as terms of the index.

use citewire_articles::Article;
use citewire_core::understanding::query::Query;
use citewire_index::Snapshot;

fn check(question: &str, words: &str, missing: &str) {
    let article = Article::parse("a.md", "VTB Bank got a credit line from Chinese banks.".to_owned()).0;
    let query = Query::analyse(question, &Snapshot::of(&[article]));
    assert_eq!(query.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "), words);
    assert_eq!(query.missing().join(" "), missing);
}

#[test]
fn words_that_repeat_a_term_count_once() {
    check("Which bank, of all banks?", "bank", "");
}

#[test]
fn droppable_phrases_are_not_in_the_query() {
    check("Can you please tell me which bank, according to the article?", "bank", "");
    check("Please?", "Please", "Please");
}

#[test]
fn a_carrier_that_no_passage_contains_is_not_in_the_query() {
    check("What is the latest known price of gold?", "price gold", "price gold");
}

#[test]
fn words_that_no_passage_contains_are_listed_as_written() {
    check("What is the price of Gold?", "price Gold", "price Gold");
}

#[test]
fn missing_characters_are_shown_as_the_words_of_the_question() {
    let check = |question: &str, words: &str, missing: &str| {
        let article = Article::parse("a.md", "欢迎向本刊投稿，请把文章发到编辑部的信箱。".to_owned()).0;
        let query = Query::analyse(question, &Snapshot::of(&[article]));
        assert_eq!(query.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "), words);
        assert_eq!(query.missing().join(" "), missing);
    };
    // The pair "稿方" crosses the end of a word that was found.
    check("投稿方式是什么?", "投稿 方式", "方式");
    check("投稿在哪里?", "投稿", "");
    check("世界上最高的仙人掌", "世界上最高 仙人掌", "世界上最高 仙人掌");
}

/// Proves that a question with much content of its own leans on its background less, and on one word of many least.
#[test]
fn background_words_share_a_weight() {
    let snapshot = Snapshot::of(&[Article::parse("a.md", "VTB Bank got a credit line.".to_owned()).0]);
    let weight = |question: &str| {
        let word = Query::analyse(question, &snapshot).words.into_iter().find(|word| word.text == "gold");
        word.expect("the word").weight
    };
    let full = weight("gold?");
    let check = |question: &str, part: f32| {
        assert!((weight(question) - part * full).abs() < 1e-4, "{question}: {} of {full}", weight(question));
    };
    check("Why? (gold)", 1.0);
    check("Any credit? (gold)", 0.7);
    check("Any credit line? (gold)", 0.7);
    check("Any credit line? (gold, silver, copper, tin, iron)", 0.5);
    check("Any credit line of VTB bank? (gold, silver, copper, tin, iron)", 0.25);
    check("Any credit line of VTB bank? (gold, silver, copper, tin, iron, lead, zinc, nickel, cobalt, steel)", 0.15);
}
