//! Computes the features of one sentence as an answer to a question.

use jiff::civil::Date;

use crate::view::Occurrence;
use citewire_articles::{Unit, lead};
use citewire_text::bm25::Bm25;

use super::denial;
use super::features::{Feature, Features};
use super::overlap::{self, Told};
use super::score::Above;
use super::scored_question::{Holds, ScoredQuestion};
use super::signs::Sign;
use super::sums::{Sums, Words, word};
use super::tokens::Tokens;
use super::wording;
use super::words::Line;
use crate::understanding::Kind;

/// A passage among those found.
#[derive(Debug)]
pub struct Standing<'found> {
    /// Its BM25 score.
    pub score: f32,
    /// Its rank among those found, from 0.
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
    /// The words that its article's title has.
    pub title: Words,
    /// The part of the title's words that the question has.
    pub title_said: f32,
    /// The words that it has anywhere, headings too.
    pub words: Words,
    /// One minus one over the number of passages of its article.
    pub long: f32,
    /// The rarity of sets of words among the sentences found, as parts of 1.
    pub local: &'found Sums,
    /// True when its article is in another language than the question, of which passages were found as well.
    pub is_foreign: bool,
    /// How near its units come to the question by meaning; empty where that is not known.
    pub similarities: &'found [f32],
    /// The greatest of them.
    pub similarity: f32,
    /// How near all sentences of the passages found come.
    pub nearness: &'found Nearness,
    /// True when meanings are known.
    pub by_meaning: bool,
}

/// How near the sentences of the passages found come to the question by meaning.
#[derive(Debug, Default)]
pub struct Nearness {
    /// The similarities of all sentences, greatest first.
    pub sentences: Vec<f32>,
    /// The greatest similarity of each passage, greatest first.
    pub passages: Vec<f32>,
    /// The weight of the question's words that no sentence has together.
    pub unsaid: f32,
}

/// A sentence in its place.
#[derive(Debug)]
pub(super) struct Seen<'read> {
    /// Its position in the article.
    pub(super) number: u32,
    /// Its text.
    pub(super) line: Line<'read>,
    /// The number of its terms.
    pub(super) terms: u32,
    /// Where the question's words stand in it.
    pub(super) occurrences: &'read [Occurrence],
    /// The question's words in it.
    pub(super) own: Words,
    /// The question's words in the sentence before it in the same block.
    pub(super) before: Words,
    /// The question's words in the sentence after it in the same block.
    pub(super) after: Words,
    /// True for the first sentence of a block.
    pub(super) opens_block: bool,
    /// True for the first sentence of a passage.
    pub(super) opens_passage: bool,
    /// What it is quoted as.
    pub(super) unit: Unit,
    /// The question's words in what stands above it.
    pub(super) above: Above,
    /// Its position in the passage.
    pub(super) index: usize,
}

/// Buffers that are reused from sentence to sentence.
#[derive(Debug, Default)]
pub(super) struct Buffers {
    tokens: Tokens,
    alike: Vec<f32>,
}

/// The features that all sentences of a passage share; the others are 0.
pub(super) fn of_passage(asked: &ScoredQuestion<'_>, standing: &Standing<'_>) -> Features {
    let mut features = Features::NONE;
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::TitleSaid, standing.title_said);
    set(Feature::Passage, standing.score / asked.weight);
    set(Feature::PassageRank, 1.0 / (1.0 + standing.rank as f32));
    set(Feature::PassageCoverage, asked.mass(standing.words));
    set(Feature::Article, standing.article / asked.weight);
    set(Feature::Whole, standing.whole / asked.weight);
    set(Feature::WholeShare, standing.whole / standing.best_whole.max(f32::EPSILON));
    set(Feature::NamesPassage, asked.part(asked.names, standing.words));
    features
}

