//! The evidence for an answer as a whole, from which the confidence is computed.

use super::features::Feature;
use super::score::Candidate;
use super::scored_question::ScoredQuestion;
use crate::view::FoundPassage;

/// Features that are taken of the best sentence.
const OF_BEST: [Feature; 74] = [
    Feature::Words,
    Feature::Coverage,
    Feature::Near,
    Feature::NearSquared,
    Feature::Local,
    Feature::LocalNear,
    Feature::LocalWindow,
    Feature::Window,
    Feature::LocalContext,
    Feature::Context,
    Feature::Passage,
    Feature::Whole,
    Feature::Phrases,
    Feature::PhrasesNear,
    Feature::Proximity,
    Feature::Run,
    Feature::Pairs,
    Feature::Names,
    Feature::NamesPassage,
    Feature::NamesWhole,
    Feature::Numbers,
    Feature::Rarest,
    Feature::LastNear,
    Feature::Focus,
    Feature::FocusNear,
    Feature::Title,
    Feature::TitleOwn,
    Feature::TitleSaid,
    Feature::PassageCoverage,
    Feature::YearMatch,
    Feature::YearConflict,
    Feature::WhoNew,
    Feature::Definition,
    Feature::FitsTime,
    Feature::FitsAmount,
    Feature::FitsMeasure,
    Feature::FitsName,
    Feature::FitsPlace,
    Feature::FitsClause,
    Feature::Period,
    Feature::Surface,
    Feature::Alike,
    Feature::Kin,
    Feature::Matched,
    Feature::New,
    Feature::Length,
    Feature::Position,
    Feature::Heading,
    Feature::HeadingInner,
    Feature::HeadingAsked,
    Feature::HeadingFirst,
    Feature::Lead,
    Feature::LeadAsked,
    Feature::Around,
    Feature::AroundLocal,
    Feature::Item,
    Feature::Code,
    Feature::Long,
    Feature::LongCoverage,
    Feature::LongNear,
    Feature::LongTitle,
    Feature::LongTitleOwn,
    Feature::LongPassage,
    Feature::LongPassageCoverage,
    Feature::LongWhole,
    Feature::LongWindow,
    Feature::LongWords,
    Feature::Meaning,
    Feature::MeaningBehind,
    Feature::MeaningPassage,
    Feature::MeaningNear,
    Feature::MeaningRank,
    Feature::MeaningPassageRank,
    Feature::MeaningPassageAlone,
];

/// Features of which the maximum over all sentences is taken.
const MOST: [Feature; 14] = [
    Feature::NamesWhole,
    Feature::Words,
    Feature::Coverage,
    Feature::Near,
    Feature::Window,
    Feature::LocalNear,
    Feature::Passage,
    Feature::Whole,
    Feature::Phrases,
    Feature::Proximity,
    Feature::Run,
    Feature::HeadingAsked,
    Feature::Around,
    Feature::Meaning,
];

/// Evidence that does not belong to one sentence.
const OF_ALL: [&str; 12] = [
    "question_words",
    "missing",
    "is_missing",
    "question_weight",
    "saturation",
    "second_passage",
    "last_passage",
    "least_saturation",
    "heavy_saturation",
    "best_score",
    "margin",
    "peak",
];

/// The name of each piece of evidence, in order.
pub fn names() -> Vec<String> {
    let best = OF_BEST.iter().map(|feature| format!("best.{}", feature.name()));
    let most = MOST.iter().map(|feature| format!("most.{}", feature.name()));
    best.chain(most).chain(OF_ALL.iter().map(|name| format!("all.{name}"))).collect()
}

/// The evidence for an answer, in the order of [`names`]; `None` when nothing was found. `candidates` are all sentences
/// of `passages`, both best first.
pub fn evidence(
    asked: &ScoredQuestion<'_>,
    passages: &[FoundPassage],
    candidates: &[Candidate<'_>],
) -> Option<Vec<f32>> {
    let (first, best) = (passages.first()?, candidates.first()?);
    let mut evidence = Vec::with_capacity(OF_BEST.len() + MOST.len() + OF_ALL.len());
    evidence.extend(OF_BEST.iter().map(|&feature| best.features[feature]));
    for feature in MOST {
        evidence.push(candidates.iter().map(|candidate| candidate.features[feature]).fold(0.0, f32::max));
    }
    let words = &asked.query.words;
    let sum = |worth: &dyn Fn(usize) -> f32| (0..words.len()).map(worth).fold(0.0, |sum, worth| sum + worth);
    let saturations = &first.saturations;
    let missing = sum(&|number| if words[number].terms.is_empty() { words[number].weight } else { 0.0 });
    let squares = sum(&|number| words[number].weight.powi(2)).max(f32::EPSILON);
    let second = candidates.get(1).map_or(best.score - 5.0, |second| second.score);
    let all = candidates.iter().map(|candidate| (candidate.score - best.score).exp());
    let best_passage = first.score.max(f32::EPSILON);
    let of_all: [f32; OF_ALL.len()] = [
        words.len() as f32 / 10.0,
        missing / asked.weight,
        if missing > 0.0 { 1.0 } else { 0.0 },
        (1.0 + asked.weight).ln(),
        sum(&|number| words[number].weight * saturations[number]) / asked.weight,
        passages.get(1).map_or(0.0, |passage| passage.score) / best_passage,
        passages.last().map_or(0.0, |passage| passage.score) / best_passage,
        saturations.iter().copied().fold(1.0, f32::min),
        sum(&|number| words[number].weight.powi(2) * saturations[number]) / squares,
        best.score / 10.0,
        (best.score - second) / 5.0,
        1.0 / all.fold(0.0, |sum, share| sum + share),
    ];
    evidence.extend(of_all);
    Some(evidence)
}
