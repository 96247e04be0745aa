//! Articles to a segment.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::acronyms::AcronymsBuilder;
use super::analyse::{Analysed, Analyser, Numbers, Place, Sink};
use super::forms::{FormCount, FormTable, FormWriter};
use super::invert::Occurrences;
use super::lexicon::Lexicon;
use super::passages::STRIDE;
use super::record::{Days, NOBODY};
use super::{Card, Record, Segment, StoredPassage, StoredSentence, blocks, sections};
use crate::files::varint::{put, put_text};
use crate::files::{Bytes, Damage, Writer};
use crate::postings::{Encoder, Frequencies, PostingList};
use crate::vocabulary::VocabularyBuilder;
use citewire_articles::Article;
use citewire_text::bm25::Ranking;
use citewire_text::fold;

/// Collects articles in the order of their paths. Everything stays in memory until [`Self::write`]: a corpus larger
/// than memory is built as several segments, which are then merged. A builder that has written one is ready for the next,
/// and still knows the words that it has met.
#[derive(Debug)]
pub struct SegmentBuilder {
    analyser: Analyser,
    words: Words,
    contents: Contents,
}

/// The terms and surface forms that a builder has met.
#[derive(Debug, Default)]
struct Words {
    lexicon: Lexicon,
    forms: FormTable,
}

impl Numbers for Words {
    fn term(&mut self, key: &str) -> u32 {
        self.lexicon.number(key)
    }

    fn form(&mut self, term: u32, form: &str) -> u32 {
        self.forms.number(term, form)
    }
}

/// Number of headings above a passage that are kept. Formats have six levels and one for headings without a mark.
const DEEPEST_PATH: usize = 8;

/// Terms that a builder may know when it begins a segment: beyond them it is cheaper to begin anew.
const MOST_TERMS: usize = 1_000_000;

/// The sections of a segment as they grow.
#[derive(Debug, Default)]
struct Contents {
    text: Vec<u8>,
    article_count: u32,
    articles: Vec<u8>,
    cards: Vec<u8>,
    names: BTreeMap<String, u32>,
    blocks: Vec<u8>,
    passages: Vec<u8>,
    /// How many passages there are, and where every so-manieth of them begins.
    passage_count: usize,
    starts: Vec<u32>,
    found: Found,
}

/// What is found in the articles' words.
#[derive(Debug, Default)]
struct Found {
    occurrences: Occurrences,
    /// How often each surface form occurs, by its number.
    forms: Vec<FormCount>,
    acronyms: AcronymsBuilder,
}

impl Sink for Found {
    fn passage(&mut self) {
        self.occurrences.passage();
    }

    #[inline]
    fn occurrence(&mut self, term: u32, place: Place) {
        self.occurrences.occurrence(term, place);
    }

    #[inline]
    fn form(&mut self, form: u32, as_name: bool) {
        if self.forms.len() <= form as usize {
            self.forms.resize(form as usize + 1, FormCount::default());
        }
        self.forms[form as usize].note(as_name);
    }

    fn introduction(&mut self, acronym: &str, name: &str) {
        self.acronyms.add(acronym, name);
    }
}

impl SegmentBuilder {
    /// An empty segment that will be ranked like this.
    pub fn new(ranking: Ranking) -> Self {
        let contents = Contents::new(ranking);
        Self { analyser: Analyser::default(), words: Words::default(), contents }
    }

    /// Adds an article whose path comes after those of all before it; `notice` is what the editor should know of it.
    pub fn add(&mut self, article: &Article, notice: Option<&str>) {
        self.contents.found.acronyms.begin(self.contents.article_count);
        let analysed = self.analyser.article(article, &mut self.words, &mut self.contents.found);
        self.contents.add(article, notice, &analysed);
    }

    /// How many articles' bytes it holds.
    pub fn text_bytes(&self) -> usize {
        self.contents.text.len()
    }

    /// True when no article was added.
    pub fn is_empty(&self) -> bool {
        self.contents.articles.is_empty()
    }

    /// Writes everything; `settings` is what the segment may later be read with. The builder is empty afterwards, even
    /// when writing fails.
    pub fn write<W: Write>(&mut self, settings: &str, out: W) -> io::Result<W> {
        let written = self.contents.write(&mut self.words, settings, out);
        self.contents.clear();
        if self.words.lexicon.len() > MOST_TERMS {
            (self.analyser, self.words) = (Analyser::default(), Words::default());
        }
        written
    }

    /// A segment in memory.
    pub fn finish(mut self, settings: &str) -> Result<Segment, Damage> {
        let bytes = self.write(settings, Vec::new())?;
        Segment::open(Bytes::from(bytes), settings)
    }
}

impl Contents {
    fn new(ranking: Ranking) -> Self {
        let found = Found { occurrences: Occurrences::new(ranking), ..Found::default() };
        Self { found, ..Self::default() }
    }

