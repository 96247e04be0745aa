//! A segment: some of the corpus's articles with everything that is needed to find, read and quote them, in one run of
//! bytes that never changes. A snapshot consists of one large segment and a few small ones.
//!
//! Articles stand in the order of their paths and passages in the order of their articles. The bytes are the same in a
//! file and in memory, and are read where they lie.

mod acronyms;
mod analyse;
mod blocks;
pub mod build;
pub mod deleted;
mod forms;
mod invert;
mod lexicon;
pub mod merge;
mod passages;
mod read;
mod record;

use std::ops::{ControlFlow, Range};
use std::sync::OnceLock;

use super::endings::Endings;
use super::files::varint::Reader;
use super::files::{Bytes, Container, Damage};
use super::postings::{Frequencies, Frequency, Run};
use super::vocabulary::{TermEntry, Vocabulary};
use citewire_articles::Block;
use citewire_text::ByteSpan;

pub use acronyms::{Acronyms, Introduced};
pub use build::SegmentBuilder;
pub use forms::{FormCount, Forms};
pub use passages::{StoredPassage, StoredSentence};
pub use record::{Card, Record};

/// Names of the sections of a segment.
mod sections {
    pub(super) const SETTINGS: &str = "settings";
    pub(super) const TEXT: &str = "text";
    pub(super) const ARTICLES: &str = "articles";
    pub(super) const CARDS: &str = "cards";
    pub(super) const NAMES: &str = "names";
    pub(super) const BLOCKS: &str = "blocks";
    pub(super) const PASSAGES: &str = "passages";
    pub(super) const STARTS: &str = "starts";
    pub(super) const LENGTHS: &str = "lengths";
    pub(super) const FREQUENCIES: &str = "tf";
    pub(super) const POSTINGS: &str = "postings";
    pub(super) const TERMS: &str = "terms";
    pub(super) const GROUPS: &str = "groups";
    pub(super) const FORMS: &str = "forms";
    pub(super) const FORM_GROUPS: &str = "formgrps";
    pub(super) const ACRONYMS: &str = "acronyms";
    pub(super) const ACRONYM_STARTS: &str = "acrstart";
}

/// Some of the articles of a corpus, indexed.
#[derive(Debug)]
pub struct Segment {
    container: Container,
    text: Range<usize>,
    articles: Range<usize>,
    cards: Range<usize>,
    blocks: Range<usize>,
    passages: Range<usize>,
    starts: Range<usize>,
    lengths: Range<usize>,
    postings: Range<usize>,
    terms: Range<usize>,
    groups: Range<usize>,
    forms: Range<usize>,
    form_groups: Range<usize>,
    acronyms: Range<usize>,
    acronym_starts: Range<usize>,
    /// Authors and publications, folded for comparison.
    names: Vec<String>,
    frequencies: Frequencies,
    /// Made when it is first needed: most corpora have no language with compounds.
    endings: OnceLock<Endings>,
}

impl Segment {
    /// Steps of a passage's length: eighths of a term.
    pub const LENGTH_STEPS: f32 = 8.0;

    /// Reads a segment and checks all of it; `settings` is what it must have been made with.
    pub fn open(bytes: Bytes, settings: &str) -> Result<Self, Damage> {
        let container = Container::open(bytes)?;
        if container.section(sections::SETTINGS)? != settings.as_bytes() {
            return Err(Damage::Inconsistent("they were made with other settings"));
        }
        let mut reader = Reader::new(container.section(sections::NAMES)?);
        let names =
            (0..reader.number()).map_while(|_| (!reader.is_empty()).then(|| reader.text().to_owned())).collect();
        let mut reader = Reader::new(container.section(sections::FREQUENCIES)?);
        let frequencies = (0..reader.number()).map_while(|_| {
            let weighted = f32::from_le_bytes(*reader.bytes(4).first_chunk()?);
            Some(Frequency { weighted, spoken: reader.number() })
        });
        let frequencies = Frequencies::new(frequencies.collect());
        let segment = Self {
            text: container.range(sections::TEXT)?,
            articles: container.range(sections::ARTICLES)?,
            cards: container.range(sections::CARDS)?,
            blocks: container.range(sections::BLOCKS)?,
            passages: container.range(sections::PASSAGES)?,
            starts: container.range(sections::STARTS)?,
            lengths: container.range(sections::LENGTHS)?,
            postings: container.range(sections::POSTINGS)?,
            terms: container.range(sections::TERMS)?,
            groups: container.range(sections::GROUPS)?,
            forms: container.range(sections::FORMS)?,
            form_groups: container.range(sections::FORM_GROUPS)?,
            acronyms: container.range(sections::ACRONYMS)?,
            acronym_starts: container.range(sections::ACRONYM_STARTS)?,
            names,
            frequencies,
            endings: OnceLock::new(),
            container,
        };
        if segment.starts.len() / 4 != segment.passages().div_ceil(passages::STRIDE)
            || !segment.articles.len().is_multiple_of(4 * record::WORDS)
        {
            return Err(Damage::Inconsistent("the passages are not as many as their lengths"));
        }
        if segment.form_groups.len() != segment.groups.len() || !segment.acronym_starts.len().is_multiple_of(4) {
            return Err(Damage::Inconsistent("the surface forms are not those of the terms"));
        }
        Ok(segment)
    }

