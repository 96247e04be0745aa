//! When a question is answered, and why it is not.

use std::sync::Arc;

use citewire_articles::Article;
use citewire_core::answer::abstain::{self, reason};
use citewire_core::answer::model;
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::answer::{Status, compose};
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::{Filter, Question};
use citewire_core::understanding::{Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

fn snapshot() -> Snapshot {
    let text = "Chinese banks opened a credit line of $483 million to VTB Bank. The line from Moscow to Kazan is 770 \
                km long. The two ministers met in Beijing and spoke of trade.";
    let other = "The museum of Ufa shows paintings of horses.";
    let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
    Snapshot::of(&[article("a.md", text), article("b.md", other)])
}

fn check(question: &str, expected: Status) {
    let assistant = Assistant::new(Arc::new(snapshot()), Prompts::embedded().expect("templates"));
    let answer = assistant.ask(&Question::new(question).expect("a question"));
    assert_eq!(answer.status, expected, "{question}: {}", answer.confidence);
    assert_eq!(abstain::status(answer.confidence), expected);
}

#[test]
fn a_question_whose_words_stand_together_is_answered() {
    check("How much credit did VTB get?", Status::Answered);
}

#[test]
fn a_question_about_something_else_is_refused() {
    check("What is the price of gold?", Status::NotFound);
    check("Which ministers resigned over the gold price scandal?", Status::NotFound);
}

#[test]
fn a_question_of_stop_words_is_refused() {
    check("What is it?", Status::NotFound);
}

#[test]
fn a_refusal_says_why() {
    let check = |question: &str, besides: &[String], expected: &str| {
        let snapshot = snapshot();
        let asked = Standalone::parse(question).leaving_out(besides.to_vec());
        let understood = Understood::alone(asked, &snapshot);
        let found = View::search(&snapshot, &Search::new(&understood.query, &Filter::default(), compose::PASSAGES));
        let asked = ScoredQuestion::new(&understood);
        let average = snapshot.average_sentence_length();
        let candidates =
            compose::read_with(model::ranking(false), &asked, average, &found, compose::SENTENCES).candidates;
        assert_eq!(reason(&asked, &candidates).name(), expected, "{question}");
    };
    check("What is it?", &[], "no_question");
    check("What is the price of gold?", &[], "missing_words");
    check("How many horses went to Kazan?", &[], "never_together");
    check("When was the trade of the ministers?", &[], "nothing_of_kind");
    check("Is the line from Moscow to Kazan long?", &[], "weak");
    check("What else? (credit, VTB)", &["Chinese banks opened a credit line".to_owned()], "nothing_else");
}
