//! Blocks: the headings, paragraphs and so on of a text, before sentences are cut, and what introduces each of them.

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
    /// without overlap. A span that is a character reference such as `&amp;` stands for its character, one that is a
    /// tag such as `<br>` stands for a space (see [`Visible`](crate::Visible)).
    pub markup: Vec<ByteSpan>,
    /// Links, code, emphasis, mathematics and cells inside the span, in order of their starts. One may lie in another.
    pub runs: Vec<Run>,
    /// Number of lists that it stands in; 0 outside of lists.
    pub depth: u8,
}

impl Block {
    /// A block without markup, outside of lists.
    pub fn plain(kind: BlockKind, span: ByteSpan) -> Self {
        Self { kind, span, markup: Vec::new(), runs: Vec::new(), depth: 0 }
    }
}

/// Words of a block that are a link, code, emphasis, mathematics or a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// The words, in bytes of the stored text. They may include the marks around them.
    pub span: ByteSpan,
    /// What they are.
    pub kind: RunKind,
    /// For a link: its address, in bytes of the stored text. It may stand elsewhere in the article. For a further part of
    /// a cell, in tables whose cells take several lines side by side: the first part.
    pub target: Option<ByteSpan>,
}

/// What words of a block are besides text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunKind {
    /// A link.
    Link,
    /// Code inside a sentence.
    Code,
    /// Emphasis of any strength.
    Emphasis,
    /// A formula.
    Math,
    /// A cell of a row or of the names of columns. Every table row has one for each of its columns, in order.
    Cell,
}

impl RunKind {
    /// The name in every interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Code => "code",
            Self::Emphasis => "emphasis",
            Self::Math => "math",
            Self::Cell => "cell",
        }
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
    /// The beginning of an item of a list; more paragraphs of an item are paragraphs.
    ListItem,
    /// The beginning of an item of a numbered list.
    NumberedItem,
    /// A block of code, quoted as a whole.
    Code,
    /// The names of a table's columns. Not quoted, since they say nothing without a row.
    TableHead,
    /// A row of a table, quoted as a whole.
    TableRow,
    /// A term that the block below it defines. Not quoted without its definition.
    Term,
    /// The definition of the term above it.
    Definition,
    /// Who speaks in the paragraphs below it. Not quoted without them.
    Speaker,
    /// Text of the page that does not belong to the article. Never ranked and never quoted.
    Boilerplate(Boilerplate),
}

impl BlockKind {
    /// True if sentences of such a block may be quoted.
    pub fn is_quotable(self) -> bool {
        !matches!(self, Self::Heading { .. } | Self::TableHead | Self::Term | Self::Speaker | Self::Boilerplate(_))
    }

    /// True for the beginning of an item of a list.
    pub fn is_item(self) -> bool {
        matches!(self, Self::ListItem | Self::NumberedItem)
    }

    /// The name in the article endpoint and in `citewire check`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading { .. } => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list_item",
            Self::NumberedItem => "numbered_item",
            Self::Code => "code",
            Self::TableHead => "table_head",
            Self::TableRow => "table_row",
            Self::Term => "term",
            Self::Definition => "definition",
            Self::Speaker => "speaker",
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
    /// A table of contents.
    Contents,
    /// The terms under which a file may be used.
    Licence,
    /// The head or foot of a printed page.
    RunningHead,
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
            Self::Contents => "table of contents",
            Self::Licence => "licence",
            Self::RunningHead => "running head",
        })
    }
}
