//! A text of a question, cut once: its words, its index terms and its entities. Everything else of understanding reads
//! them here.

use std::cell::OnceCell;
use std::ops::Range;

use citewire_text::entities::{Typed, spans};
use citewire_text::terms::Term;
use citewire_text::{Language, Tokeniser};

use super::droppable;

/// A text with its words, terms and entities.
#[derive(Debug)]
pub(crate) struct Cut<'text> {
    /// The text.
    pub(crate) text: &'text str,
    /// The byte ranges of its words. Apostrophes belong to words.
    pub(super) words: Vec<Range<usize>>,
    /// The words in lower case.
    pub(super) lower: Vec<String>,
    /// The byte ranges of phrases that ask nothing: "please", "can you tell me", "according to the article".
    pub(super) dropped: Vec<Range<usize>>,
    /// The positions of the words outside of these phrases.
    pub(super) kept: Vec<usize>,
    /// For each word with content its index terms, one for each language in which they differ.
    pub(super) terms: Vec<Vec<Term>>,
    /// The language whose stop words it uses most, among those of the corpus.
    pub(super) language: Language,
    entities: OnceCell<Vec<Typed>>,
}

impl<'text> Cut<'text> {
    /// Cuts a text for a corpus with this tokeniser.
    pub(crate) fn of(text: &'text str, tokeniser: &Tokeniser) -> Self {
        let words = located_words(text);
        let lower: Vec<String> = words.iter().map(|range| text[range.clone()].to_lowercase()).collect();
        let (dropped, kept) = sifted(&words, &lower);
        let terms = tokeniser.question_terms(text);
        let language = tokeniser.language_of_question(text);
        Self { text, words, lower, dropped, kept, terms, language, entities: OnceCell::new() }
    }

    /// Its names, numbers, times and quotations. They are looked for at the first call.
    pub(super) fn entities(&self) -> &[Typed] {
        self.entities.get_or_init(|| spans(self.text))
    }
}

/// The byte ranges of droppable phrases, and the positions of the other words.
fn sifted(located: &[Range<usize>], words: &[String]) -> (Vec<Range<usize>>, Vec<usize>) {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (mut dropped, mut kept) = (Vec::new(), Vec::with_capacity(words.len()));
    let mut at = 0;
    while at < words.len() {
        let count = droppable::words_at(&words, at);
        if count > 0 {
            dropped.push(located[at].start..located[at + count - 1].end);
        } else {
            kept.push(at);
        }
        at += count.max(1);
    }
    (dropped, kept)
}

/// The byte ranges of a text's words.
fn located_words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        if character.is_alphanumeric() || matches!(character, '\'' | '’') {
            match found.last_mut() {
                Some(last) if last.end == at => last.end = end,
                _ => found.push(at..end),
            }
        }
    }
    found.retain(|range| text[range.clone()].contains(char::is_alphanumeric));
    found
}

#[cfg(test)]
mod tests {
    use super::Cut;
    use citewire_text::Tokeniser;

    #[test]
    fn courtesies_are_dropped() {
        let question = "Please tell me, according to the article, who won";
        let cut = Cut::of(question, &Tokeniser::new([]));
        let dropped: Vec<&str> = cut.dropped.iter().map(|range| &question[range.clone()]).collect();
        assert_eq!(dropped, ["Please tell me", "according to the article"]);
        let kept: Vec<&str> = cut.kept.iter().map(|&at| cut.lower[at].as_str()).collect();
        assert_eq!(kept, ["who", "won"]);
    }

    #[test]
    fn apostrophes_belong_to_words() {
        let cut = Cut::of("Who's at O’Neill's, '94?", &Tokeniser::new([]));
        assert_eq!(cut.lower, ["who's", "at", "o’neill's", "'94"]);
    }
}
