//! Scores sentences as answers: the sum of their features, each times its fitted weight.

use jiff::civil::Date;

use crate::retrieval::segment::{StoredPassage, StoredSentence};
use crate::retrieval::{Hit, Match, PassageId, Query, Rank, Snapshot};
use crate::text::ByteSpan;

use super::features::Features;
use super::meeting::set;
use super::model::Linear;
use super::sentence::{Buffers, Seen, Standing, features, of_passage};
use super::sums::{Sums, Words, numbers, word};
use super::weighed::Weighed;
use super::wording::opens_with_pronoun;
use super::words::{Line, Word, each_word};

/// A sentence that may answer, with its score.
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
    /// Its features.
    pub features: Features,
    /// The question's words in it.
    pub held: Words,
}

impl Candidate {
    /// True when both are the same sentence.
    pub fn is(&self, other: &Self) -> bool {
        (self.article, self.number) == (other.article, other.number)
    }
}

/// A passage that was found, read.
#[derive(Debug)]
pub struct Read<'snapshot> {
    snapshot: &'snapshot Snapshot,
    hit: Hit,
    article: Rank,
    passage: StoredPassage,
    /// The text from its first sentence to its last one.
    text: &'snapshot str,
    /// Markup inside its blocks, when one of its sentences has any.
    markup: Vec<ByteSpan>,
    /// Where the question's words stand in it.
    pub found: Match,
    /// The question's words in each of its sentences.
    held: Vec<Words>,
}

impl<'snapshot> Read<'snapshot> {
    /// Reads a passage.
    pub fn new(snapshot: &'snapshot Snapshot, query: &Query, hit: Hit) -> Self {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        let found = snapshot.matches(query, hit.passage);
        let held = passage.positions().map(|positions| set(found.within(positions))).collect();
        let (mut text, mut markup) = ("", Vec::new());
        if let (Some(first), Some(last)) = (passage.sentences.first(), passage.sentences.last()) {
            let (first, last) = (first.sentence, last.sentence);
            text = snapshot.slice(article, ByteSpan { start: first.span.start, end: last.span.end });
            if passage.sentences.iter().any(|stored| stored.is_marked) {
                markup = snapshot.markup(article, first.block..=last.block);
            }
        }
        Self { snapshot, hit, article, passage, text, markup, found, held }
    }

    /// Its score by BM25.
    pub fn score(&self) -> f32 {
        self.hit.score
    }

    /// Scores every sentence of the passage.
    fn candidates(
        &self,
        ranking: &Linear,
        asked: &Weighed<'_>,
        standing: &Standing<'_>,
        buffers: &mut Buffers,
        candidates: &mut Vec<Candidate>,
    ) {
        let shared = of_passage(asked, standing);
        let average = self.snapshot.average_sentence_length();
        let language = self.snapshot.language(self.article);
        let earlier = self.held_before(asked.query);
        let block = |index: usize| self.passage.sentences[index].sentence.block;
        for (index, (&sentence, positions)) in self.passage.sentences.iter().zip(self.passage.positions()).enumerate() {
            let opens_block = index == 0 || block(index - 1) != block(index);
            let follows = index + 1 < self.held.len() && block(index + 1) == block(index);
            let markup = if sentence.is_marked { self.markup.as_slice() } else { &[] };
            let seen = Seen {
                number: self.passage.first_sentence + index as u32,
                line: Line { quote: self.quote(&sentence), start: sentence.sentence.span.start, language, markup },
                terms: sentence.terms,
                occurrences: self.found.within(positions),
                own: self.held[index],
                before: match index {
                    0 => earlier,
                    _ if opens_block => 0,
                    _ => self.held[index - 1],
                },
                after: if follows { self.held[index + 1] } else { 0 },
                opens_block,
                opens_passage: index == 0,
            };
            let features = features(asked, average, standing, &shared, &seen, buffers);
            candidates.push(Candidate {
                article: self.article,
                passage: self.hit.passage,
                number: seen.number,
                sentence,
                score: ranking.score(&features),
                features,
                held: seen.own,
            });
        }
    }

    /// The text of one of its sentences.
    fn quote(&self, stored: &StoredSentence) -> &'snapshot str {
        let start = self.passage.sentences.first().map_or(0, |first| first.sentence.span.start);
        let span = stored.sentence.span;
        self.text.get((span.start - start) as usize..(span.end - start) as usize).unwrap_or_default()
    }

    /// The question's words in the sentence before the passage, when the passage opens with a pronoun.
    fn held_before(&self, query: &Query) -> Words {
        let Some(first) = self.passage.sentences.first() else { return 0 };
        if !opens_with_pronoun(self.quote(first)) {
            return 0;
        }
        let Some(passage) = self.snapshot.passage_before(self.hit.passage) else { return 0 };
        let mut stored = StoredPassage::default();
        self.snapshot.read_passage(passage, &mut stored);
        let last = stored.sentences.iter().zip(stored.positions()).last();
        let same_block = last.filter(|(last, _)| last.sentence.block == first.sentence.block);
        same_block.map_or(0, |(_, positions)| set(self.snapshot.matches(query, passage).within(positions)))
    }

    /// The question's words in the title of the passage's article, and the part of the title that they are.
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

