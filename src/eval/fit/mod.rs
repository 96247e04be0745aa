//! Fits the weights of the answer code to corpus QA sets: first the weights of a sentence's features, then the
//! confidence.
//!
//! All figures are for questions that were not used for fitting, in two ways: for a quarter of the documents of every
//! set with weights fitted to the other quarters, and for each set with weights fitted to the other sets. Nothing is
//! random, so the same sets give the same files.

mod confidence;
mod examples;
mod folders;
mod minimise;
mod other_words;
mod ranking;

use std::fmt::Write as _;
use std::path::Path;

use super::metrics::auroc;
use super::{EvalError, Layout, Settings, find_sets};
use crate::answer::abstain::{POSSIBLE, SURE};
use crate::answer::evidence;
use crate::answer::features::Feature;
use crate::answer::model::{Linear, Piecewise};
use confidence::Case;
use examples::{Example, FOLDS, Set};

/// The contents of the two files that the answer code reads. Their comments have the figures.
#[derive(Debug)]
pub struct Fitted {
    /// `ranking.tsv`.
    pub ranking: String,
    /// `confidence.tsv`.
    pub confidence: String,
}

/// The kind of questions that use words of an article which does not answer them, and their weight. Ranking by words
/// cannot distinguish them, so they count less than questions about which no article has anything.
const ADVERSARIAL: (&str, f64) = ("adversarial", 0.1);

/// Fits to all corpus QA sets below a folder.
///
/// # Errors
/// When there is no set, or a set cannot be read.
pub fn fit(root: &Path, settings: &Settings) -> Result<Fitted, EvalError> {
    let Sets { ranked: mut sets, of_corpora, in_tens } = read(root, settings)?;
    let of_folds: Vec<Linear> =
        (0..FOLDS).map(|fold| weights(&sets, |_, example| example.fold != fold, |_| true)).collect();
    let mut head =
        "# What each feature of a sentence is worth; written by `citewire eval --fit`, fitted to\n".to_owned();
    for set in &sets {
        let by_fold = |example: &Example| &of_folds[example.fold as usize];
        let others = weights(&sets, |other, _| other.name != set.name, |_| true);
        let others = if sets.len() > 1 { Some(at_1_and_3(set, |_| &others)) } else { None };
        let [one, three] = at_1_and_3(set, by_fold);
        let _ =
            write!(head, "# {}: right first {one:.4}, among three {three:.4} on the quarter not fitted to", set.name);
        if let Some([one, three]) = others {
            let _ = write!(head, "; {one:.4}, {three:.4} fitted to the other sets alone");
        }
        head.push('\n');
    }
    let all = weights(&sets, |_, _| true, |_| true);
    let lines =
        Feature::ALL.iter().zip(all.weights).map(|(feature, weight)| format!("{}\t{weight:.5}\n", feature.name()));
    let ranking = head + &lines.collect::<String>();
    sets.truncate(of_corpora);
    Ok(Fitted { ranking, confidence: fit_confidence(&sets.into_iter().chain(in_tens).collect::<Vec<_>>(), &of_folds) })
}

/// The contribution of each feature: the loss without it in right first sentences and in right sentences among three,
/// summed over the sets, on the quarters not used for fitting.
///
/// # Errors
/// When there is no set, or a set cannot be read.
pub fn ablate(root: &Path, settings: &Settings, mut tell: impl FnMut(&str, [f64; 2])) -> Result<(), EvalError> {
    let sets = read(root, settings)?.ranked;
    let tried = |uses: &dyn Fn(usize) -> bool| {
        let of_folds: Vec<Linear> =
            (0..FOLDS).map(|fold| weights(&sets, |_, example| example.fold != fold, uses)).collect();
        let figures = sets.iter().map(|set| at_1_and_3(set, |example| &of_folds[example.fold as usize]));
        figures.fold([0.0; 2], |sum, figure| [sum[0] + figure[0], sum[1] + figure[1]])
    };
    let whole = tried(&|_| true);
    for feature in Feature::ALL {
        let without = tried(&|at| at != feature as usize);
        tell(feature.name(), [whole[0] - without[0], whole[1] - without[1]]);
    }
    Ok(())
}

/// The sets used for fitting.
struct Sets {
    /// All corpus QA sets and folders of articles below a folder, then all sets of questions with candidates, for fitting the ranking.
    ranked: Vec<Set>,
    /// Number of corpus QA sets and folders of articles among them.
    of_corpora: usize,
    /// The corpus QA sets again, cut into corpora of ten documents.
    in_tens: Vec<Set>,
}

fn read(root: &Path, settings: &Settings) -> Result<Sets, EvalError> {
    let (mut ranked, mut in_tens, mut for_ranking) = (Vec::new(), Vec::new(), Vec::new());
    let mut of_articles = Vec::new();
    for path in find_sets(root)? {
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        match Layout::recognise(&path)? {
            Layout::CorpusQa => {
                let (whole, cut, in_other_words) = Set::read(&name, &path, settings)?;
                ranked.push(whole);
                in_tens.push(cut);
                for_ranking.extend(in_other_words);
            }
            Layout::Articles => of_articles.push(path),
            Layout::SentenceSelection => for_ranking.push(Set::of_candidates(&name, &path, settings)?),
            _ => {}
        }
    }
    if !of_articles.is_empty() {
        let (mut of_folders, in_other_words) = folders::read(&of_articles, settings)?;
        ranked.append(&mut of_folders);
        for_ranking.extend(in_other_words);
    }
    let of_corpora = ranked.len();
    if of_corpora == 0 {
        return Err(EvalError::NoDataSet { path: root.to_owned() });
    }
    ranked.append(&mut for_ranking);
    Ok(Sets { ranked, of_corpora, in_tens })
}

