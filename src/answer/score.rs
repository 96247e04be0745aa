//! What a sentence is worth as an answer: named shares that add up.

use crate::retrieval::search::Occurrence;
use crate::retrieval::segment::{StoredPassage, StoredSentence};
use crate::retrieval::{Bm25, Hit, Match, Query, Rank, Snapshot};
use crate::text::ByteSpan;

use super::Share;
use super::expected::Expected;
use super::words::Word;

/// A sentence that may answer, with what it is worth.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The article.
    pub article: Rank,
    /// Position of the sentence in the article.
    pub number: u32,
    /// The sentence.
    pub sentence: StoredSentence,
    /// Sum of `shares`.
    pub score: f32,
    /// What the score consists of.
    pub shares: [Share; 7],
    /// How much of the question's weight its own words cover, from 0 to 1.
    pub coverage: f32,
}

/// Weights of the shares, found on three public data sets (see ARCHITECTURE.md).
#[derive(Debug, Clone, Copy)]
pub struct Weights {
    /// Of the passage that the sentence stands in: pronouns and short sentences need it.
    pub passage: f32,
    /// Of each pair of the question's words that stand side by side here as they do in the question.
    pub phrase: f32,
    /// Of standing first in the article, fading with the sentence's position.
    pub position: f32,
    /// Of holding what the question asks for: a number, a date, a name.
    pub expected: f32,
    /// Of being a question itself, which answers none.
    pub question: f32,
    /// Of the words that the sentence before holds, for a sentence that opens with a pronoun.
    pub antecedent: f32,
}

impl Weights {
    /// The weights in use.
    pub const DEFAULT: Self =
        Self { passage: 1.5, phrase: 0.15, position: 1.0, expected: 3.0, question: -2.0, antecedent: 0.3 };
}

/// The passage whose sentences are scored, with how it meets the query.
#[derive(Debug)]
pub struct Read<'snapshot> {
    /// What the corpus holds.
    pub snapshot: &'snapshot Snapshot,
    /// The question.
    pub query: &'snapshot Query,
    /// What it asks for.
    pub expected: Expected,
    /// The passage.
    pub hit: Hit,
    /// Its article.
    pub article: Rank,
    /// Its sentences.
    pub passage: StoredPassage,
    /// Where the question's words stand in it.
    pub found: Match,
}

/// One sentence and the question's words in it.
#[derive(Debug, Clone, Copy)]
struct Said<'read> {
    sentence: StoredSentence,
    occurrences: &'read [Occurrence],
}

impl Read<'_> {
    /// Scores every sentence of the passage.
    pub fn candidates(&self, candidates: &mut Vec<Candidate>) {
        let quote_of = |sentence: &StoredSentence| self.snapshot.slice(self.article, sentence.sentence.span);
        // The sentence before the first one stands in another passage, which is read only when it matters.
        let first_leans = self.passage.sentences.first().is_some_and(|first| opens_with_pronoun(quote_of(first)));
        let earlier = self.snapshot.passage_before(self.hit.passage).filter(|_| first_leans).map(|passage| {
            let mut stored = StoredPassage::default();
            self.snapshot.read_passage(passage, &mut stored);
            (stored, self.snapshot.matches(self.query, passage))
        });
        let mut before = earlier.as_ref().and_then(|(stored, found)| {
            let (&sentence, positions) = stored.sentences.iter().zip(stored.positions()).last()?;
            Some(Said { sentence, occurrences: found.within(positions) })
        });
        let sentences = self.passage.sentences.iter().zip(self.passage.positions());
        for (number, (&sentence, positions)) in (self.passage.first_sentence..).zip(sentences) {
            let said = Said { sentence, occurrences: self.found.within(positions) };
            let quote = quote_of(&sentence);
            let antecedent = before.filter(|before| {
                before.sentence.sentence.block == sentence.sentence.block && opens_with_pronoun(quote)
            });
            candidates.push(self.score(number, quote, said, antecedent));
            before = Some(said);
        }
    }

    fn score(&self, number: u32, quote: &str, said: Said<'_>, antecedent: Option<Said<'_>>) -> Candidate {
        let weights = Weights::DEFAULT;
        let antecedent = antecedent.map_or(0.0, |before| self.words(before, said.occurrences));
        let shares = [
            Share { name: "words", value: self.words(said, &[]) },
            Share { name: "antecedent", value: weights.antecedent * antecedent },
            Share { name: "passage", value: weights.passage * self.hit.score },
            Share { name: "phrases", value: weights.phrase * phrases(self.query, said.occurrences) },
            Share { name: "position", value: weights.position / (1.0 + number as f32) },
            Share { name: "expected", value: if self.expected.is_in(quote) { weights.expected } else { 0.0 } },
            Share { name: "question", value: if is_question(quote) { weights.question } else { 0.0 } },
        ];
        let score = shares.iter().map(|share| share.value).sum();
        let coverage = self.query.coverage(|word| holds(said.occurrences, word));
        Candidate { article: self.article, number, sentence: said.sentence, score, shares, coverage }
    }

    /// BM25 of the words of a sentence that are not said `elsewhere`, with the corpus's IDF and the average length of
    /// a sentence.
    fn words(&self, said: Said<'_>, elsewhere: &[Occurrence]) -> f32 {
        let length = said.sentence.terms as f32;
        let average = self.snapshot.average_sentence_length();
        let left = self.query.words.iter().enumerate().filter(|(word, _)| !holds(elsewhere, *word));
        let worth = left.map(|(number, word)| {
            let frequency = said.occurrences.iter().filter(|occurrence| occurrence.word as usize == number).count();
            match frequency {
                0 => 0.0,
                _ => word.weight * Bm25::SENTENCES.saturation(frequency as f32, length, average),
            }
        });
        worth.fold(0.0, |sum, share| sum + share)
    }
}

