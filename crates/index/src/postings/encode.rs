//! Postings to bytes.

use bitpacking::{BitPacker as _, BitPacker4x};

use super::{BLOCK, Frequencies, Header, PostingList};
use crate::files::varint::put;

/// Writes runs; it keeps the memory that one run needs for the next.
#[derive(Debug, Default)]
pub struct Encoder {
    headers: Vec<u8>,
    data: Vec<u8>,
}

impl Encoder {
    /// Appends the run of a term. `lengths` has for every passage of the segment its length in eighths of a term.
    pub fn encode(&mut self, list: &PostingList, frequencies: &Frequencies, lengths: &[u16], out: &mut Vec<u8>) {
        let blocks = list.passages.len() / BLOCK;
        let mut positions = list.positions.as_slice();
        let mut before = None;
        if blocks > 0 {
            self.headers.clear();
            self.data.clear();
            for block in 0..blocks {
                let range = block * BLOCK..(block + 1) * BLOCK;
                let (passages, classes) = (&list.passages[range.clone()], &list.classes[range]);
                header(passages, classes, lengths, self.data.len() as u32).put(&mut self.headers);
                pack(before, passages, classes, &mut Spoken { frequencies, positions: &mut positions }, &mut self.data);
                before = passages.last().copied();
            }
            out.extend_from_slice(&self.headers);
            out.extend_from_slice(&(self.data.len() as u32).to_le_bytes());
            out.extend_from_slice(&self.data);
        }
        let (passages, classes) = (&list.passages[blocks * BLOCK..], &list.classes[blocks * BLOCK..]);
        put_tail(before, passages, classes, &mut Spoken { frequencies, positions: &mut positions }, out);
    }
}

/// The positions of a run, which are taken off the front posting by posting.
struct Spoken<'run, 'list> {
    frequencies: &'run Frequencies,
    positions: &'run mut &'list [u32],
}

impl<'list> Spoken<'_, 'list> {
    /// Those of the next posting, which is of this class.
    #[inline]
    fn take(&mut self, class: u32) -> &'list [u32] {
        let (own, rest) = self.positions.split_at(self.frequencies.of(class).spoken as usize);
        *self.positions = rest;
        own
    }
}

fn pack(before: Option<u32>, passages: &[u32], classes: &[u32], spoken: &mut Spoken<'_, '_>, out: &mut Vec<u8>) {
    let packer = BitPacker4x::new();
    let mut firsts = [0; BLOCK];
    let mut positions: [&[u32]; BLOCK] = [&[]; BLOCK];
    for ((first, positions), &class) in firsts.iter_mut().zip(&mut positions).zip(classes) {
        *positions = spoken.take(class);
        *first = positions.first().copied().unwrap_or(0);
    }
    let bits = [packer.num_bits_strictly_sorted(before, passages), packer.num_bits(classes), packer.num_bits(&firsts)];
    out.extend_from_slice(&bits);
    let mut packed = [0_u8; 4 * BLOCK];
    let length = packer.compress_strictly_sorted(before, passages, &mut packed, bits[0]);
    out.extend_from_slice(&packed[..length]);
    for (numbers, bits) in [(classes, bits[1]), (&firsts, bits[2])] {
        let length = packer.compress(numbers, &mut packed, bits);
        out.extend_from_slice(&packed[..length]);
    }
    for positions in positions {
        put_gaps(positions, out);
    }
}

/// One posting after the other: the gap, then the first position and whether a class follows, then the other
/// positions' gaps.
fn put_tail(before: Option<u32>, passages: &[u32], classes: &[u32], spoken: &mut Spoken<'_, '_>, out: &mut Vec<u8>) {
    let mut next = before.map_or(0, |before| before + 1);
    for (&passage, &class) in passages.iter().zip(classes) {
        let positions = spoken.take(class);
        put(out, passage - next);
        next = passage + 1;
        put(out, positions.first().copied().unwrap_or(0) << 1 | u32::from(class > 0));
        if class > 0 {
            put(out, class);
        }
        put_gaps(positions, out);
    }
}

/// What lies between the positions of one posting.
fn put_gaps(positions: &[u32], out: &mut Vec<u8>) {
    positions.windows(2).for_each(|pair| put(out, pair[1] - pair[0]));
}

/// The two points of a block: its greatest class with the shortest passage that has it, and the greatest of the other
/// classes with the shortest of their passages.
fn header(passages: &[u32], classes: &[u32], lengths: &[u16], offset: u32) -> Header {
    let greatest = classes.iter().copied().max().unwrap_or(0);
    let mut points = [(greatest, u16::MAX), (0, u16::MAX)];
    for (&passage, &class) in passages.iter().zip(classes) {
        let point = &mut points[usize::from(class != greatest)];
        point.0 = point.0.max(class);
        point.1 = point.1.min(lengths[passage as usize]);
    }
    let byte = |class: u32| u8::try_from(class).unwrap_or(u8::MAX);
    let short = |length: u16| u8::try_from(length / Header::LENGTH_UNIT).unwrap_or(u8::MAX);
    Header {
        last: passages.last().copied().unwrap_or(0),
        offset,
        classes: points.map(|(class, _)| byte(class)),
        lengths: points.map(|(_, length)| short(length)),
    }
}
