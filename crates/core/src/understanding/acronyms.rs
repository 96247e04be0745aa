//! Acronyms: "AIIB" in a question also finds "Asian Infrastructure Investment Bank", and the reverse, if a passage of
//! the corpus introduces one with the other in parentheses.

use super::Cut;
use super::query::{QueryTerm, QueryWord};
use crate::view::View;
use citewire_text::ByteSpan;
use citewire_text::bm25::inverse_document_frequency;
use citewire_text::entities::SpanKind;
use citewire_text::introductions::is_acronym;

/// Adds the terms of the other form to the words of a question. The weights of the words do not change.
pub(super) fn join(cut: &Cut<'_>, words: &mut [QueryWord], view: &dyn View) {
    let question = cut.text;
    if !question.contains(char::is_lowercase) {
        return;
    }
    for word in words.iter_mut().filter(|word| is_acronym(&word.text)) {
        // Looked up before it is known whether it is needed, so that a view elsewhere is asked for both at once.
        if let Some(long) = view.introduced_with(&word.text)
            && !word.terms.is_empty()
        {
            let own = held_by(word, view);
            add_rarest(&long, own, word, view);
        }
    }
    if question.bytes().filter(u8::is_ascii_uppercase).count() < 3 {
        return;
    }
    for span in cut.entities().iter().filter(|span| is_name(span.kind)) {
        let name = &question[span.range.clone()];
        let within = ByteSpan::new(span.range.start, span.range.end);
        let of_name = || words.iter().enumerate().filter(|(_, word)| within.encloses(&word.span));
        if of_name().count() < 2 || is_acronym(name) {
            continue;
        }
        let Some(short) = view.introduced_with(name) else { continue };
        let places: Vec<usize> = of_name().filter(|(_, word)| !word.terms.is_empty()).map(|(at, _)| at).collect();
        if places.len() > 1 {
            // At most as many passages contain the name as contain its rarest word.
            let own = places.iter().map(|&place| held_by(&words[place], view)).min().unwrap_or(0);
            add_rarest(&short, own, &mut words[places[places.len() - 1]], view);
        }
    }
}

fn is_name(kind: SpanKind) -> bool {
    matches!(kind, SpanKind::Organisation | SpanKind::Name | SpanKind::Place | SpanKind::Person)
}

/// Number of passages with the most common term of a word.
fn held_by(word: &QueryWord, view: &dyn View) -> usize {
    word.terms.iter().map(|term| view.term(&term.key).passages).max().unwrap_or(0)
}

/// Adds the rarest term of `text` that the corpus contains and the word lacks, unless it is in fewer than `own` passages,
/// which is the number of those with the form in the question. A form that is common needs no rarer one: an acronym that
/// half of the corpus uses would rank the passages that spell it out above those that answer.
fn add_rarest(text: &str, own: usize, word: &mut QueryWord, view: &dyn View) {
    let terms = view.corpus().tokeniser.question_terms(text).into_iter().filter_map(|terms| terms.into_iter().next());
    let found = terms.filter_map(|term| {
        let holding = view.term(&term.key).passages;
        let is_new = word.terms.iter().all(|own| own.key != term.key);
        (holding > 0 && is_new).then_some((holding, term.key))
    });
    if let Some((holding, key)) = found.min().filter(|(holding, _)| own <= *holding) {
        let idf = inverse_document_frequency(view.corpus().passages, holding);
        word.terms.push(QueryTerm { key, idf, stands_in: false });
    }
}
