//! Articles to a segment.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use ahash::AHashMap;

use super::super::files::varint::{put, put_text};
use super::super::files::{Bytes, Damage, Writer};
use super::super::postings::{Frequencies, Frequency, encode};
use super::super::vocabulary::VocabularyBuilder;
use super::super::weigh::Ranking;
use super::analyse::{Analyser, Place, Sink};
use super::record::NOBODY;
use super::{Card, Record, Segment, StoredPassage, StoredSentence, blocks, sections};
use crate::corpus::Article;
use crate::question::fold;
use crate::retrieval::postings::PostingList;

/// Collects articles in the order of their paths. Everything stays in memory until [`Self::write`]: a corpus larger
/// than memory is built as several segments, which are then merged.
#[derive(Debug)]
pub struct SegmentBuilder {
    ranking: Ranking,
    text: Vec<u8>,
    articles: Vec<u8>,
    cards: Vec<u8>,
    names: BTreeMap<String, u32>,
    blocks: Vec<u8>,
    passages: Vec<u8>,
    starts: Vec<u32>,
    analyser: Analyser,
    keys: AHashMap<String, u32>,
    collected: Collected,
}

#[derive(Debug)]
struct Collected {
    title: f32,
    headings: f32,
    /// Terms of each passage, weighted by field.
    lengths: Vec<f32>,
    /// For each occurrence its term, its passage, and its position or one of the two below.
    occurrences: Vec<[u32; 3]>,
}

const IN_TITLE: u32 = u32::MAX;
const IN_HEADING: u32 = u32::MAX - 1;

impl Sink for Collected {
    fn passage(&mut self) {
        self.lengths.push(0.0);
    }

    fn occurrence(&mut self, term: u32, place: Place) {
        let passage = self.lengths.len() - 1;
        let (position, weight) = match place {
            Place::Spoken(position) => (position, 1.0),
            Place::Title => (IN_TITLE, self.title),
            Place::Heading => (IN_HEADING, self.headings),
        };
        self.lengths[passage] += weight;
        self.occurrences.push([term, passage as u32, position]);
    }
}

impl SegmentBuilder {
    /// An empty segment that will be ranked like this.
    pub fn new(ranking: Ranking) -> Self {
        let collected = Collected {
            title: ranking.title,
            headings: ranking.headings,
            lengths: Vec::new(),
            occurrences: Vec::new(),
        };
        Self {
            ranking,
            text: Vec::new(),
            articles: Vec::new(),
            cards: Vec::new(),
            names: BTreeMap::new(),
            blocks: Vec::new(),
            passages: Vec::new(),
            starts: Vec::new(),
            analyser: Analyser::default(),
            keys: AHashMap::new(),
            collected,
        }
    }

    /// Adds an article whose path comes after those of all before it; `notice` is what the editor should know of it.
    pub fn add(&mut self, article: &Article, notice: Option<&str>) {
        let first_passage = self.starts.len() as u32;
        let keys = &mut self.keys;
        let mut intern = |key: String| {
            let next = keys.len() as u32;
            *keys.entry(key).or_insert(next)
        };
        let terms = self.analyser.article(article, &mut intern, &mut self.collected);
        let metadata = &article.metadata;
        let record = Record {
            text_start: self.text.len() as u64,
            text_length: article.text.len() as u32,
            sha256: article.sha256,
            language: article.language,
            first_passage,
            card_start: self.cards.len() as u64,
            blocks_start: self.blocks.len() as u64,
            author: name(&mut self.names, metadata.author.as_deref()),
            publication: name(&mut self.names, metadata.publication.as_deref()),
            dates: metadata.date,
            sentences: article.sentences.len() as u32,
            sentence_terms: terms.iter().sum(),
        };
        record.to_words().iter().for_each(|word| self.articles.extend_from_slice(&word.to_le_bytes()));
        self.text.extend_from_slice(article.text.as_bytes());
        Card::of(article, notice).put(&mut self.cards);
        blocks::put_blocks(&article.blocks, &mut self.blocks);
        for passage in &article.passages {
            self.starts.push(self.passages.len() as u32);
            let sentences = passage.sentences.clone().map(|number| {
                let sentence = article.sentences[number as usize];
                let markup = &article.blocks[sentence.block as usize].markup;
                let inside = markup.partition_point(|mark| mark.end <= sentence.span.start);
                let is_marked = markup.get(inside).is_some_and(|mark| mark.start < sentence.span.end);
                StoredSentence { sentence, is_marked, terms: terms[number as usize] }
            });
            let stored = StoredPassage { first_sentence: passage.sentences.start, sentences: sentences.collect() };
            stored.put(&mut self.passages);
        }
    }

