//! The sentences that earlier answers showed, known by the words that they open with.

use crate::question::{Filter, Turn};
use crate::understanding::{Query, Standalone};
use crate::view::{Search, View};
use citewire_text::{sentences, words};

/// So many words tell a sentence from others.
const WORDS: usize = 6;
/// Fewer would fit too many sentences.
const FEWEST_WORDS: usize = 3;
/// So many sentences are named at most, the latest first: a question has to stay short.
const MOST: usize = 9;
/// So many of the passages that its words are found in are looked at.
const PASSAGES: usize = 5;
/// So many characters of an answer are looked at.
const LONGEST_ANSWER: usize = 4_000;

/// A call for more that leaves out what was shown.
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

/// True when a sentence says this word for word: the assistant's own words and its sources need not be left out.
fn is_in_corpus(opening: &str, view: &dyn View) -> bool {
    let found = view.search(&Search::new(&Query::analyse(opening, view), &Filter::default(), PASSAGES));
    found.iter().any(|passage| passage.units.iter().any(|unit| passage.quote(unit).contains(opening)))
}

/// The first words of a sentence, up to a character that brackets or quotes.
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
