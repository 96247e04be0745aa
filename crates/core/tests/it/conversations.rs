//! Follow-up questions as questions that stand alone.

use citewire_articles::Article;
use citewire_core::question::{Question, Turn};
use citewire_core::understanding::conversation::stand_alone;
use citewire_core::understanding::{Standalone, Understood};
use citewire_core::view::{Search, View};
use citewire_index::Snapshot;

/// A history is one turn a line, question and answer parted by " -> ", the lines of an answer by a line separator.
fn check(history: &str, question: &str, expected: &str) {
    let text = "VTB Bank got a credit line of $483 million from Chinese banks. Kazan lies east of Moscow. The band toured \
                with its first album in 1994. Throat cancer and lung cancer are treated in hospitals.";
    let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
    let turn = |line: &str| {
        let (question, answer) = line.split_once(" -> ").unwrap_or((line, ""));
        Turn { question: question.trim().to_owned(), answer: answer.replace('\u{2028}', "\n") }
    };
    let history: Vec<Turn> = history.lines().map(turn).collect();
    let alone = stand_alone(&Standalone::parse(question), &history, &snapshot);
    let shown = alone.as_ref().map_or("untouched".to_owned(), Standalone::to_string);
    assert_eq!(shown, expected, "{question}");
    if let Some(alone) = alone {
        assert_eq!(stand_alone(&alone, &[], &snapshot), None, "what stands alone stays as it is");
    }
}

const CREDIT: &str = "How much credit did Sberbank get from Chinese banks? -> $966 million.";

#[test]
fn a_question_that_stands_alone_is_unchanged() {
    for question in [
        "How much credit did VTB get?",
        "Is there a line?",
        "What is inflation?",
        "When did Kazan get its first bridge?",
        "Is it true that Kazan lies east of Moscow?",
        "How long does it take to build a bridge?",
        "What did the bank say about the war in the north?",
        "How are croissants stored after they are baked?",
        "Which country signed a treaty to give it a special status?",
        "How many cells have receptors on their surface?",
        "Who wrote \"She Loves You\" for the band in Hamburg?",
        "Silk Road Fund",
        "Who announced she would leave VTB?",
        "Which player claimed that he had won?",
        "Other than its beach, what is Kazan popular for?",
        "What does it mean when a currency floats?",
        "Is it easier or harder to cross a river?",
        "What makes it possible to cross a river?",
        "How many types of orders are there?",
        "Who helps those suffering from plague?",
        "What is that power which moves trams?",
        "Which painter taught himself to paint portraits?",
        "Why do people fight laws they think unfair?",
        "When a cell is eaten by another cell it becomes what?",
        "What was the oil crisis?",
    ] {
        check(CREDIT, question, "untouched");
    }
    check("", "And VTB?", "untouched");
}

#[test]
fn a_name_replaces_a_name_of_the_same_kind() {
    check(CREDIT, "And VTB?", "How much credit did VTB get from Chinese banks?");
    check(CREDIT, "VTB?", "How much credit did VTB get from Chinese banks?");
    check(CREDIT, "what about Gazprombank?", "How much credit did Gazprombank get from Chinese banks?");
    check("What did China build in Kazan in 2014?", "And in 2015?", "What did China build in Kazan in 2015?");
    check("What did China build in Kazan?", "And in Moscow?", "What did China build in Moscow?");
    check("Who may build in the U.S. in 2015?", "How about in Canada?", "Who may build in Canada in 2015?");
    check("What did China build?", "How about in 2015?", "What did China build in 2015?");
    check("Who built the bridge of Kazan?\nWhen?", "And in 2015?", "When? (built, bridge, Kazan, in 2015)");
    check("What is throat cancer?", "And lung cancer?", "What is lung cancer?");
    check("How does the EU vote?", "And the US?", "How does the US vote?");
    check(CREDIT, "Same for VTB", "How much credit did VTB get from Chinese banks?");
    check(CREDIT, "The same for VTB?", "How much credit did VTB get from Chinese banks?");
}

#[test]
fn a_chain_of_names_keeps_its_question() {
    let chain = "How much credit did Sberbank get?\nAnd VTB?";
    check(chain, "And Gazprombank?", "How much credit did Gazprombank get?");
}

