//! Whether a sentence denies what is asked: "Dogs are not allowed" for "Where are dogs allowed?".

use citewire_text::language::{ENGLISH, of_code};
use citewire_text::scripts::is_unspaced;
use citewire_text::words;

use super::scored_question::ScoredQuestion;
use super::words::{Line, each_word};

/// Number of words behind one that denies among which the denied word stands.
const WITHIN: usize = 3;

/// True when one of the question's words stands close behind a word that denies. Languages without spaces join the two, and
/// a denial somewhere in the sentence has to do.
pub(super) fn denies(asked: &ScoredQuestion<'_>, line: &Line<'_>) -> bool {
    let quote = line.quote;
    let own = of_code(line.language.code()).map_or(&[][..], |language| language.wording.negations);
    let negations = if own.is_empty() { ENGLISH.wording.negations } else { own };
    if negations.iter().any(|word| word.contains(is_unspaced)) {
        return negations.iter().any(|word| quote.contains(word));
    }
    let mut words: Vec<(usize, &str)> = Vec::new();
    words::each(quote, |at, word| words.push((at, word)));
    let is_negation = |word: &str| {
        let word = word.to_lowercase();
        // "isn't" is found by "isn", and "don't", whose beginning is another word, as a whole.
        let beginning = word.split(['\'', '’']).next().unwrap_or(&word);
        negations.contains(&word.as_str()) || negations.contains(&beginning)
    };
    let mut denied = false;
    for (number, _) in words.iter().enumerate().filter(|(_, (_, word))| is_negation(word)) {
        let behind = &words[number + 1..words.len().min(number + 1 + WITHIN)];
        if let (Some((start, _)), Some((last, word))) = (behind.first(), behind.last()) {
            let behind = &quote[*start..last + word.len()];
            each_word(line.language, behind, |key, _| denied |= asked.query.word_of(key).is_some());
        }
    }
    denied
}
