//! Bytes to postings: a whole run, one block of it, or the one passage that is asked for.

use std::ops::Range;

use bitpacking::{BitPacker as _, BitPacker4x};

use super::{BLOCK, Frequencies, PostingList};
use crate::files::varint::Reader;

/// What is known of a block before it is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Its last passage.
    pub last: u32,
    /// Where it begins behind the headers, in bytes.
    pub offset: u32,
    /// The greatest class in it, and the greatest of the other classes; 255 stands for everything from 255 on.
    pub classes: [u8; 2],
    /// The shortest passage of the greatest class, and the shortest of the others, in terms, rounded down.
    pub lengths: [u8; 2],
}

impl Header {
    const BYTES: usize = 12;
    /// Lengths of passages are in eighths of a term, those of headers in terms.
    pub const LENGTH_UNIT: u16 = 8;
    /// The longest length that a header can have, in eighths of a term.
    pub const LONGEST: u16 = u8::MAX as u16 * Self::LENGTH_UNIT;

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.last.to_le_bytes());
        out.extend_from_slice(&self.offset.to_le_bytes());
        out.extend_from_slice(&self.classes);
        out.extend_from_slice(&self.lengths);
    }
}

/// The postings of one term, as they are stored.
#[derive(Debug, Clone, Copy, Default)]
pub struct Run<'bytes> {
    headers: &'bytes [u8],
    data: &'bytes [u8],
    tail: &'bytes [u8],
    holding: u32,
}

/// A block in the open.
#[derive(Debug, Clone)]
pub struct Block {
    /// The passages, ascending; as many as `count` says.
    pub passages: [u32; BLOCK],
    /// The class of each.
    pub classes: [u32; BLOCK],
    /// How many there are: [`BLOCK`], or fewer in a tail.
    pub count: usize,
}

impl Default for Block {
    fn default() -> Self {
        Self { passages: [0; BLOCK], classes: [0; BLOCK], count: 0 }
    }
}

impl Block {
    /// Where the passages of a range stand in a full block.
    #[inline]
    pub fn within(&self, passages: &Range<u32>) -> Range<usize> {
        let before = |bound: u32| self.passages.partition_point(|&passage| passage < bound);
        before(passages.start)..before(passages.end)
    }
}

impl<'bytes> Run<'bytes> {
    /// The run of a term that `holding` passages hold.
    pub fn new(bytes: &'bytes [u8], holding: u32) -> Self {
        let blocks = holding as usize / BLOCK;
        if blocks == 0 {
            return Self { headers: &[], data: &[], tail: bytes, holding };
        }
        let (headers, rest) = bytes.split_at((blocks * Header::BYTES).min(bytes.len()));
        let (length, rest) = rest.split_at(rest.len().min(4));
        let length = length.iter().rev().fold(0_usize, |number, &byte| number << 8 | usize::from(byte));
        let (data, tail) = rest.split_at(length.min(rest.len()));
        Self { headers, data, tail, holding }
    }

    /// How many passages hold the term.
    pub fn holding(&self) -> u32 {
        self.holding
    }

    /// How many blocks there are, not counting the tail.
    pub fn blocks(&self) -> usize {
        self.headers.len() / Header::BYTES
    }

