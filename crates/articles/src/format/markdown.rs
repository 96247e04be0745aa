//! Markdown: `pulldown-cmark` finds the structure, and the stored bytes stay those of the source.

mod html_words;
mod inline;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{TextFormat, speakers};
use crate::prose::is_prose;
use crate::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;
use html_words::Tags;
use inline::Current;

/// Headings, lists and tables are what their marks say.
pub(super) static MARKDOWN: TextFormat =
    TextFormat { name: "Markdown", extensions: &["md", "markdown"], marks_headings: true, blocks };

/// The level of a heading that has no mark of its own: a question in bold, the name of a part that can be folded.
pub(super) const UNMARKED_LEVEL: u8 = 7;
/// Words of the longest line in bold that heads what is below it without being a question.
const LONGEST_BOLD_HEADING: usize = 12;
/// Words of the longest question in bold that heads what is below it.
const LONGEST_BOLD_QUESTION: usize = 40;

/// The blocks of Markdown from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    // Smart punctuation stays off: it would rewrite quotation marks, and a quote must be a slice of the text.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS
        | Options::ENABLE_MATH;
    let mut reader = Reader {
        text,
        blocks: Vec::new(),
        current: Current::default(),
        pictures: 0,
        lists: Vec::new(),
        tags: Tags::default(),
    };
    for (event, range) in Parser::new_ext(&text[body..], options).into_offset_iter() {
        reader.event(&event, ByteSpan::new(range.start + body, range.end + body));
    }
    reader.flush(BlockKind::Paragraph);
    let (mut blocks, _) = speakers::mark(text, reader.blocks);
    keep_headings_with_text(&mut blocks);
    blocks
}

/// A line in bold heads what is below it. If nothing is below it but another heading, it is a paragraph.
fn keep_headings_with_text(blocks: &mut [Block]) {
    let mut is_followed = false;
    for block in blocks.iter_mut().rev() {
        if block.kind == (BlockKind::Heading { level: UNMARKED_LEVEL }) && !is_followed {
            block.kind = BlockKind::Paragraph;
        }
        is_followed = !matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Boilerplate(_));
    }
}

struct Reader<'text> {
    text: &'text str,
    blocks: Vec<Block>,
    current: Current,
    /// Number of open image tags. Their text is a description, not words of the article.
    pictures: usize,
    /// For each open list, outermost first, whether it is numbered.
    lists: Vec<bool>,
    /// The state of the HTML reader between the lines of an HTML block.
    tags: Tags,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: ByteSpan) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            Event::Text(words) if self.pictures == 0 => self.current.text(self.text, words, range),
            // The backticks of code are kept: "`q`. To" has the end of a sentence, while "q. To" may have an initial.
            Event::Code(_) if self.pictures == 0 => self.current.code(self.text, range),
            Event::InlineMath(_) | Event::DisplayMath(_) => self.current.math(self.text, range),
            Event::SoftBreak | Event::HardBreak => self.current.visible.push(range),
            Event::InlineHtml(_) => self.current.marks.push(range),
            Event::Html(_) => self.tags.words(self.text, range, &mut self.current.visible),
            Event::Rule => self.flush(BlockKind::Paragraph),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: ByteSpan) {
        match tag {
            Tag::TableCell => self.current.runs.push(Run { span: range, kind: RunKind::Cell, target: None }),
            Tag::Link { dest_url, .. } => self.current.link(self.text, range, dest_url),
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
                self.lists.push(first.is_some());
            }
            Tag::Item => {
                let is_numbered = self.lists.last().is_some_and(|is_numbered| *is_numbered);
                self.flush(if is_numbered { BlockKind::NumberedItem } else { BlockKind::ListItem });
            }
            Tag::CodeBlock(_) => self.flush(BlockKind::Code),
            Tag::TableHead => self.flush(BlockKind::TableHead),
            Tag::TableRow => self.flush(BlockKind::TableRow),
            Tag::Paragraph => self.flush(self.at_paragraph()),
            Tag::DefinitionListTitle => self.flush(BlockKind::Term),
            Tag::DefinitionListDefinition => self.flush(BlockKind::Definition),
            Tag::HtmlBlock => {
                self.flush(BlockKind::Paragraph);
                self.tags = Tags::default();
            }
            _ => self.flush(BlockKind::Paragraph),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::TableCell => {}
            TagEnd::Image => self.pictures -= 1,
            TagEnd::List(_) => {
                self.flush(BlockKind::Paragraph);
                self.lists.pop();
            }
            _ => self.flush(BlockKind::Paragraph),
        }
    }

    /// The kind of a paragraph that begins here: that of the item or definition that it opens.
    fn at_paragraph(&self) -> BlockKind {
        match self.current.kind {
            kind if kind.is_item() || kind == BlockKind::Definition => kind,
            _ => BlockKind::Paragraph,
        }
    }

    /// Ends the block that is being collected and begins one of the kind `next`.
    fn flush(&mut self, next: BlockKind) {
        let current = std::mem::replace(&mut self.current, Current { kind: next, ..Current::default() });
        let depth = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
        let Some(mut block) = current.block(self.text) else {
            if let Some(span) = current.picture {
                self.blocks.push(Block { depth, ..Block::plain(BlockKind::Boilerplate(Boilerplate::Caption), span) });
            }
            return;
        };
        let words = block.span.slice(self.text);
        block.kind = match block.kind {
            // A line of dashes below a paragraph makes it a heading, which is hardly ever what was meant.
            BlockKind::Heading { .. } if current.is_underlined && is_prose(words) => BlockKind::Paragraph,
            BlockKind::Paragraph if depth == 0 && current.is_bold(block.span) && is_bold_heading(words) => {
                BlockKind::Heading { level: UNMARKED_LEVEL }
            }
            kind => kind,
        };
        block.depth = depth;
        self.blocks.push(block);
    }
}

/// True for a paragraph in bold that heads what is below it: a question, or a few words without a stop.
fn is_bold_heading(words: &str) -> bool {
    let bare = words.trim_end_matches(['*', '_']);
    let count = words.split_whitespace().count();
    if bare.ends_with(['?', '？']) {
        return count <= LONGEST_BOLD_QUESTION;
    }
    count <= LONGEST_BOLD_HEADING && !bare.ends_with(['.', '!', '…', '。', '！', ';', '；', ','])
}

#[cfg(test)]
mod tests;
