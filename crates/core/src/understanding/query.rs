//! The query: a question's words as terms of the index, with their weights.

use std::collections::HashMap;

use crate::view::View;
use citewire_text::bm25::inverse_document_frequency;
use citewire_text::kin::kin;
use citewire_text::language::ENGLISH;
use citewire_text::scripts::is_unspaced;
use citewire_text::{ByteSpan, Language};

use super::written::{self, Written};
use super::{Cut, Standalone, acronyms};

/// A term of the question that occurs in a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryTerm {
    /// The key in the index.
    pub key: String,
    /// The inverse document frequency over all passages that are not deleted, reduced for words of the background.
    pub idf: f32,
    /// True for another word that may stand for the question's: it helps to find passages, and counts as no occurrence.
    pub stands_in: bool,
}

/// One word of the question.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryWord {
    /// The word as it was written.
    pub text: String,
    /// The span in the question, in bytes.
    pub span: ByteSpan,
    /// The terms of the word in the index: one for each of the corpus's languages in which they differ. Empty when no
    /// passage contains the word.
    pub terms: Vec<QueryTerm>,
    /// The weight of the word: the inverse document frequency of its most common term in a corpus of at least
    /// [`FEWEST_PASSAGES`] passages, reduced for carrier words.
    pub weight: f32,
    /// True for a carrier: a word that supports the question but is not its topic, such as "get" or "much".
    pub carries: bool,
    /// Number of times that the question has this word or another word with the same term.
    pub times: u32,
}

/// Lowest number of passages for word weights. In a corpus of a few passages every word that occurs is common, so a
/// missing word would outweigh all others. Weights are computed as if the corpus had this many passages.
pub const FEWEST_PASSAGES: usize = 100;

/// Weight of a carrier relative to other words of the same frequency.
const CARRIER_WEIGHT: f32 = 0.3;

/// Weight of what articles write for a word that passages contain as the question writes it.
const WRITTEN_WEIGHT: f32 = 0.5;
/// Weight of a word that may stand for a missing one.
const KIN_WEIGHT: f32 = 0.5;
/// Most words that may stand for a missing one.
const MOST_KIN: usize = 4;
/// Most words that may stand for one that passages contain.
const MOST_OTHERS: usize = 3;
/// Number of letters with which the words of a family begin alike.
const FAMILY: usize = 3;

/// Weight of a background word relative to others, when the question itself has no content word, and when it has one.
const BACKGROUND_OF_LITTLE: [f32; 2] = [1.0, 0.7];
/// Sum of the weights of all background words of a question with two or three content words of its own. Shared by as many
/// words as the background has, it helps more than one weight for each: with .25 for each, the MRR of CANARD was .03
/// lower and that of `CAsT` 2022 .012.
const BACKGROUND_OF_MORE: f32 = 2.5;
/// The same with more content words: such a question hardly needs its background. With the sum above, the MRR of INSCIT
/// was .006 lower.
const BACKGROUND_OF_MANY: f32 = BACKGROUND_OF_MORE / 2.0;
/// Number of content words from which a question has many.
const MANY: usize = 4;
/// Lowest and highest weight that a background word gets of that sum.
const BACKGROUND_SHARE: (f32, f32) = (0.15, 0.7);

/// The query of a question. Words with the same term count once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// The words of the query, in the order of the question.
    pub words: Vec<QueryWord>,
    /// The language that the question is surely in, where the corpus has articles in several.
    pub language: Option<Language>,
}

impl Query {
    /// Analyses a question as a user wrote it.
    pub fn analyse(question: &str, view: &dyn View) -> Self {
        Self::of(&Standalone::parse(question), view)
    }

    /// Analyses a stand-alone question. Spans of words refer to its text.
    pub fn of(asked: &Standalone, view: &dyn View) -> Self {
        Self::of_cut(asked, &Cut::of(asked.text(), &view.corpus().tokeniser), view)
    }

