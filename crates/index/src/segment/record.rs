//! What a segment keeps of an article besides its text: a record of fixed size, and its texts in a stream.

use jiff::civil::Date;

use crate::files::varint::{Reader, put, put_text};
use citewire_articles::{Article, ArticleDate, Field, Metadata, Sha256};
use citewire_text::{ByteSpan, Language};

/// Numbers a record.
pub(super) const WORDS: usize = 24;
/// Where the number of its first passage stands in a record, and where the number of terms of its sentences.
pub(super) const FIRST_PASSAGE: usize = 12;
pub(super) const SENTENCE_TERMS: usize = 22;
/// The name of nobody.
pub(super) const NOBODY: u32 = u32::MAX;

/// The fixed part of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Where its text begins in the section of texts, in bytes.
    pub text_start: u64,
    /// Length of its text in bytes.
    pub text_length: u32,
    /// Hash of its text.
    pub sha256: Sha256,
    /// Its language.
    pub language: Language,
    /// The language of most of its paragraphs in another one, English last; unknown when there are none.
    pub other_language: Language,
    /// Its first passage, by its number in the segment.
    pub first_passage: u32,
    /// Where its texts (title, author and so on) begin.
    pub card_start: u64,
    /// Where its blocks begin.
    pub blocks_start: u64,
    /// Its author among the segment's names, folded for comparison; [`NOBODY`] when it states none.
    pub author: u32,
    /// Its publication, likewise.
    pub publication: u32,
    /// When it may have appeared.
    pub days: Days,
    /// How many sentences it has.
    pub sentences: u32,
    /// How many terms they have together.
    pub sentence_terms: u32,
}

/// The first and the last day on which an article may have appeared, as they are stored. Making dates of them takes longer
/// than reading the rest of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days([u32; 2]);

impl Days {
    pub(super) fn of(dates: Option<ArticleDate>) -> Self {
        Self(dates.map_or([0; 2], |dates| [packed(dates.first), packed(dates.last)]))
    }

    fn dates(self) -> Option<ArticleDate> {
        let [first, last] = self.0.map(unpacked);
        first.zip(last).map(|(first, last)| ArticleDate { first, last })
    }
}

impl Record {
    /// The first and the last day on which it may have appeared.
    pub fn dates(&self) -> Option<ArticleDate> {
        self.days.dates()
    }

    pub(super) fn to_words(self) -> [u32; WORDS] {
        let mut words = [0; WORDS];
        let halves = |number: u64| [number as u32, (number >> 32) as u32];
        words[..2].copy_from_slice(&halves(self.text_start));
        words[2] = self.text_length;
        for (word, bytes) in words[3..11].iter_mut().zip(self.sha256.as_bytes().as_chunks::<4>().0) {
            *word = u32::from_le_bytes(*bytes);
        }
        words[11] = u32::from_le_bytes(self.language.to_bytes());
        words[FIRST_PASSAGE] = self.first_passage;
        words[13..15].copy_from_slice(&halves(self.card_start));
        words[15..17].copy_from_slice(&halves(self.blocks_start));
        words[17] = self.author;
        words[18] = self.publication;
        words[19..21].copy_from_slice(&self.days.0);
        words[21] = self.sentences;
        words[SENTENCE_TERMS] = self.sentence_terms;
        words[23] = u32::from_le_bytes(self.other_language.to_bytes());
        words
    }

    pub(super) fn from_words(words: &[u32]) -> Self {
        let number = |at: usize| u64::from(words[at]) | u64::from(words[at + 1]) << 32;
        let mut sha256 = [0; 32];
        for (bytes, word) in sha256.as_chunks_mut::<4>().0.iter_mut().zip(&words[3..11]) {
            *bytes = word.to_le_bytes();
        }
        Self {
            text_start: number(0),
            text_length: words[2],
            sha256: Sha256::from_bytes(sha256),
            language: Language::from_bytes(words[11].to_le_bytes()),
            other_language: Language::from_bytes(words[23].to_le_bytes()),
            first_passage: words[FIRST_PASSAGE],
            card_start: number(13),
            blocks_start: number(15),
            author: words[17],
            publication: words[18],
            days: Days([words[19], words[20]]),
            sentences: words[21],
            sentence_terms: words[SENTENCE_TERMS],
        }
    }
}

/// A day as a number that is never 0; years before 0 do not occur.
fn packed(date: Date) -> u32 {
    u32::from(date.year().unsigned_abs()) << 16
        | u32::from(date.month().unsigned_abs()) << 8
        | u32::from(date.day().unsigned_abs())
}

