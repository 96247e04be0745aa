//! The bytes of a snapshot file, mapped or in memory: the one place in the crate with unsafe code.

use std::fmt;
use std::fs::{File, Metadata};
use std::io;
use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use memmap2::Mmap;

/// Bytes that begin at an address divisible by eight and never change.
pub struct Bytes(Store);

enum Store {
    /// A file, read page by page as it is needed.
    Mapped { bytes: Mmap, file: File, seen: Mutex<Metadata> },
    /// Words, so that the alignment is right, of which the last may be filled up.
    Owned { words: Vec<u64>, length: usize },
}

/// What happened to a mapped file.
#[derive(Debug, Clone)]
pub enum Change {
    /// Nobody wrote to it.
    Unchanged,
    /// Its time or its length changed; it has these now.
    Written(Metadata),
    /// It is shorter than its mapping, or cannot be asked: its bytes must not be read.
    Shortened,
}

impl Bytes {
    /// Maps a file of a snapshot.
    pub fn map(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let seen = file.metadata()?;
        // An empty file cannot be mapped, and holds nothing that could be read.
        if seen.len() == 0 {
            return Ok(Self::from(Vec::new()));
        }
        // SAFETY: a mapping is sound as long as nobody changes or shortens the file under it. Snapshot files are
        // written under another name, renamed when complete, and from then on only removed, which leaves a mapping
        // as it is. Whoever edits them by hand with a server running is outside this promise, as with any database.
        #[allow(unsafe_code)]
        let bytes = unsafe { Mmap::map(&file)? };
        Ok(Self(Store::Mapped { bytes, file, seen: Mutex::new(seen) }))
    }

    /// Whether somebody wrote to the file since it was mapped, or since what was seen then was [accepted](Self::accept).
    pub fn change(&self) -> Change {
        let Store::Mapped { bytes, file, seen } = &self.0 else { return Change::Unchanged };
        let Ok(now) = file.metadata() else { return Change::Shortened };
        let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() == now.len() && seen.modified().ok() == now.modified().ok() {
            return Change::Unchanged;
        }
        if now.len() < bytes.len() as u64 { Change::Shortened } else { Change::Written(now) }
    }

    /// Takes a file as unchanged that was written to, because its bytes are still what they were at that time. Until
    /// then, each caller of [`Self::change`] is told of the write.
    pub fn accept(&self, written: Metadata) {
        if let Store::Mapped { seen, .. } = &self.0 {
            *seen.lock().unwrap_or_else(PoisonError::into_inner) = written;
        }
    }

    /// True when the bytes are a file's and not the heap's.
    pub fn is_mapped(&self) -> bool {
        matches!(self.0, Store::Mapped { .. })
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        let length = bytes.len();
        let mut words = vec![0_u64; length.div_ceil(8)];
        bytemuck::cast_slice_mut::<u64, u8>(&mut words)[..length].copy_from_slice(&bytes);
        Self(Store::Owned { words, length })
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match &self.0 {
            Store::Mapped { bytes, .. } => bytes,
            Store::Owned { words, length } => &bytemuck::cast_slice(words)[..*length],
        }
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes{}", self.len(), if self.is_mapped() { ", mapped" } else { "" })
    }
}