    /// [`Self::of`] for a question whose text was cut.
    pub(super) fn of_cut(asked: &Standalone, cut: &Cut<'_>, view: &dyn View) -> Self {
        let question = cut.text;
        let mut words: Vec<QueryWord> = Vec::new();
        // The place of each term among the words.
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let passages = view.corpus().passages;
        let written = written::words(cut, view);
        let asks = |word: &Written| {
            let start = word.terms.first().map_or(0, |term| term.span.start as usize);
            !cut.dropped.iter().any(|range| range.contains(&start))
        };
        // A question that consists only of droppable phrases keeps its words.
        let keeps_all = !written.iter().any(asks);
        let background = asked.background_start();
        let mut own = 0;
        let starts_behind =
            |word: &&Written| word.terms.first().is_some_and(|term| term.span.start as usize >= background);
        let behind = written.iter().filter(|word| asks(word)).filter(starts_behind).count();
        for word in written.iter().filter(|word| keeps_all || asks(word)) {
            let Some(first) = word.terms.first() else { continue };
            if let Some(&known) = seen.get(first.key.as_str()) {
                words[known].times += 1;
                continue;
            }
            let span = first.span;
            let is_own = (span.start as usize) < background;
            let part = if is_own { 1.0 } else { background_weight(own, behind) };
            let mut most = 0;
            let terms = word.terms.iter().zip(&word.holding).filter_map(|(term, &holding)| {
                most = most.max(holding);
                let idf = part * inverse_document_frequency(passages, holding);
                (holding > 0).then_some(QueryTerm { key: term.key.clone(), idf, stands_in: false })
            });
            let mut terms: Vec<QueryTerm> = terms.collect();
            terms.extend(written_otherwise(&word.others, part, most, passages));
            let of_others = word.others.iter().map(|(_, holding)| *holding).max();
            most = if most > 0 { most } else { of_others.unwrap_or(0) };
            // They are looked up in any case, so that a view that is far away is asked once.
            let others = others_for(&first.key, part, most, view);
            if terms.is_empty() {
                terms = standing_for(&first.key, part, view);
                most = terms.iter().map(|term| view.term(&term.key).passages).max().unwrap_or(0);
            }
            let weight = part * inverse_document_frequency(passages.max(FEWEST_PASSAGES), most);
            let text = span.slice(question).to_owned();
            let carries = ENGLISH.questions.carriers.binary_search(&text.to_lowercase().as_str()).is_ok();
            if carries && most == 0 {
                // A carrier that no passage contains does not count as missing.
                continue;
            }
            seen.insert(&first.key, words.len());
            own += usize::from(is_own && !carries);
            let weight = if carries { weight * CARRIER_WEIGHT } else { weight };
            if !terms.is_empty() {
                terms.extend(others);
            }
            words.push(QueryWord { text, span, terms, weight, carries, times: 1 });
        }
        acronyms::join(cut, &mut words, view);
        let language = view.corpus().tokeniser.asked_in(asked.foreground());
        Self { words: with_whole_missing(words, question), language }
    }

    /// All terms, word by word, each with the position of its word.
    pub fn terms(&self) -> impl Iterator<Item = (usize, &QueryTerm)> {
        self.words.iter().enumerate().flat_map(|(word, all)| all.terms.iter().map(move |term| (word, term)))
    }

    /// The sum of the weights of all words, including missing ones.
    pub fn weight(&self) -> f32 {
        self.words.iter().map(|word| word.weight).sum()
    }

    /// The words that no passage contains, as written.
    pub fn missing(&self) -> Vec<String> {
        self.words.iter().filter(|word| word.terms.is_empty()).map(|word| word.text.clone()).collect()
    }

    /// The position of the word with this term.
    pub fn word_of(&self, key: &str) -> Option<usize> {
        self.words.iter().position(|word| word.terms.iter().any(|term| term.key == key && !term.stands_in))
    }
}

