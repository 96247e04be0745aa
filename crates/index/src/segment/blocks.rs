//! The blocks of an article as a stream of small numbers, with a table by which a block is found without reading all
//! those before it.

use std::ops::Range;

use crate::files::varint::{Reader, put};
use citewire_articles::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;

/// Every kind of block but headings, by its number in the stream; a new kind goes to the end.
const KINDS: [BlockKind; 21] = [
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
    BlockKind::NumberedItem,
    BlockKind::Term,
    BlockKind::Definition,
    BlockKind::Speaker,
    BlockKind::Boilerplate(Boilerplate::Contents),
    BlockKind::Boilerplate(Boilerplate::Licence),
    BlockKind::Boilerplate(Boilerplate::RunningHead),
];
/// Numbers from here on are headings, by their level.
const HEADING: u32 = 32;
/// Kinds of runs, by their numbers in the stream; a new kind goes to the end.
const RUNS: [RunKind; 5] = [RunKind::Link, RunKind::Code, RunKind::Emphasis, RunKind::Math, RunKind::Cell];
/// Number of blocks of which the first one can be found without reading those before it.
const GROUP: usize = 32;

/// The stream is the number of blocks, then for each group but the first how much further its bytes begin and how much
/// further in the text the block before it ends, and then the blocks.
pub(super) fn put_blocks(blocks: &[Block], out: &mut Vec<u8>) {
    put(out, blocks.len() as u32);
    let (mut stream, mut groups) = (Vec::new(), Vec::new());
    let (mut before, mut end) = ((0, 0), 0);
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 && index.is_multiple_of(GROUP) {
            put(&mut groups, stream.len() as u32 - before.0);
            put(&mut groups, end - before.1);
            before = (stream.len() as u32, end);
        }
        put_block(block, end, &mut stream);
        end = block.span.end;
    }
    out.extend_from_slice(&groups);
    put(out, stream.len() as u32);
    out.extend_from_slice(&stream);
}

/// `end` is where the block before it ends.
fn put_block(block: &Block, end: u32, out: &mut Vec<u8>) {
    let kind = match block.kind {
        BlockKind::Heading { level } => HEADING + u32::from(level),
        kind => KINDS.iter().position(|known| *known == kind).unwrap_or(0) as u32,
    };
    // The last bits say whether marks, runs and a depth follow.
    let follow = [!block.markup.is_empty(), !block.runs.is_empty(), block.depth > 0];
    put(out, follow.iter().rev().fold(kind, |number, follows| number << 1 | u32::from(*follows)));
    put(out, block.span.start - end);
    put(out, block.span.len() as u32);
    if !block.markup.is_empty() {
        put(out, block.markup.len() as u32);
        let mut inside = block.span.start;
        for mark in &block.markup {
            put(out, mark.start - inside);
            put(out, mark.len() as u32);
            inside = mark.end;
        }
    }
    if !block.runs.is_empty() {
        put(out, block.runs.len() as u32);
        let mut before = block.span.start;
        for run in &block.runs {
            let kind = RUNS.iter().position(|known| *known == run.kind).unwrap_or(0) as u32;
            put(out, kind << 1 | u32::from(run.target.is_some()));
            put_difference(out, run.span.start, before);
            put(out, run.span.len() as u32);
            before = run.span.start;
            if let Some(target) = run.target {
                put_difference(out, target.start, run.span.start);
                put(out, target.len() as u32);
            }
        }
    }
    if block.depth > 0 {
        put(out, u32::from(block.depth));
    }
}

/// A number as its difference from another one, of which the last bit is the sign.
fn put_difference(out: &mut Vec<u8>, number: u32, from: u32) {
    put(out, if number >= from { (number - from) << 1 } else { (from - number) << 1 | 1 });
}

fn read_difference(reader: &mut Reader<'_>, from: u32) -> u32 {
    let difference = reader.number();
    if difference & 1 == 0 { from.saturating_add(difference >> 1) } else { from.saturating_sub(difference >> 1) }
}

/// The blocks that begin here, one after the other.
pub(super) fn read_blocks(bytes: &[u8]) -> impl Iterator<Item = Block> {
    read_range(bytes, 0..u32::MAX)
}

/// Some of the blocks that begin here, by their positions.
pub(super) fn read_range(bytes: &[u8], range: Range<u32>) -> impl Iterator<Item = Block> {
    let mut reader = Reader::new(bytes);
    let count = reader.number() as usize;
    let group = (range.start as usize / GROUP).min(count.saturating_sub(1) / GROUP);
    let (mut start, mut end) = (0, 0);
    for number in 1..count.div_ceil(GROUP) {
        let (further, longer) = (reader.number(), reader.number());
        if number <= group {
            start += further;
            end += longer;
        }
    }
    let length = reader.number() as usize;
    let stream = reader.rest();
    let stream = &stream[..length.min(stream.len())];
    let mut reader = Reader::new(stream.get(start as usize..).unwrap_or_default());
    let first = (range.start as usize).min(count);
    for _ in group * GROUP..first {
        end = skip_block(&mut reader, end);
    }
    (first..count.min(range.end as usize)).map_while(move |_| {
        if reader.is_empty() {
            return None;
        }
        let block = read_block(&mut reader, end);
        end = block.span.end;
        Some(block)
    })
}

