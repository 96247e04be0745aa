//! Blocks: the headings, paragraphs and so on of a text, before sentences are cut.

use std::fmt;

use citewire_text::ByteSpan;

/// A heading, a paragraph, a list item, a code block, a table row or a piece of boilerplate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What kind of block it is.
    pub kind: BlockKind,
    /// Its bytes, without the white space and the list or heading marks around it.
    pub span: ByteSpan,
    /// The bytes inside the span that are markup and not words, such as asterisks and link addresses. In order and
    /// without overlap.
    pub markup: Vec<ByteSpan>,
}

impl Block {
    /// A block without markup.
    pub fn plain(kind: BlockKind, span: ByteSpan) -> Self {
        Self { kind, span, markup: Vec::new() }
    }
}

/// For each block the index of the heading above it; for a heading, of its parent heading.
pub fn headings(blocks: &[Block]) -> Vec<Option<u32>> {
    // Level and index of the headings whose sections are open at this point, outermost first.
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

/// The indices of the headings above a block, outermost first.
pub fn path_to(blocks: &[Block], block: usize) -> Vec<usize> {
    let headings = headings(&blocks[..blocks.len().min(block + 1)]);
    let above = |block: usize| headings.get(block).copied().flatten().map(|heading| heading as usize);
    let mut path: Vec<usize> = std::iter::successors(above(block), |&heading| above(heading)).collect();
    path.reverse();
    path
}

/// For each row of a table the index of the block with the names of its columns. `None` for all other blocks.
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

/// The kind of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading. Level 1 is the title.
    Heading {
        /// 1 to 6; 1 is the highest.
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// One item of a list.
    ListItem,
    /// A block of code, quoted as a whole.
    Code,
    /// The names of a table's columns. Not quoted, since they say nothing without a row.
    TableHead,
    /// A row of a table, quoted as a whole.
    TableRow,
    /// Text of the page that does not belong to the article. Never ranked and never quoted.
    Boilerplate(Boilerplate),
}

impl BlockKind {
    /// True if sentences of such a block may be quoted.
    pub fn is_quotable(self) -> bool {
        !matches!(self, Self::Heading { .. } | Self::TableHead | Self::Boilerplate(_))
    }

    /// The name in the article endpoint and in `citewire check`.
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
    /// A repetition of the title.
    RepeatedTitle,
    /// A line with author, publication, date or issue, which is read as metadata.
    Byline,
    /// Menus, "read more", tags, links to the previous and the next article.
    Navigation,
    /// "Share this", "Tweet", "Follow us".
    Share,
    /// "Leave a reply" and the form fields below it.
    CommentForm,
    /// The caption or the credit line of a picture.
    Caption,
    /// A notice of who allowed the text to be republished, and on what terms.
    Republication,
    /// Fragments of a web address.
    LinkResidue,
    /// Notices about copyright, cookies, newsletters or advertisements.
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
