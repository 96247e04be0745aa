//! What a sentence is worth as an answer: named shares that add up.

use crate::corpus::Article;
use crate::retrieval::{Bm25, Index, Query, Snapshot, TermId};
use crate::text::ByteSpan;

use super::Share;
use super::expected::Expected;

/// A sentence that may answer, with what it is worth.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Position of the article in the corpus.
    pub article: u32,
    /// Position of the sentence in the article.
    pub sentence: u32,
    /// Sum of `shares`.
    pub score: f32,
    /// What the score consists of.
    pub shares: Vec<Share>,
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

/// Scores one sentence of a passage whose BM25 score is `passage_score`.
pub fn score(
    snapshot: &Snapshot,
    query: &Query,
    expected: Expected,
    article: u32,
    sentence: u32,
    passage_score: f32,
) -> Candidate {
    let index = &snapshot.index;
    let document = &snapshot.corpus.articles[article as usize];
    let terms = index.sentence_terms(article, sentence);
    let weights = Weights::DEFAULT;
    let quote = document.quote(&document.sentences[sentence as usize]);
    let shares = vec![
        Share { name: "words", value: words(index, query, terms, &[]) },
        Share { name: "antecedent", value: weights.antecedent * antecedent(snapshot, query, article, sentence) },
        Share { name: "passage", value: weights.passage * passage_score },
        Share { name: "phrases", value: weights.phrase * phrases(query, terms) },
        Share { name: "position", value: weights.position / (1.0 + sentence as f32) },
        Share { name: "expected", value: if expected.is_in(quote) { weights.expected } else { 0.0 } },
        Share { name: "question", value: if is_question(quote) { weights.question } else { 0.0 } },
    ];
    let score = shares.iter().map(|share| share.value).sum();
    let coverage = query.coverage(|term| terms.contains(&term));
    Candidate { article, sentence, score, shares, coverage }
}

/// Openings of a sentence that speaks of what the one before it named.
const PRONOUNS: [&str; 14] =
    ["He", "She", "It", "They", "His", "Her", "Its", "Their", "This", "These", "Those", "Both", "There", "Here"];

/// The worth of the words that a sentence leaves to the one before it, when it opens with a pronoun.
fn antecedent(snapshot: &Snapshot, query: &Query, article: u32, sentence: u32) -> f32 {
    let document = &snapshot.corpus.articles[article as usize];
    let own = &document.sentences[sentence as usize];
    let Some(before) = sentence.checked_sub(1).filter(|&before| document.sentences[before as usize].block == own.block)
    else {
        return 0.0;
    };
    let opening = document.quote(own).split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
    if !opening.is_some_and(|word| PRONOUNS.contains(&word)) {
        return 0.0;
    }
    let index = &snapshot.index;
    words(index, query, index.sentence_terms(article, before), index.sentence_terms(article, sentence))
}

/// BM25 of the words of a sentence that are not `said` elsewhere, with the corpus's IDF and the average length of a
/// sentence.
fn words(index: &Index, query: &Query, terms: &[TermId], said: &[TermId]) -> f32 {
    let length = terms.len() as f32;
    let left = query.words.iter().filter(|word| !said.iter().any(|term| word.terms.contains(term)));
    let worth = left.map(|word| {
        let frequency = terms.iter().filter(|term| word.terms.contains(term)).count();
        match frequency {
            0 => 0.0,
            _ => word.weight * Bm25::SENTENCES.saturation(frequency as f32, length, index.average_sentence_length),
        }
    });
    worth.fold(0.0, |sum, share| sum + share)
}

/// The weight of pairs of neighbouring words of the question that are neighbours in the sentence, in the same order.
fn phrases(query: &Query, terms: &[TermId]) -> f32 {
    let pairs = query
        .words
        .windows(2)
        .filter(|pair| terms.windows(2).any(|two| pair[0].terms.contains(&two[0]) && pair[1].terms.contains(&two[1])));
    pairs.map(|pair| pair[0].weight + pair[1].weight).fold(0.0, |sum, weight| sum + weight)
}

fn is_question(sentence: &str) -> bool {
    sentence.trim_end_matches(['"', '”', '’', ')', '*', '_']).ends_with(['?', '？'])
}

/// The bytes of a sentence on which the question's words stand, neighbours joined.
pub fn highlights(snapshot: &Snapshot, query: &Query, article: &Article, sentence: u32) -> Vec<ByteSpan> {
    let sentence = &article.sentences[sentence as usize];
    let visible = article.visible(sentence.block as usize, sentence.span);
    let index = &snapshot.index;
    let mut spans: Vec<ByteSpan> = Vec::new();
    index.tokeniser.terms(&visible.text, article.language, &mut crate::text::terms::Memo::default(), |key, span| {
        let Some(term) = index.vocabulary.id(key) else { return };
        if query.word_of(term).is_none() {
            return;
        }
        let span = visible.source(span);
        match spans.last_mut() {
            Some(last) if last.end >= span.start || is_one_phrase(&article.text, *last, span) => {
                last.end = last.end.max(span.end);
            }
            _ => spans.push(span),
        }
    });
    spans
}

/// True when nothing but one space or hyphen parts two words.
fn is_one_phrase(text: &str, one: ByteSpan, other: ByteSpan) -> bool {
    matches!(text.get(one.end as usize..other.start as usize), Some(" " | "-" | "–"))
}

#[cfg(test)]
mod tests {
    use crate::corpus::{Article, Corpus};
    use crate::retrieval::{Query, Snapshot};

    /// The antecedent share of the second sentence, as "some" or "none".
    fn check(text: &str, question: &str, expected: &str) {
        let snapshot = Snapshot::build(Corpus::new(vec![Article::parse("a.md", text.to_owned()).0]));
        let query = Query::analyse(question, &snapshot.index);
        let share = super::antecedent(&snapshot, &query, 0, 1);
        assert_eq!(if share > 0.0 { "some" } else { "none" }, expected, "{text}");
    }

    #[test]
    fn a_pronoun_takes_up_the_sentence_before() {
        check("The bridge stands in Saxony. It was opened in 2001.", "When was the bridge opened?", "some");
        check("The bridge stands in Saxony. Trams cross.", "When was the bridge opened?", "none");
        check("The bridge stands in Saxony.\n\nIt was opened in 2001.", "When was the bridge opened?", "none");
    }
}
