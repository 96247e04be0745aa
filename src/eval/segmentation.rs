//! Sentence segmentation: are sentence boundaries where a person put them?

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use serde_json::json;

use super::rows::{Cut, read};
use super::{Column, EvalError, Figure, Layout, Measured, Settings};
use crate::text::{lines, sentences};

/// Language of the data sets.
const LANGUAGE: &str = "en";

pub(super) fn measure(file: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let cuts: Vec<Cut> = settings.sample(read(file)?);
    let found: Vec<Vec<String>> = cuts.par_iter().map(predict).collect();
    let cases = cuts.iter().zip(&found).filter_map(|(cut, found)| Some((cut.golden, cut.gold.as_ref()?, found)));
    let cases: Vec<(bool, bool)> = cases.map(|(golden, gold, found)| (golden, is_same(gold, found))).collect();
    let documents = cuts.iter().zip(&found).filter_map(|(cut, found)| Some((cut.sents.as_ref()?, found)));
    let mut figures = right_cases(&cases);
    figures.extend(boundaries(documents));
    Ok(Measured {
        layout: Layout::Segmentation,
        asked: cuts.len(),
        figures,
        reliability: Vec::new(),
        predictions: found.iter().map(|sentences| json!({ "sentences": sentences }).to_string()).collect(),
    })
}

/// The sentences of a text, cut as in a plain article: first into blocks, then into sentences.
///
/// Boundaries of documents are counted in characters, so text between blocks, such as a horizontal rule, is kept there.
fn predict(cut: &Cut) -> Vec<String> {
    let joined = || cut.sents.as_deref().unwrap_or_default().join(" ");
    let text = cut.text.clone().unwrap_or_else(joined);
    let keeps_gaps = cut.sents.is_some();
    let mut pieces = Vec::new();
    let mut at = 0;
    let gap = |pieces: &mut Vec<String>, gap: &str| {
        if keeps_gaps && !gap.trim().is_empty() {
            pieces.push(gap.trim().to_owned());
        }
    };
    for block in lines::blocks(&text) {
        gap(&mut pieces, &text[at..block.range().start]);
        let block_text = block.slice(&text);
        let found = sentences::sentences(block_text, LANGUAGE);
        pieces.extend(found.iter().map(|span| span.slice(block_text).split_whitespace().collect::<Vec<_>>().join(" ")));
        at = block.range().end;
    }
    gap(&mut pieces, &text[at..]);
    pieces
}

fn is_same(gold: &[String], found: &[String]) -> bool {
    gold.len() == found.len() && gold.iter().zip(found).all(|(gold, found)| gold.trim() == found.trim())
}

fn figure(name: String, value: f64) -> Figure {
    Figure { name, leads: true, values: vec![(Column::Citewire, value)] }
}

/// The share of cases whose sentences are all right: of the Golden Rules, and of all cases.
fn right_cases(cases: &[(bool, bool)]) -> Vec<Figure> {
    let share = |name: &str, of: &[bool]| {
        let right = of.iter().filter(|right| **right).count();
        (!of.is_empty()).then(|| figure(format!("{name}, of {}", of.len()), right as f64 / of.len() as f64))
    };
    let all: Vec<bool> = cases.iter().map(|(_, right)| *right).collect();
    let golden: Vec<bool> = cases.iter().filter(|(golden, _)| *golden).map(|(_, right)| *right).collect();
    [share("golden rules", &golden), share("all cases", &all)].into_iter().flatten().collect()
}

/// Precision, recall and F1 of boundaries over all documents; empty without documents.
fn boundaries<'cut>(documents: impl Iterator<Item = (&'cut Vec<String>, &'cut Vec<String>)>) -> Vec<Figure> {
    let (mut right, mut marked, mut made) = (0, 0, 0);
    for (gold, found) in documents {
        let (gold, found) = (ends(gold), ends(found));
        right += gold.intersection(&found).count();
        marked += gold.len();
        made += found.len();
    }
    if marked == 0 {
        return Vec::new();
    }
    let share = |part: usize, whole: usize| if whole > 0 { part as f64 / whole as f64 } else { 0.0 };
    vec![
        figure("boundary precision".to_owned(), share(right, made)),
        figure("boundary recall".to_owned(), share(right, marked)),
        figure("boundary F1".to_owned(), share(2 * right, made + marked)),
    ]
}

/// The ends of sentences, as numbers of characters before them that are not white space.
fn ends(sentences: &[String]) -> BTreeSet<usize> {
    let length = |sentence: &String| sentence.chars().filter(|c| !c.is_whitespace()).count();
    let ends = sentences.iter().scan(0, |end, sentence| {
        *end += length(sentence);
        Some(*end)
    });
    ends.collect()
}

#[cfg(test)]
mod tests {
    use super::{boundaries, ends};

    #[test]
    fn boundaries_count_characters_so_that_white_space_does_not_matter() {
        let sentences = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
        let (gold, found) = (sentences(&["One two.", "Three."]), sentences(&["One", "two.", " Three."]));
        assert_eq!(ends(&gold).into_iter().collect::<Vec<_>>(), [7, 13]);
        let values = boundaries([(&gold, &found)].into_iter()).into_iter().map(|figure| figure.values[0].1);
        // Two of the three boundaries are right, and both expected ones were found.
        assert_eq!(values.map(|value| format!("{value:.4}")).collect::<Vec<_>>(), ["0.6667", "1.0000", "0.8000"]);
    }
}
