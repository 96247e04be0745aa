//! The terms of a segment, sorted, each with the place of its postings.
//!
//! Sixteen terms make a group; within it a term is written as what it shares with the one before it and the rest. A
//! term is found by halving over the first terms of the groups, so nothing is hashed and nothing is built at the start.

use super::files::varint::{Reader, put};

/// Terms a group.
const GROUP: usize = 16;
/// Bytes of a group's entry in the table of groups.
const ENTRY: usize = 16;

/// A term of one segment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TermEntry {
    /// Its number in the order of the segment's terms.
    pub number: u32,
    /// How many passages of the segment hold it, those of deleted articles included.
    pub holding: u32,
    /// Where its postings begin, in bytes.
    pub start: u64,
    /// How long they are, in bytes.
    pub length: u32,
}

/// Collects the terms of a segment in their order.
#[derive(Debug, Default)]
pub struct VocabularyBuilder {
    terms: Vec<u8>,
    groups: Vec<u8>,
    last: String,
    count: usize,
    next: u64,
}

impl VocabularyBuilder {
    /// Adds a term, greater than all before it, whose postings are the next `length` bytes.
    pub fn add(&mut self, key: &str, holding: u32, length: u32) {
        let opens = self.count.is_multiple_of(GROUP);
        if opens {
            self.groups.extend_from_slice(&(self.terms.len() as u64).to_le_bytes());
            self.groups.extend_from_slice(&self.next.to_le_bytes());
        }
        let shared = if opens { 0 } else { shared(&self.last, key) };
        put(&mut self.terms, shared as u32);
        put(&mut self.terms, (key.len() - shared) as u32);
        self.terms.extend_from_slice(&key.as_bytes()[shared..]);
        put(&mut self.terms, holding);
        put(&mut self.terms, length);
        key.clone_into(&mut self.last);
        self.count += 1;
        self.next += u64::from(length);
    }

    /// The two sections: the terms, and the table of their groups.
    pub fn finish(self) -> (Vec<u8>, Vec<u8>) {
        (self.terms, self.groups)
    }
}

/// Bytes that two terms have in common at their beginning.
fn shared(one: &str, other: &str) -> usize {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut equal = 0;
    // Eight at a time: the first bit that differs is in the first byte that does.
    while let (Some(own), Some(others)) = (one[equal..].first_chunk(), other[equal..].first_chunk()) {
        let differing = u64::from_le_bytes(*own) ^ u64::from_le_bytes(*others);
        if differing != 0 {
            return equal + differing.trailing_zeros() as usize / 8;
        }
        equal += 8;
    }
    equal + one[equal..].iter().zip(&other[equal..]).take_while(|(one, other)| one == other).count()
}

/// The terms of a segment, as they are stored.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary<'bytes> {
    terms: &'bytes [u8],
    groups: &'bytes [u8],
}

impl<'bytes> Vocabulary<'bytes> {
    /// The two sections as a vocabulary.
    pub fn new(terms: &'bytes [u8], groups: &'bytes [u8]) -> Self {
        Self { terms, groups }
    }

