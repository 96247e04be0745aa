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

/// An English article with a paragraph in French.
const MIXED: &str = "---\nlang: en\n---\n# Ferry\n\nThe ferry leaves at noon and comes back in the evening. It carries cars and people, and the \
    ticket is paid on board. When the wind is strong, it stays in the harbour until the captain says that the sea is \
    calm again. There is a small shop on the upper deck, which sells coffee and sandwiches during the crossing.\n\n\
    ## Avis\n\nLes passagers qui voyagent avec des animaux doivent attendre dans la salle \
    jusqu'à ce que le capitaine les appelle. Les chevaux ne sont pas acceptés à bord pendant les mois d'été.\n";

/// Proves that the words of a paragraph are indexed by the rules of its own language: "animal" finds "animaux" only by
/// those of French, and no article is in French.
#[test]
fn a_paragraph_in_another_language_than_its_article_is_found_by_the_forms_of_its_words() {
    let article = Article::parse("ferry.md", MIXED.to_owned()).0;
    assert_eq!(article.language.code(), "en");
    let assistant = Assistant::new(Arc::new(Snapshot::of(&[article])), Prompts::embedded().expect("templates"));
    let answer = |question: &str| assistant.ask(&Question::new(question).expect("a question")).sentences;
    let first = answer("Est-ce qu'un passager peut voyager avec un animal ?").swap_remove(0);
    assert!(first.text.starts_with("Les passagers"), "{}", first.text);
    let marked: Vec<&str> = first.highlights.iter().map(|highlight| highlight.span.slice(MIXED)).collect();
    assert!(marked.contains(&"animaux"), "{marked:?}");
    assert!(answer("When does the ferry leave?")[0].text.contains("noon"));
}
