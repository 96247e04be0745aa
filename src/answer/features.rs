//! What is known of a sentence as an answer to a question: named numbers, each between about 0 and 1.
//!
//! What each of them brings is in ARCHITECTURE.md; what each is worth is fitted (see [`super::model`]).

use jiff::civil::Date;

use crate::retrieval::Bm25;
use crate::retrieval::search::Occurrence;
use crate::retrieval::segment::StoredSentence;

use super::meeting::{self, Means};
use super::weighed::{Holds, Weighed, Words, tokens_of, word};
use super::wording;
use super::words::Word;
use crate::asking::Kind;

/// One feature of one sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feature {
    /// Its name, which is also that of its share of the score.
    pub name: &'static str,
    /// Its value.
    pub value: f32,
}

/// So many features has every sentence.
pub const COUNT: usize = 73;

/// A passage among those found.
#[derive(Debug)]
pub struct Standing<'found> {
    /// Its score by BM25.
    pub score: f32,
    /// That of the best passage found.
    pub best: f32,
    /// Its place among those found, from 0.
    pub rank: usize,
    /// The sum of the scores of the passages found in its article.
    pub article: f32,
    /// The score of its article as a whole.
    pub whole: f32,
    /// The best score that an article of the passages found has as a whole.
    pub best_whole: f32,
    /// The first and the last day on which its article may have appeared.
    pub days: Option<(Date, Date)>,
    /// The last day on which the newest article of the passages found may have appeared.
    pub newest: Option<Date>,
    /// The words that its article's title holds.
    pub title: Words,
    /// How much of the title the question says, from 0 to 1.
    pub title_said: f32,
    /// The words that it holds anywhere, headings too.
    pub words: Words,
    /// For each word of the question how rare it is among the sentences found, as shares of 1.
    pub local: &'found [f32],
}

/// A sentence in its place.
#[derive(Debug)]
pub struct Seen<'read> {
    /// Its position in the article.
    pub number: u32,
    /// Its text.
    pub quote: &'read str,
    /// What is stored of it.
    pub sentence: StoredSentence,
    /// Where the question's words stand in it.
    pub occurrences: &'read [Occurrence],
    /// The question's words in the sentence before it in the same block.
    pub before: Words,
    /// The question's words in the sentence after it in the same block.
    pub after: Words,
    /// Its words.
    pub words: &'read [Word],
    /// The article's text, in which spans count.
    pub text: &'read str,
    /// True for the first sentence of a block.
    pub opens_block: bool,
    /// True for the first sentence of a passage.
    pub opens_passage: bool,
    /// Its passage.
    pub standing: &'read Standing<'read>,
}