/// Computes the features of a sentence that need no look at its text, and sets the others to 0. `shared` are those of its
/// passage; `average` is the average number of terms of a sentence.
pub(super) fn rough(
    asked: &ScoredQuestion<'_>,
    average: f32,
    standing: &Standing<'_>,
    shared: &Features,
    seen: &Seen<'_>,
) -> Features {
    let own = seen.own;
    let (before, after, title) = (seen.before, seen.after, standing.title);
    let local = |words| standing.local.of(words);
    let mass = |words| asked.mass(words);
    let length = seen.terms as f32;
    let [phrases, phrases_near] = overlap::phrases(asked, seen.occurrences);
    let new = (length - seen.occurrences.len() as f32).max(0.0);
    let mut features = *shared;
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::Words, saturation(asked, seen, average) / asked.weight);
    set(Feature::Coverage, mass(own));
    set(Feature::CoverageSquared, mass(own).powi(2));
    set(Feature::Title, mass(title & !own));
    set(Feature::TitleOwn, mass(title & own));
    set(Feature::Before, mass(before & !own));
    set(Feature::After, mass(after & !own));
    set(Feature::PassageOnly, mass(standing.words & !(own | before | after)));
    set(Feature::Context, mass(own | before | title));
    set(Feature::Phrases, phrases);
    set(Feature::PhrasesNear, phrases_near);
    set(Feature::Proximity, overlap::proximity(asked, seen.occurrences));
    set(Feature::Position, 1.0 / (1.0 + seen.number as f32));
    set(Feature::OpensBlock, flag(seen.opens_block));
    set(Feature::OpensPassage, flag(seen.opens_passage));
    set(Feature::Length, logarithm(length) / 4.0);
    set(Feature::Rarest, has(own & asked.rarest));
    set(Feature::First, has(own & word(0)));
    set(Feature::Last, has(own & asked.last));
    set(Feature::Focus, has(own & asked.focus));
    set(Feature::Names, asked.part(asked.names, own));
    set(Feature::NamesWhole, overlap::whole_names(asked, seen.occurrences));
    set(Feature::Numbers, asked.part(asked.numbers, own));
    set(Feature::Matched, own.count_ones() as f32 / asked.query.words.len().max(1) as f32);
    set(Feature::New, logarithm(new) / 4.0);
    set(Feature::Local, local(own));
    set(Feature::LocalBefore, local(before));
    set(Feature::LocalAfter, local(after));
    set_near(&mut features, asked, standing, seen, own);
    set_structure(&mut features, asked, standing, seen);
    set_meaning(&mut features, standing, seen);
    for (feature, of) in IN_LONG_ARTICLES {
        features[feature] = features[of] * standing.long;
    }
    features
}