#[test]
fn a_correction_replaces_what_was_wrong() {
    let expected = "How much credit did VTB get from Chinese banks?";
    for correction in [
        "I meant VTB",
        "I meant VTB.",
        "No, VTB",
        "no, I meant VTB",
        "Sorry, VTB!",
        "VTB, I mean",
        "Actually VTB",
        "What about VTB instead?",
        "not Sberbank, VTB",
        "Not Sberbank but VTB.",
        "VTB, not Sberbank",
        "VTB instead of Sberbank",
        "I meant for VTB?",
    ] {
        check(CREDIT, correction, expected);
    }
    let built = "What did China build in the city of Kazan in 2014?";
    check(built, "I meant 2015", "What did China build in the city of Kazan in 2015?");
    check(built, "in 2015, sorry", "What did China build in the city of Kazan in 2015?");
    check("What did VTB Bank get?", "not VTB, Sberbank", "What did Sberbank get?");
    check("When did the tunnel open?", "not the tunnel, the bridge", "When did the bridge open?");
    check("When did the tunnel open?", "I meant the bridge", "When did the bridge open?");
    check("Where does Kazam lie?", "I meant Kazan", "Where does Kazan lie?");
    check("Where does the band tuor?", "tour, I mean", "Where does the band tour?");
}

#[test]
fn a_correction_may_be_a_whole_question() {
    check(CREDIT, "I meant: when did the band tour in Kazan?", "when did the band tour in Kazan?");
    check(CREDIT, "Sorry, I meant to ask why.", "why. (credit, Sberbank, Chinese banks)");
    check("Did VTB get a credit line?", "OK, and why?", "Why did VTB get a credit line?");
    check("No way out?", "Actually, what is a credit line of VTB?", "what is a credit line of VTB?");
    check("", "I meant VTB", "untouched");
    check(CREDIT, "OK, what is a credit line of VTB?", "untouched");
    check(CREDIT, "Is there no line in Kazan?", "untouched");
    check(CREDIT, "trams instead of buses", "untouched");
}

#[test]
fn what_was_corrected_is_spoken_of_no_more() {
    check("When was Sberbank founded?\nI meant VTB", "Who leads it?", "Who leads VTB?");
    check("When was Sberbank founded?\nAnd VTB?", "Who leads it?", "Who leads VTB?");
}

const ITEMS: &str = "Which bridges are in Kazan? -> Volga Bridge opened in 1990. [1]\u{2028}Millennium Bridge is longer. [2]\u{2028}\
                     The tunnel was closed. [2]";

#[test]
fn one_of_several_things_is_picked() {
    let either = "Which is larger, VTB or Sberbank?";
    for pick in ["The second one", "the second", "And the second one?", "the latter", "The last one.", "number 2", "#2"]
    {
        check(either, pick, "Which is larger, Sberbank?");
    }
    check(either, "the former", "Which is larger, VTB?");
    check(either, "Both", "Which is larger, VTB and Sberbank?");
    check("Is the bridge or the tunnel older?", "The first one", "Is the bridge older?");
    check("What did VTB and Sberbank get?", "When did the latter open?", "When did Sberbank open?");
    check(ITEMS, "When did the second one open?", "When did Millennium Bridge open? (Kazan)");
    check(ITEMS, "Tell me more about number 1", "Tell me more about Volga Bridge? (Kazan)");
    check(ITEMS, "Who closed the last one?", "Who closed the tunnel? (Kazan)");
    let series = "What runs? -> Fast trams, slow buses, and ferries run daily.";
    check(series, "When did the first one run?", "When did Fast trams run?");
    check(ITEMS, "Who wore number 3?", "untouched");
    check(ITEMS, "Do bees of Kazan fight with each other?", "untouched");
    check(ITEMS, "What is the first step of a landing in Kazan?", "untouched");
    check("Where does Kazan lie?", "And the fourth one?", "And the fourth one? (Kazan, lie)");
}

#[test]
fn a_second_pick_is_from_the_same_things() {
    let talk = format!("{ITEMS}\nThe first one? -> Volga Bridge is old. [1]\u{2028}Trams use it. [1]");
    check(&talk, "And the second?", "Millennium Bridge? (Kazan)");
    check("VTB or Sberbank, which is larger?\nThe first", "And the other one?", "Sberbank, which is larger?");
    check("Is Sberbank or VTB larger?\nThe latter\nWhy?", "And the other one?", "Why is Sberbank larger?");
    let banks =
        "Which banks got credit? -> Banks gave it to Sberbank, VTB and Gazprombank. [1]\u{2028}It was late. [1]";
    check(banks, "When did the second one get it?", "When did VTB get it? (banks, credit)");
}

