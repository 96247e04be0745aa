//! What every language of the list has to keep to, so that the rules can rely on it.

use std::collections::BTreeSet;

use super::{ENGLISH, LANGUAGES, Language, LanguageWords, WordList, of_code};
use crate::scripts::{Script, is_unspaced};

/// Every list of a language with the name of its group and of its field.
fn lists(language: &LanguageWords) -> Vec<(String, WordList)> {
    let groups = [
        ("calendar", language.calendar.lists()),
        ("sentences", language.sentences.lists()),
        ("wording", language.wording.lists()),
        ("entities", language.entities.lists()),
        ("questions", language.questions.lists()),
        ("asking", language.asking.lists()),
        ("messages", language.messages.lists()),
        ("periods", language.periods.lists()),
        ("asked_nouns", language.asked_nouns.lists()),
        ("conversation", language.conversation.lists()),
        ("courtesies", language.courtesies.lists()),
        ("samples", language.samples.lists()),
        ("articles", language.articles.lists()),
        ("labels", language.labels.lists()),
        ("boilerplate", language.boilerplate.lists()),
    ];
    let named = groups
        .into_iter()
        .flat_map(|(group, lists)| lists.into_iter().map(move |(list, words)| (format!("{group}.{list}"), words)));
    named
        .chain([
            ("question_words".to_owned(), language.question_words),
            ("small_words".to_owned(), language.small_words),
            ("counted".to_owned(), language.writing.counted),
            ("particles".to_owned(), language.writing.particles),
            ("common_ends".to_owned(), language.writing.common_ends),
        ])
        .collect()
}

/// Lists whose words are compared as they are written, capitals included.
const WITH_CAPITALS: [&str; 25] = [
    "calendar.months",
    "calendar.weekdays",
    "calendar.ambiguous_months",
    "calendar.eras",
    "calendar.leading_eras",
    "calendar.era_pieces",
    "calendar.glued_halves_of_day",
    "calendar.day_formats",
    "calendar.month_formats",
    "sentences.openers",
    "wording.pronouns",
    "wording.connectives",
    "wording.before_agents",
    "wording.before_places",
    "wording.before_times",
    "entities.name_abbreviations",
    "entities.place_openers",
    "entities.place_acronyms",
    "entities.never_names",
    "entities.currencies",
    "entities.temperature_scales",
    "samples.subject_articles",
    "samples.leaning_subjects",
    "labels.author_openings",
    "labels.issue_openings",
];

#[test]
fn english_is_first_and_the_others_are_in_the_order_of_their_codes() {
    assert!(std::ptr::eq(LANGUAGES[0], &raw const ENGLISH));
    assert!(LANGUAGES[1..].is_sorted_by_key(|language| language.code));
}

#[test]
fn every_code_is_a_tag_of_one_language() {
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        for code in language.other_codes.iter().chain([&language.code]) {
            assert!(seen.insert(*code), "{code} is listed twice");
            assert_eq!(Language::from_tag(code).map(|tag| tag.code().to_owned()), Some((*code).to_owned()));
            assert_eq!(of_code(code).map(|found| found.name), Some(language.name));
        }
        assert!(!language.name.is_empty(), "{} has no name", language.code);
    }
}

#[test]
fn one_language_at_most_reads_the_words_of_a_script() {
    let mut seen = Vec::new();
    for language in LANGUAGES.iter().filter(|language| language.reads_its_script) {
        assert!(!seen.contains(&language.script) && language.stemmer.is_some(), "{}", language.name);
        seen.push(language.script);
    }
}

#[test]
fn no_list_holds_a_word_twice_or_an_empty_one() {
    for language in LANGUAGES {
        for (list, words) in lists(language) {
            let different: BTreeSet<&&str> = words.iter().collect();
            assert_eq!(different.len(), words.len(), "{} {list}", language.name);
            assert!(words.iter().all(|word| !word.trim().is_empty()), "{} {list}", language.name);
        }
    }
}

#[test]
fn what_is_compared_with_small_letters_is_in_small_letters() {
    for language in LANGUAGES {
        for (list, words) in lists(language).iter().filter(|(list, _)| !WITH_CAPITALS.contains(&list.as_str())) {
            for word in *words {
                assert_eq!(*word, word.to_lowercase(), "{} {list}", language.name);
            }
        }
    }
}

#[test]
fn lists_that_are_searched_in_order_are_in_that_order() {
    for language in LANGUAGES {
        let name = language.name;
        assert!(language.questions.carriers.is_sorted(), "{name}: carriers are found by binary search");
        assert!(matches!(language.calendar.months.len(), 0 | 12), "{name}: a month's place is its number");
        assert!(matches!(language.calendar.weekdays.len(), 0 | 7), "{name}");
        let hidden = |list: WordList, hides: fn(&str, &str) -> bool| {
            let later = |(at, first): (usize, &&'static str)| {
                list[at + 1..].iter().find(|second| hides(first, second)).copied()
            };
            list.iter().enumerate().find_map(later)
        };
        let begins = |first: &str, second: &str| second.strip_prefix(first).is_some_and(|rest| rest.starts_with(' '));
        assert_eq!(hidden(language.conversation.difference_openings, begins), None, "{name}: the longer one first");
        if language.script == Script::Han {
            let contains = |first: &str, second: &str| second.contains(first);
            for (list, words) in language.articles.lists() {
                assert_eq!(hidden(words, contains), None, "{name} articles.{list}: the longer one first");
            }
            assert_eq!(hidden(language.question_words, contains), None, "{name}: the longer one first");
            assert!(language.question_words.iter().all(|word| word.chars().all(is_unspaced)), "{name}");
        }
    }
}

#[test]
fn a_noun_asks_for_one_thing() {
    for language in LANGUAGES {
        let lists = language.asked_nouns.lists();
        let nouns = lists.iter().filter(|(list, _)| *list != "plural_endings").flat_map(|(_, nouns)| *nouns);
        let mut seen = BTreeSet::new();
        assert_eq!(
            nouns.filter(|noun| !seen.insert(**noun)).copied().collect::<Vec<_>>(),
            [""; 0],
            "{}",
            language.name
        );
    }
}
