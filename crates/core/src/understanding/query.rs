//! The analysed question: its words as terms of the index, with what each is worth.

use crate::view::View;
use citewire_text::ByteSpan;
use citewire_text::bm25::inverse_document_frequency;
use citewire_text::language::ENGLISH;
use citewire_text::terms::Term;

use super::{Standalone, acronyms};

/// A term of the question that some passage holds.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryTerm {
    /// Its key in the index.
    pub key: String,
    /// Its inverse document frequency over all live passages, less for a word of the question's background.
    pub idf: f32,
}

/// One word of the question.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryWord {
    /// The word as it was written.
    pub text: String,
    /// Where it stands in the question, in bytes.
    pub span: ByteSpan,
    /// The terms that it may be in the index: one for each of the corpus's languages in which they differ. None when
    /// no passage holds it.
    pub terms: Vec<QueryTerm>,
    /// What the word is worth: the inverse document frequency of its most common term in a corpus of at least
    /// [`FEWEST_PASSAGES`] passages, less for a word that only carries the question.
    pub weight: f32,
    /// True for a word that carries the question rather than its subject: "get", "much".
    pub carries: bool,
    /// How often the question has it, or another word of the same term.
    pub times: u32,
}

/// In a corpus of a few passages every word that occurs is common, and a missing one outweighs all others; weights are
/// those of a corpus of this size, in which no further passage holds the word.
pub const FEWEST_PASSAGES: usize = 100;

/// What a carrier is worth beside other words of its rarity.
const CARRIER_WEIGHT: f32 = 0.3;

/// What a word of a question's background is worth, by how many words with content the question has before it: none,
/// one, more. A question that says something itself is only told apart by its background; taken in full, the background
/// costs questions that hardly need it (MTRAG) .02 of their MRR.
const BACKGROUND_WEIGHTS: [f32; 3] = [1.0, 0.7, 0.25];

/// A question as retrieval sees it. Words that repeat another one's term count once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// The words that carry meaning, in the order of the question.
    pub words: Vec<QueryWord>,
}

impl Query {
    /// Analyses a question as somebody wrote it.
    pub fn analyse(question: &str, view: &dyn View) -> Self {
        Self::of(&Standalone::parse(question), view)
    }

    /// Analyses a question that stands alone. Spans of words count in its text.
    pub fn of(asked: &Standalone, view: &dyn View) -> Self {
        let question = asked.text();
        let mut words: Vec<QueryWord> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        let dropped = super::droppable(question);
        let passages = view.corpus().passages;
        let mut all = view.corpus().tokeniser.question_terms(question);
        let asks = |word: &Vec<Term>| {
            let start = word.first().map_or(0, |term| term.span.start as usize);
            !dropped.iter().any(|range| range.contains(&start))
        };
        // A question that is nothing else is taken by its words.
        if all.iter().any(asks) {
            all.retain(asks);
        }
        let background = asked.background_start();
        let mut own = 0;
        for alternatives in all {
            let Some(first) = alternatives.first() else { continue };
            if let Some(known) = seen.iter().position(|key| *key == first.key) {
                words[known].times += 1;
                continue;
            }
            seen.push(first.key.clone());
            let span = first.span;
            let is_own = (span.start as usize) < background;
            let part = if is_own { 1.0 } else { BACKGROUND_WEIGHTS[own.min(BACKGROUND_WEIGHTS.len() - 1)] };
            let mut most = 0;
            let terms = alternatives.into_iter().filter_map(|term| {
                let holding = view.term(&term.key).passages;
                most = most.max(holding);
                let idf = part * inverse_document_frequency(passages, holding);
                (holding > 0).then_some(QueryTerm { key: term.key, idf })
            });
            let terms: Vec<QueryTerm> = terms.collect();
            let weight = part * inverse_document_frequency(passages.max(FEWEST_PASSAGES), most);
            let text = span.slice(question).to_owned();
            let carries = ENGLISH.questions.carriers.binary_search(&text.to_lowercase().as_str()).is_ok();
            if carries && most == 0 {
                // What no article needs and none holds is no part of the question.
                seen.pop();
                continue;
            }
            own += usize::from(is_own && !carries);
            let weight = if carries { weight * CARRIER_WEIGHT } else { weight };
            words.push(QueryWord { text, span, terms, weight, carries, times: 1 });
        }
        acronyms::join(question, &mut words, view);
        Self { words }
    }

    /// All terms, word by word, each with the position of its word.
    pub fn terms(&self) -> impl Iterator<Item = (usize, &QueryTerm)> {
        self.words.iter().enumerate().flat_map(|(word, all)| all.terms.iter().map(move |term| (word, term)))
    }

    /// What all words together are worth: the sum of their weights, held by a passage or not.
    pub fn weight(&self) -> f32 {
        self.words.iter().map(|word| word.weight).sum()
    }

    /// The words that no passage holds, as they were written.
    pub fn missing(&self) -> Vec<String> {
        self.words.iter().filter(|word| word.terms.is_empty()).map(|word| word.text.clone()).collect()
    }

    /// The word that a key of a sentence stands for.
    pub fn word_of(&self, key: &str) -> Option<usize> {
        self.words.iter().position(|word| word.terms.iter().any(|term| term.key == key))
    }
}
