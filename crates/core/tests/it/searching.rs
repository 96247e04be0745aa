//! Searches for passages and articles through the assistant.

use citewire_articles::Article;
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::{Filter, Question, Turn};
use citewire_core::understanding::Query;
use citewire_core::view::{Extras, Others, Search};
use citewire_index::in_memory;
use citewire_text::bm25::Ranking;

fn assistant() -> Assistant {
    let texts = [
        "The Volga is 3,530 km long. It ends in the Caspian Sea.",
        "The Rhine is 1,230 km long. The Rhine ends in the North Sea.",
        "Sturgeons of the Caspian Sea swim up the Volga.",
    ];
    let articles = (0..).zip(texts).map(|(at, text)| Article::parse(&format!("{at}.txt"), text.to_owned()).0);
    let view = in_memory(&articles.collect::<Vec<_>>(), Ranking::default());
    Assistant::new(view, Prompts::embedded().expect("templates"))
}

fn question(text: &str) -> Question {
    Question::new(text).expect("a question")
}

#[test]
fn articles_are_ranked_as_in_the_evaluation_each_with_its_best_passage() {
    let (assistant, question) = (assistant(), question("Where does the Volga end?"));
    let view = assistant.view();
    let searched = assistant.search_articles(&*view, &question, 10);
    let query = Query::analyse(question.text(), &*view);
    let measured = view.search_articles(&Search::new(&query, &Filter::default(), 10));
    assert!(measured.len() > 1);
    let served: Vec<_> = searched.found.iter().map(|found| (&found.article.id, found.score)).collect();
    assert_eq!(served, measured.iter().map(|found| (&found.article.id, found.score)).collect::<Vec<_>>());
    for found in &searched.found {
        let stored = view.quote(found.article.id.as_str(), found.best.span);
        assert_eq!(stored.as_deref(), Some(found.best.text.as_str()), "a quote is a slice");
    }
    assert_eq!(searched.interpreted_as, None);
}

#[test]
fn a_follow_up_is_searched_for_as_its_stand_alone_question() {
    let assistant = assistant();
    let view = assistant.view();
    let turn = Turn { question: "How long is the Volga?".to_owned(), answer: String::new() };
    let follow_up = question("Where does it end?").with_history(vec![turn]).expect("a history");
    let searched = assistant.search(&*view, &follow_up, 10);
    let alone = searched.interpreted_as.expect("it leans on the turn before");
    assert!(alone.contains("Volga"), "{alone}");
    let by_itself = assistant.search(&*view, &question(&alone), 10);
    let places =
        |found: &[citewire_core::assistant::Found]| found.iter().map(|found| found.passage.span).collect::<Vec<_>>();
    assert_eq!(places(&searched.found), places(&by_itself.found));
    assert_eq!(searched.found[0].article.as_str(), "0");
}

/// Proves that what stands below "Present" is among the passages for "Who attended", in which no word of the question stands.
#[test]
fn a_passage_below_a_heading_that_names_what_is_asked_is_looked_at() {
    let items = |word: &str| format!("* The {word} talked about the ferry.\n").repeat(40);
    let present = "* Ann Lee\n* Bo Ek\n";
    let text = |heading: &str| {
        format!("# Board meeting\n\n## Agenda\n\n{}\n## {heading}\n\n{present}", items("board meeting"))
    };
    let finds = |heading: &str, extras: Extras| {
        let attended = Article::parse("b.md", "Nobody attended the party.\n".to_owned()).0;
        let view = in_memory(&[Article::parse("a.md", text(heading)).0, attended], Ranking::default());
        let query = Query::analyse("Who attended the board meeting?", &*view);
        let found = view.search(&Search::new(&query, &Filter::default(), 3).with(extras));
        found.iter().any(|passage| passage.text.contains("Ann Lee"))
    };
    let headed = Extras { others: Others::Told, ..Extras::default() };
    assert!(finds("Present", headed));
    assert!(!finds("Problems", headed), "the heading names something else");
}

/// Proves that the opening of an article is among the passages that answer, even if others have more of the question's words.
#[test]
fn the_opening_of_an_article_is_looked_at() {
    let opening = "# Folding\n\nIt hides the lines of a block until they are wanted.\n\n";
    let uses = "## Folding by indent\n\nFolding by indent folds what folding by hand folds.\n\n".repeat(9);
    let view = in_memory(&[Article::parse("a.md", format!("{opening}{uses}")).0], Ranking::default());
    let query = Query::analyse("What is folding?", &*view);
    let finds = |others: Others| {
        let filter = Filter::default();
        let search = Search::new(&query, &filter, 3).with(Extras { others, ..Extras::default() });
        view.search(&search).iter().any(|passage| passage.text.contains("hides the lines"))
    };
    assert!(finds(Others::Told));
    assert!(!finds(Others::None), "the test would show nothing");
}
