//! Answers from what the heads of files state.

use citewire_articles::Article;
use citewire_core::answer::cite::is_verbatim;
use citewire_core::answer::{Role, Status};
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::{Filter, Question};
use citewire_index::{Ranking, in_memory};

const RULE_155: &str = "---\nrule: 155\ntitle: Replay protection for tokens\nauthor: Ada Berg, Carl Dorn\ncreated: 2016-10-14\nstatus: Final\n---\nA token can be used once only. The number of the network is part of what is signed.\n";
const RULE_160: &str = "---\nrule: 160\ntitle: Higher price of storing\nauthor: Eva Falk\ncreated: 2017-01-02\n---\nStoring costs more from now on. It builds on rule 155 and keeps its numbers.\n";
const MARSHES: &str = "---\ntitle: Salt marshes of the north\nauthor: Mara Quist\ndate: 2021-05-04\n---\nSalt marshes grow where the tide is slow. They hold back mud and shelter birds.\n";
const TALK: &str = "---\nguest: Dana Ruiz\ntitle: How Dana built a ferry line\npublish_date: 2023-11-12\n---\n# How Dana built a ferry line\n\nWe started with two boats and one crew.\n";
const NOVEL: &str = "---\ntitle: The Grey Heron\nauthor: Ann Lee\ndate: 2020\n---\nThe Grey Heron was written by Rosa Lind in the winter of 1898. It has forty chapters.\n";
const GESETZ: &str = "---\ntitle: Brückengesetz\n---\n# Brückengesetz (BrG)\n\nAusfertigungsdatum\n:   1951-08-10\n\n## § 1 Zweck\n\nDas Gesetz dient dem Schutz aller Brücken im Land und ihrer Pfeiler.\n";
const PLOVER: &str = "Network Working Group                         A. Plover\nRequest for Comments: 9990                    Marsh Lab\nCategory: Informational                        May 1998\n\n             The Reed Transfer Protocol\n\n   Reeds are moved in bundles, and a bundle holds at most forty reeds.\n";

fn assistant(articles: &[(&str, &str)]) -> Assistant {
    let parse = |(path, text): &(&str, &str)| Article::parse(path, (*text).to_owned()).0;
    let articles: Vec<Article> = articles.iter().map(parse).collect();
    Assistant::new(in_memory(&articles, Ranking::default()), Prompts::embedded().expect("they are tested"))
}

fn all() -> Assistant {
    assistant(&[
        ("rules/rule-155.md", RULE_155),
        ("rules/rule-160.md", RULE_160),
        ("p.md", MARSHES),
        ("talk.md", TALK),
        ("heron.md", NOVEL),
        ("brg/index.md", GESETZ),
        ("rfc9990.txt", PLOVER),
    ])
}

/// The first sentence of the answer, or the name of its status.
fn first(assistant: &Assistant, question: &str) -> String {
    let answer = assistant.ask(&Question::new(question).expect("a question"));
    let view = assistant.view();
    assert!(answer.sentences.iter().all(|sentence| is_verbatim(sentence, &*view)), "{question}");
    assert!(answer.sentences.iter().all(|sentence| {
        let source = &answer.sources[sentence.citation - 1];
        source.article == sentence.article && source.number == sentence.citation
    }));
    answer.sentences.first().map_or(answer.status.name().to_owned(), |sentence| sentence.text.clone())
}

#[test]
fn a_named_article_states_its_author_and_its_dates() {
    let assistant = all();
    let check = |question: &str, expected: &str| assert_eq!(first(&assistant, question), expected, "{question}");
    check("Who wrote rule 155?", "author: Ada Berg, Carl Dorn");
    check("When was rule 160 created?", "created: 2017-01-02");
    check("What is the status of rule 155?", "status: Final");
    check("Who wrote \"Salt marshes of the north\"?", "author: Mara Quist");
    check("Who is the author of Salt marshes of the north?", "author: Mara Quist");
    check("When was Salt marshes of the north published?", "date: 2021-05-04");
    check("Who was the guest of the episode How Dana built a ferry line?", "guest: Dana Ruiz");
    check("Wann wurde das Brückengesetz ausgefertigt?", "Ausfertigungsdatum\n:   1951-08-10");
    check("Who wrote RFC 9990?", "A. Plover");
    check("When was RFC 9990 published?", "May 1998");
    check("What is the publication date of Salt marshes of the north?", "date: 2021-05-04");
    check("author of Salt marshes of the north", "author: Mara Quist");
}

#[test]
fn an_article_asked_for_by_its_number_answers_with_its_first_sentence() {
    let assistant = all();
    assert_eq!(first(&assistant, "What is rule 155?"), "A token can be used once only.");
}

#[test]
fn an_article_whose_text_lacks_its_number_is_found_by_its_id() {
    let author = "---\ntitle: Replay protection\nauthor: Ada Berg\n---\nA token can be used once only.\n";
    let names: Vec<String> =
        ('a'..='z').flat_map(|one| ['x', 'y', 'z'].map(|other| format!("notes/{one}{other}.md"))).collect();
    let note = "---\nauthor: Eva Falk\n---\nStoring costs more from now on.\n";
    let notes = names.iter().map(|name| (name.as_str(), note));
    let assistant = assistant(&notes.chain([("rules/eip-0155.md", author)]).collect::<Vec<_>>());
    assert_eq!(first(&assistant, "Who wrote EIP 155?"), "author: Ada Berg");
    assert_eq!(first(&assistant, "Who wrote EIP 156?"), "not_found");
}

#[test]
fn what_the_text_says_itself_counts_for_more() {
    assert!(first(&all(), "Who wrote The Grey Heron?").starts_with("The Grey Heron was written by Rosa Lind"));
}

#[test]
fn questions_about_the_world_stay_with_the_ranking() {
    let assistant = all();
    for question in ["Who wrote the report of 1907?", "When was the bridge published?", "Who wrote the marshes?"] {
        let answer = first(&assistant, question);
        assert!(!answer.contains(": ") && !answer.contains("Plover"), "{question} {answer}");
    }
    // Nobody stated when the article was changed.
    assert!(!first(&assistant, "When was Salt marshes of the north updated?").contains("2021"));
}

#[test]
fn without_a_name_the_only_article_that_states_it_is_meant() {
    let one = assistant(&[("talk.md", TALK), ("pond.md", "The pond is cold. Frogs live in it.\n")]);
    assert_eq!(first(&one, "Who is the guest?"), "guest: Dana Ruiz");
    assert_eq!(first(&one, "When was the episode published?"), "publish_date: 2023-11-12");
    let question = Question::new("Who is the author?").expect("a question");
    let filter = Filter { articles: vec!["p".to_owned()], ..Filter::default() };
    let answer = all().ask(&question.with_filter(filter).expect("a filter"));
    assert_eq!(answer.sentences[0].text, "author: Mara Quist");
    assert_ne!(first(&all(), "Who is the author?"), "author: Mara Quist");
}

#[test]
fn what_was_found_by_ranking_follows_and_the_value_is_marked() {
    let question = Question::new("Who wrote Salt marshes of the north?").and_then(|question| question.with_limit(2));
    let answer = all().ask(&question.expect("a question"));
    assert_eq!(answer.status, Status::Answered);
    assert!(answer.confidence > 0.9 && answer.sentences.len() <= 2);
    let stated = &answer.sentences[0];
    let marked = stated.highlights.iter().find(|highlight| highlight.role == Role::Answer).expect("a mark");
    assert_eq!(all().view().quote("p", marked.span).as_deref(), Some("Mara Quist"));
    assert!(answer.sentences[1..].iter().all(|sentence| sentence.span != stated.span));
}