/// Computes every feature of a sentence. `rough` are those that needed no look at its text.
pub(super) fn features(
    asked: &ScoredQuestion<'_>,
    standing: &Standing<'_>,
    rough: &Features,
    seen: &Seen<'_>,
    buffers: &mut Buffers,
) -> Features {
    let Buffers { tokens, alike } = buffers;
    let quote = seen.line.quote;
    let own = seen.own;
    let told = overlap::told(asked, own, &seen.line, alike);
    let Told { kin, alike, alike_worth, surface, .. } = told;
    let mass = |words| asked.mass(words);
    tokens.read(quote, asked.filter, &asked.sought);
    let says = |sign| flag(tokens.says.has(sign));
    let (run, pairs) = overlap::runs(&asked.tokens, tokens);
    let of_question = |count: usize| count as f32 / asked.tokens.len().max(1) as f32;
    let holds = asked.holds;
    let who = holds.is_named();
    let spans = asked.spans(quote);
    let fit = if holds == Holds::Nothing { 0.0 } else { asked.asked.fit_of(quote, &spans) };
    let fits = |kind| if holds == kind { fit } else { 0.0 };
    let period = asked.period.map_or(0.0, |period| period.time_match(quote, &spans, standing.days, standing.newest));
    let is_pronoun = wording::opens_with_pronoun(quote);
    let new_names = logarithm(told.new_names as f32) / 3.0;
    let mut features = *rough;
    set_near(&mut features, asked, standing, seen, own | kin | alike);
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::Antecedent, if is_pronoun { mass(seen.before & !own) } else { 0.0 });
    set(Feature::Run, of_question(run));
    set(Feature::Pairs, of_question(pairs));
    set(Feature::FitsTime, fits(Holds::Time));
    set(Feature::FitsAmount, fits(Holds::Amount));
    set(Feature::FitsMeasure, fits(Holds::Measure));
    set(Feature::FitsName, fits(Holds::Name));
    set(Feature::FitsPlace, fits(Holds::Place));
    set(Feature::FitsClause, fits(Holds::Clause));
    set(Feature::Period, period);
    set(Feature::Question, flag(wording::is_question(quote)));
    set(Feature::Pronoun, flag(is_pronoun));
    set(Feature::Surface, mass(surface));
    set(Feature::Alike, alike_worth);
    set(Feature::YearMatch, flag(told.years == Some(true)));
    set(Feature::YearConflict, flag(told.years == Some(false)));
    set(Feature::Definition, if asked.is_of_thing && own != 0 { says(Sign::Definition) } else { 0.0 });
    set(Feature::Cause, if asked.asked.kind == Kind::Why { says(Sign::Cause) } else { 0.0 });
    set(Feature::Manner, if asked.asked.kind == Kind::How { says(Sign::Manner) } else { 0.0 });
    set(Feature::Reported, says(Sign::Report));
    let negates = tokens.says.has(Sign::Negation);
    // A denial is only looked for where it matters.
    set(Feature::Negated, flag(negates && !asked.denies && own != 0 && denial::denies(asked, &seen.line)));
    set(Feature::NegationAsked, flag(negates && asked.denies));
    set(Feature::Named, logarithm(told.names as f32) / 3.0);
    set(Feature::NewNames, new_names);
    set(Feature::WhoNew, flag(who && told.new_names > 0));
    set(Feature::WhoNewNames, if who { new_names } else { 0.0 });
    set(Feature::WhoBy, if who { says(Sign::Agent) } else { 0.0 });
    set(Feature::WhoIn, if who { says(Sign::Location) } else { 0.0 });
    set(Feature::Digits, logarithm(told.digits as f32) / 2.0);
    set(Feature::Kin, mass(kin & !own));
    for (feature, of) in IN_LONG_ARTICLES {
        features[feature] = features[of] * standing.long;
    }
    features
}

/// Sets the features of the words in a sentence or words for them, which are `near`.
fn set_near(
    features: &mut Features,
    asked: &ScoredQuestion<'_>,
    standing: &Standing<'_>,
    seen: &Seen<'_>,
    near: Words,
) {
    let (before, after, title) = (seen.before, seen.after, standing.title);
    let known = near | before | title;
    let around = known | seen.above.headings | seen.above.lead;
    let local = |words| standing.local.of(words);
    let mass = |words| asked.mass(words);
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::LastNear, has(near & asked.last));
    set(Feature::FocusNear, has(near & asked.focus));
    set(Feature::Near, mass(near));
    set(Feature::NearSquared, mass(near).powi(2));
    set(Feature::NearContext, mass(known));
    set(Feature::Window, mass(near | before | after | title));
    set(Feature::LocalNear, local(near));
    set(Feature::LocalContext, local(known));
    set(Feature::LocalWindow, local(near | before | after));
    set(Feature::Around, mass(around));
    set(Feature::AroundLocal, local(around));
}

/// Sets the features of what stands above a sentence and of what it is quoted as.
fn set_structure(features: &mut Features, asked: &ScoredQuestion<'_>, standing: &Standing<'_>, seen: &Seen<'_>) {
    let mass = |words| asked.mass(words);
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    let own = seen.own;
    let Above { headings, heading, heading_said, below, lead, lead_said } = seen.above;
    let above = headings | lead;
    let nearness = 1.0 / (1.0 + below as f32);
    let kind = asked.asked.kind;
    let announces = lead::announces(seen.line.quote);
    let is_of_list = seen.unit == Unit::Item || announces;
    set(Feature::Heading, mass(headings & !own));
    set(Feature::HeadingInner, mass(heading));
    set(Feature::HeadingSaid, if heading == 0 { 0.0 } else { heading_said });
    set(Feature::HeadingAsked, mass(heading) * heading_said);
    set(Feature::HeadingNear, mass(heading) * nearness);
    set(Feature::HeadingFirst, mass(heading) * heading_said * nearness);
    set(Feature::Lead, mass(lead & !own));
    set(Feature::LeadAsked, mass(lead) * lead_said);
    set(Feature::Below, nearness);
    set(Feature::Item, flag(seen.unit == Unit::Item));
    set(Feature::Code, flag(seen.unit == Unit::Code));
    set(Feature::Announces, flag(announces));
    set(Feature::HowCode, flag(kind == Kind::How && seen.unit == Unit::Code));
    set(Feature::HowItem, flag(kind == Kind::How && is_of_list));
    set(Feature::ListItem, flag(asked.asks_many && is_of_list));
    let asks_list = kind == Kind::How || asked.asks_many;
    set(Feature::ListContext, if asks_list && is_of_list { mass(above | standing.title) } else { 0.0 });
    set(Feature::Long, standing.long);
}

