//! An article in parts: a response shows one of them, so that it takes about as long for a long article as for a short one.
//!
//! Parts have about the same size, and together they are the stored text. A part ends before the block behind which it
//! would become too large; only very long blocks are divided.

use crate::text::ByteSpan;
use crate::view::{ALL_BLOCKS, ArticleHeader, View};
use citewire_articles::Block;

/// Bytes of stored text above which an article has more than one part, and the size of a part.
pub(super) const PART_BYTES: usize = 128 * 1024;
/// Bytes above which a block may be divided.
const LONG_BLOCK: usize = 16 * 1024;
/// Bytes behind the end of a part in which a space is looked for to divide a long block at.
const FOR_A_SPACE: usize = 1024;

/// A part of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Its number, from 1.
    pub(super) number: usize,
    /// Number of parts of the article; at least 1.
    pub(super) of: usize,
    /// Its bytes in the stored text.
    pub(super) span: ByteSpan,
}

/// The parts of an article.
pub(super) struct Parts<'view> {
    view: &'view dyn View,
    header: &'view ArticleHeader,
    blocks: &'view [Block],
    /// Number of parts.
    pub(super) count: usize,
}

impl<'view> Parts<'view> {
    /// The parts of the article with this header and these blocks.
    pub(super) fn new(view: &'view dyn View, header: &'view ArticleHeader, blocks: &'view [Block]) -> Self {
        Self { view, header, blocks, count: count(header) }
    }

    /// The part with this number, from 1.
    pub(super) fn numbered(&self, number: usize) -> Option<Part> {
        let is_one = (1..=self.count).contains(&number);
        let end = || if number == self.count { self.header.bytes } else { self.start(number + 1) };
        is_one.then(|| Part { number, of: self.count, span: ByteSpan::new(self.start(number), end()) })
    }

    /// The number of the part that holds a byte of the stored text; for a byte behind its end, of the last part.
    pub(super) fn holding(&self, byte: usize) -> usize {
        let number = (byte / self.size()).min(self.count - 1) + 1;
        // A block that begins before the end of a part stands in it as a whole.
        if byte < self.start(number) { number - 1 } else { number }
    }

    /// The length that a part has before its end is moved to the end of a block, in bytes.
    fn size(&self) -> usize {
        self.header.bytes.div_ceil(self.count).max(1)
    }

    /// Where a part begins.
    fn start(&self, number: usize) -> usize {
        let least = (number - 1) * self.size();
        let first = self.blocks.partition_point(|block| block.span.end as usize <= least);
        let start_of =
            |index: usize| self.blocks.get(index).map_or(self.header.bytes, |block| block.span.start as usize);
        if number == 1 {
            0
        } else if start_of(first) >= least {
            start_of(first)
        } else if self.blocks[first].span.len() <= LONG_BLOCK {
            start_of(first + 1)
        } else {
            self.divided(self.blocks[first].span, least)
        }
    }

    /// Where a long block is divided that holds this byte: behind a space, or else between two characters.
    fn divided(&self, block: ByteSpan, byte: usize) -> usize {
        let end = block.end as usize;
        let rest_from = |at: usize| self.view.quote(self.header.id.as_str(), ByteSpan::new(at, end));
        let Some((at, rest)) = (byte..end).take(4).find_map(|at| Some((at, rest_from(at)?))) else { return end };
        let is_near = |(space, _): &(usize, char)| *space < FOR_A_SPACE;
        let space = rest.char_indices().take_while(is_near).find(|(_, c)| c.is_whitespace());
        space.map_or(at, |(space, c)| at + space + c.len_utf8())
    }
}

/// The number of the part that holds a byte of an article's stored text. The blocks of a short article are not read.
pub(super) fn holding(view: &dyn View, header: &ArticleHeader, byte: usize) -> usize {
    if count(header) == 1 {
        return 1;
    }
    let blocks = view.blocks(header.id.as_str(), ALL_BLOCKS).unwrap_or_default();
    Parts::new(view, header, &blocks).holding(byte)
}

