//! Plain BM25: the baseline for all figures.
//!
//! On purpose this does not use our index. It uses English stop words and stems of the `bm25` crate's default
//! tokeniser, one postings list, and the formula of [`crate::retrieval::Bm25`] with k1 1.5 and b 0.75, without titles,
//! fields, names or phrases. Changes of the product do not change the baseline, so a figure that falls below it has
//! become worse.

use std::collections::HashMap;

use bm25::{DefaultTokenizer, Language, Tokenizer as _};
use rayon::prelude::*;

use super::rows::Document;
use crate::retrieval::Bm25;
use crate::text::bm25::inverse_document_frequency;

/// The usual parameters, for passages, documents and sentences alike.
const PLAIN: Bm25 = Bm25 { k1: 1.5, b: 0.75 };

/// Texts indexed for ranking.
#[derive(Debug)]
pub struct PlainIndex {
    /// For each term, the texts that contain it, in order, with its frequency.
    postings: HashMap<String, Vec<(u32, f32)>>,
    lengths: Vec<f32>,
    average: f32,
}

/// Words as plain BM25 reads them: without stop words, and stemmed.
pub struct PlainTokeniser(DefaultTokenizer);

impl Default for PlainTokeniser {
    fn default() -> Self {
        Self(DefaultTokenizer::new(Language::English))
    }
}

impl PlainTokeniser {
    /// The terms of a text, in order.
    pub fn terms(&self, text: &str) -> Vec<String> {
        self.0.tokenize(text)
    }
}

impl PlainIndex {
    /// Indexes these texts.
    pub fn of(tokeniser: &PlainTokeniser, texts: &[&str]) -> Self {
        let terms: Vec<Vec<String>> = texts.par_iter().map(|text| tokeniser.terms(text)).collect();
        let lengths: Vec<f32> = terms.iter().map(|terms| terms.len() as f32).collect();
        let mut postings: HashMap<String, Vec<(u32, f32)>> = HashMap::new();
        for (text, terms) in terms.into_iter().enumerate() {
            for term in terms {
                let list = postings.entry(term).or_default();
                match list.last_mut() {
                    Some((last, frequency)) if *last == text as u32 => *frequency += 1.0,
                    _ => list.push((text as u32, 1.0)),
                }
            }
        }
        let average = lengths.iter().sum::<f32>() / lengths.len().max(1) as f32;
        Self { postings, lengths, average: average.max(1.0) }
    }

    /// The score of every text. A repeated term of the question counts each time.
    pub fn scores(&self, question: &[String]) -> Vec<f32> {
        let mut scores = vec![0.0; self.lengths.len()];
        for term in question {
            let Some(list) = self.postings.get(term) else { continue };
            let idf = inverse_document_frequency(self.lengths.len(), list.len());
            for &(text, frequency) in list {
                let length = self.lengths[text as usize];
                scores[text as usize] += idf * PLAIN.saturation(frequency, length, self.average);
            }
        }
        scores
    }
}

/// Documents ranked by plain BM25 of title and text together.
pub struct PlainDocuments<'ids> {
    tokeniser: PlainTokeniser,
    index: PlainIndex,
    ids: Vec<&'ids str>,
}

impl<'ids> PlainDocuments<'ids> {
    pub(super) fn of(documents: &'ids [Document]) -> Self {
        let texts: Vec<String> = documents.iter().map(whole_text).collect();
        let tokeniser = PlainTokeniser::default();
        let index = PlainIndex::of(&tokeniser, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        Self { tokeniser, index, ids: documents.iter().map(|document| document.id.0.as_str()).collect() }
    }

    /// The ids of the best documents, best first.
    pub fn ranked(&self, question: &str, limit: usize) -> Vec<&'ids str> {
        let scores = self.index.scores(&self.tokeniser.terms(question));
        best(&scores, limit).into_iter().map(|document| self.ids[document]).collect()
    }
}

/// A document's title and text as one text.
pub(super) fn whole_text(document: &Document) -> String {
    format!("{} {}", document.title.as_deref().unwrap_or_default(), document.text)
}

/// Positions of the best scores above zero, best first; equal scores keep their order.
pub fn best(scores: &[f32], limit: usize) -> Vec<usize> {
    let mut found: Vec<usize> = (0..scores.len()).filter(|&text| scores[text] > 0.0).collect();
    found.sort_by(|&one, &other| scores[other].total_cmp(&scores[one]).then(one.cmp(&other)));
    found.truncate(limit);
    found
}

#[cfg(test)]
mod tests {
    use super::{PlainIndex, PlainTokeniser, best};

    #[test]
    fn texts_are_ranked_by_the_formula() {
        let tokeniser = PlainTokeniser::default();
        let index = PlainIndex::of(&tokeniser, &["The bridges opened.", "A bridge and a tram.", "Kazan."]);
        let scores = index.scores(&tokeniser.terms("Is there a tram on the bridge?"));
        assert_eq!(best(&scores, 10), [1, 0]);
        // ln(1 + 1.5 / 2.5) for the bridge and ln(1 + 2.5 / 1.5) for the tram, each times
        // 2.5 / (1 + 1.5 * (0.25 + 0.75 * 2 / (5 / 3))).
        assert_eq!(format!("{:.4}", scores[1]), "1.3310");
    }
}