    /// The term with this key; `None` when no passage of the segment holds it.
    pub fn find(&self, key: &str) -> Option<TermEntry> {
        let (mut low, mut high) = (0, self.groups.len() / ENTRY);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.first_of(middle) <= key.as_bytes() { low = middle + 1 } else { high = middle }
        }
        let group = low.checked_sub(1)?;
        let mut terms = self.of_group(group);
        for _ in 0..GROUP {
            let entry = terms.advance()?;
            if terms.key.as_slice() >= key.as_bytes() {
                return (terms.key == key.as_bytes()).then_some(entry);
            }
        }
        None
    }

    /// The key and the entry of the term with this number; `None` when there are fewer.
    pub fn numbered(&self, number: u32) -> Option<(String, TermEntry)> {
        let group = number as usize / GROUP;
        if group >= self.groups.len() / ENTRY {
            return None;
        }
        let mut terms = self.of_group(group);
        let mut entry = terms.advance()?;
        for _ in 0..number as usize % GROUP {
            entry = terms.advance()?;
        }
        Some((str::from_utf8(&terms.key).ok()?.to_owned(), entry))
    }

    /// All terms in order.
    pub fn terms(&self) -> Terms<'bytes> {
        Terms { reader: Reader::new(self.terms), key: Vec::new(), number: 0, next: 0 }
    }

    /// Calls `visit` with every term that begins with `prefix`, in order.
    pub fn each_with_prefix(&self, prefix: &str, mut visit: impl FnMut(&str)) {
        let (mut low, mut high) = (0, self.groups.len() / ENTRY);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.first_of(middle) < prefix.as_bytes() { low = middle + 1 } else { high = middle }
        }
        if self.groups.is_empty() {
            return;
        }
        let mut terms = self.of_group(low.saturating_sub(1));
        while terms.advance().is_some() {
            if terms.key.starts_with(prefix.as_bytes()) {
                visit(str::from_utf8(&terms.key).unwrap_or_default());
            } else if terms.key.as_slice() > prefix.as_bytes() {
                return;
            }
        }
    }

    fn group(&self, group: usize) -> (u64, u64) {
        let bytes = &self.groups[group * ENTRY..(group + 1) * ENTRY];
        let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
        (number(&bytes[..8]), number(&bytes[8..]))
    }

    fn first_of(&self, group: usize) -> &'bytes [u8] {
        let mut reader = Reader::new(&self.terms[self.group(group).0 as usize..]);
        reader.number();
        let length = reader.number() as usize;
        reader.bytes(length)
    }

    fn of_group(&self, group: usize) -> Terms<'bytes> {
        let (start, next) = self.group(group);
        let reader = Reader::new(&self.terms[start as usize..]);
        Terms { reader, key: Vec::new(), number: (group * GROUP) as u32, next }
    }
}

/// Goes through terms in their order.
#[derive(Debug)]
pub struct Terms<'bytes> {
    reader: Reader<'bytes>,
    /// The key of the term last given.
    key: Vec<u8>,
    number: u32,
    next: u64,
}

impl Terms<'_> {
    /// The next term; [`Self::key`] is its key.
    pub fn advance(&mut self) -> Option<TermEntry> {
        if self.reader.is_empty() {
            return None;
        }
        let shared = self.reader.number() as usize;
        let length = self.reader.number() as usize;
        self.key.truncate(shared);
        self.key.extend_from_slice(self.reader.bytes(length));
        let (holding, length) = (self.reader.number(), self.reader.number());
        let entry = TermEntry { number: self.number, holding, start: self.next, length };
        self.number += 1;
        self.next += u64::from(length);
        Some(entry)
    }

    /// The key of the term last given.
    pub fn key(&self) -> &[u8] {
        &self.key
    }
}

#[cfg(test)]
mod tests {
    use super::{Vocabulary, VocabularyBuilder};

    #[test]
    fn every_term_is_found_and_no_other() {
        let mut keys: Vec<String> = (0..100).map(|number| format!("kazan{}", number * 7)).collect();
        keys.push("банк".to_owned());
        keys.sort();
        let mut builder = VocabularyBuilder::default();
        keys.iter().enumerate().for_each(|(number, key)| builder.add(key, number as u32 + 1, 3));
        let (terms, groups) = builder.finish();
        let vocabulary = Vocabulary::new(&terms, &groups);
        for (number, key) in keys.iter().enumerate() {
            let entry = vocabulary.find(key).unwrap_or_else(|| panic!("{key} is there"));
            assert_eq!(
                (entry.number, entry.holding, entry.start),
                (number as u32, number as u32 + 1, number as u64 * 3)
            );
        }
        for absent in ["", "a", "kazan", "kazan1x", "zz", "яя"] {
            assert_eq!(vocabulary.find(absent), None, "{absent}");
        }
        for prefix in ["kazan1", "kazan699", "б", "", "zz"] {
            let mut found = Vec::new();
            vocabulary.each_with_prefix(prefix, |key| found.push(key.to_owned()));
            let expected: Vec<_> = keys.iter().filter(|key| key.starts_with(prefix)).cloned().collect();
            assert_eq!(found, expected, "{prefix}");
        }
        let mut all = vocabulary.terms();
        let mut seen = 0;
        while all.advance().is_some() {
            assert_eq!(all.key(), keys[seen].as_bytes());
            seen += 1;
        }
        assert_eq!(seen, keys.len());
    }

    #[test]
    fn an_empty_vocabulary_holds_nothing() {
        assert_eq!(Vocabulary::new(&[], &[]).find("kazan"), None);
    }
}