    fn add(&mut self, article: &Article, notice: Option<&str>, analysed: &Analysed) {
        let terms = &analysed.terms;
        let metadata = &article.metadata;
        let record = Record {
            text_start: self.text.len() as u64,
            text_length: article.text.len() as u32,
            sha256: article.sha256,
            language: article.language,
            other_language: analysed.other_language,
            first_passage: self.passage_count as u32,
            card_start: self.cards.len() as u64,
            blocks_start: self.blocks.len() as u64,
            author: name(&mut self.names, metadata.author.as_deref()),
            publication: name(&mut self.names, metadata.publication.as_deref()),
            days: Days::of(metadata.date),
            sentences: article.sentences.len() as u32,
            sentence_terms: terms.iter().sum(),
        };
        self.article_count += 1;
        record.to_words().iter().for_each(|word| self.articles.extend_from_slice(&word.to_le_bytes()));
        self.text.extend_from_slice(article.text.as_bytes());
        Card::of(article, notice).put(&mut self.cards);
        blocks::put_blocks(&article.blocks, &mut self.blocks);
        // The number of sentences under one heading that were seen, and the heading.
        let mut section = (0, None);
        for passage in &article.passages {
            if section.1 != passage.heading {
                section = (0, passage.heading);
            }
            if self.passage_count.is_multiple_of(STRIDE) {
                self.starts.push(self.passages.len() as u32);
            }
            self.passage_count += 1;
            let sentences = passage.sentences.clone().map(|number| {
                let sentence = article.sentences[number as usize];
                let markup = &article.blocks[sentence.block as usize].markup;
                let inside = markup.partition_point(|mark| mark.end <= sentence.span.start);
                let is_marked = markup.get(inside).is_some_and(|mark| mark.start < sentence.span.end);
                StoredSentence { sentence, is_marked, terms: terms[number as usize] }
            });
            let above = |heading: u32| article.headings[heading as usize];
            let stored = StoredPassage {
                first_sentence: passage.sentences.start,
                below: section.0,
                path: std::iter::successors(passage.heading, |&heading| above(heading)).take(DEEPEST_PATH).collect(),
                sentences: sentences.collect(),
            };
            section.0 += stored.sentences.len() as u32;
            stored.put(&mut self.passages);
        }
    }

    /// Takes everything out, keeping the memory.
    fn clear(&mut self) {
        for section in [&mut self.text, &mut self.articles, &mut self.cards, &mut self.blocks, &mut self.passages] {
            section.clear();
        }
        self.names.clear();
        self.starts.clear();
        (self.article_count, self.passage_count) = (0, 0);
        self.found.occurrences.clear();
        self.found.forms.clear();
        self.found.acronyms.clear();
    }

    fn write<W: Write>(&mut self, words: &mut Words, settings: &str, out: W) -> io::Result<W> {
        let Self { text, articles, cards, names, blocks, passages, starts, found, .. } = self;
        let mut writer = Writer::new(out);
        writer.section(sections::SETTINGS, settings.as_bytes())?;
        writer.section(sections::TEXT, text)?;
        writer.section(sections::ARTICLES, articles)?;
        writer.section(sections::CARDS, cards)?;
        writer.section(sections::NAMES, &names_section(in_order(names)))?;
        writer.section(sections::BLOCKS, blocks)?;
        writer.section(sections::PASSAGES, passages)?;
        writer.section(sections::STARTS, bytemuck::cast_slice(starts))?;
        let lengths: Vec<u16> = found.occurrences.lengths.iter().map(|&length| steps(length)).collect();
        writer.section(sections::LENGTHS, bytemuck::cast_slice(&lengths))?;
        found.postings(words, &lengths, &mut writer)?;
        let (acronyms, acronym_starts) = found.acronyms.finish();
        writer.section(sections::ACRONYMS, &acronyms)?;
        writer.section(sections::ACRONYM_STARTS, bytemuck::cast_slice(&acronym_starts))?;
        writer.finish()
    }
}

impl Found {
    /// Writes the postings and the surface forms of all terms, and the vocabulary.
    fn postings<W: Write>(&self, words: &mut Words, lengths: &[u16], writer: &mut Writer<W>) -> io::Result<()> {
        let Words { lexicon, forms } = words;
        let inverted = self.occurrences.invert(lexicon.len());
        let frequencies = inverted.frequencies();
        writer.section(sections::FREQUENCIES, &frequencies_section(frequencies))?;
        writer.begin(sections::POSTINGS)?;
        let (mut vocabulary, mut form_writer) = (VocabularyBuilder::default(), FormWriter::default());
        let (mut encoder, mut list, mut bytes) = (Encoder::default(), PostingList::default(), Vec::new());
        let mut of_term: Vec<(&str, FormCount)> = Vec::new();
        for term in lexicon.sort() {
            inverted.read(term, &mut list);
            if list.passages.is_empty() {
                continue;
            }
            bytes.clear();
            encoder.encode(&list, frequencies, lengths, &mut bytes);
            writer.put(&bytes)?;
            let key = lexicon.key(term);
            vocabulary.add(key, list.passages.len() as u32, bytes.len() as u32);
            let count = |form: u32| self.forms.get(form as usize).copied().unwrap_or_default();
            of_term.clear();
            of_term.extend(forms.of_term(term).map(|form| (forms.text(form), count(form))));
            of_term.sort_unstable_by_key(|(form, _)| *form);
            form_writer.add(key, &of_term);
        }
        write_terms(vocabulary, form_writer, writer)
    }
}

/// Writes the vocabulary and the surface forms.
pub(super) fn write_terms<W: Write>(
    vocabulary: VocabularyBuilder,
    forms: FormWriter,
    writer: &mut Writer<W>,
) -> io::Result<()> {
    let (terms, groups) = vocabulary.finish();
    writer.section(sections::TERMS, &terms)?;
    writer.section(sections::GROUPS, &groups)?;
    let (forms, groups) = forms.finish();
    writer.section(sections::FORMS, &forms)?;
    writer.section(sections::FORM_GROUPS, &groups)
}

/// A length in the steps in which it is kept.
#[expect(clippy::cast_sign_loss, reason = "a length is never negative")]
fn steps(length: f32) -> u16 {
    (length * Segment::LENGTH_STEPS).round() as u16
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
