//! A file of named sections, each with a checksum: the form of every snapshot file.
//!
//! Sections come one after the other, each beginning at a multiple of eight. Behind them stands the table (name, start,
//! length and checksum of each) and at the very end 32 bytes: start, length and checksum of the table, the version of the format, and
//! the mark by which a file is known as ours. All numbers are little-endian.

use std::io::{self, Write};
use std::sync::OnceLock;

use crc32fast::Hasher;
use rayon::prelude::*;

use super::Bytes;
use super::bytes::Change;

/// The last eight bytes of every file.
const MARK: [u8; 8] = *b"citewire";
/// Raised whenever files of the version before cannot be read any more.
pub const VERSION: u32 = 2;
const TRAILER: usize = 32;
const ENTRY: usize = 32;

/// Why a file is not used.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// It cannot be read at all.
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// The mark is not there: cut short, or not one of ours.
    #[error("it is cut short or not a file of Citewire's")]
    Foreign,
    /// Made by a Citewire that writes another format.
    #[error("it has version {0} of the format, and this Citewire reads version {VERSION}")]
    OtherVersion(u32),
    /// Made on a machine with the other order of bytes, or by nobody.
    #[error("the section {0:?} differs from its checksum")]
    Checksum(String),
    /// A section that must be there is not.
    #[error("the section {0:?} is missing")]
    Missing(&'static str),
    /// The sections do not fit each other.
    #[error("its sections do not fit together: {0}")]
    Inconsistent(&'static str),
}

/// Writes a container from front to back.
#[derive(Debug)]
pub struct Writer<W> {
    out: W,
    at: u64,
    entries: Vec<Entry>,
    open: Option<(Entry, Hasher)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    name: [u8; 8],
    start: u64,
    length: u64,
    checksum: u32,
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    pub fn new(out: W) -> Self {
        Self { out, at: 0, entries: Vec::new(), open: None }
    }

    /// Begins a section of this name, at most eight letters; what is written from now on belongs to it.
    pub fn begin(&mut self, name: &str) -> io::Result<()> {
        self.close()?;
        let mut padded = [0; 8];
        padded[..name.len()].copy_from_slice(name.as_bytes());
        self.open = Some((Entry { name: padded, start: self.at, length: 0, checksum: 0 }, Hasher::new()));
        Ok(())
    }

    /// Adds to the open section.
    pub fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some((entry, hasher)) = &mut self.open {
            entry.length += bytes.len() as u64;
            hasher.update(bytes);
        }
        self.raw(bytes)
    }

    /// A whole section at once.
    pub fn section(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name)?;
        self.put(bytes)
    }

    /// Bytes of the open section so far.
    pub fn section_length(&self) -> u64 {
        self.open.as_ref().map_or(0, |(entry, _)| entry.length)
    }

    /// Writes the table and gives back what it wrote to.
    pub fn finish(mut self) -> io::Result<W> {
        self.close()?;
        let mut table = Vec::with_capacity(self.entries.len() * ENTRY);
        for entry in &self.entries {
            table.extend_from_slice(&entry.name);
            table.extend_from_slice(&entry.start.to_le_bytes());
            table.extend_from_slice(&entry.length.to_le_bytes());
            table.extend_from_slice(&u64::from(entry.checksum).to_le_bytes());
        }
        let start = self.at;
        self.raw(&table)?;
        let mut trailer = Vec::with_capacity(TRAILER);
        trailer.extend_from_slice(&start.to_le_bytes());
        trailer.extend_from_slice(&(table.len() as u64).to_le_bytes());
        trailer.extend_from_slice(&crc32fast::hash(&table).to_le_bytes());
        trailer.extend_from_slice(&VERSION.to_le_bytes());
        trailer.extend_from_slice(&MARK);
        self.raw(&trailer)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn close(&mut self) -> io::Result<()> {
        if let Some((mut entry, hasher)) = self.open.take() {
            entry.checksum = hasher.finalize();
            self.entries.push(entry);
            let padding = self.at.next_multiple_of(8) - self.at;
            self.raw(&[0; 8][..padding as usize])?;
        }
        Ok(())
    }

    fn raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.write_all(bytes)
    }
}

/// A container whose table was read and whose sections were compared with their checksums.
#[derive(Debug)]
pub struct Container {
    bytes: Bytes,
    entries: Vec<Entry>,
    /// Set for good when the file was changed while it was open.
    damage: OnceLock<Damage>,
}

impl Container {
    /// Checks a file wholly: nothing of a damaged one is ever used.
    pub fn open(bytes: Bytes) -> Result<Self, Damage> {
        let entries = table(&bytes)?;
        compare(&bytes, &entries)?;
        Ok(Self { bytes, entries, damage: OnceLock::new() })
    }

    /// Why the file is not what was opened any more; `None` while it is. This is one look at the time and the length of
    /// the file; when they changed, all checksums are compared once more, by everybody who asks before they are found to
    /// be right: a request that ends meanwhile must not be answered without knowing.
    pub fn damage(&self) -> Option<&Damage> {
        let damage = match self.bytes.change() {
            Change::Unchanged => None,
            Change::Written(written) => {
                let damage = compare(&self.bytes, &self.entries).err();
                if damage.is_none() {
                    self.bytes.accept(written);
                }
                damage
            }
            Change::Shortened => Some(Damage::Foreign),
        };
        if let Some(damage) = damage {
            let _ = self.damage.set(damage);
        }
        self.damage.get()
    }

