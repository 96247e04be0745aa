//! Fitted numbers, read from the files that `citewire eval --fit` writes.

use std::sync::LazyLock;

use super::Share;
use super::features::Feature;

/// What each feature of a sentence is worth.
pub static RANKING: LazyLock<Linear> = LazyLock::new(|| Linear::parse(include_str!("ranking.tsv")));

/// How surely the evidence speaks for an answer.
pub static CONFIDENCE: LazyLock<Piecewise> = LazyLock::new(|| Piecewise::parse(include_str!("confidence.tsv")));

/// A sum of named features, each times its weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Linear {
    /// Names with their weights, in the order of the features.
    pub weights: Vec<(String, f32)>,
}

impl Linear {
    /// Reads lines of a name, a tab and a weight; lines that open with `#` say where they come from. A weight that is
    /// no number counts as 0, and a test sees to it that there is none.
    pub fn parse(text: &str) -> Self {
        let weights = lines(text).map(|(name, weight)| (name.to_owned(), number(weight)));
        Self { weights: weights.collect() }
    }

    /// The place of a feature among those of a sentence.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.weights.iter().position(|(other, _)| other == name)
    }

    /// The sum for these features, which must be those of the weights, in order.
    pub fn score(&self, features: &[Feature]) -> f32 {
        features.iter().zip(&self.weights).fold(0.0, |sum, (feature, (_, weight))| sum + feature.value * weight)
    }

    /// What each feature that is not 0 adds to the score.
    pub fn shares(&self, features: &[Feature]) -> Vec<Share> {
        let present = features.iter().zip(&self.weights).filter(|(feature, _)| feature.value != 0.0);
        let share = |(feature, (_, weight)): (&Feature, &(String, f32))| Share {
            name: feature.name,
            feature: feature.value,
            value: feature.value * weight,
        };
        present.map(share).collect()
    }
}

/// A probability by a sum of piecewise linear functions, one of each piece of evidence: a generalised additive model
/// with a logistic link (Hastie and Tibshirani 1986).
#[derive(Debug, Clone, PartialEq)]
pub struct Piecewise {
    /// What is there without any evidence, in log-odds.
    pub intercept: f32,
    /// One function for each piece of evidence, in order.
    pub functions: Vec<Function>,
}

/// A function whose slope changes at a few places.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// The evidence that it is of.
    pub name: String,
    /// Its slope below the first place.
    pub slope: f32,
    /// Places, each with what the slope changes by there.
    pub changes: Vec<(f32, f32)>,
}

impl Piecewise {
    /// Reads lines of a name, the slope and then pairs of a place and a change of the slope, all apart by tabs. The line
    /// named `intercept` has one number. A number that is none counts as 0, and a test sees to it that there is none.
    pub fn parse(text: &str) -> Self {
        let mut model = Self { intercept: 0.0, functions: Vec::new() };
        for (name, rest) in lines(text) {
            let mut numbers = rest.split('\t').map(number);
            let slope = numbers.next().unwrap_or(0.0);
            if name == "intercept" {
                model.intercept = slope;
                continue;
            }
            let mut changes = Vec::new();
            while let (Some(place), Some(change)) = (numbers.next(), numbers.next()) {
                changes.push((place, change));
            }
            model.functions.push(Function { name: name.to_owned(), slope, changes });
        }
        model
    }

    /// The probability for this evidence, which must be that of the functions, in order: from 0 to 1.
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

/// The lines that say something: a name and the rest after its tab.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

fn number(text: &str) -> f32 {
    text.parse().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::{CONFIDENCE, Piecewise, RANKING};
    use crate::answer::weighed::Weighed;
    use crate::answer::{compose, evidence};
    use crate::corpus::Article;
    use crate::question::Filter;
    use crate::retrieval::Snapshot;
    use crate::understanding::Query;
    use crate::view::{Search, View};

    #[test]
    fn the_files_hold_a_number_for_each_feature_and_nothing_else() {
        let snapshot = Snapshot::of(&[Article::parse("a.md", "Trams cross the bridge.".to_owned()).0]);
        let query = Query::analyse("What crosses the bridge?", &snapshot);
        let found = View::search(&snapshot, &Search::new(&query, &Filter::default(), 1));
        let read = compose::read(&Weighed::new("What crosses the bridge?", &query), 1.0, &found);
        let features: Vec<&str> = read.candidates[0].features.iter().map(|feature| feature.name).collect();
        let weights: Vec<&str> = RANKING.weights.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(weights, features);
        let functions: Vec<&str> = CONFIDENCE.functions.iter().map(|function| function.name.as_str()).collect();
        assert_eq!(functions, evidence::names());
        let numbers = |text: &str| {
            let lines: Vec<String> = super::lines(text).map(|(_, rest)| rest.to_owned()).collect();
            lines.iter().flat_map(|line| line.split('\t')).all(|number| number.parse::<f32>().is_ok_and(f32::is_finite))
        };
        assert!(numbers(include_str!("ranking.tsv")) && numbers(include_str!("confidence.tsv")));
    }

    #[test]
    fn a_function_bends_where_the_file_says() {
        let model = Piecewise::parse("# from nowhere\nintercept\t1\nx\t2\t0.5\t-3\n");
        let odds = |value: f32| {
            let probability = model.probability(&[value]);
            (probability / (1.0 - probability)).ln()
        };
        for (value, expected) in [(0.0, 1.0), (0.5, 2.0), (1.0, 1.5)] {
            assert!((odds(value) - expected).abs() < 1e-5, "{value}: {}", odds(value));
        }
    }
}
