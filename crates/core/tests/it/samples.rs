//! Sample questions.

use std::sync::Arc;

use citewire_articles::Article;
use citewire_core::assistant::Assistant;
use citewire_core::cancelled::{Cancelled, Stopped};
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_index::Snapshot;

#[test]
fn every_sample_is_answered_and_the_same_snapshot_gives_the_same() {
    let texts = [
        "A segment is a file of postings that is written once. It holds terms.",
        "The Moscow–Kazan line is 770 km long. The Silk Road Fund pays for the line.",
        "Nothing here is said of anyone.",
    ];
    let articles: Vec<Article> =
        texts.iter().enumerate().map(|(at, text)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0).collect();
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded().expect("templates"));
    let view = assistant.view();
    let cancelled = Cancelled::new();
    let most = |article, most| {
        let samples = assistant.questions(&*view, article, most, &cancelled).expect("nobody cancels it");
        samples.into_iter().map(|sample| sample.question).collect::<Vec<String>>()
    };
    let ask = |article| most(article, 3);
    let questions = ask(None);
    assert_eq!(questions, ask(None));
    assert_eq!(questions[..2], ["What is a segment?", "How long is the Moscow–Kazan line?"]);
    for question in questions {
        assert!(!assistant.ask(&Question::new(&question).expect("a question")).sentences.is_empty(), "{question}");
    }
    assert_eq!(ask(Some("1"))[..1], ["How long is the Moscow–Kazan line?"]);
    for article in [None, Some("1")] {
        assert_eq!(most(article, 10)[..2], most(article, 2), "fewer are the first of more");
    }
    cancelled.set();
    assert_eq!(assistant.questions(&*view, None, 3, &cancelled), Err(Stopped));
}