    /// Where a section stands in the file; `None` when there is none of this name.
    pub fn range(&self, name_wanted: &'static str) -> Result<std::ops::Range<usize>, Damage> {
        let entry = self.entries.iter().find(|entry| name(entry) == name_wanted);
        let entry = entry.ok_or(Damage::Missing(name_wanted))?;
        Ok(entry.start as usize..(entry.start + entry.length) as usize)
    }

    /// The bytes of a section.
    pub fn section(&self, name: &'static str) -> Result<&[u8], Damage> {
        Ok(&self.bytes[self.range(name)?])
    }

    /// Names and lengths of all sections, in bytes.
    pub fn lengths(&self) -> impl Iterator<Item = (String, u64)> {
        self.entries.iter().map(|entry| (name(entry), entry.length))
    }

    /// The whole file.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

/// Compares all sections with their checksums.
fn compare(bytes: &[u8], entries: &[Entry]) -> Result<(), Damage> {
    let damaged = entries.par_iter().find_map_any(|entry| {
        let section = section(bytes, entry)?;
        (checksum(section) != entry.checksum).then(|| name(entry))
    });
    if let Some(name) = damaged {
        return Err(Damage::Checksum(name));
    }
    if entries.iter().any(|entry| section(bytes, entry).is_none()) {
        return Err(Damage::Foreign);
    }
    Ok(())
}

/// Large sections are checked in pieces on all cores, and the pieces' checksums put together.
fn checksum(section: &[u8]) -> u32 {
    const PIECE: usize = 16 * 1024 * 1024;
    let hash = |piece: &[u8]| {
        let mut hasher = Hasher::new();
        hasher.update(piece);
        hasher
    };
    if section.len() <= PIECE {
        return hash(section).finalize();
    }
    let pieces: Vec<Hasher> = section.par_chunks(PIECE).map(hash).collect();
    let combined = pieces.into_iter().reduce(|mut all, piece| {
        all.combine(&piece);
        all
    });
    combined.unwrap_or_default().finalize()
}

fn section<'bytes>(bytes: &'bytes [u8], entry: &Entry) -> Option<&'bytes [u8]> {
    bytes.get(usize::try_from(entry.start).ok()?..usize::try_from(entry.start.checked_add(entry.length)?).ok()?)
}

fn name(entry: &Entry) -> String {
    String::from_utf8_lossy(&entry.name).trim_end_matches('\0').to_owned()
}

fn table(bytes: &[u8]) -> Result<Vec<Entry>, Damage> {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
    let at = bytes.len().checked_sub(TRAILER).ok_or(Damage::Foreign)?;
    let trailer = &bytes[at..];
    if trailer[24..] != MARK {
        return Err(Damage::Foreign);
    }
    let version = number(&trailer[20..24]) as u32;
    if version != VERSION {
        return Err(Damage::OtherVersion(version));
    }
    let (start, length) = (number(&trailer[..8]), number(&trailer[8..16]));
    if start.checked_add(length) != Some(at as u64) || length % ENTRY as u64 != 0 {
        return Err(Damage::Foreign);
    }
    let table = &bytes[start as usize..at];
    if u64::from(crc32fast::hash(table)) != number(&trailer[16..20]) {
        return Err(Damage::Checksum("table".to_owned()));
    }
    let entries = table.chunks_exact(ENTRY).map(|entry| {
        let mut name = [0; 8];
        name.copy_from_slice(&entry[..8]);
        Entry {
            name,
            start: number(&entry[8..16]),
            length: number(&entry[16..24]),
            checksum: number(&entry[24..]) as u32,
        }
    });
    Ok(entries.collect())
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Container, Damage, Writer};

    fn file() -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        writer.section("one", b"Kazan").expect("memory takes it");
        writer.section("two", b"").expect("memory takes it");
        writer.begin("three").expect("memory takes it");
        writer.put(b"Mos").expect("memory takes it");
        writer.put(b"cow").expect("memory takes it");
        writer.finish().expect("memory takes it")
    }

    #[test]
    fn sections_come_back_by_name() {
        let container = Container::open(Bytes::from(file())).expect("it is whole");
        assert_eq!(container.section("three").expect("a section"), b"Moscow");
        assert_eq!(container.section("two").expect("a section"), b"");
        assert!(matches!(container.section("four"), Err(Damage::Missing("four"))));
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let whole = file();
        for bit in 0..whole.len() * 8 {
            let mut damaged = whole.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            // What only fills up a section to a multiple of eight is nobody's.
            let padding = (5..8).contains(&(bit / 8)) || (14..16).contains(&(bit / 8));
            let opened = Container::open(Bytes::from(damaged));
            assert_eq!(opened.is_ok(), padding, "bit {bit}");
        }
        for length in 0..whole.len() {
            assert!(Container::open(Bytes::from(whole[..length].to_vec())).is_err(), "cut to {length}");
        }
    }

    #[test]
    fn another_version_is_named() {
        let mut other = file();
        let at = other.len() - 12;
        other[at] += 1;
        assert!(matches!(Container::open(Bytes::from(other)), Err(Damage::OtherVersion(3))));
    }
}