/// Every feature of a sentence, always in the same order. `tokens` is room to work in.
#[expect(clippy::too_many_lines, reason = "a list, one line a feature")]
pub fn features(asked: &Weighed<'_>, average: f32, seen: &Seen<'_>, tokens: &mut Vec<u32>) -> [Feature; COUNT] {
    let standing = seen.standing;
    let length = seen.sentence.terms as f32;
    let own = meeting::set(seen.occurrences);
    let Means { kin, alike, alike_worth, surface } = meeting::means(asked, own, seen.words, seen.text);
    let near = own | kin | alike;
    let (before, after, title) = (seen.before, seen.after, standing.title);
    let local = |words: Words| {
        let held = standing.local.iter().enumerate().filter(|(number, _)| words & word(*number) != 0);
        held.map(|(_, worth)| worth).fold(0.0, |sum, worth| sum + worth)
    };
    let mass = |words| asked.mass(words);
    let has = |words: Words| if words == 0 { 0.0 } else { 1.0 };
    let logarithm = |count: f32| (1.0 + count).ln();
    tokens_of(seen.quote, tokens);
    let (run, pairs) = meeting::runs(&asked.tokens, tokens);
    let of_question = |count: usize| count as f32 / asked.tokens.len().max(1) as f32;
    let frequency = |number| seen.occurrences.iter().filter(|occurrence| occurrence.word as usize == number).count();
    let saturated = asked.query.words.iter().enumerate().map(|(number, word)| match frequency(number) {
        0 => 0.0,
        frequency => word.weight * Bm25::SENTENCES.saturation(frequency as f32, length, average),
    });
    let names = meeting::names(asked, seen);
    let holds = asked.holds();
    let who = matches!(holds, Holds::Name | Holds::Place);
    let spans = asked.spans(seen.quote);
    let fit = if holds == Holds::Nothing { 0.0 } else { asked.asked.fit_of(seen.quote, &spans) };
    let fits = |kind| if holds == kind { fit } else { 0.0 };
    let period =
        asked.period.map_or(0.0, |period| period.time_match(seen.quote, &spans, standing.days, standing.newest));
    let is_pronoun = wording::opens_with_pronoun(seen.quote);
    let years = meeting::years(asked, seen.words, seen.text);
    let matched = own.count_ones() as f32 / asked.query.words.len().max(1) as f32;
    let new = (length - seen.occurrences.len() as f32).max(0.0);
    let feature = |name, value| Feature { name, value };
    [
        feature("words", saturated.fold(0.0, |sum, share| sum + share) / asked.weight),
        feature("coverage", mass(own)),
        feature("coverage_squared", mass(own).powi(2)),
        feature("title", mass(title & !own)),
        feature("title_own", mass(title & own)),
        feature("title_said", standing.title_said),
        feature("before", mass(before & !own)),
        feature("after", mass(after & !own)),
        feature("passage_only", mass(standing.words & !(own | before | after))),
        feature("context", mass(own | before | title)),
        feature("antecedent", if is_pronoun { mass(before & !own) } else { 0.0 }),
        feature("passage", standing.score / asked.weight),
        feature("passage_rank", 1.0 / (1.0 + standing.rank as f32)),
        feature("passage_coverage", mass(standing.words)),
        feature("article", standing.article / asked.weight),
        feature("whole", standing.whole / asked.weight),
        feature("whole_share", standing.whole / standing.best_whole.max(f32::EPSILON)),
        feature("phrases", meeting::phrases(asked, seen.occurrences, 1)),
        feature("phrases_near", meeting::phrases(asked, seen.occurrences, 2)),
        feature("proximity", meeting::proximity(asked, seen.occurrences)),
        feature("run", of_question(run)),
        feature("pairs", of_question(pairs)),
        feature("position", 1.0 / (1.0 + seen.number as f32)),
        feature("opens_block", flag(seen.opens_block)),
        feature("opens_passage", flag(seen.opens_passage)),
        feature("fits_time", fits(Holds::Time)),
        feature("fits_amount", fits(Holds::Amount)),
        feature("fits_measure", fits(Holds::Measure)),
        feature("fits_name", fits(Holds::Name)),
        feature("fits_place", fits(Holds::Place)),
        feature("fits_clause", fits(Holds::Clause)),
        feature("period", period),
        feature("question", flag(wording::is_question(seen.quote))),
        feature("length", logarithm(length) / 4.0),
        feature("pronoun", flag(is_pronoun)),
        feature("surface", mass(surface)),
        feature("alike", alike_worth),
        feature("rarest", has(own & asked.rarest)),
        feature("first", has(own & word(0))),
        feature("last", has(own & asked.last())),
        feature("last_near", has(near & asked.last())),
        feature("focus", has(own & asked.focus)),
        feature("focus_near", has(near & asked.focus)),
        feature("names", asked.part(asked.names, own)),
        feature("names_passage", asked.part(asked.names, standing.words)),
        feature("names_whole", meeting::whole_names(asked, seen.occurrences)),
        feature("numbers", asked.part(asked.numbers, own)),
        feature("year_match", flag(years == Some(true))),
        feature("year_conflict", flag(years == Some(false))),
        feature("definition", flag(asked.is_of_thing && own != 0 && wording::defines(seen.quote))),
        feature("cause", flag(asked.asked.kind == Kind::Why && wording::gives_cause(seen.quote))),
        feature("manner", flag(asked.asked.kind == Kind::How && wording::gives_manner(seen.quote))),
        feature("reported", flag(wording::reports(seen.quote))),
        feature("matched", matched),
        feature("named", logarithm(names.all as f32) / 3.0),
        feature("new_names", logarithm(names.new as f32) / 3.0),
        feature("who_new", flag(who && names.new > 0)),
        feature("who_new_names", if who { logarithm(names.new as f32) / 3.0 } else { 0.0 }),
        feature("who_by", flag(who && wording::names_agent(seen.quote))),
        feature("who_in", flag(who && wording::names_location(seen.quote))),
        feature("digits", logarithm(names.digits as f32) / 2.0),
        feature("new", logarithm(new) / 4.0),
        feature("kin", mass(kin & !own)),
        feature("near", mass(near)),
        feature("near_squared", mass(near).powi(2)),
        feature("near_context", mass(near | before | title)),
        feature("window", mass(near | before | after | title)),
        feature("local", local(own)),
        feature("local_near", local(near)),
        feature("local_context", local(near | before | title)),
        feature("local_window", local(near | before | after)),
        feature("local_before", local(before)),
        feature("local_after", local(after)),
    ]
}

fn flag(holds: bool) -> f32 {
    if holds { 1.0 } else { 0.0 }
}
