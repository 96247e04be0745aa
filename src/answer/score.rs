//! What a sentence is worth as an answer: features, each times its fitted weight, which add up.

use crate::retrieval::segment::{StoredPassage, StoredSentence};
use crate::retrieval::{Hit, Match, PassageId, Query, Rank, Resolved, Snapshot};
use crate::text::ByteSpan;

use super::features::{COUNT, Feature, Seen, Standing, features};
use super::meeting::set;
use super::model::Linear;
use super::weighed::{Weighed, Words, word};
use super::wording::opens_with_pronoun;
use super::words::{Word, each_word, words};

/// A sentence that may answer, with what it is worth.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The article.
    pub article: Rank,
    /// The passage that it was read in.
    pub passage: PassageId,
    /// Position of the sentence in the article.
    pub number: u32,
    /// The sentence.
    pub sentence: StoredSentence,
    /// Sum of its features, each times its weight.
    pub score: f32,
    /// What is known of it.
    pub features: Box<[Feature; COUNT]>,
    /// The question's words in it.
    pub held: Words,
}

impl Candidate {
    /// True when both are the same sentence.
    pub fn is(&self, other: &Self) -> bool {
        (self.article, self.number) == (other.article, other.number)
    }

    /// The value of a feature by its name; 0 for a name that none has.
    pub fn feature(&self, name: &str) -> f32 {
        self.features.iter().find(|feature| feature.name == name).map_or(0.0, |feature| feature.value)
    }
}

/// A passage that was found, read.
#[derive(Debug)]
pub struct Read<'snapshot> {
    snapshot: &'snapshot Snapshot,
    asked: &'snapshot Resolved<'snapshot>,
    hit: Hit,
    article: Rank,
    passage: StoredPassage,
    /// Where the question's words stand in it.
    pub found: Match,
}

impl<'snapshot> Read<'snapshot> {
    /// Reads a passage.
    pub fn new(snapshot: &'snapshot Snapshot, asked: &'snapshot Resolved<'snapshot>, hit: Hit) -> Self {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        Self { snapshot, asked, hit, article, passage, found: asked.matches(hit.passage) }
    }

    /// Its score by BM25.
    pub fn score(&self) -> f32 {
        self.hit.score
    }

    /// The question's words in each of its sentences.
    pub fn sentences(&self) -> impl Iterator<Item = Words> {
        self.passage.positions().map(|positions| set(self.found.within(positions)))
    }

    /// Scores every sentence of the passage.
    fn candidates(
        &self,
        ranking: &Linear,
        asked: &Weighed<'_>,
        standing: &Standing<'_>,
        candidates: &mut Vec<Candidate>,
    ) {
        let quote_of = |sentence: &StoredSentence| self.snapshot.slice(self.article, sentence.sentence.span);
        let held: Vec<Words> = self.sentences().collect();
        let earlier = self.held_before();
        let average = self.snapshot.average_sentence_length();
        let mut tokens = Vec::new();
        let block = |index: usize| self.passage.sentences[index].sentence.block;
        for (index, (&sentence, positions)) in self.passage.sentences.iter().zip(self.passage.positions()).enumerate() {
            let words = words(self.snapshot, self.article, &sentence);
            let opens_block = index == 0 || block(index - 1) != block(index);
            let follows = index + 1 < held.len() && block(index + 1) == block(index);
            let seen = Seen {
                number: self.passage.first_sentence + index as u32,
                quote: quote_of(&sentence),
                sentence,
                occurrences: self.found.within(positions),
                before: match index {
                    0 => earlier,
                    _ if opens_block => 0,
                    _ => held[index - 1],
                },
                after: if follows { held[index + 1] } else { 0 },
                words: &words,
                text: self.snapshot.text(self.article),
                opens_block,
                opens_passage: index == 0,
                standing,
            };
            let features = Box::new(features(asked, average, &seen, &mut tokens));
            let score = ranking.score(features.as_slice());
            let (article, number) = (self.article, seen.number);
            let passage = self.hit.passage;
            candidates.push(Candidate { article, passage, number, sentence, score, features, held: held[index] });
        }
    }

