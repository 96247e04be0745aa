//! Composes an answer: scores the sentences of the passages found, chooses and cites the best.

use std::sync::Arc;

use crate::question::Filter;
use crate::understanding::Query;
use crate::view::{CorpusOrder, Extras, FoundPassage, Others, Search, View};

use super::features::Feature;
use super::model::{self, Linear};
use super::score::{self, Candidate};
use super::scored_question::ScoredQuestion;
use super::{CitedSentence, Reason, Source, Status};
use super::{abstain, cite, evidence, select, short, wording};

/// Number of top-ranked passages whose sentences are scored.
pub const PASSAGES: usize = 20;
/// Number of their sentences that are read, those that score best without a look at their texts.
pub const SENTENCES: usize = 40;
/// Confidence from which on an answer by words alone is not made better by meanings: with less, fewer questions of people
/// have their answer among the first three.
pub const CERTAIN: f32 = 0.99;
/// Number of sentences that are shown when none answers.
const NEAREST: usize = 3;

/// The sentences of an answer, before the assistant adds its own words.
#[derive(Debug)]
pub struct Composition {
    /// The probability that the articles answer, from 0 to 1.
    pub confidence: f32,
    /// Whether the sentences answer, may answer or only come near.
    pub status: Status,
    /// Why the question is not, or not surely, answered; `None` for [`Status::Answered`].
    pub reason: Option<Reason>,
    /// Best first.
    pub sentences: Vec<CitedSentence>,
    /// The sentences' articles in order of appearance.
    pub sources: Vec<Source>,
}

/// Chooses and cites at most `limit` sentences of the passages found in this view. `explains` adds the shares of the
/// scores.
pub fn compose(
    view: &dyn View,
    asked: &ScoredQuestion<'_>,
    passages: &[FoundPassage],
    limit: usize,
    explains: bool,
) -> Composition {
    compose_behind(view, asked, passages, 0, limit, explains)
}

/// The same as [`compose`], behind the first `offset` sentences, which were shown. When nothing is left, that is the reason.
pub fn compose_behind(
    view: &dyn View,
    asked: &ScoredQuestion<'_>,
    passages: &[FoundPassage],
    offset: usize,
    limit: usize,
    explains: bool,
) -> Composition {
    let average = view.corpus().average_sentence_length;
    let reading = read_with(model::ranking(is_by_meaning(passages)), asked, average, passages, SENTENCES);
    let confidence = abstain::confidence(&reading);
    let mut candidates = reading.candidates;
    let status = if candidates.is_empty() { Status::NotFound } else { abstain::status(confidence) };
    if status == Status::NotFound && reading.by_meaning {
        sort_behind_first(&mut candidates, |candidate| candidate.features.0[Feature::Meaning as usize]);
    }
    let limit = if status == Status::NotFound { limit.min(NEAREST) } else { limit };
    let chosen = select::select(view, asked, &candidates, offset, limit);
    let (mut sentences, sources) = cite::cite(view, asked.query, chosen, explains);
    if sentences.is_empty() && offset > 0 {
        let (status, reason) = (Status::NotFound, Some(Reason::NothingElse));
        return Composition { confidence, status, reason, sentences, sources };
    }
    if let Some(first) = sentences.first_mut().filter(|_| status != Status::NotFound && offset == 0) {
        short::mark(asked.asked, first);
    }
    let reason = (status != Status::Answered).then(|| abstain::reason(asked, &candidates));
    Composition { confidence, status, reason, sentences, sources }
}

/// Leaves the first where it is and puts the others in the order of how near they come by meaning, nearest first. Where
/// words say too little to answer, these hold the answer more often than those that rank next.
fn sort_behind_first<T>(best_first: &mut [T], nearness: impl Fn(&T) -> f32) {
    if let Some((_, behind)) = best_first.split_first_mut() {
        behind.sort_by(|one, other| nearness(other).total_cmp(&nearness(one)));
    }
}

/// The passages from which an answer is taken, best first.
pub fn found(view: &dyn View, query: &Query, filter: &Filter) -> Arc<[FoundPassage]> {
    view.search(&search(query, filter))
}

fn search<'query>(query: &'query Query, filter: &'query Filter) -> Search<'query> {
    Search::new(query, filter, PASSAGES).with(Extras { others: Others::Told, ..Extras::default() })
}

