//! The blocks of an article as a stream of small numbers.

use std::ops::RangeInclusive;

use crate::files::varint::{Reader, put};
use citewire_articles::{Block, BlockKind, Boilerplate};
use citewire_text::ByteSpan;

/// Every kind of block but headings, by its number in the stream; a new kind goes to the end.
const KINDS: [BlockKind; 14] = [
    BlockKind::Paragraph,
    BlockKind::ListItem,
    BlockKind::Code,
    BlockKind::TableHead,
    BlockKind::TableRow,
    BlockKind::Boilerplate(Boilerplate::RepeatedTitle),
    BlockKind::Boilerplate(Boilerplate::Byline),
    BlockKind::Boilerplate(Boilerplate::Navigation),
    BlockKind::Boilerplate(Boilerplate::Share),
    BlockKind::Boilerplate(Boilerplate::CommentForm),
    BlockKind::Boilerplate(Boilerplate::Caption),
    BlockKind::Boilerplate(Boilerplate::Republication),
    BlockKind::Boilerplate(Boilerplate::LinkResidue),
    BlockKind::Boilerplate(Boilerplate::SiteNotice),
];
/// Numbers from here on are headings, by their level.
const HEADING: u32 = 32;

pub(super) fn put_blocks(blocks: &[Block], out: &mut Vec<u8>) {
    put(out, blocks.len() as u32);
    let mut end = 0;
    for block in blocks {
        let kind = match block.kind {
            BlockKind::Heading { level } => HEADING + u32::from(level),
            kind => KINDS.iter().position(|known| *known == kind).unwrap_or(0) as u32,
        };
        // The last bit says whether marks follow.
        put(out, kind << 1 | u32::from(!block.markup.is_empty()));
        put(out, block.span.start - end);
        put(out, block.span.len() as u32);
        if !block.markup.is_empty() {
            put(out, block.markup.len() as u32);
        }
        let mut inside = block.span.start;
        for mark in &block.markup {
            put(out, mark.start - inside);
            put(out, mark.len() as u32);
            inside = mark.end;
        }
        end = block.span.end;
    }
}

/// The blocks that begin here, one after the other.
pub(super) fn read_blocks(bytes: &[u8]) -> impl Iterator<Item = Block> {
    let mut reader = Reader::new(bytes);
    let count = reader.number();
    let mut end = 0;
    (0..count).map_while(move |_| {
        if reader.is_empty() {
            return None;
        }
        let kind = reader.number();
        let start = end + reader.number();
        end = start + reader.number();
        let marks = if kind & 1 == 1 { reader.number() } else { 0 };
        let mut inside = start;
        let mut markup = Vec::with_capacity(marks as usize);
        for _ in 0..marks {
            let start = inside + reader.number();
            inside = start + reader.number();
            markup.push(ByteSpan { start, end: inside });
        }
        let kind = match kind >> 1 {
            level if level >= HEADING => BlockKind::Heading { level: (level - HEADING) as u8 },
            kind => KINDS.get(kind as usize).copied().unwrap_or(BlockKind::Paragraph),
        };
        Some(Block { kind, span: ByteSpan { start, end }, markup })
    })
}

/// Adds the markup inside some of the blocks that begin here, without making the blocks.
pub(super) fn read_markup(bytes: &[u8], blocks: RangeInclusive<u32>, markup: &mut Vec<ByteSpan>) {
    let mut reader = Reader::new(bytes);
    let count = reader.number();
    let mut end = 0;
    for number in (0..count).take_while(|number| number <= blocks.end()) {
        if reader.is_empty() {
            break;
        }
        let kind = reader.number();
        let start = end + reader.number();
        end = start + reader.number();
        let marks = if kind & 1 == 1 { reader.number() } else { 0 };
        let mut inside = start;
        for _ in 0..marks {
            let start = inside + reader.number();
            inside = start + reader.number();
            if blocks.contains(&number) {
                markup.push(ByteSpan { start, end: inside });
            }
        }
    }
}

/// How many bytes the blocks that begin here take.
pub(super) fn blocks_length(bytes: &[u8]) -> usize {
    let mut reader = Reader::new(bytes);
    for _ in 0..reader.number() {
        let kind = reader.number();
        reader.number();
        reader.number();
        let marks = if kind & 1 == 1 { reader.number() } else { 0 };
        (0..2 * marks).for_each(|_| _ = reader.number());
    }
    bytes.len() - reader.rest().len()
}

#[cfg(test)]
mod tests {
    use super::{KINDS, blocks_length, put_blocks, read_blocks, read_markup};
    use citewire_articles::{Block, BlockKind};
    use citewire_text::ByteSpan;

    #[test]
    fn blocks_of_every_kind_come_back() {
        let mut blocks = vec![Block {
            kind: BlockKind::Heading { level: 3 },
            span: ByteSpan::new(4, 20),
            markup: vec![ByteSpan::new(5, 7), ByteSpan::new(7, 9), ByteSpan::new(18, 20)],
        }];
        for kind in KINDS {
            let start = blocks.last().map_or(0, |block| block.span.end as usize) + 2;
            blocks.push(Block::plain(kind, ByteSpan::new(start, start + 300)));
        }
        let mut bytes = Vec::new();
        put_blocks(&blocks, &mut bytes);
        let length = bytes.len();
        bytes.extend_from_slice(b"what follows");
        assert_eq!(read_blocks(&bytes).collect::<Vec<_>>(), blocks);
        assert_eq!(blocks_length(&bytes), length);
        for (first, last) in [(0, 0), (0, 1), (1, 3), (0, 99)] {
            let mut markup = Vec::new();
            read_markup(&bytes, first..=last, &mut markup);
            let expected = blocks.iter().skip(first as usize).take((last - first + 1) as usize);
            assert_eq!(markup, expected.flat_map(|block| block.markup.clone()).collect::<Vec<_>>());
        }
    }
}
