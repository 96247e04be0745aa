//! How the articles write their terms: read off the passages that hold them.

use super::segment::StoredPassage;
use super::{Hit, Snapshot};
use crate::bm25::inverse_document_frequency;
use crate::text::{ByteSpan, acronyms, words};
use crate::understanding::Query;
use crate::understanding::query::{QueryTerm, QueryWord};
use crate::view::SurfaceForm;

/// Passages that are read.
const READ: usize = 8;

fn of_terms(keys: &[String], snapshot: &Snapshot) -> Query {
    let word = |key: &String| {
        let idf = inverse_document_frequency(snapshot.passages(), snapshot.passages_holding(key));
        QueryWord {
            text: key.clone(),
            span: ByteSpan::new(0, key.len()),
            terms: vec![QueryTerm { key: key.clone(), idf }],
            weight: idf,
            carries: false,
            times: 1,
        }
    };
    Query { words: keys.iter().map(word).collect() }
}

/// Calls `look` with each sentence of the best passages until it gives something.
fn find<T>(keys: &[String], snapshot: &Snapshot, mut look: impl FnMut(&str) -> Option<T>) -> Option<T> {
    let hits: Vec<Hit> = snapshot.search(&of_terms(keys, snapshot), None, READ);
    hits.into_iter().find_map(|hit| {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        passage.sentences.iter().find_map(|sentence| look(snapshot.slice(article, sentence.sentence.span)))
    })
}

pub(super) fn forms(snapshot: &Snapshot, key: &str) -> Vec<SurfaceForm> {
    let mut forms: Vec<SurfaceForm> = Vec::new();
    find::<()>(&[key.to_owned()], snapshot, |sentence| {
        words::each(sentence, |start, word| {
            let terms = snapshot.tokeniser().question_terms(&word.to_ascii_lowercase());
            if terms.len() == 1 && terms[0].iter().any(|term| term.key == key) {
                let is_name = start > 0 && word.starts_with(|first: char| first.is_ascii_uppercase());
                forms.push(SurfaceForm { word: word.to_ascii_lowercase().into(), is_name });
            }
        });
        None
    });
    forms
}

pub(super) fn introduced_with(snapshot: &Snapshot, acronym_or_name: &str) -> Option<String> {
    let terms = snapshot.tokeniser().question_terms(acronym_or_name);
    let keys: Vec<String> = terms.into_iter().filter_map(|terms| Some(terms.into_iter().next()?.key)).collect();
    let keys: Vec<String> = keys.into_iter().filter(|key| snapshot.passages_holding(key) > 0).collect();
    if acronyms::is_acronym(acronym_or_name) {
        return find(&keys, snapshot, |text| acronyms::introduced_by(text, acronym_or_name));
    }
    find(&keys, snapshot, |text| acronyms::introduces(text, acronym_or_name))
}
