//! Fitted numbers, read from the files that `citewire eval --fit` writes.

use std::sync::LazyLock;

use thiserror::Error;

use super::features::{COUNT, Feature, Features};
use super::{Share, evidence};

/// The weight of each feature of a sentence.
static RANKING: LazyLock<Linear> = LazyLock::new(|| embedded("ranking.tsv", include_str!("ranking.tsv")));

/// How much each piece of evidence adds to the confidence in an answer.
static CONFIDENCE: LazyLock<Piecewise> = LazyLock::new(|| embedded("confidence.tsv", include_str!("confidence.tsv")));

/// The weights of features where the passages were searched for by meaning, too.
static MEANING_RANKING: LazyLock<Linear> =
    LazyLock::new(|| embedded("meaning_ranking.tsv", include_str!("meaning_ranking.tsv")));

/// [`CONFIDENCE`] where the passages were searched for by meaning, too.
static MEANING_CONFIDENCE: LazyLock<Piecewise> =
    LazyLock::new(|| embedded("meaning_confidence.tsv", include_str!("meaning_confidence.tsv")));

/// The weights of features.
pub fn ranking(by_meaning: bool) -> &'static Linear {
    if by_meaning { &MEANING_RANKING } else { &RANKING }
}

/// How much each piece of evidence adds to the confidence.
pub fn confidence(by_meaning: bool) -> &'static Piecewise {
    if by_meaning { &MEANING_CONFIDENCE } else { &CONFIDENCE }
}

/// Reads all files now, so that a faulty one stops the program at its start and not at the first question.
///
/// # Panics
/// When a file lacks a feature, names an unknown one or has something that is not a number.
pub fn load() {
    LazyLock::force(&RANKING);
    LazyLock::force(&CONFIDENCE);
    LazyLock::force(&MEANING_RANKING);
    LazyLock::force(&MEANING_CONFIDENCE);
}

/// A file of the source tree. The build that contains a faulty one cannot answer anything, and a test rejects it.
fn embedded<Model: Parse>(file: &str, text: &str) -> Model {
    Model::parse(text).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

/// Why a file of fitted numbers is rejected.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ModelError {
    /// A line names nothing that is known, such as a misspelt feature.
    #[error("`{0}` is unknown")]
    Unknown(String),
    /// Two lines have the same name.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// No line has this name.
    #[error("`{0}` is missing")]
    Missing(String),
    /// A number cannot be read or is not finite.
    #[error("`{0}` has a value that is not a number")]
    NotANumber(String),
    /// A place without a change of the slope.
    #[error("`{0}` ends with a place that has no change of the slope")]
    NoChange(String),
}

/// A model that is kept as lines of a name, a tab and numbers. Lines that start with `#` are comments.
pub trait Parse: Sized {
    /// Reads a model.
    ///
    /// # Errors
    /// When a name is unknown, missing or there twice, and when a number is not one.
    fn parse(text: &str) -> Result<Self, ModelError>;
}

/// A sum of features, each times its weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Linear {
    /// The weight of each feature, in the order of [`Feature::ALL`].
    pub weights: [f32; COUNT],
}

impl Linear {
    /// The sum for a sentence with these features.
    pub fn score(&self, features: &Features) -> f32 {
        features.0.iter().zip(&self.weights).fold(0.0, |sum, (feature, weight)| sum + feature * weight)
    }

    /// What each feature that is not 0 adds to the score.
    pub fn shares(&self, features: &Features) -> Vec<Share> {
        let all = Feature::ALL.into_iter().zip(&self.weights);
        let share = |(name, weight): (Feature, &f32)| {
            let feature = features[name];
            Share { name: name.name(), feature, value: feature * weight }
        };
        all.map(share).filter(|share| share.feature != 0.0).collect()
    }
}

impl Parse for Linear {
    fn parse(text: &str) -> Result<Self, ModelError> {
        let mut weights = [None; COUNT];
        for (name, weight) in lines(text) {
            let place = Feature::ALL.iter().position(|feature| feature.name() == name);
            let slot = &mut weights[place.ok_or_else(|| ModelError::Unknown(name.to_owned()))?];
            if slot.replace(number(name, weight)?).is_some() {
                return Err(ModelError::Twice(name.to_owned()));
            }
        }
        if let Some(place) = weights.iter().position(Option::is_none) {
            return Err(ModelError::Missing(Feature::ALL[place].name().to_owned()));
        }
        Ok(Self { weights: weights.map(Option::unwrap_or_default) })
    }
}

/// A generalised additive model with a logistic link (Hastie and Tibshirani 1986): a probability from the sum of
/// piecewise linear functions, one for each piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Piecewise {
    /// The log-odds when all evidence is 0.
    pub intercept: f32,
    /// One function for each piece of evidence, in order.
    pub functions: Vec<Function>,
}

/// A piecewise linear function through the origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// The name of its evidence.
    pub name: String,
    /// Its slope below the first place.
    pub slope: f32,
    /// Places, each with the change of the slope there.
    pub changes: Vec<(f32, f32)>,
}

