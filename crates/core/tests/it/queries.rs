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
