//! Sentences that earlier answers showed, identified by their first words.

use crate::question::{Question, Turn};
use crate::understanding::Standalone;
use crate::view::FoundPassage;
use citewire_text::{sentences, words};

/// Number of first words that identify a sentence.
const WORDS: usize = 6;
/// Lowest number of words that identify a sentence. Fewer would match too many sentences.
const FEWEST_WORDS: usize = 3;
/// Largest number of sentences in a question, the latest first. The number keeps the question short.
const MOST: usize = 9;
/// Largest number of sentences that are looked for in the passages that a question finds.
const MOST_LOOKED_FOR: usize = 64;
/// Largest number of characters that are written around the first words of a sentence.
const MARKS: usize = 16;
/// Number of characters of an answer that are read.
const LONGEST_ANSWER: usize = 4_000;

/// A call for more that omits the sentences that were shown.
pub(super) fn besides_shown(question: Standalone, history: &[Turn]) -> Standalone {
    let mut openings: Vec<String> = Vec::new();
    for turn in history.iter().rev() {
        let end = turn.answer.char_indices().nth(LONGEST_ANSWER).map_or(turn.answer.len(), |(at, _)| at);
        for line in turn.answer[..end].lines() {
            for opening in sentences::sentences(line, "en").iter().filter_map(|span| opening(span.slice(line))) {
                if openings.len() < MOST_LOOKED_FOR && !openings.iter().any(|known| known == opening) {
                    openings.push(opening.to_owned());
                }
            }
        }
    }
    question.leaving_out(openings)
}

/// Keeps the sentences to omit that these passages contain, at most [`MOST`]. The assistant's own words and its sources
/// are in none of them.
pub(in crate::understanding) fn retain_found(question: &mut Standalone, passages: &[FoundPassage]) {
    let is_in =
        |opening: &str, passage: &FoundPassage| passage.units.iter().any(|unit| passage.quote(unit).contains(opening));
    // The question is written with them, and has to stay within the bounds of questions.
    let mut room = Question::LONGEST.saturating_sub(question.text().chars().count() + MARKS);
    let mut kept = 0;
    question.retain_shown(|opening| {
        let length = opening.chars().count() + MARKS;
        let is_kept = kept < MOST && length <= room && passages.iter().any(|passage| is_in(opening, passage));
        if is_kept {
            kept += 1;
            room -= length;
        }
        is_kept
    });
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