    /// How many articles it has, deleted ones included.
    pub fn articles(&self) -> usize {
        self.articles.len() / (4 * record::WORDS)
    }

    /// How many passages it has, those of deleted articles included.
    pub fn passages(&self) -> usize {
        self.lengths.len() / 2
    }

    /// The record of an article.
    pub fn record(&self, article: u32) -> Record {
        Record::from_words(self.words_of(article as usize))
    }

    /// The first passage of an article, without reading the rest of its record.
    pub(crate) fn first_passage(&self, article: usize) -> u32 {
        self.words_of(article)[record::FIRST_PASSAGE]
    }

    /// The record of an article as it is stored.
    fn words_of(&self, article: usize) -> &[u32] {
        let words: &[u32] = bytemuck::cast_slice(&self.container.bytes()[self.articles.clone()]);
        &words[article * record::WORDS..(article + 1) * record::WORDS]
    }

    /// The texts of an article.
    pub fn card(&self, record: &Record) -> Card<'_> {
        Card::read(&self.container.bytes()[self.cards.clone()][record.card_start as usize..]).0
    }

    /// The id that the path of an article gives, without reading the rest of its texts.
    pub fn slug(&self, article: u32) -> &str {
        Card::id_of(self.card_bytes(article))
    }

    /// The path of an article.
    pub fn path(&self, article: u32) -> &str {
        Card::path_of(self.card_bytes(article))
    }

    fn card_bytes(&self, article: u32) -> &[u8] {
        &self.container.bytes()[self.cards.clone()][self.record(article).card_start as usize..]
    }

    /// The stored text of an article, every byte of it.
    pub fn text(&self, record: &Record) -> &str {
        // It was text when it was stored, and its checksum says that it still is.
        std::str::from_utf8(self.text_bytes(record)).unwrap_or_default()
    }

    /// The same as bytes, without a look at whether they are text.
    pub fn text_bytes(&self, record: &Record) -> &[u8] {
        let start = self.text.start + record.text_start as usize;
        &self.container.bytes()[start..start + record.text_length as usize]
    }

    /// A piece of an article's text; empty when the span does not lie in it on character boundaries.
    pub fn slice(&self, record: &Record, span: ByteSpan) -> &str {
        let bytes = self.text_bytes(record).get(span.range()).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// Length of an article in terms: those of its sentences, and what title and headings count for its passages on the
    /// average.
    pub fn article_length(&self, article: u32) -> f32 {
        let passages = self.passages_of(article);
        let lengths = &self.lengths()[passages.start as usize..passages.end as usize];
        let all = lengths.iter().map(|&length| u32::from(length)).sum::<u32>() as f32 / Self::LENGTH_STEPS;
        let spoken = self.words_of(article as usize)[record::SENTENCE_TERMS] as f32;
        spoken + (all - spoken).max(0.0) / lengths.len().max(1) as f32
    }

    /// The passages of an article.
    pub fn passages_of(&self, article: u32) -> Range<u32> {
        let next = article as usize + 1;
        let end = if next < self.articles() { self.first_passage(next) } else { self.passages() as u32 };
        self.first_passage(article as usize)..end
    }

    /// The article that a passage belongs to.
    pub fn article_of(&self, passage: u32) -> u32 {
        let (mut low, mut high) = (0, self.articles());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.first_passage(middle) <= passage { low = middle + 1 } else { high = middle }
        }
        low.saturating_sub(1) as u32
    }

    /// Reads a passage in place of what `into` was.
    pub fn read_passage(&self, passage: u32, into: &mut StoredPassage) {
        into.read(&mut Reader::new(self.passages_from(passage)));
    }

    /// Visits passages that follow each other, in order, until `visit` says that it has seen enough.
    pub fn each_passage(&self, passages: Range<u32>, mut visit: impl FnMut(u32, &StoredPassage) -> ControlFlow<()>) {
        let mut reader = Reader::new(self.passages_from(passages.start));
        let mut stored = StoredPassage::default();
        for passage in passages {
            stored.read(&mut reader);
            if visit(passage, &stored).is_break() {
                return;
            }
        }
    }

    /// The passages from this one on, as they are stored.
    fn passages_from(&self, passage: u32) -> &[u8] {
        let starts: &[u32] = bytemuck::cast_slice(&self.container.bytes()[self.starts.clone()]);
        let bytes = &self.container.bytes()[self.passages.clone()];
        &bytes[passages::start_of(passage as usize, starts, bytes)..]
    }

    /// The blocks of an article, one after the other.
    pub fn blocks(&self, record: &Record) -> impl Iterator<Item = Block> {
        blocks::read_blocks(&self.container.bytes()[self.blocks.clone()][record.blocks_start as usize..])
    }

    /// Some of the blocks of an article, by their positions, without reading all those before them.
    pub fn blocks_in(&self, record: &Record, range: Range<u32>) -> impl Iterator<Item = Block> {
        let bytes = &self.container.bytes()[self.blocks.clone()][record.blocks_start as usize..];
        blocks::read_range(bytes, range)
    }

    /// The blocks of an article as they are stored.
    pub(crate) fn stored_blocks(&self, record: &Record) -> &[u8] {
        let bytes = &self.container.bytes()[self.blocks.clone()][record.blocks_start as usize..];
        &bytes[..blocks::blocks_length(bytes)]
    }

    /// Passages that follow each other as they are stored.
    pub(crate) fn stored_passages(&self, passages: Range<u32>) -> &[u8] {
        let bytes = self.passages_from(passages.start);
        &bytes[..bytes.len() - self.passages_from(passages.end).len()]
    }

    /// Length of every passage, in eighths of a term.
    pub fn lengths(&self) -> &[u16] {
        bytemuck::cast_slice(&self.container.bytes()[self.lengths.clone()])
    }

    /// The frequencies that occur.
    pub fn frequencies(&self) -> &Frequencies {
        &self.frequencies
    }

    /// Authors and publications, folded for comparison; records name them by their position.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The terms.
    pub fn vocabulary(&self) -> Vocabulary<'_> {
        let bytes = self.container.bytes();
        Vocabulary::new(&bytes[self.terms.clone()], &bytes[self.groups.clone()])
    }

    /// The long terms by their ends. The first call reads all terms.
    pub(crate) fn endings(&self) -> &Endings {
        self.endings.get_or_init(|| Endings::of(self.vocabulary()))
    }

    /// The surface forms of the terms, those of deleted articles included.
    pub fn forms(&self) -> Forms<'_> {
        let bytes = self.container.bytes();
        Forms::new(&bytes[self.forms.clone()], &bytes[self.form_groups.clone()])
    }

    /// The acronyms that the articles introduce, deleted ones included.
    pub fn acronyms(&self) -> Acronyms<'_> {
        let bytes = self.container.bytes();
        Acronyms::new(&bytes[self.acronyms.clone()], bytemuck::cast_slice(&bytes[self.acronym_starts.clone()]))
    }

    /// The postings of a term.
    #[inline]
    pub fn run(&self, entry: TermEntry) -> Run<'_> {
        let start = self.postings.start + entry.start as usize;
        Run::new(&self.container.bytes()[start..start + entry.length as usize], entry.holding)
    }

    /// The file, or the memory that stands for it.
    pub fn container(&self) -> &Container {
        &self.container
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Damage, Segment, SegmentBuilder};
    use crate::Ranking;
    use crate::files::Writer;
    use citewire_articles::Article;

    const SECTIONS: [&str; 17] = [
        "settings", "text", "articles", "cards", "names", "blocks", "passages", "starts", "lengths", "tf", "postings",
        "terms", "groups", "forms", "formgrps", "acronyms", "acrstart",
    ];

    /// A segment, its sections changed one by one; `None` leaves one out.
    fn opened(change: impl Fn(&'static str, &[u8]) -> Option<Vec<u8>>) -> Result<Segment, Damage> {
        let mut builder = SegmentBuilder::new(Ranking::default());
        builder.add(&Article::parse("a.md", "The World Bank (WB) lends.".to_owned()).0, None);
        let whole = builder.finish("s").expect("memory holds it");
        assert_eq!(whole.container().lengths().map(|(name, _)| name).collect::<Vec<_>>(), SECTIONS);
        let mut writer = Writer::new(Vec::new());
        for name in SECTIONS {
            if let Some(bytes) = change(name, whole.container().section(name).expect("a section")) {
                writer.section(name, &bytes).expect("memory takes it");
            }
        }
        Segment::open(Bytes::from(writer.finish().expect("memory takes it")), "s")
    }

    #[test]
    fn a_segment_without_one_of_its_sections_is_refused() {
        assert!(opened(|_, bytes| Some(bytes.to_vec())).is_ok());
        for missing in SECTIONS {
            let found = opened(|name, bytes| (name != missing).then(|| bytes.to_vec()));
            assert!(matches!(found, Err(Damage::Missing(name)) if name == missing), "{missing}");
        }
    }

    #[test]
    fn sections_that_do_not_fit_each_other_are_refused() {
        for longer in ["starts", "articles", "formgrps", "acrstart"] {
            let found = opened(|name, bytes| Some([bytes, &[0; 6][..if name == longer { 6 } else { 0 }]].concat()));
            assert!(matches!(found, Err(Damage::Inconsistent(_))), "{longer}");
        }
    }
}