    /// What is known of a block.
    #[inline]
    pub fn header(&self, block: usize) -> Header {
        let bytes = &self.headers[block * Header::BYTES..(block + 1) * Header::BYTES];
        Header {
            last: u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]),
            offset: u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]),
            classes: [bytes[8], bytes[9]],
            lengths: [bytes[10], bytes[11]],
        }
    }

    /// The last passage before a block; `None` before the first.
    pub fn before(&self, block: usize) -> Option<u32> {
        block.checked_sub(1).map(|before| self.last(before))
    }

    /// The last passage of a block.
    #[inline]
    pub fn last(&self, block: usize) -> u32 {
        self.header(block).last
    }

    /// The first block whose last passage is `passage` or a later one; the number of blocks when only the tail is left.
    #[inline]
    pub fn block_of(&self, passage: u32) -> usize {
        let (mut low, mut high) = (0, self.blocks());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.last(middle) < passage { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Unpacks a block; the one behind the last is the tail.
    pub fn unpack(&self, block: usize, frequencies: &Frequencies, into: &mut Block) {
        if block < self.blocks() {
            self.unpack_full(block, into);
            return;
        }
        into.count = 0;
        self.each_of_tail(frequencies, |posting, _| {
            into.passages[into.count] = posting.passage;
            into.classes[into.count] = posting.class;
            into.count += 1;
            true
        });
    }

    /// Unpacks passages and classes of a full block; what follows them is given back with the bits of a position.
    fn unpack_full(&self, block: usize, into: &mut Block) -> (&'bytes [u8], u8) {
        self.unpack_passages(block, into);
        self.unpack_classes(block, into)
    }

    /// Unpacks the passages of a full block.
    pub fn unpack_passages(&self, block: usize, into: &mut Block) {
        let (bits, packed) = self.packed(block);
        BitPacker4x::new().decompress_strictly_sorted(self.before(block), packed, &mut into.passages, bits[0]);
        into.count = BLOCK;
    }

    /// Unpacks the classes of a full block; what follows them is given back with the bits of a position.
    pub fn unpack_classes(&self, block: usize, into: &mut Block) -> (&'bytes [u8], u8) {
        let (bits, packed) = self.packed(block);
        let packed = &packed[BitPacker4x::compressed_block_size(bits[0])..];
        let read = BitPacker4x::new().decompress(packed, &mut into.classes, bits[1]);
        (&packed[read..], bits[2])
    }

    /// How many bits passages, classes and first positions take, and the block behind that.
    fn packed(&self, block: usize) -> (&'bytes [u8], &'bytes [u8]) {
        self.data[self.header(block).offset as usize..].split_at(3)
    }

    /// The class of one passage, with its positions appended to `positions`; `None` when it does not hold the term.
    pub fn find(&self, passage: u32, frequencies: &Frequencies, positions: &mut Vec<u32>) -> Option<u32> {
        let number = self.block_of(passage);
        if number < self.blocks() {
            let mut block = Block::default();
            let (packed, bits) = self.unpack_full(number, &mut block);
            let at = block.passages.binary_search(&passage).ok()?;
            let mut firsts = [0; BLOCK];
            let read = BitPacker4x::new().decompress(packed, &mut firsts, bits);
            let mut reader = Reader::new(&packed[read..]);
            let skipped: u32 = block.classes[..at].iter().map(|&class| gaps(frequencies, class)).sum();
            (0..skipped).for_each(|_| _ = reader.number());
            append(positions, frequencies, block.classes[at], firsts[at], reader);
            return Some(block.classes[at]);
        }
        let mut found = None;
        self.each_of_tail(frequencies, |posting, gaps| {
            if posting.passage == passage {
                append(positions, frequencies, posting.class, posting.first, gaps);
                found = Some(posting.class);
            }
            posting.passage < passage
        });
        found
    }

    /// Appends the whole run to a list.
    pub fn decode(&self, frequencies: &Frequencies, list: &mut PostingList) {
        let mut block = Block::default();
        for number in 0..self.blocks() {
            let (packed, bits) = self.unpack_full(number, &mut block);
            let mut firsts = [0; BLOCK];
            let read = BitPacker4x::new().decompress(packed, &mut firsts, bits);
            let mut reader = Reader::new(&packed[read..]);
            list.passages.extend_from_slice(&block.passages);
            list.classes.extend_from_slice(&block.classes);
            for (&class, &first) in block.classes.iter().zip(&firsts) {
                reader = append(&mut list.positions, frequencies, class, first, reader);
            }
        }
        self.each_of_tail(frequencies, |posting, gaps| {
            list.passages.push(posting.passage);
            list.classes.push(posting.class);
            append(&mut list.positions, frequencies, posting.class, posting.first, gaps);
            true
        });
    }

    /// Visits the tail until `visit` says no, with a reader that stands before the gaps of the other positions.
    fn each_of_tail(&self, frequencies: &Frequencies, mut visit: impl FnMut(InTail, Reader<'bytes>) -> bool) {
        let mut reader = Reader::new(self.tail);
        let mut next = self.before(self.blocks()).map_or(0, |before| before + 1);
        for _ in 0..self.holding as usize % BLOCK {
            let passage = next + reader.number();
            next = passage + 1;
            let first = reader.number();
            let class = if first & 1 == 1 { reader.number() } else { 0 };
            if !visit(InTail { passage, class, first: first >> 1 }, reader) {
                return;
            }
            (0..gaps(frequencies, class)).for_each(|_| _ = reader.number());
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct InTail {
    passage: u32,
    class: u32,
    first: u32,
}

/// How many positions follow the first one.
fn gaps(frequencies: &Frequencies, class: u32) -> u32 {
    frequencies.of(class).spoken.saturating_sub(1)
}

/// Appends the positions of one posting; the reader stands behind them afterwards.
fn append<'bytes>(
    positions: &mut Vec<u32>,
    frequencies: &Frequencies,
    class: u32,
    first: u32,
    mut reader: Reader<'bytes>,
) -> Reader<'bytes> {
    let spoken = frequencies.of(class).spoken;
    let mut at = first;
    for number in 0..spoken {
        if number > 0 {
            at += reader.number();
        }
        positions.push(at);
    }
    reader
}
