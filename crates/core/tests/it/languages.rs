//! Articles in several languages, of which the asker reads that of the question.

use std::sync::Arc;

use citewire_articles::Article;
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_index::Snapshot;

/// Asks about these articles; `id` is that of the article which is expected first.
fn check(articles: &[(&str, &str)], question: &str, id: &str) {
    let articles: Vec<Article> =
        articles.iter().map(|(path, text)| Article::parse(path, (*text).to_owned()).0).collect();
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded().expect("templates"));
    let answer = assistant.ask(&Question::new(question).expect("a question"));
    let first = answer.sentences.first().map(|sentence| sentence.article.as_str());
    assert_eq!(first, Some(id), "{question}: {:?}", answer.sentences.first().map(|sentence| &sentence.text));
}

const PAGES: [(&str, &str); 3] = [
    ("pages.en/stop.md", "# stop\n\n> Stop a process by its name.\n\nStop every process with a name.\n"),
    ("pages.nl/stop.md", "# stop\n\n> Stop een process met zijn naam.\n\nStop alle processen van een gebruiker.\n"),
    (
        "pages.de/stop.md",
        "# stop\n\n> Einen Prozess mit stop beenden.\n\nDer Prozess wird nach seinem Namen gesucht.\n",
    ),
];

#[test]
fn a_question_prefers_articles_in_its_own_language() {
    check(&PAGES, "How do I stop a process?", "pages-en-stop");
}

#[test]
fn a_question_is_answered_from_another_language_when_its_own_has_nothing() {
    let articles = [
        ("en/a.md", "# Weather\n\nThe weather of the coast is mild and it rains in spring.\n"),
        ("nl/b.md", "# Zandplaat\n\nDe Zandplaat Korvel ligt voor de kust en is niet bewoond.\n"),
    ];
    check(&articles, "What is Zandplaat Korvel?", "nl-b");
}
