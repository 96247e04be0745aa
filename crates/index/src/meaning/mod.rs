//! Meaning: vectors of all sentences by an encoder, kept by article and found by nearness.
//!
//! What is kept of a vector are its signs. A [`Store`] keeps those of all sentences, and of each passage the signs of the
//! sum of its sentences' vectors. It knows articles by a hash of all that their texts are made from, so a merge of segments
//! encodes nothing again, and a changed article encodes only itself. A snapshot has a [`Vectors`] when the signs of all its
//! articles are there.

mod encoding;
mod nearest;
mod store;
#[cfg(test)]
pub(crate) mod tests;
mod texts;
mod vectors;

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use citewire_meaning::Encode;

use crate::Snapshot;

pub use encoding::{Missing, Progress};
pub use nearest::{Meant, Near};
pub use store::{Kept, Store};
pub use vectors::{Keys, Vectors};

/// An encoder with the signs that it has made.
#[derive(Debug)]
pub struct Meaning {
    encoder: Arc<dyn Encode>,
    made: Mutex<(Keys, Store)>,
}

impl Meaning {
    /// An encoder that keeps signs in this store.
    pub fn new(encoder: Arc<dyn Encode>, store: Store) -> Self {
        Self { encoder, made: Mutex::new((Keys::default(), store)) }
    }

    /// The snapshot with vectors of all its sentences. What the store lacks is encoded now.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn add_to(&self, snapshot: Snapshot) -> io::Result<Snapshot> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let (keys, store) = &mut *made;
        let mut missing = Missing::of(&snapshot, Arc::clone(&self.encoder), keys, store);
        while missing.step(&snapshot, store)? {}
        store.sync()?;
        let (vectors, _) = keys.vectors(&snapshot, &self.encoder, &Arc::new(store.kept()?));
        Ok(match vectors {
            Some(vectors) => snapshot.with_vectors(vectors),
            None => snapshot,
        })
    }
}

/// What tells the vectors of an article from those of another one.
pub type Key = [u8; 16];
