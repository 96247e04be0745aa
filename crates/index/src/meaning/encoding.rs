//! Encoding what is missing, batch by batch.

use std::io;
use std::sync::Arc;

use citewire_meaning::{Encode, SIGNS, Vector};
use rayon::prelude::*;

use super::Key;
use super::store::Store;
use super::vectors::Keys;
use crate::{ArticleOrdinal, Snapshot};

/// Number of sentences that are encoded before they are added to the store. A process that is killed loses no more.
const BATCH: usize = 64;

/// How far encoding has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Number of sentences whose signs are there.
    pub done: u64,
    /// Number of sentences of the articles that the encoder is made for.
    pub all: u64,
}

impl Progress {
    /// That of a snapshot whose articles have these keys; `done` tells of how many sentences of an article the signs are
    /// there.
    pub(crate) fn of(snapshot: &Snapshot, keys: &[Option<Key>], done: impl Fn(&Key) -> u32) -> Self {
        let mut progress = Self::default();
        for (article, key) in snapshot.ordinals().zip(keys) {
            if let Some(key) = key {
                progress.all += u64::from(snapshot.record(article).sentences);
                progress.done += u64::from(done(key));
            }
        }
        progress
    }

    /// True when nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.done >= self.all
    }
}

/// What a store lacks of a snapshot.
#[derive(Debug)]
pub struct Missing {
    encoder: Arc<dyn Encode>,
    keys: Vec<Option<Key>>,
    /// The next article to look at.
    next: usize,
    progress: Progress,
}

impl Missing {
    /// What the store lacks of a snapshot.
    pub fn of(snapshot: &Snapshot, encoder: Arc<dyn Encode>, keys: &mut Keys, store: &Store) -> Self {
        let keys = keys.of_snapshot(snapshot, encoder.identity());
        let progress = Progress::of(snapshot, &keys, |key| store.sentences(key));
        Self { encoder, keys, next: 0, progress }
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Encodes the next batch on the threads of this pool and adds it to the store. False when nothing is missing.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn step(&mut self, snapshot: &Snapshot, store: &mut Store) -> io::Result<bool> {
        let mut batch: Vec<(Key, Vec<Vec<String>>)> = Vec::new();
        let mut sentences = 0;
        let mut at = self.next;
        while at < self.keys.len() && sentences < BATCH {
            let article = ArticleOrdinal(at as u32);
            at += 1;
            let Some(key) = self.keys[article.0 as usize] else { continue };
            // Another article with this key may be in the batch already.
            let is_twice = batch.iter().any(|(other, _)| *other == key);
            let done = store.passages(&key);
            let (part, passages) = snapshot.place_of(article);
            if is_twice || done as usize >= passages.len() {
                continue;
            }
            let segment = &snapshot.parts()[part].segment;
            let first = passages.start + done;
            let mut last = first;
            let mut texts: Vec<Vec<String>> = Vec::new();
            while last < passages.end && sentences < BATCH {
                let end = (last + 8).min(passages.end);
                for of_passage in segment.texts_of(snapshot.number_of(article).1, last..end) {
                    if sentences < BATCH {
                        sentences += of_passage.len();
                        texts.push(of_passage);
                        last += 1;
                    }
                }
            }
            batch.push((key, texts));
            if last < passages.end {
                at -= 1;
                break;
            }
        }
        if batch.is_empty() {
            self.next = self.keys.len();
            self.progress.done = self.progress.all;
            return Ok(false);
        }
        let texts: Vec<String> = batch.iter().flat_map(|(_, texts)| texts.iter().flatten().cloned()).collect();
        // Neighbours are alike in length, and a piece is large enough to keep one core busy.
        let pieces: Vec<Vec<Vector>> = texts.par_chunks(8).map(|texts| self.encoder.texts(texts)).collect();
        let mut vectors = pieces.into_iter().flatten();
        for (key, passages) in &batch {
            let (mut passage_rows, mut sentence_rows) = (Vec::new(), Vec::new());
            for texts in passages {
                let of_passage: Vec<Vector> = vectors.by_ref().take(texts.len()).collect();
                let mut mean = Vector::mean(&of_passage).signs();
                mean.resize(self.encoder.identity().width / SIGNS, 0);
                passage_rows.extend(mean);
                sentence_rows.extend(of_passage.iter().flat_map(Vector::signs));
            }
            store.add(key, &passage_rows, &sentence_rows)?;
        }
        self.progress.done += sentences as u64;
        self.next = at;
        Ok(true)
    }

    /// Makes what was added survive a power cut, and writes the store anew when most of it belongs to no article any more.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn tidy(&self, store: &mut Store) -> io::Result<()> {
        store.sync()?;
        let mut wanted: Vec<Key> = self.keys.iter().flatten().copied().collect();
        wanted.sort_unstable();
        store.compact(|key| wanted.binary_search(key).is_ok())
    }
}