/// Weight of a background word relative to others, by the number of content words of the question itself and the number of
/// words in its background.
fn background_weight(own: usize, behind: usize) -> f32 {
    let sum = if own < MANY { BACKGROUND_OF_MORE } else { BACKGROUND_OF_MANY };
    let (lowest, highest) = BACKGROUND_SHARE;
    #[expect(clippy::cast_precision_loss, reason = "a question has at most some thousand words")]
    let shared = || (sum / behind.max(1) as f32).clamp(lowest, highest);
    BACKGROUND_OF_LITTLE.get(own).copied().unwrap_or_else(shared)
}

/// The terms of what articles write for a word. None of them weighs more than a part of the word itself, if passages
/// contain it.
fn written_otherwise(others: &[(String, usize)], part: f32, most: usize, passages: usize) -> Vec<QueryTerm> {
    let weight = if most > 0 { WRITTEN_WEIGHT } else { 1.0 };
    let own = inverse_document_frequency(passages, most);
    let term = |(key, holding): &(String, usize)| {
        let idf = part * weight * inverse_document_frequency(passages, *holding).min(own);
        QueryTerm { key: key.clone(), idf, stands_in: false }
    };
    others.iter().map(term).collect()
}

/// The terms of words that may stand for a word that passages contain: they help to find passages. None of them weighs
/// more than a part of the word itself.
fn others_for(key: &str, part: f32, most: usize, view: &dyn View) -> Vec<QueryTerm> {
    let passages = view.corpus().passages;
    let own = inverse_document_frequency(passages, most);
    let known = kin(key).iter().filter_map(|other| {
        let holding = view.term(other).passages;
        let idf = part * KIN_WEIGHT * inverse_document_frequency(passages, holding).min(own);
        (holding > 0).then_some(QueryTerm { key: other.clone(), idf, stands_in: true })
    });
    known.take(MOST_OTHERS).collect()
}

/// The terms of words of the same family that may stand for a word that no passage contains: "attendees" for "attended",
/// but not "French" for "Paris".
fn standing_for(key: &str, part: f32, view: &dyn View) -> Vec<QueryTerm> {
    let passages = view.corpus().passages;
    let beginning = key.char_indices().nth(FAMILY).map_or(key, |(end, _)| &key[..end]);
    let known = kin(key).iter().filter(|other| other.starts_with(beginning)).filter_map(|other| {
        let holding = view.term(other).passages;
        let idf = part * KIN_WEIGHT * inverse_document_frequency(passages, holding);
        (holding > 0).then_some(QueryTerm { key: other.clone(), idf, stands_in: false })
    });
    known.take(MOST_KIN).collect()
}

/// The words, with the missing pairs of characters of scripts without spaces joined to what a reader would call missing:
/// each run of characters of which no pair was found. A pair of which one character belongs to a found pair crosses the
/// end of a word and is not missing.
fn with_whole_missing(words: Vec<QueryWord>, question: &str) -> Vec<QueryWord> {
    let is_pair = |word: &QueryWord| word.text.chars().all(is_unspaced);
    let found: Vec<ByteSpan> =
        words.iter().filter(|word| !word.terms.is_empty() && is_pair(word)).map(|word| word.span).collect();
    // A lone character says too little to be missed, unless the question has nothing else.
    let has_more = words.iter().any(|word| !word.terms.is_empty() || !is_pair(word));
    let mut whole: Vec<QueryWord> = Vec::with_capacity(words.len());
    for word in words {
        if !word.terms.is_empty() || !is_pair(&word) {
            whole.push(word);
            continue;
        }
        let touches = |other: &ByteSpan| other.start < word.span.end && word.span.start < other.end;
        let is_single = word.text.chars().nth(1).is_none();
        let next = found.partition_point(|pair| pair.end <= word.span.start);
        if is_single && has_more || found.get(next).is_some_and(touches) {
            continue;
        }
        match whole.last_mut() {
            Some(last) if last.terms.is_empty() && is_pair(last) && touches(&last.span) => {
                last.span.end = word.span.end;
                last.text = last.span.slice(question).to_owned();
                last.weight += word.weight;
            }
            _ => whole.push(word),
        }
    }
    whole
}
