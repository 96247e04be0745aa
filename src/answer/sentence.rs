//! Computes the features of one sentence as an answer to a question.

use jiff::civil::Date;

use crate::bm25::Bm25;
use crate::view::Occurrence;

use super::features::{Feature, Features};
use super::meeting::{self, Means};
use super::weighed::{Holds, Weighed, Words, tokens_of, word};
use super::wording;
use super::words::Word;
use crate::understanding::Kind;

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
    /// Where it begins in `text`, in bytes.
    pub start: u32,
    /// Number of its index terms.
    pub terms: u32,
    /// Where the question's words stand in it.
    pub occurrences: &'read [Occurrence],
    /// The question's words in the sentence before it in the same block.
    pub before: Words,
    /// The question's words in the sentence after it in the same block.
    pub after: Words,
    /// Its words.
    pub words: &'read [Word],
    /// The passage's text, in which the spans of words count.
    pub text: &'read str,
    /// True for the first sentence of a block.
    pub opens_block: bool,
    /// True for the first sentence of a passage.
    pub opens_passage: bool,
    /// Its passage.
    pub standing: &'read Standing<'read>,
}

/// Computes every feature of a sentence. `tokens` is a buffer that is reused.
#[expect(clippy::too_many_lines, reason = "a list with one line for each feature")]
pub fn features(asked: &Weighed<'_>, average: f32, seen: &Seen<'_>, tokens: &mut Vec<u32>) -> Features {
    let standing = seen.standing;
    let length = seen.terms as f32;
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
    let mut features = Features::UNSET;
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::Words, saturated.fold(0.0, |sum, share| sum + share) / asked.weight);
    set(Feature::Coverage, mass(own));
    set(Feature::CoverageSquared, mass(own).powi(2));
    set(Feature::Title, mass(title & !own));
    set(Feature::TitleOwn, mass(title & own));
    set(Feature::TitleSaid, standing.title_said);
    set(Feature::Before, mass(before & !own));
    set(Feature::After, mass(after & !own));
    set(Feature::PassageOnly, mass(standing.words & !(own | before | after)));
    set(Feature::Context, mass(own | before | title));
    set(Feature::Antecedent, if is_pronoun { mass(before & !own) } else { 0.0 });
    set(Feature::Passage, standing.score / asked.weight);
    set(Feature::PassageRank, 1.0 / (1.0 + standing.rank as f32));
    set(Feature::PassageCoverage, mass(standing.words));
    set(Feature::Article, standing.article / asked.weight);
    set(Feature::Whole, standing.whole / asked.weight);
    set(Feature::WholeShare, standing.whole / standing.best_whole.max(f32::EPSILON));
    set(Feature::Phrases, meeting::phrases(asked, seen.occurrences, 1));
    set(Feature::PhrasesNear, meeting::phrases(asked, seen.occurrences, 2));
    set(Feature::Proximity, meeting::proximity(asked, seen.occurrences));
    set(Feature::Run, of_question(run));
    set(Feature::Pairs, of_question(pairs));
    set(Feature::Position, 1.0 / (1.0 + seen.number as f32));
    set(Feature::OpensBlock, flag(seen.opens_block));
    set(Feature::OpensPassage, flag(seen.opens_passage));
    set(Feature::FitsTime, fits(Holds::Time));
    set(Feature::FitsAmount, fits(Holds::Amount));
    set(Feature::FitsMeasure, fits(Holds::Measure));
    set(Feature::FitsName, fits(Holds::Name));
    set(Feature::FitsPlace, fits(Holds::Place));
    set(Feature::FitsClause, fits(Holds::Clause));
    set(Feature::Period, period);
    set(Feature::Question, flag(wording::is_question(seen.quote)));
    set(Feature::Length, logarithm(length) / 4.0);
    set(Feature::Pronoun, flag(is_pronoun));
    set(Feature::Surface, mass(surface));
    set(Feature::Alike, alike_worth);
    set(Feature::Rarest, has(own & asked.rarest));
    set(Feature::First, has(own & word(0)));
    set(Feature::Last, has(own & asked.last()));
    set(Feature::LastNear, has(near & asked.last()));
    set(Feature::Focus, has(own & asked.focus));
    set(Feature::FocusNear, has(near & asked.focus));
    set(Feature::Names, asked.part(asked.names, own));
    set(Feature::NamesPassage, asked.part(asked.names, standing.words));
    set(Feature::NamesWhole, meeting::whole_names(asked, seen.occurrences));
    set(Feature::Numbers, asked.part(asked.numbers, own));
    set(Feature::YearMatch, flag(years == Some(true)));
    set(Feature::YearConflict, flag(years == Some(false)));
    set(Feature::Definition, flag(asked.is_of_thing && own != 0 && wording::defines(seen.quote)));
    set(Feature::Cause, flag(asked.asked.kind == Kind::Why && wording::gives_cause(seen.quote)));
    set(Feature::Manner, flag(asked.asked.kind == Kind::How && wording::gives_manner(seen.quote)));
    set(Feature::Reported, flag(wording::reports(seen.quote)));
    set(Feature::Matched, matched);
    set(Feature::Named, logarithm(names.all as f32) / 3.0);
    set(Feature::NewNames, logarithm(names.new as f32) / 3.0);
    set(Feature::WhoNew, flag(who && names.new > 0));
    set(Feature::WhoNewNames, if who { logarithm(names.new as f32) / 3.0 } else { 0.0 });
    set(Feature::WhoBy, flag(who && wording::names_agent(seen.quote)));
    set(Feature::WhoIn, flag(who && wording::names_location(seen.quote)));
    set(Feature::Digits, logarithm(names.digits as f32) / 2.0);
    set(Feature::New, logarithm(new) / 4.0);
    set(Feature::Kin, mass(kin & !own));
    set(Feature::Near, mass(near));
    set(Feature::NearSquared, mass(near).powi(2));
    set(Feature::NearContext, mass(near | before | title));
    set(Feature::Window, mass(near | before | after | title));
    set(Feature::Local, local(own));
    set(Feature::LocalNear, local(near));
    set(Feature::LocalContext, local(near | before | title));
    set(Feature::LocalWindow, local(near | before | after));
    set(Feature::LocalBefore, local(before));
    set(Feature::LocalAfter, local(after));
    debug_assert!(features.0.iter().all(|value| !value.is_nan()), "a feature has no value: {features:?}");
    features
}

fn flag(holds: bool) -> f32 {
    if holds { 1.0 } else { 0.0 }
}
