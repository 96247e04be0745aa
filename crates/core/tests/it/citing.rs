//! Quotes, their sources and highlights.

use citewire_articles::Article;
use citewire_core::answer::cite::{cite, is_verbatim};
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::answer::select::select;
use citewire_core::answer::{CitedSentence, Source, compose};
use citewire_core::question::Filter;
use citewire_core::understanding::{Query, Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

fn snapshot() -> Snapshot {
    let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
    Snapshot::of(&[
        article("a.md", "The **Moscow–Kazan** line is long. It costs money."),
        article("b.md", "Kazan lies east."),
        article("新闻.md", "Ufa lies further east."),
    ])
}

/// The best sentence for each of these questions, cited; the words of `marked` are highlighted.
fn cited(view: &dyn View, questions: &[&str], marked: &Query) -> (Vec<CitedSentence>, Vec<Source>) {
    let understand = |question: &&str| Understood::alone(Standalone::parse(question), view);
    let understood: Vec<Understood> = questions.iter().map(understand).collect();
    let filter = Filter::default();
    let found: Vec<_> =
        understood.iter().map(|understood| view.search(&Search::new(&understood.query, &filter, 10))).collect();
    let average = view.corpus().average_sentence_length;
    let best = understood.iter().zip(&found).map(|(understood, found)| {
        let asked = ScoredQuestion::new(understood);
        let candidates = compose::read(&asked, average, found).candidates;
        select(view, &asked, &candidates, 0, 1).pop().expect("a sentence")
    });
    cite(view, marked, best.collect(), false)
}

#[test]
fn sources_are_numbered_in_order_of_appearance() {
    let snapshot = snapshot();
    let questions = ["Does Kazan lie east?", "What costs money?", "Does Kazan lie east?"];
    let (sentences, sources) = cited(&snapshot, &questions, &Query::default());
    assert_eq!(sentences.iter().map(|sentence| sentence.citation).collect::<Vec<_>>(), [1, 2, 1]);
    assert_eq!(
        sources.iter().map(|source| source.link.as_str()).collect::<Vec<_>>(),
        ["/articles/b?quote=0-16", "/articles/a?quote=37-52"]
    );
}

#[test]
fn letters_beyond_ascii_are_encoded_in_links() {
    let snapshot = snapshot();
    let (_, sources) = cited(&snapshot, &["Where does Ufa lie?"], &Query::default());
    assert_eq!(sources[0].link, "/articles/%E6%96%B0%E9%97%BB?quote=0-22");
}

#[test]
fn highlights_are_the_questions_words_joined() {
    let snapshot = snapshot();
    let question = "How long is the Moscow-Kazan line?";
    let query = Query::analyse(question, &snapshot);
    let (sentences, _) = cited(&snapshot, &[question], &query);
    let text = snapshot.text(snapshot.find("a").expect("the article"));
    let marked: Vec<&str> = sentences[0].highlights.iter().map(|word| word.span.slice(text)).collect();
    assert_eq!(marked, ["Moscow–Kazan", "line", "long"]);
}

#[test]
fn a_quote_that_differs_by_one_byte_is_not_verbatim() {
    let snapshot = snapshot();
    let (mut sentences, _) = cited(&snapshot, &["Does Kazan lie east?"], &Query::default());
    assert!(is_verbatim(&sentences[0], &snapshot));
    sentences[0].text.push('!');
    assert!(!is_verbatim(&sentences[0], &snapshot));
}
