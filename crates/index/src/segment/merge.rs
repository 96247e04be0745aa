//! Several segments to one, without their deleted articles: from front to back, so that little memory is needed.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::acronyms::AcronymsBuilder;
use super::deleted::Losses;
use super::deleted::SegmentWithDeletes;
use super::forms::{FormCount, FormReader, FormWriter};
use super::passages::STRIDE;
use super::record::NOBODY;
use super::{Card, Record, Segment, StoredPassage, build, sections};
use crate::files::Writer;
use crate::files::varint::Reader;
use crate::postings::{Encoder, Frequencies, PostingList};
use crate::vocabulary::{TermEntry, Terms, VocabularyBuilder};

/// A segment to be merged.
#[derive(Debug, Clone, Copy)]
pub struct Input<'segments> {
    /// The segment.
    pub segment: &'segments Segment,
    /// For each of its articles whether it is alive.
    pub alive: &'segments [bool],
    /// What the deleted ones take away from its statistics.
    pub losses: &'segments Losses,
}

impl<'segments> Input<'segments> {
    /// A segment as a snapshot has it.
    pub fn of(input: &'segments SegmentWithDeletes) -> Self {
        Self { segment: &input.segment, alive: &input.alive, losses: &input.losses }
    }
}

/// Writes the live articles of all inputs as one segment. `progress` is told how much of the work is done, in
/// percent.
pub fn merge<W: Write>(inputs: &[Input<'_>], settings: &str, out: W, progress: &dyn Fn(u8)) -> io::Result<W> {
    let plan = Plan::new(inputs);
    let mut writer = Writer::new(out);
    writer.section(sections::SETTINGS, settings.as_bytes())?;
    plan.texts(&mut writer)?;
    progress(20);
    plan.records(&mut writer)?;
    plan.streams(&mut writer)?;
    progress(30);
    let lengths = plan.lengths();
    writer.section(sections::LENGTHS, bytemuck::cast_slice(&lengths))?;
    plan.postings(&lengths, &mut writer, &|percent| progress(30 + (u16::from(percent) * 7 / 10) as u8))?;
    let (acronyms, acronym_starts) = plan.acronyms().finish();
    writer.section(sections::ACRONYMS, &acronyms)?;
    writer.section(sections::ACRONYM_STARTS, bytemuck::cast_slice(&acronym_starts))?;
    writer.finish()
}

/// Which article of which input comes where.
struct Plan<'segments> {
    inputs: Vec<&'segments Segment>,
    /// For each input what its deleted articles take away.
    losses: Vec<&'segments Losses>,
    /// The live articles in the order of their paths: input, and number there.
    articles: Vec<(usize, u32)>,
    /// For each input the new number of each of its passages, or [`DELETED`].
    passages: Vec<Vec<u32>>,
    /// For each input whether any of its articles is deleted.
    has_deleted: Vec<bool>,
    all_passages: usize,
    frequencies: Frequencies,
    /// For each input the new class of each of its classes.
    classes: Vec<Vec<u32>>,
}

const DELETED: u32 = u32::MAX;