/// What all passages of one article share.
#[derive(Debug, Clone, Copy)]
struct OfArticle {
    whole: f32,
    title: Words,
    title_said: f32,
    days: Option<(Date, Date)>,
}

impl OfArticle {
    fn of(read: &Read<'_>, query: &Query) -> Self {
        let (title, title_said) = read.title(query);
        let days = read.snapshot.record(read.article).dates.map(|dates| (dates.first, dates.last));
        Self { whole: read.snapshot.article_score(query, read.article), title, title_said, days }
    }
}

/// Scores every sentence of the passages read, which are best first, with these weights.
pub fn candidates(ranking: &Linear, asked: &Weighed<'_>, reads: &[Read<'_>]) -> Vec<Candidate> {
    let mut candidates = Vec::with_capacity(reads.iter().map(|read| read.held.len()).sum());
    let local = Sums::new(rarity(asked.query, reads), 1.0);
    let mut articles: Vec<OfArticle> = Vec::with_capacity(reads.len());
    for (rank, read) in reads.iter().enumerate() {
        let known = reads[..rank].iter().position(|other| other.article == read.article);
        articles.push(known.map_or_else(|| OfArticle::of(read, asked.query), |other| articles[other]));
    }
    let best_whole = articles.iter().map(|article| article.whole).fold(0.0, f32::max);
    let newest = articles.iter().filter_map(|article| article.days).map(|(_, last)| last).max();
    let mut buffers = Buffers::default();
    for (rank, (read, article)) in reads.iter().zip(&articles).enumerate() {
        let same_article = reads.iter().filter(|other| other.article == read.article);
        let saturations = read.found.saturations.iter().enumerate();
        let standing = Standing {
            score: read.hit.score,
            rank,
            article: same_article.map(|other| other.hit.score).fold(0.0, |sum, score| sum + score),
            whole: article.whole,
            best_whole,
            days: article.days,
            newest,
            title: article.title,
            title_said: article.title_said,
            words: saturations.filter(|(_, held)| **held > 0.0).fold(0, |set, (number, _)| set | word(number)),
            local: &local,
        };
        read.candidates(ranking, asked, &standing, &mut buffers, &mut candidates);
    }
    candidates
}

/// How rare each of the question's words is among the sentences read, as parts of 1. A rare word tells the sentences
/// apart.
fn rarity(query: &Query, reads: &[Read<'_>]) -> Vec<f32> {
    let mut holding = vec![0.0_f32; query.words.len()];
    let mut all = 0.0_f32;
    for &held in reads.iter().flat_map(|read| &read.held) {
        all += 1.0;
        numbers(held).for_each(|number| holding[number] += 1.0);
    }
    let rarity = |holding: f32| match holding {
        0.0 => 0.0,
        _ => (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln(),
    };
    let rarities: Vec<f32> = holding.into_iter().map(rarity).collect();
    let sum = rarities.iter().fold(f32::EPSILON, |sum, rarity| sum + rarity);
    rarities.into_iter().map(|rarity| rarity / sum).collect()
}

/// The spans of the question's words in a sentence; words that are neighbours share one span.
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

/// True when only one space or hyphen stands between two words.
fn is_one_phrase(snapshot: &Snapshot, article: Rank, one: ByteSpan, other: ByteSpan) -> bool {
    matches!(snapshot.slice(article, ByteSpan { start: one.end, end: other.start }), " " | "-" | "–")
}

#[cfg(test)]
mod tests {
    use crate::answer::compose;
    use crate::answer::features::Feature;
    use crate::corpus::Article;
    use crate::retrieval::{Query, Snapshot};

    /// The antecedent share of the second sentence, as "some" or "none".
    fn check(text: &str, question: &str, expected: &str) {
        let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
        let query = Query::analyse(question, &snapshot);
        let hits = snapshot.search(&query, None, 2);
        let candidates = compose::read(&snapshot, question, &query, &hits).candidates;
        let second = candidates.iter().find(|candidate| candidate.number == 1).expect("the second sentence");
        let share = second.features[Feature::Antecedent];
        assert_eq!(if share > 0.0 { "some" } else { "none" }, expected, "{text}");
    }

    #[test]
    fn a_pronoun_takes_up_the_sentence_before() {
        check("The bridge stands in Saxony. It was opened in 2001.", "When was the bridge opened?", "some");
        check("The bridge stands in Saxony. Trams cross.", "When was the bridge opened?", "none");
        check("The bridge stands in Saxony.\n\nIt was opened in 2001.", "When was the bridge opened?", "none");
    }
}
