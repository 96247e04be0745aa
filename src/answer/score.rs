//! What a sentence is worth as an answer: features, each times its fitted weight, which add up.

use std::collections::BTreeMap;

use crate::text::ByteSpan;
use crate::understanding::Query;
use crate::view::{FoundPassage, FoundUnit};

use super::features::Features;
use super::meeting::set;
use super::model::Linear;
use super::sentence::{Seen, Standing, features};
use super::weighed::{Weighed, Words, word};
use super::wording::opens_with_pronoun;
use super::words::{Word, each_word, words};

/// A sentence that may answer, with what it is worth.
#[derive(Debug, Clone)]
pub struct Candidate<'found> {
    /// The passage that it stands in.
    pub passage: &'found FoundPassage,
    /// The sentence.
    pub unit: &'found FoundUnit,
    /// Position of the sentence in the article.
    pub number: u32,
    /// Sum of its features, each times its weight.
    pub score: f32,
    /// What is known of it.
    pub features: Features,
    /// The question's words in it.
    pub held: Words,
}

impl<'found> Candidate<'found> {
    /// Its place in the order of the corpus: that of its article, and its position in that.
    pub fn order(&self) -> (u32, u32) {
        (self.passage.order.article, self.number)
    }

    /// True when both are of one article.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.passage.order.article == other.passage.order.article
    }

    /// Its bytes in the stored text.
    pub fn quote(&self) -> &'found str {
        self.passage.quote(self.unit)
    }
}

/// The question's words in each sentence of a passage.
fn held_by_units(passage: &FoundPassage) -> impl Iterator<Item = Words> {
    passage.positions().map(|positions| set(passage.within(positions)))
}

/// Scores every sentence of a passage.
fn of_passage<'found>(
    ranking: &Linear,
    asked: &Weighed<'_>,
    average: f32,
    passage: &'found FoundPassage,
    standing: &Standing<'_>,
    candidates: &mut Vec<Candidate<'found>>,
) {
    let held: Vec<Words> = held_by_units(passage).collect();
    let earlier = held_before(passage);
    let mut tokens = Vec::new();
    let block = |index: usize| passage.units[index].block;
    for (index, (unit, positions)) in passage.units.iter().zip(passage.positions()).enumerate() {
        let words = words(passage, unit);
        let opens_block = index == 0 || block(index - 1) != block(index);
        let follows = index + 1 < held.len() && block(index + 1) == block(index);
        let seen = Seen {
            number: passage.first_unit + index as u32,
            quote: passage.quote(unit),
            start: unit.span.start - passage.start(),
            terms: unit.terms,
            occurrences: passage.within(positions),
            before: match index {
                0 => earlier,
                _ if opens_block => 0,
                _ => held[index - 1],
            },
            after: if follows { held[index + 1] } else { 0 },
            words: &words,
            text: &passage.text,
            opens_block,
            opens_passage: index == 0,
            standing,
        };
        let features = features(asked, average, &seen, &mut tokens);
        let score = ranking.score(&features);
        candidates.push(Candidate { passage, unit, number: seen.number, score, features, held: held[index] });
    }
}

/// The question's words in the sentence before the passage, when its first sentence speaks of what that one named.
fn held_before(passage: &FoundPassage) -> Words {
    let Some(first) = passage.units.first() else { return 0 };
    let before = passage.before.as_ref().filter(|before| before.block == first.block);
    let takes_up = before.filter(|_| opens_with_pronoun(passage.quote(first)));
    takes_up.map_or(0, |before| before.words.iter().fold(0, |set, &number| set | word(number as usize)))
}

/// The question's words in the title of the passage's article, and how much of the title they are.
fn title(passage: &FoundPassage, query: &Query) -> (Words, f32) {
    let (mut all, mut said, mut words) = (0.0_f32, 0.0, 0);
    each_word(passage.article.language, &passage.article.metadata.title, |key, _| {
        all += 1.0;
        if let Some(number) = query.word_of(key) {
            words |= word(number);
            said += 1.0;
        }
    });
    (words, said / all.max(1.0))
}

