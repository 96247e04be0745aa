//! Scores sentences as answers: the sum of their features, each times its fitted weight.

use std::collections::BTreeMap;

use crate::understanding::Query;
use crate::view::{FoundPassage, FoundUnit};
use citewire_articles::Unit;
use citewire_text::Language;

use super::features::Features;
use super::model::Linear;
use super::overlap::set;
use super::scored_question::ScoredQuestion;
use super::sentence::{Buffers, Nearness, Seen, Standing, features, of_passage, rough};
use super::sums::{Sums, Words, numbers, word};
use super::wording::opens_with_pronoun;
use super::words::{Line, each_word};

/// A sentence that may answer, with its score.
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
    /// Its features.
    pub features: Features,
    /// The question's words in it.
    pub held: Words,
    /// The question's words in what stands above it.
    pub context: Above,
    /// True when its article is in another language than the question, of which passages were found as well.
    pub is_foreign: bool,
    /// The part of its words that earlier answers have told.
    pub told: f32,
    /// True when meanings are known, and the score is by the weights for that.
    pub by_meaning: bool,
}

/// What is taken off the score of a sentence in another language than the question. Names and words that languages share
/// are no rarer there, so that a translation would stand above the article that the asker can read.
pub const FOREIGN: f32 = 2.5;

/// What is taken off the score of a sentence that earlier answers told whole. Values from 1 to 4 raised the MRR of follow-ups
/// on INSCIT and MTRAG.
pub const TOLD: f32 = 2.0;

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

/// A passage that was found, with the question's words in each of its sentences.
struct Read<'found> {
    passage: &'found FoundPassage,
    held: Vec<Words>,
    /// The question's words in the headings above it, and the part of the innermost heading that they are.
    heading: (Words, Words, f32),
    /// The question's words in each of its leads, and the part of the lead that they are.
    leads: Vec<(Words, f32)>,
}

/// The question's words in what stands above a sentence.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Above {
    /// In all headings above it but the title.
    pub headings: Words,
    /// In the heading directly above it.
    pub heading: Words,
    /// The part of the words of that heading that the question has.
    pub heading_said: f32,
    /// Number of sentences between that heading and the sentence, or the list that it is in.
    pub below: u32,
    /// In what introduces it: a lead-in, the names of columns, a term, a speaker.
    pub lead: Words,
    /// The part of the words of that lead that the question has.
    pub lead_said: f32,
}

impl<'read, 'found: 'read> Read<'found> {
    /// `known` are texts above passages that were looked at, by their language.
    fn of(
        passage: &'found FoundPassage,
        asked: &ScoredQuestion<'_>,
        known: &mut BTreeMap<(Language, &'found str), (Words, f32)>,
    ) -> Self {
        let mut said = |text: &'found str| {
            let language = passage.article.language;
            *known.entry((language, text)).or_insert_with(|| said(language, text, asked))
        };
        let held = passage.positions().map(|positions| set(passage.within(positions))).collect();
        let title = &passage.article.metadata.title;
        let headings = passage.headings.iter().filter(|heading| !heading.eq_ignore_ascii_case(title));
        let heading = headings.fold((0, 0, 0.0), |(all, _, _), heading| {
            let (words, said) = said(heading);
            (all | words, words, said)
        });
        let leads = passage.leads.iter().map(|lead| said(&lead.text)).collect();
        Self { passage, held, heading, leads }
    }

    /// The question's words in what stands above a unit, which is the passage's n-th.
    fn above(&self, index: usize) -> Above {
        let (headings, heading, heading_said) = self.heading;
        let unit = &self.passage.units[index];
        let lead = unit.lead.and_then(|lead| self.leads.get(lead as usize));
        let &(lead, lead_said) = lead.unwrap_or(&(0, 0.0));
        // The items of a list stand together below what stands before the list.
        let is_of_list = |unit: &FoundUnit| unit.unit == Unit::Item;
        let before = self.passage.units[..index].iter().rev().take_while(|before| is_of_list(before)).count();
        let first = if is_of_list(unit) { index - before } else { index };
        Above { headings, heading, heading_said, below: self.passage.below + first as u32, lead, lead_said }
    }

