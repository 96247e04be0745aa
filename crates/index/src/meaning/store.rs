//! The store of signs: a file to which batches of passages are added, each with checksums.
//!
//! Behind a head of 64 bytes come batches, each a record of 64 bytes and then rows of signs: one for each passage of the
//! batch, then one for each of their sentences. All numbers are little-endian. A batch that a killed process left
//! unfinished is cut off by the next one. Nothing else ever changes in the file; when most of it belongs to articles that
//! are gone, it is written anew under the next number.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Key;
use crate::files::{Bytes, private};

const MARK: [u8; 8] = *b"cw-signs";
const VERSION: u32 = 1;
const HEAD: usize = 64;
const RECORD: usize = 64;
const NAME: &str = "signs-";
const UNFINISHED: &str = "unfinished-";

/// The signs of some passages of an article that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Batch {
    /// The first passage and the one behind the last, counted in the article.
    pub(super) passages: Range<u32>,
    /// The first sentence and the one behind the last, counted in the article.
    pub(super) sentences: Range<u32>,
    /// Where the rows begin, in bytes of the file.
    start: u64,
}

/// The signs that are kept, as they were when this was taken.
#[derive(Debug)]
pub struct Kept {
    bytes: Bytes,
    /// Words in a row.
    words: usize,
    articles: Arc<BTreeMap<Key, Vec<Batch>>>,
}

impl Kept {
    /// The batches of an article in the order of its passages, as far as there is none missing between.
    pub(super) fn batches(&self, key: &Key) -> &[Batch] {
        self.articles.get(key).map_or(&[], Vec::as_slice)
    }

    /// Number of an article's passages whose signs are there, from the first one on.
    pub(super) fn passages(&self, key: &Key) -> u32 {
        passages_in(self.batches(key))
    }

    /// Number of an article's sentences whose signs are there, from the first one on.
    pub(super) fn sentences(&self, key: &Key) -> u32 {
        self.batches(key).last().map_or(0, |last| last.sentences.end)
    }

    /// The rows of a batch's passages.
    pub(super) fn passage_rows(&self, batch: &Batch) -> &[u64] {
        self.rows(batch.start, batch.passages.len())
    }

    /// The rows of a batch's sentences.
    pub(super) fn sentence_rows(&self, batch: &Batch) -> &[u64] {
        let before = batch.passages.len() * self.words * 8;
        self.rows(batch.start + before as u64, batch.sentences.len())
    }

    fn rows(&self, start: u64, count: usize) -> &[u64] {
        let end = start as usize + count * self.words * 8;
        bytemuck::cast_slice(&self.bytes[start as usize..end])
    }

    /// Number of words in a row.
    pub(super) fn words(&self) -> usize {
        self.words
    }
}

fn passages_in(batches: &[Batch]) -> u32 {
    batches.last().map_or(0, |last| last.passages.end)
}

/// Signs by article, in a file or in memory, to which more are added.
#[derive(Debug)]
pub struct Store {
    out: Out,
    words: usize,
    hash: String,
    length: u64,
    articles: Arc<BTreeMap<Key, Vec<Batch>>>,
}

#[derive(Debug)]
enum Out {
    Memory(Vec<u8>),
    /// The file, its folder, and the lock that keeps other processes from writing.
    File {
        file: File,
        folder: PathBuf,
        number: u64,
        _lock: Option<File>,
    },
}

impl Store {
    /// A store in memory. `hash` is that of the encoder's model, `width` the number of numbers in a vector.
    pub fn in_memory(hash: &str, width: usize) -> Self {
        let head = head(hash, width / 64);
        let length = head.len() as u64;
        Self { out: Out::Memory(head), words: width / 64, hash: hash.to_owned(), length, articles: Arc::default() }
    }