    /// How many articles' bytes it holds.
    pub fn text_bytes(&self) -> usize {
        self.text.len()
    }

    /// True when no article was added.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// Writes everything; `settings` is what the segment may later be read with.
    pub fn write<W: Write>(mut self, settings: &str, out: W) -> io::Result<W> {
        let mut writer = Writer::new(out);
        writer.section(sections::SETTINGS, settings.as_bytes())?;
        // Each part is let go as soon as it is written.
        writer.section(sections::TEXT, &std::mem::take(&mut self.text))?;
        writer.section(sections::ARTICLES, &std::mem::take(&mut self.articles))?;
        writer.section(sections::CARDS, &std::mem::take(&mut self.cards))?;
        writer.section(sections::NAMES, &names_section(in_order(&self.names)))?;
        writer.section(sections::BLOCKS, &std::mem::take(&mut self.blocks))?;
        writer.section(sections::PASSAGES, &std::mem::take(&mut self.passages))?;
        writer.section(sections::STARTS, bytemuck::cast_slice(&std::mem::take(&mut self.starts)))?;
        let lengths: Vec<u16> = self.collected.lengths.iter().map(|&length| steps(length)).collect();
        writer.section(sections::LENGTHS, bytemuck::cast_slice(&lengths))?;
        // The memo's words are no longer needed, and they are many.
        self.analyser = Analyser::default();
        let mut keys: Vec<(String, u32)> = self.keys.drain().collect();
        keys.sort_unstable();
        let inverted = Inverted::new(&keys, std::mem::take(&mut self.collected.occurrences));
        let frequencies = inverted.frequencies(self.ranking);
        writer.section(sections::FREQUENCIES, &frequencies_section(&frequencies))?;
        writer.begin(sections::POSTINGS)?;
        let mut vocabulary = VocabularyBuilder::default();
        let (mut list, mut bytes) = (PostingList::default(), Vec::new());
        for (rank, (key, _)) in keys.iter().enumerate() {
            list.clear();
            inverted.each_posting(rank, |passage, counts, positions| {
                if let Some(frequency) = counts.weighted(self.ranking) {
                    list.passages.push(passage);
                    list.classes.push(frequencies.class(frequency));
                    list.positions.extend(positions);
                }
            });
            if list.passages.is_empty() {
                continue;
            }
            bytes.clear();
            encode(&list, &frequencies, &lengths, &mut bytes);
            writer.put(&bytes)?;
            vocabulary.add(key, list.passages.len() as u32, bytes.len() as u32);
        }
        let (terms, groups) = vocabulary.finish();
        writer.section(sections::TERMS, &terms)?;
        writer.section(sections::GROUPS, &groups)?;
        writer.finish()
    }

    /// A segment in memory.
    pub fn finish(self, settings: &str) -> Result<Segment, Damage> {
        let bytes = self.write(settings, Vec::new())?;
        Segment::open(Bytes::from(bytes), settings)
    }
}

/// A length in the steps in which it is kept.
#[expect(clippy::cast_sign_loss, reason = "a length is never negative")]
fn steps(length: f32) -> u16 {
    (length * Segment::LENGTH_STEPS).round() as u16
}

/// The occurrences in the order of terms.
struct Inverted {
    /// Where those of each term begin; one more entry than there are terms.
    starts: Vec<usize>,
    /// Passage and position of each.
    occurrences: Vec<[u32; 2]>,
}

/// How often a term occurs in a passage, by field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Counts {
    spoken: u32,
    title: u32,
    headings: u32,
}

