//! What is quoted for a sentence that answers: lists, rows, code, definitions and turns with what introduces them.

use citewire_articles::Article;
use citewire_core::answer::cite::is_verbatim;
use citewire_core::answer::scored_question::ScoredQuestion;
use citewire_core::answer::{CitedSentence, compose};
use citewire_core::question::Filter;
use citewire_core::understanding::{Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

/// What is quoted first for a question about a Markdown text.
fn first(text: &str, question: &str) -> CitedSentence {
    let (article, _) = Article::parse("a.md", text.to_owned());
    let snapshot = Snapshot::of(&[article]);
    let understood = Understood::alone(Standalone::parse(question), &snapshot);
    let found = View::search(&snapshot, &Search::new(&understood.query, &Filter::default(), 10));
    let shown = compose::compose(&snapshot, &ScoredQuestion::new(&understood), &found, 3, false).sentences;
    assert!(shown.iter().all(|sentence| is_verbatim(sentence, &snapshot)), "every part is a slice of the article");
    for sentence in &shown {
        assert!(sentence.parts.iter().all(|part| part.span.slice(text) == part.text), "{sentence:?}");
    }
    shown.into_iter().next().expect("something is found")
}

fn check(text: &str, question: &str, unit: &str, expected: &str) {
    let shown = first(text, question);
    assert_eq!((shown.unit.name(), shown.display.text.as_str()), (unit, expected), "{question}");
}

const SYSTEMS: &str = "# Ferry\n\nThe following operating systems are supported:\n\n- Alder 12\n- Birch 4.1\n- \
                       Cedar\n\nYou also need 512 MB of memory.\n";

#[test]
fn a_lead_in_brings_its_list_in_order() {
    check(
        SYSTEMS,
        "Which operating systems are supported?",
        "list",
        "The following operating systems are supported:\n• Alder 12\n• Birch 4.1\n• Cedar",
    );
    let shown = first(SYSTEMS, "Which operating systems are supported?");
    assert_eq!(shown.parts.len(), 4);
    assert_eq!(shown.text, &SYSTEMS[shown.span.range()]);
    assert!(shown.text.starts_with("The following") && shown.text.ends_with("- Cedar"), "{}", shown.text);
}

#[test]
fn steps_keep_their_numbers_and_say_how_many_are_left_out() {
    let steps: Vec<String> = (1..=20).map(|step| format!("{step}. Turn the valve number {step} by hand.\n")).collect();
    let steps = steps.concat();
    let text = format!("# Pump\n\nTo stop the pump for the night, do this:\n\n{steps}\nThen go home.\n");
    let shown = first(&text, "How do I stop the pump for the night?");
    assert_eq!((shown.unit.name(), shown.parts.len(), shown.more), ("steps", 17, 4));
    let lines: Vec<&str> = shown.display.text.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "To stop the pump for the night, do this:",
            "1. Turn the valve number 1 by hand.",
            "2. Turn the valve number 2 by hand."
        ]
    );
}

#[test]
fn an_item_that_answers_brings_its_lead_in() {
    check(
        "# Fees\n\nThe harbour takes these fees:\n\n- A rowing boat costs 4 crowns a night.\n- A yacht costs 30 crowns \
         a night.\n",
        "How much does a yacht cost a night?",
        "item",
        "The harbour takes these fees: A yacht costs 30 crowns a night.",
    );
}

#[test]
fn a_row_names_its_columns_even_when_they_stand_far_above() {
    let rows: Vec<String> = (0..60).map(|row| format!("| `KEY_{row}` | {row}00 | Whatever {row} is |\n")).collect();
    let rows = rows.concat();
    let text = format!(
        "# Settings\n\n| Name | Default | Notes |\n| --- | --- | --- |\n{rows}| `PORT` | 8053 | Port of the web page |\n"
    );
    let shown = first(&text, "Which port does the web page have?");
    assert_eq!(shown.display.text, "Name: PORT; Default: 8053; Notes: Port of the web page");
    assert_eq!((shown.unit.name(), shown.parts.len()), ("row", 2));
    assert_eq!(shown.text, "`PORT` | 8053 | Port of the web page");
}

#[test]
fn code_brings_the_sentence_that_introduces_it() {
    check(
        "# Gate\n\nTo update the gate, run this command:\n\n```sh\ngate --up\n```\n\nIt takes a minute.\n",
        "How do I update the gate?",
        "code",
        "To update the gate, run this command:\ngate --up",
    );
}

#[test]
fn a_definition_brings_its_term() {
    check(
        "# Words\n\nTide\n: The regular rise and fall of the sea.\n\nEbb\n: The time when the water falls.\n",
        "What is the ebb?",
        "definition",
        "Ebb: The time when the water falls.",
    );
}

#[test]
fn a_question_for_several_things_is_answered_by_the_whole_list() {
    check(
        "# Meetings\n\nHere are common roles:\n\n- **Leader**: opens the meeting. It is her task to end it.\n- \
         **Clerk**: writes.\n",
        "Which roles does a meeting have?",
        "list",
        "Here are common roles:\n• Leader: opens the meeting. It is her task to end it.\n• Clerk: writes.",
    );
}

#[test]
fn an_item_of_several_sentences_is_shown_whole() {
    check(
        "# Meetings\n\nHere are common roles:\n\n- **Leader**: opens the meeting. It is her task to end it.\n- \
         **Clerk**: writes.\n",
        "Who opens the meeting?",
        "item",
        "Here are common roles: Leader: opens the meeting. It is her task to end it.",
    );
}

#[test]
fn a_word_of_assent_brings_what_is_said_behind_it() {
    check(
        "# Shower\n\n## Is there a shower?\n\nYes. It is behind the office. Bring a towel.\n",
        "Is there a shower?",
        "sentence",
        "Yes. It is behind the office.",
    );
}

#[test]
fn a_sentence_before_a_list_that_announces_nothing_is_left_out() {
    check(
        "# Fees\n\nSee the office.\n\n1. Fill in the form.\n2. Pay the fee of 40 francs.\n",
        "How much is the fee?",
        "item",
        "Pay the fee of 40 francs.",
    );
}

/// Proves that a question for a fact is answered by its sentence alone, and any other brings what goes on behind it, up to
/// the next heading.
#[test]
fn what_goes_on_behind_a_sentence_is_told_unless_the_sentence_has_the_fact() {
    let text = "# Ferry\n\nThe ferry to Lund sails in May 1901. It carries mail.\n\nBring a coat.\n\n## Bus\n\nThe bus is slow.\n";
    let after = |question: &str| {
        let shown = first(text, question);
        assert_eq!(shown.text, "The ferry to Lund sails in May 1901.", "{question}");
        shown.after.map(|after| {
            assert_eq!(after.excerpt.span.slice(text), after.excerpt.text);
            after.display.text
        })
    };
    assert_eq!(after("When does the ferry to Lund sail?"), None);
    assert_eq!(after("How does the ferry to Lund sail?").as_deref(), Some("It carries mail. Bring a coat."));
}