/// Reads past a block, and returns where it ends. `end` is where the block before it ends.
fn skip_block(reader: &mut Reader<'_>, end: u32) -> u32 {
    let mut skip = |count: u32| (0..count).fold(0, |_, _| reader.number());
    let kind = skip(1);
    let end = end.saturating_add(skip(1)).saturating_add(skip(1));
    if kind & 1 > 0 {
        let marks = skip(1);
        skip(2 * marks);
    }
    let runs = if kind & 2 > 0 { skip(1) } else { 0 };
    for _ in 0..runs {
        let has_target = skip(1) & 1 == 1;
        skip(if has_target { 4 } else { 2 });
    }
    if kind & 4 > 0 {
        skip(1);
    }
    end
}

fn read_block(reader: &mut Reader<'_>, end: u32) -> Block {
    let kind = reader.number();
    let start = end.saturating_add(reader.number());
    let end = start.saturating_add(reader.number());
    let marks = if kind & 1 > 0 { reader.number() } else { 0 };
    let mut inside = start;
    let mut markup = Vec::with_capacity(marks.min(MOST_AT_ONCE) as usize);
    for _ in 0..marks {
        let start = inside.saturating_add(reader.number());
        inside = start.saturating_add(reader.number());
        markup.push(ByteSpan { start, end: inside });
    }
    let count = if kind & 2 > 0 { reader.number() } else { 0 };
    let mut before = start;
    let mut runs = Vec::with_capacity(count.min(MOST_AT_ONCE) as usize);
    for _ in 0..count {
        let kind = reader.number();
        let start = read_difference(reader, before);
        let span = ByteSpan { start, end: start.saturating_add(reader.number()) };
        before = start;
        let target = (kind & 1 == 1).then(|| {
            let start = read_difference(reader, span.start);
            ByteSpan { start, end: start.saturating_add(reader.number()) }
        });
        runs.push(Run { span, kind: RUNS.get(kind as usize >> 1).copied().unwrap_or(RunKind::Emphasis), target });
    }
    let depth = if kind & 4 > 0 { reader.number() as u8 } else { 0 };
    let kind = match kind >> 3 {
        level if level >= HEADING => BlockKind::Heading { level: (level - HEADING) as u8 },
        kind => KINDS.get(kind as usize).copied().unwrap_or(BlockKind::Paragraph),
    };
    Block { kind, span: ByteSpan { start, end }, markup, runs, depth }
}

/// Number of marks or runs for which room is made before they are read.
const MOST_AT_ONCE: u32 = 1_024;

/// How many bytes the blocks that begin here take.
pub(super) fn blocks_length(bytes: &[u8]) -> usize {
    let mut reader = Reader::new(bytes);
    let count = reader.number() as usize;
    (1..count.div_ceil(GROUP)).for_each(|_| _ = (reader.number(), reader.number()));
    let length = reader.number() as usize;
    bytes.len() - reader.rest().len() + length
}

#[cfg(test)]
mod tests {
    use super::{GROUP, KINDS, RUNS, blocks_length, put_blocks, read_blocks, read_range};
    use citewire_articles::{Block, BlockKind, Run};
    use citewire_text::ByteSpan;

    /// A heading with marks, and blocks of every kind, some with runs and in lists.
    fn blocks() -> Vec<Block> {
        let mut blocks = vec![Block {
            markup: vec![ByteSpan::new(5, 7), ByteSpan::new(7, 9), ByteSpan::new(18, 20)],
            ..Block::plain(BlockKind::Heading { level: 3 }, ByteSpan::new(4, 20))
        }];
        for (number, kind) in KINDS.into_iter().chain(KINDS).chain(KINDS).chain(KINDS).enumerate() {
            let start = blocks.last().map_or(0, |block| block.span.end as usize) + 2;
            let span = ByteSpan::new(start, start + 300);
            let target = |at: usize| Some(ByteSpan::new(at, at + 9));
            let runs = RUNS.into_iter().enumerate().map(|(at, kind)| {
                let start = start + 10 * (at % 4);
                Run {
                    span: ByteSpan::new(start, start + 5),
                    kind,
                    target: target(start + 7 * at).filter(|_| at % 2 == 0),
                }
            });
            let runs = if number % 3 == 0 { runs.collect() } else { Vec::new() };
            blocks.push(Block { runs, depth: (number % 4) as u8, ..Block::plain(kind, span) });
        }
        let again = Run { target: Some(ByteSpan::new(1, 3)), ..blocks[1].runs[0] };
        blocks[1].runs.push(again);
        blocks
    }

    #[test]
    fn blocks_of_every_kind_come_back() {
        for count in [0, 1, GROUP - 1, GROUP, GROUP + 1, 2 * GROUP, 85] {
            let blocks = &blocks()[..count];
            let mut bytes = Vec::new();
            put_blocks(blocks, &mut bytes);
            let length = bytes.len();
            bytes.extend_from_slice(b"what follows");
            assert_eq!(read_blocks(&bytes).collect::<Vec<_>>(), blocks);
            assert_eq!(blocks_length(&bytes), length);
        }
    }

    #[test]
    fn blocks_come_back_from_wherever_one_begins() {
        let blocks = blocks();
        let mut bytes = Vec::new();
        put_blocks(&blocks, &mut bytes);
        let count = blocks.len() as u32;
        for (from, to) in
            [(0, 1), (0, 40), (31, 33), (32, 33), (33, 34), (63, 85), (84, 85), (84, 999), (85, 99), (999, 1000)]
        {
            let expected = &blocks[from.min(count) as usize..to.min(count) as usize];
            assert_eq!(read_range(&bytes, from..to).collect::<Vec<_>>(), expected, "{from}..{to}");
        }
    }
}