impl Counts {
    /// What it counts for; nothing when only in fields that count for nothing.
    fn weighted(self, ranking: Ranking) -> Option<Frequency> {
        let weighted = self.spoken as f32 + self.title as f32 * ranking.title + self.headings as f32 * ranking.headings;
        (weighted > 0.0).then_some(Frequency { weighted, spoken: self.spoken })
    }
}

impl Inverted {
    fn new(sorted_keys: &[(String, u32)], collected: Vec<[u32; 3]>) -> Self {
        let mut ranks = vec![0_u32; sorted_keys.len()];
        for (rank, (_, term)) in sorted_keys.iter().enumerate() {
            ranks[*term as usize] = rank as u32;
        }
        let mut starts = vec![0; sorted_keys.len() + 1];
        for [term, ..] in &collected {
            starts[ranks[*term as usize] as usize + 1] += 1;
        }
        for index in 0..sorted_keys.len() {
            starts[index + 1] += starts[index];
        }
        // A counting sort keeps passages and positions ascending within a term, since they came in that order.
        let mut next = starts.clone();
        let mut occurrences = vec![[0; 2]; collected.len()];
        for [term, passage, position] in collected {
            let slot = &mut next[ranks[term as usize] as usize];
            occurrences[*slot] = [passage, position];
            *slot += 1;
        }
        Self { starts, occurrences }
    }

    fn each_posting<'own>(&'own self, rank: usize, mut visit: impl FnMut(u32, Counts, SpokenPositions<'own>)) {
        let all = &self.occurrences[self.starts[rank]..self.starts[rank + 1]];
        for of_passage in all.chunk_by(|one, other| one[0] == other[0]) {
            let mut counts = Counts::default();
            for [_, position] in of_passage {
                match *position {
                    IN_TITLE => counts.title += 1,
                    IN_HEADING => counts.headings += 1,
                    _ => counts.spoken += 1,
                }
            }
            // Title and headings come first.
            let spoken = &of_passage[(counts.title + counts.headings) as usize..];
            visit(of_passage[0][0], counts, SpokenPositions(spoken.iter()));
        }
    }

    fn frequencies(&self, ranking: Ranking) -> Frequencies {
        let mut seen: BTreeSet<Counts> = BTreeSet::new();
        let plain = Counts { spoken: 1, ..Counts::default() };
        let mut last = plain;
        for rank in 0..self.starts.len() - 1 {
            self.each_posting(rank, |_, counts, _| {
                if counts != plain && counts != last {
                    seen.insert(counts);
                    last = counts;
                }
            });
        }
        seen.insert(plain);
        Frequencies::new(seen.into_iter().filter_map(|counts| counts.weighted(ranking)).collect())
    }
}

/// The positions of one term in one passage.
struct SpokenPositions<'own>(std::slice::Iter<'own, [u32; 2]>);

impl Iterator for SpokenPositions<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0.next().map(|[_, position]| *position)
    }
}

fn name(names: &mut BTreeMap<String, u32>, stated: Option<&str>) -> u32 {
    let next = names.len() as u32;
    stated.map_or(NOBODY, |name| *names.entry(fold(name)).or_insert(next))
}

/// The names by their numbers.
pub(super) fn in_order(names: &BTreeMap<String, u32>) -> Vec<&str> {
    let mut ordered: Vec<(u32, &str)> = names.iter().map(|(name, number)| (*number, name.as_str())).collect();
    ordered.sort_unstable();
    ordered.into_iter().map(|(_, name)| name).collect()
}

pub(super) fn names_section(names: Vec<&str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    put(&mut bytes, names.len() as u32);
    for name in names {
        put_text(&mut bytes, name);
    }
    bytes
}

pub(super) fn frequencies_section(frequencies: &Frequencies) -> Vec<u8> {
    let mut bytes = Vec::new();
    put(&mut bytes, frequencies.values().len() as u32);
    for frequency in frequencies.values() {
        bytes.extend_from_slice(&frequency.weighted.to_le_bytes());
        put(&mut bytes, frequency.spoken);
    }
    bytes
}