    /// Every sentence of the passage with what can be told without a look at its text.
    fn seen(
        &'read self,
        ranking: &Linear,
        asked: &ScoredQuestion<'_>,
        average: f32,
        standing: &'read Standing<'read>,
        all: &mut Vec<Rough<'read, 'found>>,
    ) {
        let Self { passage, ref held, .. } = *self;
        let shared = of_passage(asked, standing);
        let earlier = held_before(passage);
        let block = |index: usize| passage.units[index].block;
        for (index, (unit, positions)) in passage.units.iter().zip(passage.positions()).enumerate() {
            let opens_block = index == 0 || block(index - 1) != block(index);
            let follows = index + 1 < held.len() && block(index + 1) == block(index);
            let seen = Seen {
                number: passage.first_unit + index as u32,
                line: Line::of(passage, unit),
                terms: unit.terms,
                occurrences: passage.within(positions),
                own: held[index],
                before: match index {
                    0 => earlier,
                    _ if opens_block => 0,
                    _ => held[index - 1],
                },
                after: if follows { held[index + 1] } else { 0 },
                opens_block,
                opens_passage: index == 0,
                unit: unit.unit,
                above: self.above(index),
                index,
            };
            let features = rough(asked, average, standing, &shared, &seen);
            all.push(Rough { passage, unit, standing, score: ranking.score(&features), features, seen });
        }
    }
}

/// A sentence with what can be told without a look at its text.
struct Rough<'read, 'found> {
    passage: &'found FoundPassage,
    unit: &'found FoundUnit,
    standing: &'read Standing<'read>,
    seen: Seen<'read>,
    features: Features,
    /// The score of those features.
    score: f32,
}

impl<'found> Rough<'_, 'found> {
    /// The sentence with all its features.
    fn candidate(self, ranking: &Linear, asked: &ScoredQuestion<'_>, buffers: &mut Buffers) -> Candidate<'found> {
        let Self { passage, unit, standing, seen, features: rough, .. } = self;
        let features = features(asked, standing, &rough, &seen, buffers);
        let told = asked.told.share(seen.line.quote);
        let foreign = if standing.is_foreign { FOREIGN } else { 0.0 };
        let score = ranking.score(&features) - foreign - TOLD * told;
        let (number, held, context) = (seen.number, seen.own, seen.above);
        let is_foreign = standing.is_foreign;
        let by_meaning = standing.by_meaning;
        Candidate { passage, unit, number, score, features, held, context, is_foreign, told, by_meaning }
    }
}

/// Keeps the best `most` sentences by their rough scores, in their order.
fn keep_best(all: &mut Vec<Rough<'_, '_>>, most: usize) {
    if all.len() <= most {
        return;
    }
    let mut scores: Vec<f32> = all.iter().map(|rough| rough.score).collect();
    scores.sort_unstable_by(|one, other| other.total_cmp(one));
    let least = scores[most];
    // Those that equal the first one left out are left out too, so that no order decides.
    all.retain(|rough| rough.score > least);
}

/// The question's words in the sentence before the passage, when the passage opens with a pronoun.
fn held_before(passage: &FoundPassage) -> Words {
    let Some(first) = passage.units.first() else { return 0 };
    let before = passage.before.as_ref().filter(|before| before.block == first.block);
    let refers = before.filter(|_| opens_with_pronoun(passage.quote(first)));
    refers.map_or(0, |before| before.words.iter().fold(0, |set, &number| set | word(number as usize)))
}

/// The question's words in a title, a heading or a lead, or words for them, and the part of it that they are. Such a text
/// is short, and names in its own way what a question is about: "Present" for "Who attended".
fn said(language: Language, text: &str, asked: &ScoredQuestion<'_>) -> (Words, f32) {
    let (mut all, mut said, mut words) = (0.0_f32, 0.0, 0);
    each_word(language, text, |key, _| {
        all += 1.0;
        if let Some(number) = asked.query.word_of(key).or_else(|| asked.word_with_kin(key)) {
            words |= word(number);
            said += 1.0;
        }
    });
    (words, said / all.max(1.0))
}

