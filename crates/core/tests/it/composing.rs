//! Sentences of a passage as candidates, in the order of their scores.

use citewire_articles::Article;
use citewire_core::answer::compose::{passages_of, read};
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::understanding::{Standalone, Understood};
use citewire_index::Snapshot;

#[test]
fn every_sentence_of_the_article_is_ranked_and_none_of_another() {
    let filler = "Nothing of note was said in this long sentence about the weather of the year. ".repeat(12);
    let article = Article::of_sentences("a.txt", "", [filler.as_str(), "Kazan.", "The bridge opened in 1901."]);
    let other = Article::of_sentences("b.txt", "", ["The bridge opened in 1902."]);
    let snapshot = Snapshot::of(&[article, other]);
    let question = "When did the bridge open?";
    let understood = Understood::alone(Standalone::parse(question), &snapshot);
    let passages = passages_of(&snapshot, &understood.query, "a");
    let asked = ScoredQuestion::new(&understood);
    let ranked = read(&asked, snapshot.average_sentence_length(), &passages).candidates;
    assert_eq!(ranked[0].number, 2);
    assert_eq!(ranked.len(), 3);
}
