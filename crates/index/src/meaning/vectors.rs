//! The signs of a snapshot: where those of each article are.

use std::collections::BTreeMap;
use std::sync::Arc;

use citewire_meaning::{Encode, Identity};

use super::store::{Batch, Kept};
use super::{Key, Progress};
use crate::segment::Segment;
use crate::{ArticleOrdinal, PassageId, Snapshot};
use citewire_text::Language;

/// The signs of all articles of a snapshot that the encoder is made for, and the encoder.
#[derive(Debug)]
pub struct Vectors {
    pub(super) encoder: Arc<dyn Encode>,
    pub(super) kept: Arc<Kept>,
    /// The key of each article in the order of the corpus; `None` for those in other languages.
    keys: Vec<Option<Key>>,
    /// The rows of all passages, in the order of `passages`.
    pub(super) rows: Vec<u64>,
    /// The first passage of each article with rows, by its position among the rows.
    pub(super) starts: Vec<(u32, ArticleOrdinal)>,
}

/// The keys of articles, so that each is computed once for a segment.
#[derive(Debug, Default)]
pub struct Keys(BTreeMap<usize, (Arc<Segment>, Arc<Vec<Key>>)>);

impl Keys {
    /// The keys of a segment's articles.
    fn of(&mut self, segment: &Arc<Segment>) -> Arc<Vec<Key>> {
        let make = || Arc::new((0..segment.articles() as u32).map(|article| segment.key_of(article)).collect());
        let known = self.0.entry(Arc::as_ptr(segment).addr()).or_insert_with(|| (Arc::clone(segment), make()));
        Arc::clone(&known.1)
    }

    /// The signs of a snapshot out of those that are kept; `None` while some are missing. With it, how many are there.
    pub fn vectors(
        &mut self,
        snapshot: &Snapshot,
        encoder: &Arc<dyn Encode>,
        kept: &Arc<Kept>,
    ) -> (Option<Vectors>, Progress) {
        let keys = self.of_snapshot(snapshot, encoder.identity());
        let progress = Progress::of(snapshot, &keys, |key| kept.sentences(key));
        (Vectors::of(snapshot, Arc::clone(encoder), Arc::clone(kept), keys), progress)
    }

    /// The key of each article of a snapshot that the encoder is made for. Keys of segments that the snapshot does not
    /// have are forgotten.
    pub(crate) fn of_snapshot(&mut self, snapshot: &Snapshot, encoder: &Identity) -> Vec<Option<Key>> {
        let parts: Vec<Arc<Vec<Key>>> = snapshot.parts().iter().map(|part| self.of(&part.segment)).collect();
        let is_there = |known: &Arc<Segment>| snapshot.parts().iter().any(|part| Arc::ptr_eq(&part.segment, known));
        self.0.retain(|_, (segment, _)| is_there(segment));
        let key = |article: ArticleOrdinal| {
            let (part, number) = snapshot.number_of(article);
            reads(encoder, snapshot.language(article)).then(|| parts[part][number as usize])
        };
        snapshot.ordinals().map(key).collect()
    }
}

/// True when an encoder is made for texts in this language. A text in an unknown one may be in any.
pub(super) fn reads(encoder: &Identity, language: Language) -> bool {
    encoder.languages.is_empty() || !language.is_known() || encoder.languages.iter().any(|own| own == language.code())
}

impl Vectors {
    /// The signs of a snapshot; `None` while those of some article are missing.
    fn of(snapshot: &Snapshot, encoder: Arc<dyn Encode>, kept: Arc<Kept>, keys: Vec<Option<Key>>) -> Option<Self> {
        let (mut rows, mut starts) = (Vec::new(), Vec::new());
        for (article, key) in snapshot.ordinals().zip(&keys) {
            let Some(key) = key else { continue };
            let (_, passages) = snapshot.place_of(article);
            if (kept.passages(key) as usize) < passages.len() {
                return None;
            }
            starts.push(((rows.len() / kept.words()) as u32, article));
            for batch in kept.batches(key) {
                rows.extend_from_slice(kept.passage_rows(batch));
            }
        }
        Some(Self { encoder, kept, keys, rows, starts })
    }

    /// The row of a passage's signs, as a passage of the snapshot.
    pub(super) fn passage_at(&self, snapshot: &Snapshot, row: usize) -> PassageId {
        let at = self.starts.partition_point(|(start, _)| *start as usize <= row).saturating_sub(1);
        let (start, article) = self.starts[at];
        let (part, passages) = snapshot.place_of(article);
        PassageId { part: part as u32, number: passages.start + row as u32 - start }
    }

    /// The rows of the sentences of an article from number `first` on, each with as many words as a vector has; none when
    /// the article is in another language.
    pub(super) fn sentences(&self, article: ArticleOrdinal, first: u32, count: usize) -> impl Iterator<Item = &[u64]> {
        let batches: &[Batch] = self.keys[article.0 as usize].as_ref().map_or(&[], |key| self.kept.batches(key));
        let at = batches.partition_point(|batch| batch.sentences.end <= first);
        let words = self.kept.words();
        let rows = batches[at..].iter().flat_map(move |batch| {
            let skipped = first.saturating_sub(batch.sentences.start) as usize;
            self.kept.sentence_rows(batch).chunks_exact(words).skip(skipped)
        });
        rows.take(count)
    }

    /// What tells its encoder from others.
    pub fn identity(&self) -> &Identity {
        self.encoder.identity()
    }
}