impl<'segments> Plan<'segments> {
    fn new(inputs: &[Input<'segments>]) -> Self {
        let of_input = |(number, input): (usize, &Input<'segments>)| {
            let alive = input.alive.iter().enumerate().filter(|(_, alive)| **alive);
            alive.map(move |(article, _)| (number, article as u32)).collect::<Vec<_>>()
        };
        let mut articles: Vec<(usize, u32)> = inputs.iter().enumerate().flat_map(of_input).collect();
        articles.sort_by_key(|&(input, article)| inputs[input].segment.path(article));
        let mut passages: Vec<Vec<u32>> = inputs.iter().map(|input| vec![DELETED; input.segment.passages()]).collect();
        let mut all_passages = 0;
        for &(input, article) in &articles {
            for passage in inputs[input].segment.passages_of(article) {
                passages[input][passage as usize] = all_passages as u32;
                all_passages += 1;
            }
        }
        let segments: Vec<&Segment> = inputs.iter().map(|input| input.segment).collect();
        let values = segments.iter().flat_map(|segment| segment.frequencies().values().to_vec()).collect();
        let frequencies = Frequencies::new(values);
        let new_classes =
            |segment: &&Segment| segment.frequencies().values().iter().map(|value| frequencies.class(*value)).collect();
        let classes = segments.iter().map(new_classes).collect();
        let has_deleted = inputs.iter().map(|input| input.alive.contains(&false)).collect();
        let losses = inputs.iter().map(|input| input.losses).collect();
        Self { inputs: segments, losses, articles, passages, has_deleted, all_passages, frequencies, classes }
    }

    fn each_record(&self) -> impl Iterator<Item = (&'segments Segment, u32, Record)> {
        self.articles.iter().map(|&(input, article)| {
            let segment = self.inputs[input];
            (segment, article, segment.record(article))
        })
    }

    fn texts<W: Write>(&self, writer: &mut Writer<W>) -> io::Result<()> {
        writer.begin(sections::TEXT)?;
        for (segment, _, record) in self.each_record() {
            writer.put(segment.text_bytes(&record))?;
        }
        Ok(())
    }

    /// The records, whose places and names are those of the new segment, and the names.
    fn records<W: Write>(&self, writer: &mut Writer<W>) -> io::Result<()> {
        let mut names: BTreeMap<String, u32> = BTreeMap::new();
        let mut name = |segment: &Segment, number: u32| {
            if number == NOBODY {
                return NOBODY;
            }
            let name = &segment.names()[number as usize];
            let next = names.len() as u32;
            names.get(name).copied().unwrap_or_else(|| *names.entry(name.clone()).or_insert(next))
        };
        let (mut text_start, mut card_start, mut blocks_start, mut first_passage) = (0, 0, 0, 0);
        writer.begin(sections::ARTICLES)?;
        for (segment, article, old) in self.each_record() {
            let author = name(segment, old.author);
            let publication = name(segment, old.publication);
            let new = Record { text_start, first_passage, card_start, blocks_start, author, publication, ..old };
            for word in new.to_words() {
                writer.put(&word.to_le_bytes())?;
            }
            text_start += u64::from(old.text_length);
            card_start += card_bytes(segment, &old).len() as u64;
            blocks_start += segment.stored_blocks(&old).len() as u64;
            first_passage += segment.passages_of(article).len() as u32;
        }
        writer.section(sections::NAMES, &build::names_section(build::in_order(&names)))
    }

    /// What is copied as it stands: cards, blocks and passages.
    fn streams<W: Write>(&self, writer: &mut Writer<W>) -> io::Result<()> {
        writer.begin(sections::CARDS)?;
        for (segment, _, record) in self.each_record() {
            writer.put(card_bytes(segment, &record))?;
        }
        writer.begin(sections::BLOCKS)?;
        for (segment, _, record) in self.each_record() {
            writer.put(segment.stored_blocks(&record))?;
        }
        let mut starts: Vec<u32> = Vec::with_capacity(self.all_passages.div_ceil(STRIDE));
        let (mut count, mut read) = (0_usize, StoredPassage::default());
        writer.begin(sections::PASSAGES)?;
        for (segment, article, _) in self.each_record() {
            let passages = segment.passages_of(article);
            let bytes = segment.passages_from(passages.start);
            let begin = writer.section_length() as u32;
            let mut reader = Reader::new(bytes);
            for _ in passages {
                if count.is_multiple_of(STRIDE) {
                    starts.push(begin + (bytes.len() - reader.rest().len()) as u32);
                }
                count += 1;
                read.read(&mut reader);
            }
            writer.put(&bytes[..bytes.len() - reader.rest().len()])?;
        }
        writer.section(sections::STARTS, bytemuck::cast_slice(&starts))
    }

    fn lengths(&self) -> Vec<u16> {
        let mut lengths = Vec::with_capacity(self.all_passages);
        for &(input, article) in &self.articles {
            let range = self.inputs[input].passages_of(article);
            lengths.extend_from_slice(&self.inputs[input].lengths()[range.start as usize..range.end as usize]);
        }
        lengths
    }

    fn postings<W: Write>(&self, lengths: &[u16], writer: &mut Writer<W>, progress: &dyn Fn(u8)) -> io::Result<()> {
        writer.section(sections::FREQUENCIES, &build::frequencies_section(&self.frequencies))?;
        writer.begin(sections::POSTINGS)?;
        let (mut vocabulary, mut form_writer) = (VocabularyBuilder::default(), FormWriter::default());
        let inputs = self.inputs.iter().zip(&self.losses);
        let mut sources: Vec<Source<'_>> = inputs.map(|(segment, losses)| Source::new(segment, losses)).collect();
        let (mut gathered, mut forms) = (Gathered::default(), BTreeMap::new());
        let (mut encoder, mut bytes) = (Encoder::default(), Vec::new());
        let all: u64 = self.inputs.iter().map(|segment| segment.postings.len() as u64).sum();
        let mut done = 0_u64;
        let mut key = Vec::new();
        while let Some(least) = sources.iter().filter_map(Source::key).min() {
            key.clear();
            key.extend_from_slice(least);
            gathered.clear();
            forms.clear();
            for (number, source) in sources.iter_mut().enumerate() {
                if source.key() == Some(&key)
                    && let Some(entry) = source.entry
                {
                    gathered.add(self, number, entry);
                    done += u64::from(entry.length);
                    source.forms(&mut forms);
                    source.advance();
                }
            }
            let list = gathered.finish(&self.frequencies);
            if list.passages.is_empty() {
                continue;
            }
            bytes.clear();
            encoder.encode(list, &self.frequencies, lengths, &mut bytes);
            writer.put(&bytes)?;
            let key = String::from_utf8_lossy(&key);
            vocabulary.add(&key, list.passages.len() as u32, bytes.len() as u32);
            let of_term: Vec<(&str, FormCount)> = forms.iter().map(|(form, count)| (form.as_str(), *count)).collect();
            form_writer.add(&key, &of_term);
            progress((done * 100 / all.max(1)) as u8);
        }
        build::write_terms(vocabulary, form_writer, writer)
    }

    /// The introductions of the live articles, under their new numbers.
    fn acronyms(&self) -> AcronymsBuilder {
        let mut new: Vec<Vec<Option<u32>>> = self.inputs.iter().map(|input| vec![None; input.articles()]).collect();
        for (number, &(input, article)) in (0..).zip(&self.articles) {
            new[input][article as usize] = Some(number);
        }
        let mut acronyms = AcronymsBuilder::default();
        for (input, new) in self.inputs.iter().zip(&new) {
            for introduced in input.acronyms().all() {
                for article in introduced.articles().filter_map(|article| new[article as usize]) {
                    acronyms.add_stored(introduced.acronym, introduced.name, article);
                }
            }
        }
        acronyms
    }
}

/// The terms of one input, one at a time.
struct Source<'segment> {
    terms: Terms<'segment>,
    entry: Option<TermEntry>,
    forms: FormReader<'segment>,
    losses: &'segment Losses,
}