/// Sets the features of meaning, where it is known.
fn set_meaning(features: &mut Features, standing: &Standing<'_>, seen: &Seen<'_>) {
    let all = standing.similarities;
    let Some(&own) = all.get(seen.index) else { return };
    let of = |index: Option<usize>| index.and_then(|index| all.get(index)).copied().unwrap_or(0.0);
    let beside = of(seen.index.checked_sub(1)).max(of(Some(seen.index + 1)));
    let near = features[Feature::Near];
    let mut set = |feature: Feature, value: f32| features[feature] = value;
    set(Feature::Meaning, own);
    set(Feature::MeaningSquared, own * own.abs());
    let Nearness { sentences, passages, unsaid } = standing.nearness;
    let behind = own - sentences.first().copied().unwrap_or(0.0);
    let rank = |similarities: &[f32], own: f32| 1.0 / (1 + similarities.partition_point(|other| *other > own)) as f32;
    let (rank, passage_rank) = (rank(sentences, own), rank(passages, standing.similarity));
    set(Feature::MeaningBehind, behind);
    set(Feature::MeaningPassage, standing.similarity);
    set(Feature::MeaningRank, rank);
    set(Feature::MeaningPassageRank, passage_rank);
    set(Feature::MeaningAlone, behind * unsaid);
    set(Feature::MeaningRankAlone, rank * unsaid);
    set(Feature::MeaningPassageAlone, standing.similarity * unsaid);
    set(Feature::MeaningBeside, beside);
    set(Feature::MeaningNear, own * near);
    set(Feature::LongMeaning, own * standing.long);
}

/// Features that have a second weight in long articles.
const IN_LONG_ARTICLES: [(Feature, Feature); 17] = [
    (Feature::LongWords, Feature::Words),
    (Feature::LongCoverage, Feature::Coverage),
    (Feature::LongNear, Feature::Near),
    (Feature::LongTitle, Feature::Title),
    (Feature::LongTitleOwn, Feature::TitleOwn),
    (Feature::LongTitleSaid, Feature::TitleSaid),
    (Feature::LongPassage, Feature::Passage),
    (Feature::LongPassageRank, Feature::PassageRank),
    (Feature::LongPassageCoverage, Feature::PassageCoverage),
    (Feature::LongArticle, Feature::Article),
    (Feature::LongWhole, Feature::Whole),
    (Feature::LongWholeShare, Feature::WholeShare),
    (Feature::LongPosition, Feature::Position),
    (Feature::LongOpensPassage, Feature::OpensPassage),
    (Feature::LongLocal, Feature::Local),
    (Feature::LongWindow, Feature::Window),
    (Feature::LongLength, Feature::Length),
];

fn logarithm(count: f32) -> f32 {
    (1.0 + count).ln()
}

fn has(words: Words) -> f32 {
    flag(words != 0)
}

fn flag(holds: bool) -> f32 {
    if holds { 1.0 } else { 0.0 }
}

/// The BM25 score of a sentence by itself.
fn saturation(asked: &ScoredQuestion<'_>, seen: &Seen<'_>, average: f32) -> f32 {
    let mut sum = 0.0;
    for (number, word) in asked.query.words.iter().enumerate() {
        let places = seen.occurrences.iter().filter(|occurrence| occurrence.word as usize == number);
        match places.count() {
            0 => {}
            count => sum += word.weight * Bm25::SENTENCES.saturation(count as f32, seen.terms as f32, average),
        }
    }
    sum
}
