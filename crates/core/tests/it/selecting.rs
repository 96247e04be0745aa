//! Which of the scored sentences are shown, and in which order.

use citewire_articles::Article;
use citewire_core::answer::compose;
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::question::Filter;
use citewire_core::understanding::{Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

/// The sentences that are shown, each with its context in parentheses and the place that it disagrees with.
fn check(articles: &[&str], question: &str, expected: &[&str]) {
    let parse = |(number, text): (usize, &&str)| Article::parse(&format!("{number}.md"), (*text).to_owned()).0;
    let snapshot = Snapshot::of(&articles.iter().enumerate().map(parse).collect::<Vec<_>>());
    let understood = Understood::alone(Standalone::parse(question), &snapshot);
    let found = View::search(&snapshot, &Search::new(&understood.query, &Filter::default(), 10));
    let shown = compose::compose(&snapshot, &ScoredQuestion::new(&understood), &found, 2, false).sentences;
    let told = shown.iter().map(|sentence| {
        let context =
            sentence.context.as_ref().map(|context| format!("({}) ", context.excerpt.text)).unwrap_or_default();
        let other = sentence.disagrees_with.map(|place| format!(" != {place}")).unwrap_or_default();
        format!("{context}{}{other}", sentence.text)
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{question}");
}

#[test]
fn a_sentence_that_leans_on_the_one_before_brings_it() {
    let text = "The Elbe bridge stands in Saxony. It was opened to trams in 2001.";
    check(
        &[text],
        "When was the bridge opened to trams?",
        &["(The Elbe bridge stands in Saxony.) It was opened to trams in 2001."],
    );
    let apart = text.replace(". It", ".\n\nIt");
    check(
        &[&apart],
        "When was the bridge opened to trams?",
        &["It was opened to trams in 2001.", "The Elbe bridge stands in Saxony."],
    );
}

/// Proves that what stands before a sentence under its heading is shown with it and not quoted a second time, where the
/// question asks for more than a fact.
#[test]
fn what_stands_before_a_sentence_is_its_context() {
    let text = "Dogs bark at trams.\n\nThe keeper of the gate brings every stray dog to the pound.";
    let pound = "The keeper of the gate brings every stray dog to the pound.";
    check(&[text], "How is a stray dog brought to the pound?", &[&format!("(Dogs bark at trams.) {pound}")]);
    let headed = text.replace("\n\n", "\n\n## Stray dogs\n\n");
    check(&[&headed], "How is a stray dog brought to the pound?", &[pound, "Dogs bark at trams."]);
}

#[test]
fn another_article_that_says_another_number_is_shown_as_such() {
    let one = "The Elbe bridge is 120 meters long.";
    check(
        &[one, "Saxony says that the Elbe bridge is 135 meters long."],
        "How long is the Elbe bridge?",
        &[one, "Saxony says that the Elbe bridge is 135 meters long. != 1"],
    );
    check(
        &[one, "Saxony measured the Elbe bridge: it is 120 meters long."],
        "How long is the Elbe bridge?",
        &[one, "Saxony measured the Elbe bridge: it is 120 meters long."],
    );
}

#[test]
fn a_list_stands_in_the_order_of_the_text() {
    let text = "The zoo keeps animals from Asia, Africa and Peru.\n\n## Large ones\n\nAmong the animals that the zoo in Elbing keeps are \
                lions, bears and wolves.";
    check(
        &[text],
        "Name the animals that the zoo in Elbing keeps.",
        &[
            "The zoo keeps animals from Asia, Africa and Peru.",
            "Among the animals that the zoo in Elbing keeps are lions, bears and wolves.",
        ],
    );
}

/// Proves that a sentence which denies what is asked stands behind one that says it, and that a question which denies
/// something is answered by what is denied.
#[test]
fn denials_answer_questions_that_deny() {
    let (denied, said) = ("Dogs are not allowed on the pier.", "Dogs are allowed on the west beach.");
    check(&[denied, said], "Where are dogs allowed?", &[said, denied]);
    check(&[said, denied], "Where are dogs NOT allowed?", &[denied, said]);
}

/// Proves that an answer may be read in pages: each sentence is in one of them, in the order of the whole.
#[test]
fn sentences_behind_an_offset_are_those_behind_it_in_the_whole_answer() {
    use citewire_core::assistant::Assistant;
    use citewire_core::prompts::Prompts;
    use citewire_core::question::Question;

    let articles: Vec<Article> = (0..7)
        .map(|number| {
            let text = format!("The tram of Elbing number {number} is {} meters long.", 20 + number);
            Article::parse(&format!("{number}.md"), text).0
        })
        .collect();
    let view = std::sync::Arc::new(Snapshot::of(&articles));
    let assistant = Assistant::new(view, Prompts::embedded().expect("templates"));
    let texts = |offset: usize, limit: usize| -> Vec<String> {
        let question = Question::new("How long is the tram of Elbing?");
        let question = question.and_then(|question| question.with_limit(limit)?.with_offset(offset));
        let answer = assistant.ask(&question.expect("a question"));
        assert!(answer.sentences.iter().all(|one| one.citation <= answer.sources.len()), "{answer:?}");
        answer.sentences.into_iter().map(|one| one.text).collect()
    };
    let (first, second, third) = (texts(0, 3), texts(3, 3), texts(6, 3));
    let all = [first, second, third].concat();
    let mut different = all.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!((all.len(), different.len()), (7, 7), "{all:?}");
    assert!(texts(9, 3).is_empty());
}
