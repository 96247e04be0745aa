//! Sentences that earlier answers showed, identified by their first words.

use crate::question::{Filter, Turn};
use crate::understanding::{Query, Standalone};
use crate::view::{Search, View};
use citewire_text::{sentences, words};

/// Number of first words that identify a sentence.
const WORDS: usize = 6;
/// Lowest number of words that identify a sentence. Fewer would match too many sentences.
const FEWEST_WORDS: usize = 3;
/// Largest number of sentences in a question, the latest first. The number keeps the question short.
const MOST: usize = 9;
/// Number of passages that are searched for a sentence.
const PASSAGES: usize = 5;
/// Number of characters of an answer that are read.
const LONGEST_ANSWER: usize = 4_000;

/// A call for more that omits the sentences that were shown.
pub(super) fn besides_shown(question: Standalone, history: &[Turn], view: &dyn View) -> Standalone {
    let mut openings: Vec<String> = Vec::new();
    for turn in history.iter().rev() {
        let end = turn.answer.char_indices().nth(LONGEST_ANSWER).map_or(turn.answer.len(), |(at, _)| at);
        for line in turn.answer[..end].lines() {
            for opening in sentences::sentences(line, "en").iter().filter_map(|span| opening(span.slice(line))) {
                let is_new = openings.len() < MOST && !openings.iter().any(|known| known == opening);
                if is_new && is_in_corpus(opening, view) {
                    openings.push(opening.to_owned());
                }
            }
        }
    }
    question.leaving_out(openings)
}

/// True when a sentence of the corpus contains these words. The assistant's own words and its sources need not be
/// omitted.
fn is_in_corpus(opening: &str, view: &dyn View) -> bool {
    let found = view.search(&Search::new(&Query::analyse(opening, view), &Filter::default(), PASSAGES));
    found.iter().any(|passage| passage.units.iter().any(|unit| passage.quote(unit).contains(opening)))
}

/// The first words of a sentence, up to a bracket or a quotation mark.
fn opening(sentence: &str) -> Option<&str> {
    let bare = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    let bare = &bare[..bare.find(['"', '(', ')', '[', '\n']).unwrap_or(bare.len())];
    let mut ends = Vec::with_capacity(WORDS);
    words::each(bare, |start, word| {
        if ends.len() < WORDS {
            ends.push(start + word.len());
        }
    });
    (ends.len() >= FEWEST_WORDS).then(|| &bare[..ends[ends.len() - 1]])
}