/// Number of parts of an article, which follows from the length of its text.
fn count(header: &ArticleHeader) -> usize {
    header.bytes.div_ceil(PART_BYTES).max(1)
}

/// The blocks that stand in a part, by their index, each with the bytes of it that do.
pub(super) fn blocks_in(blocks: &[Block], part: ByteSpan) -> impl Iterator<Item = (usize, &Block, ByteSpan)> {
    let first = blocks.partition_point(|block| block.span.end <= part.start);
    let inside = blocks.iter().enumerate().skip(first).take_while(move |(_, block)| block.span.start < part.end);
    inside.map(move |(index, block)| {
        let (start, end) = (block.span.start.max(part.start), block.span.end.min(part.end));
        (index, block, ByteSpan { start, end })
    })
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;
    use citewire_index::Snapshot;

    use super::{LONG_BLOCK, PART_BYTES, Parts, blocks_in};
    use crate::view::ALL_BLOCKS;
    use crate::view::View;

    /// Checks the parts of an article of this text and gives their number.
    fn check(text: &str) -> usize {
        let snapshot = Snapshot::of(&[Article::parse("long.md", text.to_owned()).0]);
        let view: &dyn View = &snapshot;
        let (header, blocks) =
            (view.header("long").expect("a header"), view.blocks("long", ALL_BLOCKS).expect("blocks"));
        let parts = Parts::new(view, &header, &blocks);
        let all: Vec<_> = (1..=parts.count).map(|number| parts.numbered(number).expect("a part")).collect();
        let mut end = 0;
        for part in &all {
            assert_eq!(part.span.start, end, "no byte is left out or given twice");
            end = part.span.end;
            assert!(text.is_char_boundary(end as usize));
            assert!(part.span.len() <= PART_BYTES + LONG_BLOCK, "{part:?}");
            for byte in [part.span.start, u32::midpoint(part.span.start, end), end.saturating_sub(1)] {
                assert!(part.span.is_empty() || parts.holding(byte as usize) == part.number, "{byte}: {part:?}");
            }
            for (index, block, span) in blocks_in(&blocks, part.span) {
                assert_eq!(*block, blocks[index]);
                assert!(span == block.span || block.span.len() > LONG_BLOCK, "{span:?} of {block:?}");
            }
        }
        assert_eq!(end as usize, text.len());
        assert_eq!((parts.numbered(0), parts.numbered(parts.count + 1)), (None, None));
        assert_eq!(parts.holding(usize::MAX), parts.count);
        parts.count
    }

    #[test]
    fn the_parts_of_an_article_are_its_text() {
        let paragraph = "The bridge of Kazan was opened in 1901, and it carries trams.\n\n";
        assert_eq!(check("Kazan lies east of Moscow.\n"), 1);
        assert_eq!(check(""), 1);
        assert_eq!(check(&paragraph.repeat(PART_BYTES / paragraph.len())), 1);
        assert_eq!(check(&paragraph.repeat(PART_BYTES / paragraph.len() + 1)), 2);
        assert_eq!(check(&format!("{}# Heading\n\n{}", paragraph.repeat(3_000), paragraph.repeat(3_000))), 3);
    }

    #[test]
    fn only_very_long_blocks_are_divided() {
        // Blocks of about the length up to which none is divided, with and without spaces, and one that goes on and on.
        let blocks = ["word ".repeat(LONG_BLOCK / 5), "мост".repeat(LONG_BLOCK / 8), "桥".repeat(LONG_BLOCK / 3 - 1)];
        check(&blocks.join("\n\n").repeat(20));
        assert_eq!(check(&"青石桥建于".repeat(PART_BYTES)), 15);
        assert_eq!(check(&format!("```\n{}\n```\n", "let bridge = 1901;\n".repeat(20_000))), 3);
    }
}