#[test]
fn a_question_word_alone_refers_to_the_last_question() {
    let asked = "Did VTB get a credit line? -> Yes.";
    check(asked, "why?", "Why did VTB get a credit line?");
    check(asked, "How so?", "How did VTB get a credit line?");
    check(asked, "When was that?", "When did VTB get a credit line?");
    check(asked, "Where?", "Where did VTB get a credit line?");
    check(asked, "who?", "who? (VTB, credit line)");
    check(asked, "How many?", "How many? (VTB, credit line)");
    check(asked, "Since when?", "Since when did VTB get a credit line?");
    check(asked, "In what year?", "In what year? (VTB, credit line)");
    check(asked, "Until when was that?", "Until when did VTB get a credit line?");
    check("When did the band break up?", "And why did that happen?", "Why did the band break up?");
    check(CREDIT, "When was that?", "When was that? (credit, Sberbank, Chinese banks)");
    check("Who built the bridge of Kazan?", "When?", "When? (built, bridge, Kazan)");
}

#[test]
fn a_call_for_more_keeps_the_last_question() {
    check("What did Riggle do?", "What else?", "What else did Riggle do?");
    check(CREDIT, "What else?", "What else? (credit, Sberbank, Chinese banks)");
    check("Where does Kazan lie?", "Tell me more.", "Tell me more. (Kazan lie)");
    check("Where does Kazan lie?", "Such as?", "Such as? (Kazan lie)");
    check("Where does Kazan lie?\nMore\nFor example?\nGo on", "Anything else?", "Anything else? (Kazan lie)");
    check("Where does Kazan lie?\nMore\nReally?\nGo on", "Why?", "Why does Kazan lie?");
}

/// Proves that a call for more names the sentences that it omits, and only those that its passages contain.
#[test]
fn a_call_for_more_omits_the_sentences_that_were_shown() {
    let text = "Kazan lies east of Moscow. The band toured with its first album in 1994, in Kazan too. Kazan is old.";
    let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
    let turn = |question: &str, answer: &str| Turn { question: question.to_owned(), answer: answer.to_owned() };
    let history = vec![
        turn("Where does Kazan lie?", "Kazan lies east of Moscow. [1] It is far. [2]"),
        turn("Why?", "The band toured with its first album."),
    ];
    let question = Question::new("What else?").and_then(|question| question.with_history(history)).expect("a question");
    let mut understood = Understood::of(&question, &snapshot);
    assert_eq!(understood.asked.shown().len(), 3, "nothing was searched for yet");
    let found = View::search(&snapshot, &Search::new(&understood.query, question.filter(), 5));
    understood.omit_only_from(&found);
    assert_eq!(
        understood.interpreted_as().as_deref(),
        Some("What else? (Kazan lie, besides \"The band toured with its first\", \"Kazan lies east of Moscow\")")
    );
}

#[test]
fn brackets_are_not_nested() {
    check("Who built the bridge of Kazan?\nWhen?", "How many?", "How many? (built, bridge, Kazan)");
}

#[test]
fn a_doubt_asks_the_last_question_again() {
    check("Where does Kazan lie?", "Who says so?", "Where does Kazan lie?");
    check("Where does Kazan lie?", "Are you sure?", "Where does Kazan lie?");
    check("Where does Kazan lie?\nAnd Moscow?", "Really?", "Where does Moscow lie?");
}

#[test]
fn a_pronoun_becomes_the_name_that_it_stands_for() {
    let met = "Where did Dmitry Medvedev meet the premier? -> Medvedev met Li Keqiang in Moscow.";
    check(met, "What did he sign?", "What did Dmitry Medvedev sign?");
    check(met, "Who was in his delegation?", "Who was in Dmitry Medvedev's delegation?");
    check("What did the Beatles record?", "When was their last concert?", "When was Beatles' last concert?");
    check("What is throat cancer?", "Is it treatable?", "Is throat cancer treatable?");
    check("What is VTB?", "Who owns this?", "Who owns VTB?");
    check("What is VTB?", "What makes it rich?", "What makes VTB rich?");
    check("What is VTB?", "What divides them?", "What divides VTB?");
    check("What is VTB?", "What places are famous for them?", "What places are famous for VTB?");
    check("What is VTB?", "At what age is it harder and why?", "At what age is VTB harder and why?");
    check("What is VTB?", "Which songs did they write?", "Which songs did VTB write?");
    check("What is VTB?", "How is that in Kazan?", "How is VTB in Kazan?");
    check("What is VTB?", "Who owns this bank?", "Who owns this bank? (VTB)");
    check("Where does Kazan lie?", "Who lives there?", "Who lives there? (Kazan, lie)");
}