/// The passages from which an answer is taken, where those found by words are these: they themselves when they answer with
/// [`CERTAIN`] confidence or the view knows no meanings, and otherwise with those that are near the question by meaning.
pub fn found_for(
    view: &dyn View,
    asked: &ScoredQuestion<'_>,
    filter: &Filter,
    by_words: Arc<[FoundPassage]>,
) -> Arc<[FoundPassage]> {
    if view.corpus().meaning.is_none() || asked.query.words.is_empty() {
        return by_words;
    }
    let average = view.corpus().average_sentence_length;
    let reading = read_with(model::ranking(false), asked, average, &by_words, SENTENCES);
    if abstain::confidence(&reading) >= CERTAIN {
        return by_words;
    }
    with_meaning(view, asked.query, filter, asked.question, by_words)
}

/// The passages that the words of a query found, each with how near it comes to a question by meaning, and behind them
/// those that are nearest.
pub fn with_meaning(
    view: &dyn View,
    query: &Query,
    filter: &Filter,
    question: &str,
    by_words: Arc<[FoundPassage]>,
) -> Arc<[FoundPassage]> {
    let orders: Vec<CorpusOrder> = by_words.iter().map(|passage| passage.order).collect();
    let near = view.near_in_meaning(&search(query, filter), question, &orders);
    if near.similarities.is_empty() && near.others.is_empty() {
        return by_words;
    }
    let known = by_words.iter().cloned().zip(near.similarities);
    let known = known.map(|(passage, similarities)| FoundPassage { similarities, ..passage });
    known.chain(near.others).collect()
}

/// True when the passages were searched for by meaning, too.
pub fn is_by_meaning(passages: &[FoundPassage]) -> bool {
    passages.iter().any(|passage| !passage.similarities.is_empty())
}

/// All passages of one article, best first, with those that have none of the question's words at the end. Empty when
/// there is no such article.
pub fn passages_of(view: &dyn View, query: &Query, article: &str) -> Arc<[FoundPassage]> {
    let filter = Filter { articles: vec![article.to_owned()], ..Filter::default() };
    let limit = view.header(article).map_or(0, |header| header.passages);
    view.search(&Search::new(query, &filter, limit).with(Extras { others: Others::Filtered, ..Extras::default() }))
}

/// The sentences of the passages found.
#[derive(Debug)]
pub struct Reading<'found> {
    /// Every sentence with its score, best first; equal scores keep the order of the corpus.
    pub candidates: Vec<Candidate<'found>>,
    /// The evidence for an answer (see [`evidence::evidence`]); `None` when nothing was found.
    pub evidence: Option<Vec<f32>>,
    /// True when the passages were searched for by meaning, too: the scores are then by other weights.
    pub by_meaning: bool,
}

/// Reads and scores every sentence of the passages found, which are best first.
pub fn read<'found>(asked: &ScoredQuestion<'_>, average: f32, passages: &'found [FoundPassage]) -> Reading<'found> {
    read_with(model::ranking(is_by_meaning(passages)), asked, average, passages, usize::MAX)
}

/// The same as [`read`], with other weights, and with the `most` sentences that score best without a look at their texts.
pub fn read_with<'found>(
    ranking: &Linear,
    asked: &ScoredQuestion<'_>,
    average: f32,
    passages: &'found [FoundPassage],
    most: usize,
) -> Reading<'found> {
    let mut candidates = score::candidates(ranking, asked, average, passages, most);
    if !asked.besides.is_empty() {
        let is_new = |text: &str| !asked.besides.iter().any(|opening| text.contains(opening.as_str()));
        candidates.retain(|candidate| is_new(candidate.quote()));
    }
    // A question is never an answer; what stands below it may be.
    let is_question = |candidate: &Candidate<'_>| wording::is_question(candidate.quote());
    if !candidates.iter().all(is_question) {
        candidates.retain(|candidate| !is_question(candidate));
    }
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.order().cmp(&other.order())));
    let evidence = evidence::evidence(asked, passages, &candidates);
    Reading { candidates, evidence, by_meaning: is_by_meaning(passages) }
}

#[cfg(test)]
mod tests {
    use super::sort_behind_first;

    /// Proves that the best sentence stays where it is, and that equally near ones keep their order.
    #[test]
    fn behind_the_best_come_the_nearest() {
        let mut ranked = [("best", 0.1), ("second", 0.2), ("third", 0.7), ("fourth", 0.2), ("fifth", 0.9)];
        sort_behind_first(&mut ranked, |(_, nearness)| *nearness);
        assert_eq!(ranked.map(|(name, _)| name), ["best", "fifth", "third", "second", "fourth"]);
        sort_behind_first(&mut [] as &mut [f32], |nearness| *nearness);
    }
}
