//! Composition: hits to the sentences that answer.

use crate::question::Filter;
use crate::retrieval::segment::StoredPassage;
use crate::retrieval::{Hit, Match, PassageId, Query, Rank, Snapshot};

use super::expected::Expected;
use super::score::{Candidate, Read};
use super::{CitedSentence, Source};
use super::{abstain, cite, select};

/// So many of the best passages are read sentence by sentence.
pub const PASSAGES: usize = 10;
/// So many misses are shown when nothing answers.
const NEAREST: usize = 3;

/// What was found, before the assistant puts words around it.
#[derive(Debug)]
pub struct Composition {
    /// From 0 to 1.
    pub confidence: f32,
    /// True when the sentences answer; false when they are the nearest misses.
    pub answers: bool,
    /// Best first.
    pub sentences: Vec<CitedSentence>,
    /// In order of appearance.
    pub sources: Vec<Source>,
}

/// Chooses and cites at most `limit` sentences of the passages found.
pub fn compose(snapshot: &Snapshot, question: &str, query: &Query, hits: &[Hit], limit: usize) -> Composition {
    let (candidates, best) = candidates(snapshot, question, query, hits);
    let confidence = abstain::confidence(query, best.as_ref(), &candidates);
    let answers = confidence >= abstain::THRESHOLD && !candidates.is_empty();
    let chosen = select::select(candidates, snapshot, if answers { limit } else { limit.min(NEAREST) });
    let (sentences, sources) = cite::cite(snapshot, query, chosen);
    Composition { confidence, answers, sentences, sources }
}

/// All sentences of one article, best first, as positions in it; equal scores keep the order of the text. Passages that
/// hold none of the question's words are read as well.
pub fn ranked_sentences(snapshot: &Snapshot, question: &str, query: &Query, article: Rank) -> Vec<u32> {
    let filter = Filter { articles: vec![snapshot.id_of(article).to_owned()], ..Filter::default() };
    let mut hits = snapshot.search(query, snapshot.allowed(&filter).as_ref(), snapshot.passages_of(article).count());
    let rest: Vec<PassageId> =
        snapshot.passages_of(article).filter(|passage| hits.iter().all(|hit| hit.passage != *passage)).collect();
    hits.extend(rest.into_iter().map(|passage| Hit { passage, score: 0.0 }));
    let (mut candidates, _) = candidates(snapshot, question, query, &hits);
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.number.cmp(&other.number)));
    candidates.iter().map(|candidate| candidate.number).collect()
}

/// Every sentence of the passages found, scored, and how the best passage meets the query.
pub(super) fn candidates(
    snapshot: &Snapshot,
    question: &str,
    query: &Query,
    hits: &[Hit],
) -> (Vec<Candidate>, Option<Match>) {
    let expected = Expected::of(question);
    let mut candidates = Vec::new();
    let mut best = None;
    for &hit in hits {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        let found = snapshot.matches(query, hit.passage);
        let read = Read { snapshot, query, expected, hit, article, passage, found };
        read.candidates(&mut candidates);
        best.get_or_insert(read.found);
    }
    (candidates, best)
}

#[cfg(test)]
mod tests {
    use super::ranked_sentences;
    use crate::corpus::Article;
    use crate::retrieval::{Query, Rank, Snapshot};

    #[test]
    fn every_sentence_of_the_article_is_ranked_and_none_of_another() {
        let filler = "Nothing of note was said in this long sentence about the weather of the year. ".repeat(12);
        let article = Article::of_sentences("a.txt", "", [filler.as_str(), "Kazan.", "The bridge opened in 1901."]);
        let other = Article::of_sentences("b.txt", "", ["The bridge opened in 1902."]);
        let snapshot = Snapshot::of(&[article, other]);
        let question = "When did the bridge open?";
        let ranked = ranked_sentences(&snapshot, question, &Query::analyse(question, &snapshot), Rank(0));
        assert_eq!(ranked[0], 2);
        assert_eq!(ranked.len(), 3);
    }
}
