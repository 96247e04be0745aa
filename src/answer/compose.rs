//! Composes an answer: reads the passages found, scores their sentences, chooses and cites the best.

use crate::question::Filter;
use crate::retrieval::{Hit, PassageId, Query, Rank, Snapshot};

use super::model::{Linear, RANKING};
use super::score::{self, Candidate, Read};
use super::weighed::Weighed;
use super::{CitedSentence, Reason, Source};
use super::{abstain, cite, evidence, select, short};

/// Number of top-ranked passages whose sentences are scored.
pub const PASSAGES: usize = 10;
/// Number of sentences that are shown when none answers.
const NEAREST: usize = 3;

/// The sentences of an answer, before the assistant adds its own words.
#[derive(Debug)]
pub struct Composition {
    /// The probability that the articles answer, from 0 to 1.
    pub confidence: f32,
    /// Why the question is not answered and the sentences only come near; `None` when they answer.
    pub reason: Option<Reason>,
    /// Best first.
    pub sentences: Vec<CitedSentence>,
    /// The sentences' articles in order of appearance.
    pub sources: Vec<Source>,
}

/// Chooses and cites at most `limit` sentences of the passages found; `explains` adds the shares of their scores.
pub fn compose(snapshot: &Snapshot, asked: &Weighed<'_>, hits: &[Hit], limit: usize, explains: bool) -> Composition {
    let Reading { candidates, evidence } = read_with(&RANKING, snapshot, asked, hits);
    let confidence = abstain::confidence(evidence.as_deref());
    let answers = confidence >= abstain::THRESHOLD && !candidates.is_empty();
    let chosen = select::select(asked, &candidates, snapshot, if answers { limit } else { limit.min(NEAREST) });
    let (mut sentences, sources) = cite::cite(snapshot, asked.query, chosen, explains);
    if let Some(first) = sentences.first_mut().filter(|_| answers) {
        short::mark(&asked.asked, first);
    }
    let reason = (!answers).then(|| abstain::reason(asked, &candidates));
    Composition { confidence, reason, sentences, sources }
}

/// All sentences of one article with their scores, best first; equal scores keep the order of the text. Passages without
/// any of the question's words are read as well.
pub fn read_article(snapshot: &Snapshot, question: &str, query: &Query, article: Rank) -> Vec<Candidate> {
    let filter = Filter { articles: vec![snapshot.id_of(article).to_owned()], ..Filter::default() };
    let mut hits = snapshot.search(query, snapshot.allowed(&filter).as_ref(), snapshot.passages_of(article).count());
    let rest: Vec<PassageId> =
        snapshot.passages_of(article).filter(|passage| hits.iter().all(|hit| hit.passage != *passage)).collect();
    hits.extend(rest.into_iter().map(|passage| Hit { passage, score: 0.0 }));
    read(snapshot, question, query, &hits).candidates
}

/// The sentences of the passages found.
#[derive(Debug)]
pub struct Reading {
    /// Every sentence with its score, best first; equal scores keep the order of the corpus.
    pub candidates: Vec<Candidate>,
    /// The evidence for an answer (see [`evidence::evidence`]); `None` when nothing was found.
    pub evidence: Option<Vec<f32>>,
}

/// Reads and scores every sentence of the passages found, which are best first.
pub fn read(snapshot: &Snapshot, question: &str, query: &Query, hits: &[Hit]) -> Reading {
    read_with(&RANKING, snapshot, &Weighed::new(question, query), hits)
}

/// The same as [`read`], with other weights.
pub fn read_with(ranking: &Linear, snapshot: &Snapshot, asked: &Weighed<'_>, hits: &[Hit]) -> Reading {
    let reads: Vec<Read<'_>> = hits.iter().map(|&hit| Read::new(snapshot, asked.query, hit)).collect();
    let mut candidates = score::candidates(ranking, asked, &reads);
    candidates.retain(|candidate| {
        let sentence = snapshot.slice(candidate.article, candidate.sentence.sentence.span);
        !asked.besides.iter().any(|opening| sentence.contains(opening.as_str()))
    });
    candidates.sort_by(|one, other| {
        other.score.total_cmp(&one.score).then((one.article, one.number).cmp(&(other.article, other.number)))
    });
    let evidence = evidence::evidence(asked, &reads, &candidates);
    Reading { candidates, evidence }
}

#[cfg(test)]
mod tests {
    use super::read_article;
    use crate::corpus::Article;
    use crate::retrieval::{Query, Rank, Snapshot};

    #[test]
    fn every_sentence_of_the_article_is_ranked_and_none_of_another() {
        let filler = "Nothing of note was said in this long sentence about the weather of the year. ".repeat(12);
        let article = Article::of_sentences("a.txt", "", [filler.as_str(), "Kazan.", "The bridge opened in 1901."]);
        let other = Article::of_sentences("b.txt", "", ["The bridge opened in 1902."]);
        let snapshot = Snapshot::of(&[article, other]);
        let question = "When did the bridge open?";
        let ranked = read_article(&snapshot, question, &Query::analyse(question, &snapshot), Rank(0));
        assert_eq!(ranked[0].number, 2);
        assert_eq!(ranked.len(), 3);
    }
}