impl<'segment> Source<'segment> {
    fn new(segment: &'segment Segment, losses: &'segment Losses) -> Self {
        let mut terms = segment.vocabulary().terms();
        let entry = terms.advance();
        Self { terms, entry, forms: segment.forms().reader(), losses }
    }

    fn key(&self) -> Option<&[u8]> {
        self.entry.map(|_| self.terms.key())
    }

    /// Adds the surface forms of the term, as often as they occur in live articles. To be called once for each term.
    fn forms(&mut self, all: &mut BTreeMap<String, FormCount>) {
        self.forms.of_next(self.terms.key(), |number, form, count| {
            let count = count.without(self.losses.forms.get(&number).copied().unwrap_or_default());
            match all.get_mut(form) {
                Some(known) => known.add(count),
                None => _ = all.insert(form.to_owned(), count),
            }
        });
    }

    fn advance(&mut self) {
        self.entry = self.terms.advance();
    }
}

/// The postings of one term out of all inputs.
#[derive(Default)]
struct Gathered {
    of_input: PostingList,
    list: PostingList,
    /// True when some input's passages come before those of one that was added earlier.
    is_mixed: bool,
    /// For each posting its new passage, its new class, and where its positions are.
    postings: Vec<(u32, u32, u32)>,
}

impl Gathered {
    fn clear(&mut self) {
        self.list.clear();
        self.is_mixed = false;
    }

    fn add(&mut self, plan: &Plan<'_>, input: usize, entry: TermEntry) {
        let segment = plan.inputs[input];
        self.of_input.clear();
        segment.run(entry).decode(segment.frequencies(), &mut self.of_input);
        let (renumbered, classes) = (&plan.passages[input], &plan.classes[input]);
        let PostingList { passages, classes: old_classes, positions } = &self.of_input;
        let begin = self.list.passages.len();
        let last = self.list.passages.last().copied();
        if plan.has_deleted[input] {
            let mut rest = positions.as_slice();
            for (&passage, &class) in passages.iter().zip(old_classes) {
                let (own, others) = rest.split_at(segment.frequencies().of(class).spoken as usize);
                rest = others;
                let passage = renumbered[passage as usize];
                if passage != DELETED {
                    self.list.passages.push(passage);
                    self.list.classes.push(classes[class as usize]);
                    self.list.positions.extend_from_slice(own);
                }
            }
        } else {
            self.list.passages.extend(passages.iter().map(|&passage| renumbered[passage as usize]));
            self.list.classes.extend(old_classes.iter().map(|&class| classes[class as usize]));
            self.list.positions.extend_from_slice(positions);
        }
        // Passages of one input stay in their order.
        let first = self.list.passages.get(begin).copied();
        self.is_mixed |= last.zip(first).is_some_and(|(last, first)| first < last);
    }

    /// All of it in the order of the passages, as it often is already: the runs of one build follow each other.
    fn finish(&mut self, frequencies: &Frequencies) -> &PostingList {
        if self.is_mixed {
            std::mem::swap(&mut self.of_input, &mut self.list);
            self.list.clear();
            self.postings.clear();
            let mut at = 0;
            for (&passage, &class) in self.of_input.passages.iter().zip(&self.of_input.classes) {
                self.postings.push((passage, class, at));
                at += frequencies.of(class).spoken;
            }
            self.postings.sort_unstable();
            for &(passage, class, at) in &self.postings {
                self.list.passages.push(passage);
                self.list.classes.push(class);
                let spoken = frequencies.of(class).spoken as usize;
                self.list.positions.extend_from_slice(&self.of_input.positions[at as usize..at as usize + spoken]);
            }
        }
        &self.list
    }
}

fn card_bytes<'segment>(segment: &'segment Segment, record: &Record) -> &'segment [u8] {
    let bytes = &segment.container.bytes()[segment.cards.clone()][record.card_start as usize..];
    &bytes[..Card::read(bytes).1]
}
