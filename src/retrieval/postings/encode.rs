//! Postings to bytes.

use bitpacking::{BitPacker as _, BitPacker4x};

use super::super::files::varint::put;
use super::{BLOCK, Frequencies, Header, PostingList};

/// Appends the run of a term. `lengths` has for every passage of the segment its length in eighths of a term.
pub fn encode(list: &PostingList, frequencies: &Frequencies, lengths: &[u16], out: &mut Vec<u8>) {
    let blocks = list.passages.len() / BLOCK;
    let mut headers = Vec::with_capacity(blocks);
    let mut data = Vec::new();
    let mut positions = list.positions.as_slice();
    let mut before = None;
    for block in 0..blocks {
        let range = block * BLOCK..(block + 1) * BLOCK;
        let (passages, classes) = (&list.passages[range.clone()], &list.classes[range]);
        headers.push(header(passages, classes, lengths, data.len() as u32));
        let spoken = taken(classes, frequencies, &mut positions);
        pack(before, passages, classes, &spoken, &mut data);
        before = passages.last().copied();
    }
    for header in &headers {
        header.put(out);
    }
    if blocks > 0 {
        out.extend_from_slice(&(data.len() as u32).to_le_bytes());
    }
    out.extend_from_slice(&data);
    let (passages, classes) = (&list.passages[blocks * BLOCK..], &list.classes[blocks * BLOCK..]);
    let spoken = taken(classes, frequencies, &mut positions);
    put_tail(before, passages, classes, &spoken, out);
}

/// The positions of each of these postings, cut off the front.
fn taken<'list>(classes: &[u32], frequencies: &Frequencies, positions: &mut &'list [u32]) -> Vec<&'list [u32]> {
    let of_posting = |&class: &u32| {
        let (own, rest) = positions.split_at(frequencies.of(class).spoken as usize);
        *positions = rest;
        own
    };
    classes.iter().map(of_posting).collect()
}

fn pack(before: Option<u32>, passages: &[u32], classes: &[u32], positions: &[&[u32]], out: &mut Vec<u8>) {
    let packer = BitPacker4x::new();
    let mut firsts = [0; BLOCK];
    for (first, positions) in firsts.iter_mut().zip(positions) {
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
        positions.windows(2).for_each(|pair| put(out, pair[1] - pair[0]));
    }
}

/// One posting after the other: the gap, then the first position and whether a class follows, then the other
/// positions' gaps.
fn put_tail(before: Option<u32>, passages: &[u32], classes: &[u32], positions: &[&[u32]], out: &mut Vec<u8>) {
    let mut next = before.map_or(0, |before| before + 1);
    for ((&passage, &class), positions) in passages.iter().zip(classes).zip(positions) {
        put(out, passage - next);
        next = passage + 1;
        put(out, positions.first().copied().unwrap_or(0) << 1 | u32::from(class > 0));
        if class > 0 {
            put(out, class);
        }
        positions.windows(2).for_each(|pair| put(out, pair[1] - pair[0]));
    }
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