fn unpacked(number: u32) -> Option<Date> {
    let part = |shift: u32| i8::try_from(number >> shift & 0xFF).ok();
    Date::new(i16::try_from(number >> 16).ok()?, part(8)?, part(0)?).ok()
}

/// The texts of an article, as they are stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card<'segment> {
    /// The id that its path gives, before collisions are resolved.
    pub id: &'segment str,
    /// Its path below the corpus folder.
    pub path: &'segment str,
    /// The headline.
    pub title: &'segment str,
    /// Who wrote it.
    pub author: Option<&'segment str>,
    /// Where it appeared.
    pub publication: Option<&'segment str>,
    /// The address of the original.
    pub url: Option<&'segment str>,
    /// Subjects that the editor gave it.
    pub tags: Vec<&'segment str>,
    /// Other names of it.
    pub aliases: Vec<&'segment str>,
    /// What marks it as a draft.
    pub draft: Option<&'segment str>,
    /// What its head states: names, values and places in the text.
    pub fields: Vec<(&'segment str, &'segment str, ByteSpan)>,
    /// What the editor should know of it.
    pub notice: Option<&'segment str>,
}

impl<'segment> Card<'segment> {
    /// The texts of an article.
    pub fn of(article: &'segment Article, notice: Option<&'segment str>) -> Self {
        let metadata = &article.metadata;
        Self {
            id: article.id.as_str(),
            path: &article.path,
            title: &metadata.title,
            author: metadata.author.as_deref(),
            publication: metadata.publication.as_deref(),
            url: metadata.url.as_deref(),
            tags: metadata.tags.iter().map(String::as_str).collect(),
            aliases: metadata.aliases.iter().map(String::as_str).collect(),
            draft: metadata.draft.as_deref(),
            fields: metadata.fields.iter().map(|field| (&*field.name, &*field.value, field.span)).collect(),
            notice,
        }
    }

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        for text in [self.id, self.path, self.title] {
            put_text(out, text);
        }
        for text in [self.author, self.publication, self.url, self.notice, self.draft] {
            // Stated and empty is not the same as not stated.
            put(out, u32::from(text.is_some()));
            if let Some(text) = text {
                put_text(out, text);
            }
        }
        for texts in [&self.tags, &self.aliases] {
            put(out, texts.len() as u32);
            for text in texts {
                put_text(out, text);
            }
        }
        put(out, self.fields.len() as u32);
        for (name, value, span) in &self.fields {
            put_text(out, name);
            put_text(out, value);
            put(out, span.start);
            put(out, span.len() as u32);
        }
    }

    /// The texts that begin here, and how many bytes they take.
    pub(super) fn read(bytes: &'segment [u8]) -> (Self, usize) {
        let mut reader = Reader::new(bytes);
        let [id, path, title] = std::array::from_fn(|_| reader.text());
        let [author, publication, url, notice, draft] =
            std::array::from_fn(|_| (reader.number() == 1).then(|| reader.text()));
        let [tags, aliases] = std::array::from_fn(|_| {
            (0..reader.number()).map_while(|_| (!reader.is_empty()).then(|| reader.text())).collect()
        });
        let count = reader.number();
        let fields = (0..count).map_while(|_| (!reader.is_empty()).then(|| Self::field(&mut reader))).collect();
        let card = Self { id, path, title, author, publication, url, tags, aliases, draft, fields, notice };
        (card, bytes.len() - reader.rest().len())
    }

    fn field(reader: &mut Reader<'segment>) -> (&'segment str, &'segment str, ByteSpan) {
        let (name, value) = (reader.text(), reader.text());
        let (start, length) = (reader.number(), reader.number());
        (name, value, ByteSpan { start, end: start.saturating_add(length) })
    }

    /// Only the id, by which articles are found.
    pub(super) fn id_of(bytes: &'segment [u8]) -> &'segment str {
        Reader::new(bytes).text()
    }

    /// Only the path.
    pub(super) fn path_of(bytes: &'segment [u8]) -> &'segment str {
        let mut reader = Reader::new(bytes);
        reader.text();
        reader.text()
    }

    /// As the rest of the crate has it.
    pub fn metadata(&self, date: Option<ArticleDate>) -> Metadata {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let field = |&(name, value, span): &(&str, &str, ByteSpan)| Field {
            name: name.to_owned(),
            value: value.to_owned(),
            span,
        };
        Metadata {
            title: self.title.to_owned(),
            author: owned(self.author),
            publication: owned(self.publication),
            date,
            url: owned(self.url),
            tags: self.tags.iter().map(ToString::to_string).collect(),
            aliases: self.aliases.iter().map(ToString::to_string).collect(),
            draft: owned(self.draft),
            fields: self.fields.iter().map(field).collect(),
        }
    }
}