fn greatest(similarities: &[f32]) -> f32 {
    similarities.iter().copied().fold(0.0, f32::max)
}

fn nearness(asked: &ScoredQuestion<'_>, passages: &[FoundPassage], reads: &[Read<'_>]) -> Nearness {
    let sorted = |mut all: Vec<f32>| {
        all.sort_unstable_by(|one, other| other.total_cmp(one));
        all
    };
    let said = reads.iter().flat_map(|read| &read.held).map(|held| asked.mass(*held)).fold(0.0, f32::max);
    Nearness {
        sentences: sorted(passages.iter().flat_map(|passage| &passage.similarities).copied().collect()),
        passages: sorted(passages.iter().map(|passage| greatest(&passage.similarities)).collect()),
        unsaid: 1.0 - said,
    }
}

/// Scores the sentences of the passages found, which are best first, with these weights; `average` is the mean number of
/// terms of a sentence of the corpus. Of more than `most` sentences only those are read that score best without a look at
/// their texts.
pub fn candidates<'found>(
    ranking: &Linear,
    asked: &ScoredQuestion<'_>,
    average: f32,
    passages: &'found [FoundPassage],
    most: usize,
) -> Vec<Candidate<'found>> {
    let mut known = BTreeMap::new();
    let reads: Vec<Read<'found>> = passages.iter().map(|passage| Read::of(passage, asked, &mut known)).collect();
    let local = Sums::new(rarity(asked.query, &reads), 1.0);
    let best_whole = passages.iter().map(|passage| passage.article_score).fold(0.0, f32::max);
    let days = |passage: &FoundPassage| passage.article.metadata.date.map(|dates| (dates.first, dates.last));
    let newest = passages.iter().filter_map(days).map(|(_, last)| last).max();
    let asked_in = asked.query.language;
    let is_own = |passage: &FoundPassage| Some(passage.article.language) == asked_in;
    let has_own = passages.iter().any(is_own);
    let is_foreign = |passage: &FoundPassage| has_own && passage.article.language.is_known() && !is_own(passage);
    let by_meaning = passages.iter().any(|passage| !passage.similarities.is_empty());
    let nearness = if by_meaning { nearness(asked, passages, &reads) } else { Nearness::default() };
    let mut titles: BTreeMap<u32, (Words, f32)> = BTreeMap::new();
    let standing = |(rank, read): (usize, &Read<'found>)| {
        let passage = read.passage;
        let article = passage.order.article;
        let of_article = &passage.article;
        let title = || said(of_article.language, &of_article.metadata.title, asked);
        let (title, title_said) = *titles.entry(article).or_insert_with(title);
        let same_article = passages.iter().filter(|other| other.order.article == article);
        let saturations = passage.saturations.iter().enumerate();
        Standing {
            score: passage.score,
            rank,
            article: same_article.map(|other| other.score).fold(0.0, |sum, score| sum + score),
            whole: passage.article_score,
            best_whole,
            days: days(passage),
            newest,
            title,
            title_said,
            words: saturations.filter(|(_, held)| **held > 0.0).fold(0, |set, (number, _)| set | word(number)),
            long: 1.0 - 1.0 / passage.article.passages.max(1) as f32,
            local: &local,
            is_foreign: is_foreign(passage),
            similarities: &passage.similarities,
            similarity: greatest(&passage.similarities),
            nearness: &nearness,
            by_meaning,
        }
    };

    let standings: Vec<Standing<'_>> = reads.iter().enumerate().map(standing).collect();
    let mut all = Vec::with_capacity(passages.iter().map(|passage| passage.units.len()).sum());
    for (read, standing) in reads.iter().zip(&standings) {
        read.seen(ranking, asked, average, standing, &mut all);
    }
    keep_best(&mut all, most);
    let mut buffers = Buffers::default();
    all.into_iter().map(|rough| rough.candidate(ranking, asked, &mut buffers)).collect()
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
