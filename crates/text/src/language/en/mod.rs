//! English, whose rules are also applied to texts of the languages that have no words of their own for them.

mod articles;
mod asking;
mod calendar;
mod conversation;
mod entities;
mod pages;
mod questions;
mod sentences;

use bm25::Language as Stemmer;

use crate::language::words::{LanguageWords, Writing, words};

/// English.
pub static WORDS: LanguageWords = LanguageWords {
    code: "en",
    name: "English",
    reads_its_script: true,
    stemmer: Some(Stemmer::English),
    kin: include_str!("kin.txt"),
    irregular: include_str!("irregular.txt"),
    calendar: calendar::CALENDAR,
    sentences: sentences::SENTENCES,
    wording: sentences::WORDING,
    entities: entities::ENTITIES,
    questions: questions::QUESTIONS,
    periods: questions::PERIODS,
    asked_nouns: questions::ASKED_NOUNS,
    conversation: conversation::CONVERSATION,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    courtesies: questions::COURTESIES,
    samples: questions::SAMPLES,
    articles: articles::ARTICLES,
    labels: pages::LABELS,
    boilerplate: pages::BOILERPLATE,
    small_words: words!("the of and to in is was for that with are this be it on by from an which have has not you can"),
    writing: Writing {
    counted: words!(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
         sixteen seventeen eighteen nineteen twenty"
    ),
    particles: words!("up out off down over"),
    common_ends: words!("in on"),
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
