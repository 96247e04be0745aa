//! What the features of a sentence say.

use citewire_articles::Article;
use citewire_core::answer::compose;
use citewire_core::answer::features::Feature;
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::question::Filter;
use citewire_core::understanding::{Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

/// The antecedent share of the second sentence, as "some" or "none".
fn check(text: &str, question: &str, expected: &str) {
    let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
    let understood = Understood::alone(Standalone::parse(question), &snapshot);
    let found = View::search(&snapshot, &Search::new(&understood.query, &Filter::default(), 2));
    let average = snapshot.average_sentence_length();
    let candidates = compose::read(&ScoredQuestion::new(&understood), average, &found).candidates;
    let second = candidates.iter().find(|candidate| candidate.number == 1).expect("the second sentence");
    let share = second.features[Feature::Antecedent];
    assert_eq!(if share > 0.0 { "some" } else { "none" }, expected, "{text}");
}

#[test]
fn a_pronoun_takes_up_the_sentence_before() {
    check("The bridge stands in Saxony. It was opened in 2001.", "When was the bridge opened?", "some");
    check("The bridge stands in Saxony. Trams cross.", "When was the bridge opened?", "none");
    check("The bridge stands in Saxony.\n\nIt was opened in 2001.", "When was the bridge opened?", "none");
}
