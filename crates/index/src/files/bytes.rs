//! The bytes of a snapshot file, mapped or in memory: the one place in the crate with unsafe code.

use std::fmt;
use std::fs::File;
use std::io;
use std::ops::Deref;
use std::path::Path;

use memmap2::Mmap;

/// Bytes that begin at an address divisible by eight and never change.
pub struct Bytes(Store);

enum Store {
    /// A file, read page by page as it is needed.
    Mapped(Mmap),
    /// Words, so that the alignment is right, of which the last may be filled up.
    Owned { words: Vec<u64>, length: usize },
}

impl Bytes {
    /// Maps a file of a snapshot.
    pub fn map(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        // An empty file cannot be mapped, and holds nothing that could be read.
        if file.metadata()?.len() == 0 {
            return Ok(Self::from(Vec::new()));
        }
        // SAFETY: a mapping is sound as long as nobody changes or shortens the file under it. Snapshot files are
        // written under another name, renamed when complete, and from then on only removed, which leaves a mapping
        // as it is. Whoever edits them by hand with a server running is outside this promise, as with any database.
        #[allow(unsafe_code)]
        let mapped = unsafe { Mmap::map(&file)? };
        Ok(Self(Store::Mapped(mapped)))
    }

    /// True when the bytes are a file's and not the heap's.
    pub fn is_mapped(&self) -> bool {
        matches!(self.0, Store::Mapped(_))
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
            Store::Mapped(mapped) => mapped,
            Store::Owned { words, length } => &bytemuck::cast_slice(words)[..*length],
        }
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes{}", self.len(), if self.is_mapped() { ", mapped" } else { "" })
    }
}
