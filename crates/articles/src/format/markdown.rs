//! Markdown: `pulldown-cmark` finds the structure, and the stored bytes stay those of the source.

mod admonitions;
mod contents;
mod directives;
mod elements;
mod family;
mod html;
mod indentation;
mod inline;
mod kramdown;
mod licence;
mod lines;
mod marks;
mod mdx;
mod obsidian;
mod questions;
mod rewritten;
mod shortcodes;
mod tldr;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{TextFormat, speakers};
use crate::lead::announces;
use crate::prose::is_prose;
use crate::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;
use elements::Elements;
use html::{Piece, Tags};
use inline::Current;
use rewritten::Rewritten;

/// Headings, lists and tables are what their marks say.
pub(super) static MARKDOWN: TextFormat = TextFormat {
    name: "Markdown",
    extensions: &["md", "markdown"],
    marks_headings: true,
    blocks: |text, body| blocks(text, body, false),
};

/// Markdown with components and code in braces between its paragraphs.
pub(super) static MDX: TextFormat = TextFormat {
    name: "MDX",
    extensions: &["mdx"],
    marks_headings: true,
    blocks: |text, body| blocks(text, body, true),
};

/// The level of a heading that has no mark of its own: a question in bold, the name of a part that can be folded.
pub(super) const UNMARKED_LEVEL: u8 = 7;
/// Words of the longest line in bold that heads what is below it without being a question.
const LONGEST_BOLD_HEADING: usize = 12;
/// Words of the longest question in bold that heads what is below it.
const LONGEST_BOLD_QUESTION: usize = 40;
/// Blocks between two numbered lists that may belong to the last item of the first one.
const MOST_BETWEEN: usize = 4;

/// The blocks of Markdown from the byte `body` on.
fn blocks(text: &str, body: usize, is_mdx: bool) -> Vec<Block> {
    // Smart punctuation stays off: it would rewrite quotation marks, and a quote must be a slice of the text.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS
        | Options::ENABLE_MATH;
    let rewritten = lines::rewrite(text, body, is_mdx);
    let mut reader = Reader {
        text,
        rewritten: &rewritten,
        blocks: Vec::new(),
        current: Current::default(),
        pictures: 0,
        lists: Vec::new(),
        ended: None,
        tags: Tags::default(),
        elements: Elements::default(),
    };
    let undefined = |link: BrokenLink<'_>| has_undefined_label(&rewritten.text, &link).then(|| ("".into(), "".into()));
    let parser = Parser::new_with_broken_link_callback(&rewritten.text, options, Some(undefined));
    for (event, range) in parser.into_offset_iter() {
        reader.event(&event, range);
    }
    reader.end_row();
    reader.flush(BlockKind::Paragraph);
    let (blocks, _) = speakers::mark(text, reader.blocks);
    let mut blocks = questions::split(text, blocks);
    keep_headings_with_text(text, &mut blocks);
    contents::mark(text, &mut blocks);
    licence::mark(text, &mut blocks);
    blocks
}