impl Parse for Piecewise {
    /// Each line has a name, the slope and then pairs of a place and a change of the slope. The line `intercept` has
    /// one number.
    fn parse(text: &str) -> Result<Self, ModelError> {
        let names = evidence::names();
        let mut intercept = None;
        let mut functions = vec![None; names.len()];
        for (name, rest) in lines(text) {
            let numbers = rest.split('\t').map(|text| number(name, text)).collect::<Result<Vec<_>, _>>()?;
            let (slope, changes) = (numbers[0], &numbers[1..]);
            if changes.len() % 2 != 0 {
                return Err(ModelError::NoChange(name.to_owned()));
            }
            let changes = changes.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
            let was_there = if name == "intercept" {
                intercept.replace(slope).is_some()
            } else {
                let place = names.iter().position(|known| known == name);
                let place = place.ok_or_else(|| ModelError::Unknown(name.to_owned()))?;
                functions[place].replace(Function { name: name.to_owned(), slope, changes }).is_some()
            };
            if was_there {
                return Err(ModelError::Twice(name.to_owned()));
            }
        }
        let missing = |name: &str| ModelError::Missing(name.to_owned());
        let functions = functions.into_iter().zip(&names).map(|(function, name)| function.ok_or_else(|| missing(name)));
        Ok(Self {
            intercept: intercept.ok_or_else(|| missing("intercept"))?,
            functions: functions.collect::<Result<_, _>>()?,
        })
    }
}

impl Piecewise {
    /// The probability, from 0 to 1, for evidence in the order of the functions.
    pub fn probability(&self, evidence: &[f32]) -> f32 {
        let values = self.functions.iter().zip(evidence).map(|(function, value)| function.at(*value));
        let odds = values.fold(self.intercept, |sum, value| sum + value);
        1.0 / (1.0 + (-odds).exp())
    }
}

impl Function {
    /// Its value at a place, in log-odds.
    pub fn at(&self, value: f32) -> f32 {
        let bends = self.changes.iter().map(|(place, change)| change * (value - place).max(0.0));
        bends.fold(self.slope * value, |sum, bend| sum + bend)
    }
}

/// The name of each line that is not a comment, with the rest after the tab.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

fn number(name: &str, text: &str) -> Result<f32, ModelError> {
    let number = text.parse().ok().filter(|number: &f32| number.is_finite());
    number.ok_or_else(|| ModelError::NotANumber(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{Linear, ModelError, Parse, Piecewise, load};

    const RANKING: &str = include_str!("ranking.tsv");
    const CONFIDENCE: &str = include_str!("confidence.tsv");

    #[test]
    fn the_files_hold_a_number_for_each_feature_and_nothing_else() {
        load();
    }

    /// The fault of a file in which one text is replaced by another.
    fn fault<Model: Parse>(file: &str, from: &str, to: &str) -> Option<ModelError> {
        assert!(file.contains(from), "{from} is in the file");
        Model::parse(&file.replacen(from, to, 1)).err()
    }

    #[test]
    fn a_faulty_file_is_rejected() {
        let ranking = |from: &str, to: &str| fault::<Linear>(RANKING, from, to);
        let confidence = |from: &str, to: &str| fault::<Piecewise>(CONFIDENCE, from, to);
        let name = |name: &str| name.to_owned();
        assert_eq!(ranking("\ntitle_own\t", "\ntitle_won\t"), Some(ModelError::Unknown(name("title_won"))));
        assert_eq!(ranking("\ntitle_own\t", "\n#title_own\t"), Some(ModelError::Missing(name("title_own"))));
        assert_eq!(ranking("\ntitle_own\t", "\ntitle\t"), Some(ModelError::Twice(name("title"))));
        assert_eq!(ranking("\ntitle_own\t", "\ntitle_own\tx"), Some(ModelError::NotANumber(name("title_own"))));
        assert_eq!(confidence("\nmost.run\t", "\nmost.runs\t"), Some(ModelError::Unknown(name("most.runs"))));
        assert_eq!(confidence("\nmost.run\t", "\n#most.run\t"), Some(ModelError::Missing(name("most.run"))));
        assert_eq!(confidence("\nintercept\t", "\n#intercept\t"), Some(ModelError::Missing(name("intercept"))));
        assert_eq!(confidence("\nmost.run\t", "\nall.peak\t"), Some(ModelError::Twice(name("all.peak"))));
        assert_eq!(confidence("\nmost.run\t", "\nmost.run\tinf\t"), Some(ModelError::NotANumber(name("most.run"))));
        assert_eq!(confidence("\nmost.run\t", "\nmost.run\t1\t"), Some(ModelError::NoChange(name("most.run"))));
    }

    #[test]
    fn a_function_bends_where_the_file_says() {
        let flat = |name: &String| format!("{name}\t0\n");
        let others: String = super::evidence::names().iter().skip(1).map(flat).collect();
        let model = Piecewise::parse(&format!("# from nowhere\nintercept\t1\nbest.words\t2\t0.5\t-3\n{others}"));
        let model = model.expect("a model");
        let odds = |value: f32| {
            let probability = model.probability(&[value]);
            (probability / (1.0 - probability)).ln()
        };
        for (value, expected) in [(0.0, 1.0), (0.5, 2.0), (1.0, 1.5)] {
            assert!((odds(value) - expected).abs() < 1e-5, "{value}: {}", odds(value));
        }
    }
}