/// Scores every sentence of the passages found, which are best first, with these weights; `average` is the mean number of
/// terms of a sentence of the corpus.
pub fn candidates<'found>(
    ranking: &Linear,
    asked: &Weighed<'_>,
    average: f32,
    passages: &'found [FoundPassage],
) -> Vec<Candidate<'found>> {
    let mut candidates = Vec::with_capacity(passages.iter().map(|passage| passage.units.len()).sum());
    let local = rarity(asked.query, passages);
    let best_whole = passages.iter().map(|passage| passage.article_score).fold(0.0, f32::max);
    let days = |passage: &FoundPassage| passage.article.metadata.date.map(|dates| (dates.first, dates.last));
    let newest = passages.iter().filter_map(days).map(|(_, last)| last).max();
    let mut titles: BTreeMap<u32, (Words, f32)> = BTreeMap::new();
    for (rank, passage) in passages.iter().enumerate() {
        let article = passage.order.article;
        let (title, title_said) = *titles.entry(article).or_insert_with(|| title(passage, asked.query));
        let same_article = passages.iter().filter(|other| other.order.article == article);
        let saturations = passage.saturations.iter().enumerate();
        let standing = Standing {
            score: passage.score,
            best: passages[0].score,
            rank,
            article: same_article.map(|other| other.score).fold(0.0, |sum, score| sum + score),
            whole: passage.article_score,
            best_whole,
            days: days(passage),
            newest,
            title,
            title_said,
            words: saturations.filter(|(_, held)| **held > 0.0).fold(0, |set, (number, _)| set | word(number)),
            local: &local,
        };
        of_passage(ranking, asked, average, passage, &standing, &mut candidates);
    }
    candidates
}

/// How rare each of the question's words is among the sentences read, as shares of 1: what tells them from each other.
fn rarity(query: &Query, passages: &[FoundPassage]) -> Vec<f32> {
    let mut holding = vec![0.0_f32; query.words.len()];
    let mut all = 0.0_f32;
    for held in passages.iter().flat_map(held_by_units) {
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

/// The bytes of the stored text on which the question's words stand in a sentence of these words, neighbours joined.
pub(super) fn highlights(passage: &FoundPassage, query: &Query, words: &[Word]) -> Vec<ByteSpan> {
    let mut spans: Vec<ByteSpan> = Vec::new();
    for (_, span) in words.iter().filter(|(key, _)| query.word_of(key).is_some()) {
        match spans.last_mut() {
            Some(last) if last.end >= span.start || is_one_phrase(&passage.text, *last, *span) => {
                last.end = last.end.max(span.end);
            }
            _ => spans.push(*span),
        }
    }
    spans.into_iter().map(|span| span.shifted(passage.start() as usize)).collect()
}

/// True when nothing but one space or hyphen parts two words.
fn is_one_phrase(text: &str, one: ByteSpan, other: ByteSpan) -> bool {
    matches!(text.get(one.end as usize..other.start as usize), Some(" " | "-" | "–"))
}

#[cfg(test)]
mod tests {
    use crate::answer::compose;
    use crate::answer::features::Feature;
    use crate::answer::weighed::Weighed;
    use crate::corpus::Article;
    use crate::question::Filter;
    use crate::retrieval::Snapshot;
    use crate::understanding::Query;
    use crate::view::{Search, View};

    /// The antecedent share of the second sentence, as "some" or "none".
    fn check(text: &str, question: &str, expected: &str) {
        let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
        let query = Query::analyse(question, &snapshot);
        let found = View::search(&snapshot, &Search::new(&query, &Filter::default(), 2));
        let average = snapshot.average_sentence_length();
        let candidates = compose::read(&Weighed::new(question, &query), average, &found).candidates;
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