/// True for `[words][label]` and `[words][]` whose label stands in another file, as some sites have them: a link, but no
/// element of an array such as `a[i][j]`.
fn has_undefined_label(text: &str, link: &BrokenLink<'_>) -> bool {
    use LinkType::{Collapsed, CollapsedUnknown, Reference, ReferenceUnknown};
    let follows_word = text[..link.span.start].ends_with(|c: char| c.is_alphanumeric() || matches!(c, ']' | ')' | '`'));
    matches!(link.link_type, Collapsed | CollapsedUnknown | Reference | ReferenceUnknown)
        && !follows_word
        && link.reference.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// A line in bold heads what is below it. If nothing is below it but another heading, it is a paragraph; so is one that
/// ends with a colon before a list or code, which it introduces.
fn keep_headings_with_text(text: &str, blocks: &mut [Block]) {
    let mut below = None;
    for block in blocks.iter_mut().rev() {
        if block.kind == (BlockKind::Heading { level: UNMARKED_LEVEL }) {
            let is_followed =
                below.is_some_and(|kind| !matches!(kind, BlockKind::Heading { .. } | BlockKind::Boilerplate(_)));
            let is_introduced = below.is_some_and(|kind| kind.is_item() || kind == BlockKind::Code);
            if !is_followed || is_introduced && announces(block.span.slice(text)) {
                block.kind = BlockKind::Paragraph;
            }
        }
        below = Some(block.kind);
    }
}

/// The numbers of a list.
#[derive(Debug, Clone, Copy)]
struct Numbers {
    /// That of its first item.
    first: u64,
    /// That of the item behind its last one.
    next: u64,
}

impl Numbers {
    /// True if a list goes on with these numbers behind a list with others. Where each step is an own list, all of them
    /// may be number 1.
    fn continues(self, before: Self) -> bool {
        self.first == before.next || self.first == 1 && before.first == 1 && before.next == 2
    }
}

struct Reader<'text> {
    text: &'text str,
    /// What is parsed, with the place of each byte in the text.
    rewritten: &'text Rewritten,
    blocks: Vec<Block>,
    current: Current,
    /// Number of open image tags. Their text is a description, not words of the article.
    pictures: usize,
    /// For each open list, outermost first, the number of its next item if it is numbered.
    lists: Vec<Option<Numbers>>,
    /// The numbered list that ended last, with the number of blocks up to its end.
    ended: Option<(Numbers, usize)>,
    /// The state of the HTML reader between the lines of an HTML block.
    tags: Tags,
    /// What is open in HTML.
    elements: Elements,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        let span = self.rewritten.span(&range);
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag),
            Event::Text(words) if self.pictures == 0 => {
                for span in self.rewritten.spans(range) {
                    self.current.text(self.text, words, span);
                }
            }
            // The backticks of code are kept: "`q`. To" has the end of a sentence, while "q. To" may have an initial.
            Event::Code(_) if self.pictures == 0 => {
                self.current.code(self.text, span, self.rewritten.spans(range));
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => self.current.math(self.text, span),
            Event::SoftBreak | Event::HardBreak => self.current.visible.extend(self.rewritten.spans(range)),
            Event::InlineHtml(_) if span.slice(self.text).starts_with("<!") => self.current.marks.push(span),
            Event::InlineHtml(_) => self.tag(span, false),
            Event::Html(_) => self.html(range),
            Event::Rule => self.flush(BlockKind::Paragraph),
            _ => {}
        }
    }

    fn html(&mut self, range: Range<usize>) {
        let mut pieces = Vec::new();
        for span in self.rewritten.spans(range) {
            self.tags.read(self.text, span, &mut pieces);
        }
        for piece in pieces {
            match piece {
                Piece::Words(span) => self.current.visible.push(span),
                Piece::Reference(span) => {
                    self.current.marks.push(span);
                    self.current.visible.push(span);
                }
                Piece::Tag(span) => self.tag(span, true),
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: ByteSpan) {
        match tag {
            Tag::TableCell => self.current.runs.push(Run { span: range, kind: RunKind::Cell, target: None }),
            Tag::Link { dest_url, .. } => self.current.link(self.text, range, dest_url, self.rewritten),
            Tag::Emphasis | Tag::Strong => self.current.emphasis(range, matches!(tag, Tag::Strong)),
            Tag::Strikethrough => self.current.inline.push(range),
            Tag::Image { .. } => {
                self.pictures += 1;
                self.current.picture.get_or_insert(range);
            }
            Tag::Heading { level, .. } => {
                self.flush(BlockKind::Heading { level: *level as u8 });
                self.current.is_underlined = !range.slice(self.text).trim_start().starts_with('#');
            }
            Tag::List(first) => {
                self.flush(BlockKind::Paragraph);
                let numbers = first.map(|first| Numbers { first, next: first });
                if let Some(numbers) = numbers.filter(|_| self.is_in_no_list()) {
                    self.resume(numbers);
                }
                self.lists.push(numbers);
            }
            Tag::Item => {
                let numbers = self.lists.last_mut().and_then(Option::as_mut);
                let kind = numbers.map_or(BlockKind::ListItem, |numbers| {
                    numbers.next = numbers.next.saturating_add(1);
                    BlockKind::NumberedItem
                });
                self.flush(kind);
            }
            Tag::CodeBlock(_) => self.flush(BlockKind::Code),
            Tag::TableHead => self.flush(BlockKind::TableHead),
            Tag::TableRow => self.flush(BlockKind::TableRow),
            Tag::Paragraph => self.flush(self.at_paragraph()),
            Tag::DefinitionListTitle => self.flush(BlockKind::Term),
            Tag::DefinitionListDefinition => self.flush(BlockKind::Definition),
            Tag::HtmlBlock => {
                self.flush(self.at_paragraph());
                self.tags = Tags::default();
            }
            _ => self.flush(BlockKind::Paragraph),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::TableCell => {}
            TagEnd::Image => self.pictures -= 1,
            TagEnd::HtmlBlock => self.flush(self.at_paragraph()),
            TagEnd::List(_) => {
                self.flush(BlockKind::Paragraph);
                let ended = self.lists.pop().flatten();
                if let Some(numbers) = ended.filter(|_| self.is_in_no_list()) {
                    self.ended = Some((numbers, self.blocks.len()));
                }
            }
            _ => self.flush(BlockKind::Paragraph),
        }
    }

    fn is_in_no_list(&self) -> bool {
        self.lists.is_empty() && self.elements.lists.is_empty()
    }

    /// Makes what stands between two numbered lists a part of the item before it, if the second list goes on with the
    /// numbers of the first: many writers do not indent the code of a step.
    fn resume(&mut self, numbers: Numbers) {
        let Some((_, end)) = self.ended.filter(|(before, _)| numbers.continues(*before)) else { return };
        let between = &mut self.blocks[end..];
        let may_belong =
            |block: &Block| block.depth == 0 && matches!(block.kind, BlockKind::Paragraph | BlockKind::Code);
        if between.len() <= MOST_BETWEEN && between.iter().all(may_belong) {
            for block in between {
                block.depth = 1;
            }
        }
    }

    /// The kind of a paragraph that begins here: that of the item, the definition or the summary that it opens.
    fn at_paragraph(&self) -> BlockKind {
        let is_empty = !self.current.says_something(self.text);
        match self.current.kind {
            kind @ (BlockKind::Definition | BlockKind::Term | BlockKind::Heading { .. }) if is_empty => kind,
            kind if kind.is_item() && is_empty => kind,
            _ => BlockKind::Paragraph,
        }
    }

    /// Ends the block that is being collected and begins one of the kind `next`.
    fn flush(&mut self, next: BlockKind) {
        if self.elements.is_in_row() {
            return;
        }
        self.elements.end_block();
        let current = std::mem::replace(&mut self.current, Current { kind: next, ..Current::default() });
        let depth = u8::try_from(self.lists.len() + self.elements.lists.len()).unwrap_or(u8::MAX);
        let Some(mut block) = current.block(self.text) else {
            if let Some(span) = current.picture {
                self.blocks.push(Block { depth, ..Block::plain(BlockKind::Boilerplate(Boilerplate::Caption), span) });
            }
            return;
        };
        self.rewritten.add_runs(&mut block);
        let words = block.span.slice(self.text);
        block.kind = match block.kind {
            BlockKind::Paragraph | BlockKind::Term if self.rewritten.is_title(block.span) => {
                BlockKind::Heading { level: UNMARKED_LEVEL }
            }
            // A line of dashes below a paragraph makes it a heading, which is hardly ever what was meant.
            BlockKind::Heading { .. } if current.is_underlined && is_prose(words) => BlockKind::Paragraph,
            BlockKind::Paragraph if depth == 0 && current.is_bold(block.span) && is_bold_heading(words) => {
                BlockKind::Heading { level: UNMARKED_LEVEL }
            }
            // "Remove a file:" and a line of code in backticks.
            BlockKind::Paragraph
                if is_code(&block)
                    && self.blocks.last().is_some_and(|above| announces(above.span.slice(self.text))) =>
            {
                BlockKind::Code
            }
            kind => kind,
        };
        block.depth = depth;
        self.blocks.push(block);
    }
}

/// True for a block that is one piece of code and nothing else.
fn is_code(block: &Block) -> bool {
    block.runs.iter().any(|run| run.kind == RunKind::Code && run.span.encloses(&block.span))
}

/// True for a paragraph in bold that heads what is below it: a question, or a few words without a stop.
fn is_bold_heading(words: &str) -> bool {
    let bare = words.trim_end_matches(['*', '_']);
    let count = words.split_whitespace().count();
    if bare.ends_with(['?', '？']) {
        return count <= LONGEST_BOLD_QUESTION;
    }
    // A line that begins with a dash says who wrote what is above it.
    let is_signature = bare.trim_start_matches(['*', '_']).starts_with(['—', '–', '-']);
    count <= LONGEST_BOLD_HEADING && !is_signature && !bare.ends_with(['.', '!', '…', '。', '！', ';', '；', ','])
}

#[cfg(test)]
mod family_tests;
#[cfg(test)]
mod tests;