    /// The question's words in the sentence before the passage, when its first sentence speaks of what that one named.
    fn held_before(&self) -> Words {
        let Some(first) = self.passage.sentences.first() else { return 0 };
        if !opens_with_pronoun(self.snapshot.slice(self.article, first.sentence.span)) {
            return 0;
        }
        let Some(passage) = self.snapshot.passage_before(self.hit.passage) else { return 0 };
        let mut stored = StoredPassage::default();
        self.snapshot.read_passage(passage, &mut stored);
        let last = stored.sentences.iter().zip(stored.positions()).last();
        let same_block = last.filter(|(last, _)| last.sentence.block == first.sentence.block);
        same_block.map_or(0, |(_, positions)| set(self.asked.matches(passage).within(positions)))
    }

    /// The question's words in the title of the passage's article, and how much of the title they are.
    fn title(&self, query: &Query) -> (Words, f32) {
        let (mut all, mut said, mut words) = (0.0_f32, 0.0, 0);
        let title = self.snapshot.card(self.article).title;
        each_word(self.snapshot.language(self.article), title, |key, _| {
            all += 1.0;
            if let Some(number) = query.word_of(key) {
                words |= word(number);
                said += 1.0;
            }
        });
        (words, said / all.max(1.0))
    }
}

/// Scores every sentence of the passages read, which are best first, with these weights.
pub fn candidates(ranking: &Linear, asked: &Weighed<'_>, reads: &[Read<'_>]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let local = rarity(asked.query, reads);
    let mut wholes: Vec<f32> = Vec::with_capacity(reads.len());
    for (rank, read) in reads.iter().enumerate() {
        let known = reads[..rank].iter().position(|other| other.article == read.article);
        let score = || read.asked.article_score(read.article);
        wholes.push(known.map_or_else(score, |other| wholes[other]));
    }
    let best_whole = wholes.iter().copied().fold(0.0, f32::max);
    let days = |read: &Read<'_>| read.snapshot.record(read.article).dates.map(|dates| (dates.first, dates.last));
    let newest = reads.iter().filter_map(days).map(|(_, last)| last).max();
    for (rank, read) in reads.iter().enumerate() {
        let (title, title_said) = read.title(asked.query);
        let same_article = reads.iter().filter(|other| other.article == read.article);
        let saturations = read.found.saturations.iter().enumerate();
        let standing = Standing {
            score: read.hit.score,
            best: reads[0].hit.score,
            rank,
            article: same_article.map(|other| other.hit.score).fold(0.0, |sum, score| sum + score),
            whole: wholes[rank],
            best_whole,
            days: days(read),
            newest,
            title,
            title_said,
            words: saturations.filter(|(_, held)| **held > 0.0).fold(0, |set, (number, _)| set | word(number)),
            local: &local,
        };
        read.candidates(ranking, asked, &standing, &mut candidates);
    }
    candidates
}

/// How rare each of the question's words is among the sentences read, as shares of 1: what tells them from each other.
fn rarity(query: &Query, reads: &[Read<'_>]) -> Vec<f32> {
    let mut holding = vec![0.0_f32; query.words.len()];
    let mut all = 0.0_f32;
    for held in reads.iter().flat_map(Read::sentences) {
        all += 1.0;
        for (number, holding) in holding.iter_mut().enumerate() {
            if held & word(number) != 0 {
                *holding += 1.0;
            }
        }
    }
    let rarity = |holding: f32| match holding {
        0.0 => 0.0,
        _ => (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln(),
    };
    let rarities: Vec<f32> = holding.into_iter().map(rarity).collect();
    let sum = rarities.iter().fold(f32::EPSILON, |sum, rarity| sum + rarity);
    rarities.into_iter().map(|rarity| rarity / sum).collect()
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
        let candidates = compose::read(&snapshot, question, &query, &hits).candidates;
        let second = candidates.iter().find(|candidate| candidate.number == 1).expect("the second sentence");
        let share = second.features.iter().find(|feature| feature.name == "antecedent").expect("the feature").value;
        assert_eq!(if share > 0.0 { "some" } else { "none" }, expected, "{text}");
    }

    #[test]
    fn a_pronoun_takes_up_the_sentence_before() {
        check("The bridge stands in Saxony. It was opened in 2001.", "When was the bridge opened?", "some");
        check("The bridge stands in Saxony. Trams cross.", "When was the bridge opened?", "none");
        check("The bridge stands in Saxony.\n\nIt was opened in 2001.", "When was the bridge opened?", "none");
    }
}