#[test]
fn a_pronoun_keeps_its_name_over_several_turns() {
    let talk = "When was Frank Zappa born? -> In Baltimore.\nWhat did he record? -> Freak Out! with the Mothers.";
    check(talk, "When did he die?", "When did Frank Zappa die?");
    let both = "Who owns VTB?\nWho owns Sberbank and VTB?\nHow old is VTB? -> Old.";
    check(both, "Who leads it?", "Who leads VTB?");
    let other = "Who owns VTB?\nHow old is VTB?\nWhere is VTB? -> It is here.\nWhat is the Silk Road Fund?";
    check(other, "Who runs it?", "Who runs Silk Road Fund?");
}

#[test]
fn a_pronoun_may_stand_for_a_person_named_only_in_an_answer() {
    check("Who scored the goal? -> Mike Eruzione fired a shot.", "How old was he?", "How old was Mike Eruzione?");
    check("Who pays for the bridge in Kazan? -> The China Road Bank.", "Is he rich?", "Is he rich? (Kazan)");
}

#[test]
fn a_definite_description_by_itself_gets_the_topic() {
    check("What did Nirvana record in 1989?", "When was the album released?", "When was the album released? (Nirvana)");
    check("What did Nirvana record in 1989?", "Any awards?", "Any awards? (Nirvana)");
    check("What did Nirvana record in 1989?", "Was the album popular?", "Was the album popular? (Nirvana)");
    check("What did Nirvana record in 1989?", "What was the final vote?", "What was the final vote? (Nirvana)");
    check("What did Nirvana record in 1989?", "any sample setting", "any sample setting? (Nirvana)");
}

#[test]
fn nothing_in_a_history_makes_it_fail() {
    check("?\n \n!!! -> \u{0}", "Why?", "untouched");
    check(&"x ".repeat(5_000), "Why?", "Why? (x)");
    check("中国银行在哪里？", "为什么？", "为什么？ (中国银行在哪里？)");
}

#[test]
fn overlapping_words_are_added_as_they_were_written() {
    let text = "青石桥的历史\n\n青石桥建于1568年,全长96米。每年春天有三万名游客参观青石桥。";
    let snapshot = Snapshot::of(&[Article::parse("a.txt", text.to_owned()).0]);
    let history = [Turn { question: "青石桥建于哪年?".to_owned(), answer: String::new() }];
    let alone = stand_alone(&Standalone::parse("Who?"), &history, &snapshot).expect("it leans on the turn before");
    assert_eq!(alone.text(), "Who? (青石桥建于)");
}

/// Proves that a conversation of ten turns keeps its topic through fragments, corrections, picks and pronouns, and that
/// a question which stands alone ends it.
#[test]
fn a_conversation_of_ten_turns_keeps_its_topic() {
    let turns = [
        ("How much credit did Sberbank get from Chinese banks?", "untouched"),
        ("And VTB?", "How much credit did VTB get from Chinese banks?"),
        ("Really?", "How much credit did VTB get from Chinese banks?"),
        ("More", "More? (credit, VTB, Chinese banks)"),
        ("Since when?", "Since when? (credit, VTB, Chinese banks)"),
        ("Sorry, I meant Gazprombank", "Since when? (credit, Gazprombank, Chinese banks)"),
        ("Is it or Sberbank larger?", "Is Gazprombank or Sberbank larger? (credit, Chinese banks)"),
        ("The second one", "Is Sberbank larger?"),
        ("OK, and why?", "Why is Sberbank larger?"),
        ("And the other one? -> It got less.", "Why is Gazprombank larger?"),
        ("Where does Kazan lie?", "untouched"),
        ("Who lives there?", "Who lives there? (Kazan, lie)"),
    ];
    let mut history: Vec<&str> = Vec::new();
    for (question, expected) in turns {
        check(&history.join("\n"), question.split(" -> ").next().unwrap_or_default(), expected);
        history.push(question);
    }
}

/// Proves that the owner of what a question asks about is the one of the turn before, and none of the question's own nouns.
#[test]
fn the_owner_of_the_subject_stands_in_an_earlier_turn() {
    let asked = "Who built the bridge of Kazan?";
    for question in ["And how many steps does its keeper climb?", "How many songs are on their albums?"] {
        let snapshot = Snapshot::of(&[Article::parse("a.md", "The bridge of Kazan is old.".to_owned()).0]);
        let history = [Turn { question: asked.to_owned(), answer: String::new() }];
        let alone = stand_alone(&Standalone::parse(question), &history, &snapshot).map(|alone| alone.to_string());
        let takes_over = alone.is_some_and(|alone| alone.contains("Kazan"));
        assert_eq!(takes_over, question.contains("does its"), "{question}");
    }
}