fn holds(occurrences: &[Occurrence], word: usize) -> bool {
    occurrences.iter().any(|occurrence| occurrence.word as usize == word)
}

/// Openings of a sentence that speaks of what the one before it named.
const PRONOUNS: [&str; 14] =
    ["He", "She", "It", "They", "His", "Her", "Its", "Their", "This", "These", "Those", "Both", "There", "Here"];

fn opens_with_pronoun(quote: &str) -> bool {
    let opening = quote.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    opening.is_some_and(|word| PRONOUNS.contains(&word))
}

/// The weight of pairs of neighbouring words of the question that are neighbours in the sentence, in the same order.
fn phrases(query: &Query, occurrences: &[Occurrence]) -> f32 {
    let follows = |first: &Occurrence, word: usize| {
        let next = Occurrence { position: first.position + 1, word: word as u32 };
        occurrences.binary_search(&next).is_ok()
    };
    let stands = |word: usize| {
        let of_word = occurrences.iter().filter(move |occurrence| occurrence.word as usize == word);
        of_word.into_iter().any(|first| follows(first, word + 1))
    };
    let pairs = query.words.windows(2).enumerate().filter(|(word, _)| stands(*word));
    pairs.map(|(_, pair)| pair[0].weight + pair[1].weight).fold(0.0, |sum, weight| sum + weight)
}

fn is_question(sentence: &str) -> bool {
    sentence.trim_end_matches(['"', '”', '’', ')', '*', '_']).ends_with(['?', '？'])
}

/// The bytes of a sentence on which the question's words stand, neighbours joined.
pub(super) fn highlights(snapshot: &Snapshot, query: &Query, article: Rank, words: &[Word]) -> Vec<ByteSpan> {
    let mut spans: Vec<ByteSpan> = Vec::new();
    for (_, span) in words.iter().filter(|(key, _)| query.word_of(key).is_some()) {
        match spans.last_mut() {
            Some(last) if last.end >= span.start || is_one_phrase(snapshot, article, *last, *span) => {
                last.end = last.end.max(span.end);
            }
            _ => spans.push(*span),
        }
    }
    spans
}

/// True when nothing but one space or hyphen parts two words.
fn is_one_phrase(snapshot: &Snapshot, article: Rank, one: ByteSpan, other: ByteSpan) -> bool {
    matches!(snapshot.slice(article, ByteSpan { start: one.end, end: other.start }), " " | "-" | "–")
}

#[cfg(test)]
mod tests {
    use crate::answer::compose;
    use crate::corpus::Article;
    use crate::retrieval::{Query, Snapshot};

    /// The antecedent share of the second sentence, as "some" or "none".
    fn check(text: &str, question: &str, expected: &str) {
        let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
        let query = Query::analyse(question, &snapshot);
        let hits = snapshot.search(&query, None, 2);
        let (candidates, _) = compose::candidates(&snapshot, question, &query, &hits);
        let second = candidates.iter().find(|candidate| candidate.number == 1).expect("the second sentence");
        let share = second.shares.iter().find(|share| share.name == "antecedent").expect("its share").value;
        assert_eq!(if share > 0.0 { "some" } else { "none" }, expected, "{text}");
    }

    #[test]
    fn a_pronoun_takes_up_the_sentence_before() {
        check("The bridge stands in Saxony. It was opened in 2001.", "When was the bridge opened?", "some");
        check("The bridge stands in Saxony. Trams cross.", "When was the bridge opened?", "none");
        check("The bridge stands in Saxony.\n\nIt was opened in 2001.", "When was the bridge opened?", "none");
    }
}