    /// Opens the store of a model in a folder, or begins it. What a killed process left unfinished is cut off.
    ///
    /// # Errors
    /// When another process writes there, or the system refuses.
    pub fn open(folder: &Path, hash: &str, width: usize) -> io::Result<Self> {
        let words = width / 64;
        private::folder(folder, true)?;
        let lock = private::open(&folder.join("lock"))?;
        lock.try_lock().map_err(|_| io::Error::new(io::ErrorKind::ResourceBusy, "another Citewire encodes there"))?;
        for entry in fs::read_dir(folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                // What cannot be removed does no harm.
                let _ = fs::remove_file(entry.path());
            }
        }
        let newest = numbers(folder).into_iter().max();
        let number = newest.unwrap_or(1);
        let path = folder.join(format!("{NAME}{number}"));
        let found = match newest {
            Some(_) => read(&Bytes::map(&path)?, hash, words),
            None => None,
        };
        let (articles, length) = if let Some(found) = found {
            found
        } else {
            // A file of another version or model under this name is of no use.
            let mut file = private::create(&path)?;
            file.write_all(&head(hash, words))?;
            file.sync_all()?;
            (BTreeMap::new(), HEAD as u64)
        };
        let mut file = File::options().read(true).write(true).open(&path)?;
        if file.metadata()?.len() > length {
            file.set_len(length)?;
        }
        file.seek(SeekFrom::Start(length))?;
        let out = Out::File { file, folder: folder.to_owned(), number, _lock: Some(lock) };
        Ok(Self { out, words, hash: hash.to_owned(), length, articles: Arc::new(articles) })
    }

    /// What a folder holds of a model, without writing there: another process may add to it meanwhile. `None` when there
    /// is nothing.
    pub fn read_only(folder: &Path, hash: &str, width: usize) -> Option<Kept> {
        let words = width / 64;
        let number = numbers(folder).into_iter().max()?;
        let bytes = Bytes::map(&folder.join(format!("{NAME}{number}"))).ok()?;
        let (articles, _) = read(&bytes, hash, words)?;
        Some(Kept { bytes, words, articles: Arc::new(articles) })
    }

    /// What is kept now.
    pub fn kept(&self) -> io::Result<Kept> {
        let bytes = match &self.out {
            Out::Memory(bytes) => Bytes::from(bytes.clone()),
            Out::File { folder, number, .. } => Bytes::map(&folder.join(format!("{NAME}{number}")))?,
        };
        Ok(Kept { bytes, words: self.words, articles: Arc::clone(&self.articles) })
    }

    /// Number of an article's passages whose signs are there, from the first one on.
    pub(super) fn passages(&self, key: &Key) -> u32 {
        passages_in(self.articles.get(key).map_or(&[], Vec::as_slice))
    }

    /// Number of an article's sentences whose signs are there, from the first one on.
    pub(super) fn sentences(&self, key: &Key) -> u32 {
        self.articles.get(key).and_then(|batches| batches.last()).map_or(0, |last| last.sentences.end)
    }

    /// Adds the signs of the next passages of an article: one row for each passage, and one for each of their sentences.
    ///
    /// # Errors
    /// When the system refuses. What was kept before stays, and the batch may be added again.
    pub(super) fn add(&mut self, key: &Key, passage_rows: &[u64], sentence_rows: &[u64]) -> io::Result<()> {
        let count = |rows: &[u64]| (rows.len() / self.words) as u32;
        let (first_passage, first_sentence) = (self.passages(key), self.sentences(key));
        let batch = Batch {
            passages: first_passage..first_passage + count(passage_rows),
            sentences: first_sentence..first_sentence + count(sentence_rows),
            start: self.length + RECORD as u64,
        };
        let mut bytes = vec![0; RECORD];
        bytes.extend(passage_rows.iter().chain(sentence_rows).flat_map(|word| word.to_le_bytes()));
        let record = record(key, &batch, crc32fast::hash(&bytes[RECORD..]));
        bytes[..RECORD].copy_from_slice(&record);
        match &mut self.out {
            Out::Memory(all) => all.extend_from_slice(&bytes),
            Out::File { file, .. } => {
                if let Err(error) = file.write_all(&bytes) {
                    // Half a batch is cut off, so that the next one begins where it belongs.
                    let _ = file.set_len(self.length);
                    let _ = file.seek(SeekFrom::Start(self.length));
                    return Err(error);
                }
            }
        }
        self.length += bytes.len() as u64;
        Arc::make_mut(&mut self.articles).entry(*key).or_default().push(batch);
        Ok(())
    }

    /// Makes what was added survive a power cut.
    pub(super) fn sync(&self) -> io::Result<()> {
        match &self.out {
            Out::Memory(_) => Ok(()),
            Out::File { file, .. } => file.sync_data(),
        }
    }

    /// Writes the store anew without articles that are not among these, if they take more than half of it.
    pub(super) fn compact(&mut self, wanted: impl Fn(&Key) -> bool) -> io::Result<()> {
        let bytes_of = |batches: &Vec<Batch>| -> u64 {
            let rows = |batch: &Batch| (batch.passages.len() + batch.sentences.len()) as u64;
            batches.iter().map(|batch| RECORD as u64 + rows(batch) * self.words as u64 * 8).sum()
        };
        let used: u64 = self.articles.iter().filter(|(key, _)| wanted(key)).map(|(_, batches)| bytes_of(batches)).sum();
        if used * 2 >= self.length.saturating_sub(HEAD as u64) {
            return Ok(());
        }
        let kept = self.kept()?;
        let mut next = match &mut self.out {
            Out::Memory(_) => Self::in_memory(&self.hash, self.words * 64),
            Out::File { folder, number, .. } => {
                let mut file = private::create(&folder.join(format!("{UNFINISHED}{}", *number + 1)))?;
                file.write_all(&head(&self.hash, self.words))?;
                let out = Out::File { file, folder: folder.clone(), number: *number + 1, _lock: None };
                let length = HEAD as u64;
                Self { out, words: self.words, hash: self.hash.clone(), length, articles: Arc::default() }
            }
        };
        for (key, batches) in kept.articles.iter().filter(|(key, _)| wanted(key)) {
            for batch in batches {
                next.add(key, kept.passage_rows(batch), kept.sentence_rows(batch))?;
            }
        }
        next.sync()?;
        if let (
            Out::File { folder, number, _lock: lock, .. },
            Out::File { number: next_number, _lock: next_lock, .. },
        ) = (&mut self.out, &mut next.out)
        {
            let named = |name: &str, number: u64| folder.join(format!("{name}{number}"));
            fs::rename(named(UNFINISHED, *next_number), named(NAME, *next_number))?;
            // A reader that has mapped it keeps what it has.
            let _ = fs::remove_file(named(NAME, *number));
            *next_lock = lock.take();
        }
        *self = next;
        Ok(())
    }

    /// Bytes that it takes.
    pub fn bytes(&self) -> u64 {
        self.length
    }
}

