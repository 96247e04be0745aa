//! Words that the question writes otherwise than the articles do.

use std::sync::Arc;

use citewire_articles::Article;
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_core::understanding::Query;
use citewire_index::Snapshot;

/// Articles about other things.
const OTHERS: [&str; 4] = [
    "The ferry leaves at noon. The ticket is paid on board.",
    "The bakery opens at dawn. Its bread is sold on the market.",
    "The library lends books and maps to all readers.",
    "A storm closed the road to the coast for a week.",
];

/// Proves that an article of this text alone is found, that no word of the question is missing, and that the words of
/// the text named by `marks` are marked.
fn check(text: &str, question: &str, marks: &[&str]) {
    let texts = OTHERS.iter().copied().chain([text]);
    let articles = texts.enumerate().map(|(number, text)| Article::parse(&format!("{number}.md"), text.to_owned()).0);
    let snapshot = Arc::new(Snapshot::of(&articles.collect::<Vec<_>>()));
    let query = Query::analyse(question, &*snapshot);
    assert_eq!(query.missing(), [""; 0], "{question}");
    let assistant = Assistant::new(snapshot, Prompts::embedded().expect("templates"));
    let answer = assistant.ask(&Question::new(question).expect("a question"));
    let first = answer.sentences.first().or(answer.nearest.first()).unwrap_or_else(|| panic!("{question}: nothing"));
    assert_eq!(first.article.as_str(), "4", "{question}: {}", first.text);
    let marked: Vec<&str> = first.highlights.iter().map(|span| &text[span.span.range()]).collect();
    for mark in marks {
        assert!(marked.iter().any(|marked| marked.contains(mark)), "{question}: {mark} in {marked:?}");
    }
}

#[test]
fn parts_of_an_identifier_find_it() {
    check("Set MAX_BERTH_COUNT to twelve in the harbour.", "What is max berth count?", &["MAX", "BERTH", "COUNT"]);
    check("Set maxBerthCount to twelve in the harbour.", "What is max berth count?", &["max", "Berth", "Count"]);
    check("Set MAX_BERTH_COUNT to twelve in the harbour.", "Which berth setting is there?", &["BERTH"]);
    check("Set maxBerthCount to twelve in the harbour.", "What is MAX_BERTH_COUNT?", &["maxBerthCount"]);
    check("The max berth count is twelve in the harbour.", "What is maxBerthCount?", &["max berth count"]);
}

#[test]
fn joined_and_split_spellings_meet() {
    let node = ["NodeJS", "Node.js", "node js", "nodejs"];
    for written in node {
        for asked in node {
            check(
                &format!("The server needs {written} to start."),
                &format!("Which server needs {asked}?"),
                &["server"],
            );
        }
    }
    let pairs = [("gall bladder", "gallbladder"), ("back-up", "backup"), ("back up", "backup"), ("back up", "back-up")];
    for (one, other) in pairs {
        for (written, asked) in [(one, other), (other, one)] {
            check(
                &format!("The old {written} is kept in the cellar."),
                &format!("Where is the {asked}?"),
                &["back", "gall"][usize::from(one.starts_with('g'))..][..1],
            );
        }
    }
}

#[test]
fn codes_meet_with_and_without_signs() {
    check("The part AB-12/34-X fits the pump.", "What does AB12/34X fit?", &["AB-12"]);
    check("The part AB12/34X fits the pump.", "What does AB-12/34-X fit?", &["AB12"]);
    check("Problems are told as in RFC 9457.", "What does rfc9457 tell?", &["RFC 9457"]);
    check("Problems are told as in rfc9457.", "What does RFC 9457 tell?", &["rfc9457"]);
}

#[test]
fn numbers_meet_however_they_are_written() {
    let numbers = ["1250", "1,250", "1 250", "1\u{A0}250", "1\u{202F}250", "1\u{2009}250", "1'250", "1’250"];
    for written in numbers {
        for asked in numbers {
            check(
                &format!("The harbour has {written} berths."),
                &format!("Which harbour has {asked} berths?"),
                &["berths"],
            );
        }
    }
    check("Der Hafen hat 1.250 Plätze.", "Hat der Hafen 1250 Plätze?", &["1.250"]);
    check("The ship has three masts.", "Which ship has 3 masts?", &["three masts"]);
    check("The ship has 3 masts.", "Which ship has three masts?", &["3 masts"]);
    check("The bunker was built in World War II.", "What was built in world war 2?", &["War II"]);
    check("The bunker was built in World War 2.", "What was built in World War II?", &["War 2"]);
}

#[test]
fn two_letters_meet_a_letter_with_a_mark() {
    check("The train to Zürich is late.", "Is the train to Zuerich late?", &["Zürich"]);
    check("The train to Zuerich is late.", "Is the train to Zürich late?", &["Zuerich"]);
    check("Die Straße nach Köln ist gesperrt.", "Ist die Strasse nach Koeln gesperrt?", &["Straße", "Köln"]);
}

/// Proves that a German compound is found by its parts. The other articles tell which language the questions are in.
#[test]
fn a_word_finds_the_compounds_of_which_it_is_a_part() {
    let german = [
        "Die Bäckerei öffnet am Morgen, und das Brot wird auf dem Markt verkauft, wenn es nicht regnet.",
        "Der Hafen ist im Winter geschlossen, weil das Eis zu dick ist, und die Boote liegen an Land.",
    ];
    let compound = "Die Straßenbahnhaltestelle liegt neben der Post und ist nicht weit von der alten Kirche.";
    let articles = german.iter().chain([&compound]).enumerate();
    let articles: Vec<Article> =
        articles.map(|(number, text)| Article::parse(&format!("{number}.md"), (*text).to_owned()).0).collect();
    let snapshot = Arc::new(Snapshot::of(&articles));
    let query = Query::analyse("Wo liegt die Haltestelle?", &*snapshot);
    assert_eq!(query.missing(), [""; 0]);
    let assistant = Assistant::new(Arc::<Snapshot>::clone(&snapshot), Prompts::embedded().expect("templates"));
    let answer = assistant.ask(&Question::new("Wo liegt die Haltestelle?").expect("a question"));
    assert_eq!(answer.sentences[0].text, compound);
    assert_eq!(Query::analyse("Wo liegt die Tankstelle?", &*snapshot).missing(), ["Tankstelle"]);
}

/// Proves that a word is not taken apart for words that only happen to be its letters, and that a name stays whole.
#[test]
fn a_word_with_a_part_that_no_passage_holds_stays_missing() {
    let article =
        Article::parse("a.md", "The king rode to the old stone bridge with 12 men and a ton of bread.".to_owned()).0;
    let snapshot = Snapshot::of(&[article]);
    let missing = |question: &str| Query::analyse(question, &snapshot).missing().join(" ");
    assert_eq!(missing("Where is Kingston?"), "Kingston");
    assert_eq!(missing("What is a kingfisher?"), "kingfisher");
    assert_eq!(missing("What does rfc9457 say of the bridge?"), "rfc9457");
    assert_eq!(missing("Where is AB12?"), "AB12");
}

/// Proves that a question in traditional characters is answered by a text in simplified ones, and the other way round.
#[test]
fn traditional_and_simplified_chinese_meet() {
    check("船长姓王，来自青岛。", "船長姓什麼？", &["船长"]);
    check("船長姓王，來自青島。", "船长姓什么？", &["船長"]);
    check("图书馆的开放时间是上午九点。", "圖書館什麼時候開放？", &["图书馆"]);
}
