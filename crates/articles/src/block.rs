//! The pieces that an article's text consists of, before sentences are looked for.

use std::fmt;

use citewire_text::ByteSpan;

/// One heading, paragraph, list item, code block, table row or piece of boilerplate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, without the white space and list or heading marks around it.
    pub span: ByteSpan,
    /// The bytes inside the span that are markup, not words: asterisks, link addresses. In order, disjoint.
    pub markup: Vec<ByteSpan>,
}

impl Block {
    /// A block without markup inside.
    pub fn plain(kind: BlockKind, span: ByteSpan) -> Self {
        Self { kind, span, markup: Vec::new() }
    }
}

/// For each block the heading that it stands under; for a heading the one that it stands under itself.
pub fn headings(blocks: &[Block]) -> Vec<Option<u32>> {
    // The headings that are open at this point, outermost first, with their levels.
    let mut open: Vec<(u8, u32)> = Vec::new();
    let mut headings = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.iter().enumerate() {
        if let BlockKind::Heading { level } = block.kind {
            while open.last().is_some_and(|(above, _)| *above >= level) {
                open.pop();
            }
            headings.push(open.last().map(|(_, heading)| *heading));
            open.push((level, index as u32));
        } else {
            headings.push(open.last().map(|(_, heading)| *heading));
        }
    }
    headings
}

/// The headings above a block, outermost first, as positions in `blocks`.
pub fn path_to(blocks: &[Block], block: usize) -> Vec<usize> {
    let headings = headings(&blocks[..blocks.len().min(block + 1)]);
    let above = |block: usize| headings.get(block).copied().flatten().map(|heading| heading as usize);
    let mut path: Vec<usize> = std::iter::successors(above(block), |&heading| above(heading)).collect();
    path.reverse();
    path
}

/// For each row of a table the block with the names of its columns.
pub fn table_heads(blocks: &[Block]) -> Vec<Option<u32>> {
    let mut head = None;
    let of_block = |(index, block): (usize, &Block)| {
        match block.kind {
            BlockKind::TableHead => head = Some(index as u32),
            BlockKind::TableRow => return head,
            _ => head = None,
        }
        None
    };
    blocks.iter().enumerate().map(of_block).collect()
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading; level 1 is the title.
    Heading {
        /// 1 to 6, smaller is higher.
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// One item of a list.
    ListItem,
    /// Lines to be read as they stand, quoted as one.
    Code,
    /// The names of a table's columns, which say nothing by themselves.
    TableHead,
    /// One row of a table, quoted as one.
    TableRow,
    /// Text that is part of the page, not of the article: never ranked, never quoted.
    Boilerplate(Boilerplate),
}

impl BlockKind {
    /// True when sentences of such a block may be quoted.
    pub fn is_quotable(self) -> bool {
        !matches!(self, Self::Heading { .. } | Self::TableHead | Self::Boilerplate(_))
    }

    /// The name that the article endpoint and `citewire check` show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading { .. } => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list_item",
            Self::Code => "code",
            Self::TableHead => "table_head",
            Self::TableRow => "table_row",
            Self::Boilerplate(_) => "boilerplate",
        }
    }
}

/// Why a block is boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Boilerplate {
    /// The title once more.
    RepeatedTitle,
    /// Author, publication, date and issue lines: read as metadata.
    Byline,
    /// Menus, "read more", tags, previous and next.
    Navigation,
    /// "Share this", "Tweet", "Follow us".
    Share,
    /// "Leave a reply" and the fields below it.
    CommentForm,
    /// The caption or the credit of a picture.
    Caption,
    /// Who allowed the text to be printed again, and on what terms.
    Republication,
    /// Remains of an address.
    LinkResidue,
    /// Copyright, cookies, newsletters, advertisements.
    SiteNotice,
}

impl fmt::Display for Boilerplate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::RepeatedTitle => "repeated title",
            Self::Byline => "byline",
            Self::Navigation => "navigation",
            Self::Share => "share buttons",
            Self::CommentForm => "comment form",
            Self::Caption => "caption",
            Self::Republication => "republication notice",
            Self::LinkResidue => "link residue",
            Self::SiteNotice => "site notice",
        })
    }
}
