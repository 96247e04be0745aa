//! What is known of a question's answer as a whole: whether the articles answer at all is told from this.

use std::sync::LazyLock;

use super::features::Feature;
use super::model::RANKING;
use super::score::Candidate;
use super::weighed::Weighed;
use crate::view::FoundPassage;

/// Features of the best sentence that are evidence.
const OF_BEST: [&str; 47] = [
    "words",
    "coverage",
    "near",
    "near_squared",
    "local",
    "local_near",
    "local_window",
    "window",
    "local_context",
    "context",
    "passage",
    "whole",
    "phrases",
    "phrases_near",
    "proximity",
    "run",
    "pairs",
    "names",
    "names_passage",
    "names_whole",
    "numbers",
    "rarest",
    "last_near",
    "focus",
    "focus_near",
    "title",
    "title_own",
    "title_said",
    "passage_coverage",
    "year_match",
    "year_conflict",
    "who_new",
    "definition",
    "fits_time",
    "fits_amount",
    "fits_measure",
    "fits_name",
    "fits_place",
    "fits_clause",
    "period",
    "surface",
    "alike",
    "kin",
    "matched",
    "new",
    "length",
    "position",
];

/// Features of which the most that any sentence has is evidence.
const MOST: [&str; 11] = [
    "names_whole",
    "words",
    "coverage",
    "near",
    "window",
    "local_near",
    "passage",
    "whole",
    "phrases",
    "proximity",
    "run",
];

/// Evidence that is no sentence's own.
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

/// Where the features of [`OF_BEST`] and [`MOST`] stand among those of a sentence.
static PLACES: LazyLock<(Vec<usize>, Vec<usize>)> = LazyLock::new(|| {
    let places = |names: &[&str]| names.iter().filter_map(|name| RANKING.position(name)).collect();
    (places(&OF_BEST), places(&MOST))
});

/// The name of each piece of evidence, in order.
pub fn names() -> Vec<String> {
    let best = OF_BEST.iter().map(|name| format!("best.{name}"));
    let most = MOST.iter().map(|name| format!("most.{name}"));
    best.chain(most).chain(OF_ALL.iter().map(|name| format!("all.{name}"))).collect()
}

/// The evidence for an answer: `candidates` are all sentences of the `passages`, both best first. `None`
/// when nothing was found.
pub fn evidence(asked: &Weighed<'_>, passages: &[FoundPassage], candidates: &[Candidate<'_>]) -> Option<Vec<f32>> {
    let (first, best) = (passages.first()?, candidates.first()?);
    let (of_best, most) = &*PLACES;
    let mut evidence = Vec::with_capacity(of_best.len() + most.len() + OF_ALL.len());
    let value = |features: &[Feature], place: usize| features.get(place).map_or(0.0, |feature| feature.value);
    evidence.extend(of_best.iter().map(|&place| value(best.features.as_slice(), place)));
    for &place in most {
        let values = candidates.iter().map(|candidate| value(candidate.features.as_slice(), place));
        evidence.push(values.fold(0.0, f32::max));
    }
    let words = &asked.query.words;
    let sum = |worth: &dyn Fn(usize) -> f32| (0..words.len()).map(worth).fold(0.0, |sum, worth| sum + worth);
    let saturations = &first.saturations;
    let missing = sum(&|number| if words[number].terms.is_empty() { words[number].weight } else { 0.0 });
    let squares = sum(&|number| words[number].weight.powi(2)).max(f32::EPSILON);
    let second = candidates.get(1).map_or(best.score - 5.0, |second| second.score);
    let all = candidates.iter().map(|candidate| (candidate.score - best.score).exp());
    let best_passage = first.score.max(f32::EPSILON);
    evidence.extend([
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
    ]);
    Some(evidence)
}