fn numbers(folder: &Path) -> Vec<u64> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.strip_prefix(NAME)?.parse().ok()).collect()
}

fn head(hash: &str, words: usize) -> Vec<u8> {
    let mut head = Vec::with_capacity(HEAD);
    head.extend_from_slice(&MARK);
    head.extend_from_slice(&VERSION.to_le_bytes());
    head.extend_from_slice(&(words as u32).to_le_bytes());
    head.extend(hash.bytes().take(HEAD - 16));
    head.resize(HEAD, 0);
    head
}

fn record(key: &Key, batch: &Batch, checksum: u32) -> [u8; RECORD] {
    let mut record = [0; RECORD];
    record[..16].copy_from_slice(key);
    let numbers = [batch.passages.start, batch.passages.end, batch.sentences.start, batch.sentences.end, checksum];
    for (place, number) in record[16..].chunks_exact_mut(4).zip(numbers) {
        place.copy_from_slice(&number.to_le_bytes());
    }
    let own = crc32fast::hash(&record[..RECORD - 4]);
    record[RECORD - 4..].copy_from_slice(&own.to_le_bytes());
    record
}

/// The batches of a file, as far as they are whole, and where they end; `None` when the file is not this model's.
fn read(bytes: &[u8], hash: &str, words: usize) -> Option<(BTreeMap<Key, Vec<Batch>>, u64)> {
    if bytes.get(..HEAD)? != head(hash, words) {
        return None;
    }
    let mut articles: BTreeMap<Key, Vec<Batch>> = BTreeMap::new();
    let mut at = HEAD;
    while let Some((key, batch, end)) = read_batch(bytes, at, words) {
        let batches = articles.entry(key).or_default();
        // Each batch follows the one before.
        if passages_in(batches) == batch.passages.start {
            batches.push(batch);
        }
        at = end;
    }
    Some((articles, at as u64))
}

fn read_batch(bytes: &[u8], at: usize, words: usize) -> Option<(Key, Batch, usize)> {
    let record: &[u8; RECORD] = bytes.get(at..)?.first_chunk()?;
    let number = |at: usize| u32::from_le_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]);
    if crc32fast::hash(&record[..RECORD - 4]) != number(RECORD - 4) {
        return None;
    }
    let mut key = Key::default();
    key.copy_from_slice(&record[..16]);
    let start = at + RECORD;
    let batch = Batch { passages: number(16)..number(20), sentences: number(24)..number(28), start: start as u64 };
    let end = start + (batch.passages.len() + batch.sentences.len()) * words * 8;
    let rows = bytes.get(start..end)?;
    (crc32fast::hash(rows) == number(32)).then_some((key, batch, end))
}
