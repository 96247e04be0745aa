//! Misspelt words of questions.

use citewire_articles::Article;
use citewire_core::understanding::Standalone;
use citewire_core::understanding::spelling::corrected;
use citewire_index::Snapshot;

fn check(question: &str, expected: Option<&str>) {
    let passages = ["a government", "the embargo of Kazan", "Kalinka and Kalanka near Parts"];
    let texts =
        passages.iter().flat_map(|said| (0..4).map(move |number| format!("In year {number} we saw {said} fall.")));
    let articles = texts.enumerate().map(|(number, text)| Article::parse(&format!("{number}.md"), text).0);
    let snapshot = Snapshot::of(&articles.collect::<Vec<_>>());
    assert_eq!(
        corrected(&Standalone::parse(question), &snapshot).as_ref().map(Standalone::text),
        expected,
        "{question}"
    );
}

#[test]
fn a_misspelt_word_is_replaced_by_a_word_one_edit_away() {
    check("Which goverment lifted the ebmargo?", Some("Which government lifted the embargo?"));
    check("Who lives in Kazam?", Some("Who lives in Kazan?"));
    check("What did the goverments say about the embbargo?", Some("What did the goverments say about the embargo?"));
}

#[test]
fn right_short_and_ambiguous_words_are_unchanged() {
    check("Which government lifted the embargo?", None);
    check("Is Xazan in KAZAM, or near Paris?", None);
    check("Where is Kalenka?", None);
    check("Where was the 2014 bridge?", None);
}

/// Proves that one passage with the right word is enough for a long word, and that a short word or a word that may be one
/// of two is left alone.
#[test]
fn a_rare_word_is_enough_if_the_misspelt_one_is_long() {
    let texts = ["The harbour has a lighthouse.", "A ferry calls at Torsby.", "The kitchen has a kettle.", "A kittle."];
    let articles = texts.iter().enumerate();
    let articles = articles.map(|(number, text)| Article::parse(&format!("{number}.md"), (*text).to_owned()).0);
    let snapshot = Snapshot::of(&articles.collect::<Vec<_>>());
    let check = |question: &str, expected: Option<&str>| {
        let spelt = corrected(&Standalone::parse(question), &snapshot);
        assert_eq!(spelt.as_ref().map(Standalone::text), expected, "{question}");
    };
    check("Where is the lighthuose?", Some("Where is the lighthouse?"));
    check("What calls at Trosby?", Some("What calls at Torsby?"));
    check("When does the fery call?", None);
    check("When does the ferri call?", None);
    check("Where is the kattle?", None);
}