fn weights(sets: &[Set], take: impl Fn(&Set, &Example) -> bool, uses: impl Fn(usize) -> bool) -> Linear {
    Linear { weights: ranking::fit(sets, take, uses) }
}

/// Of the judged questions, the share whose first sentence is right, and the share with a right one among three.
fn at_1_and_3<'fitted>(set: &Set, fitted: impl Fn(&Example) -> &'fitted Linear) -> [f64; 2] {
    let (mut all, mut first, mut three) = (0.0_f64, 0.0, 0.0);
    for example in set.examples.iter().filter(|example| example.is_judged) {
        let weights = &fitted(example).weights;
        let mut ranked: Vec<(f32, bool)> =
            example.rows().zip(&example.right).map(|(row, right)| (ranking::score(row, weights), *right)).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        let any = |depth: usize| ranked.iter().take(depth).any(|(_, right)| *right);
        all += 1.0;
        first += f64::from(u8::from(any(1)));
        three += f64::from(u8::from(any(3)));
    }
    if all > 0.0 { [first / all, three / all] } else { [0.0; 2] }
}

/// Fits the confidence to evidence that was computed with weights not fitted to the question.
fn fit_confidence(sets: &[Set], of_folds: &[Linear]) -> String {
    let names = evidence::names();
    let mut cases: Vec<(usize, u32, Case)> = Vec::new();
    for (at, set) in sets.iter().enumerate() {
        let evidence = set.evidence(of_folds, names.len());
        for (example, evidence) in set.examples.iter().zip(evidence) {
            let same =
                |other: &&Example| other.is_answerable == example.is_answerable && other.group() == example.group();
            let among = set.examples.iter().filter(same).count() as f64;
            let importance = if example.kind.contains(ADVERSARIAL.0) { ADVERSARIAL.1 } else { 1.0 };
            // A set counts by the square root of its size, so that neither small nor large sets dominate.
            let weight = importance * set.importance * (set.examples.len() as f64).sqrt() / among;
            let case = Case { evidence, is_answerable: example.is_answerable, weight };
            cases.push((at, example.fold, case));
        }
    }
    let of_folds: Vec<Piecewise> = (0..FOLDS)
        .map(|fold| {
            let others: Vec<&Case> =
                cases.iter().filter(|(_, other, _)| *other != fold).map(|(_, _, case)| case).collect();
            confidence::fit(&names, &others)
        })
        .collect();
    let mut text =
        "# How surely each piece of evidence speaks for an answer, in log-odds: slope, then places with what \
                    the slope changes by there;\n# written by `citewire eval --fit`. On the quarter not fitted to:\n"
            .to_owned();
    for (at, set) in sets.iter().enumerate() {
        let of_set = cases.iter().filter(|(of, ..)| *of == at).zip(&set.examples);
        let believed: Vec<(f64, &Example)> = of_set
            .map(|((_, fold, case), example)| {
                (f64::from(of_folds[*fold as usize].probability(&case.evidence)), example)
            })
            .collect();
        text.push_str(&summary(set, &believed));
    }
    let model = confidence::fit(&names, &cases.iter().map(|(_, _, case)| case).collect::<Vec<_>>());
    let _ = writeln!(text, "intercept\t{:.5}", model.intercept);
    for function in &model.functions {
        let _ = write!(text, "{}\t{:.5}", function.name, function.slope);
        for (place, change) in &function.changes {
            let _ = write!(text, "\t{place:.5}\t{change:.5}");
        }
        text.push('\n');
    }
    text
}

/// One line for each group of a set's questions: the share that is refused, and how well the confidence separates the
/// group from answerable questions.
fn summary(set: &Set, believed: &[(f64, &Example)]) -> String {
    let mut groups: Vec<&str> = believed.iter().map(|(_, example)| example.group()).collect();
    groups.sort_unstable();
    groups.dedup();
    let of = |group: &str| -> Vec<f64> {
        believed.iter().filter(|(_, example)| example.group() == group).map(|(confidence, _)| *confidence).collect()
    };
    let answerable = of(ANSWERABLE);
    let mut text = String::new();
    for group in groups {
        let confidences = of(group);
        let below = |bound: f32| {
            let below = confidences.iter().filter(|confidence| **confidence < f64::from(bound)).count();
            below as f64 / confidences.len().max(1) as f64
        };
        let (refused, unsure) = (below(POSSIBLE), below(SURE));
        let _ = write!(text, "# {}, {group}: {refused:.4} refused, {:.4} perhaps", set.name, unsure - refused);
        if group != ANSWERABLE {
            let _ = write!(text, ", AUROC {:.4}", auroc(&answerable, &confidences));
        }
        text.push('\n');
    }
    text
}

/// The name of the group of answerable questions.
const ANSWERABLE: &str = "answerable";

impl Example {
    /// The group of the question: answerable, or its kind.
    fn group(&self) -> &str {
        if self.is_answerable { ANSWERABLE } else { &self.kind }
    }
}
