//! Markdown to blocks: `pulldown-cmark` finds the structure, the bytes stay those of the source.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::super::{Block, BlockKind, Boilerplate};
use crate::text::ByteSpan;

/// The blocks of Markdown from the byte `body` on.
pub(super) fn blocks(text: &str, body: usize) -> Vec<Block> {
    // Smart punctuation stays off: it would rewrite quotes, and a quote is a slice.
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let mut reader = Reader {
        text,
        blocks: Vec::new(),
        kind: BlockKind::Paragraph,
        visible: Vec::new(),
        pictures: 0,
        picture: None,
    };
    for (event, range) in Parser::new_ext(&text[body..], options).into_offset_iter() {
        reader.event(&event, ByteSpan::new(range.start + body, range.end + body));
    }
    reader.flush();
    reader.blocks
}

struct Reader<'text> {
    text: &'text str,
    blocks: Vec<Block>,
    /// What the block being collected will be.
    kind: BlockKind,
    /// The visible runs collected for it.
    visible: Vec<ByteSpan>,
    /// Depth of open image tags: their text is a description, not words of the article.
    pictures: usize,
    /// Where a picture stands when nothing else does.
    picture: Option<ByteSpan>,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: ByteSpan) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            // The backticks of code are kept: "`q`. To" ends a sentence where "q. To" might be an initial.
            Event::Text(_) | Event::Code(_) if self.pictures == 0 => self.visible.push(range),
            Event::SoftBreak | Event::HardBreak => self.visible.push(range),
            Event::Rule | Event::Html(_) => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: ByteSpan) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::TableCell => {}
            Tag::Image { .. } => {
                self.pictures += 1;
                self.picture.get_or_insert(range);
            }
            Tag::Heading { level, .. } => {
                self.flush();
                self.kind = BlockKind::Heading { level: *level as u8 };
            }
            Tag::Item => {
                self.flush();
                self.kind = BlockKind::ListItem;
            }
            Tag::CodeBlock(_) => {
                self.flush();
                self.kind = BlockKind::Code;
            }
            Tag::TableHead => {
                self.flush();
                self.kind = BlockKind::Heading { level: 6 };
            }
            Tag::TableRow => {
                self.flush();
                self.kind = BlockKind::TableRow;
            }
            // A paragraph inside a list item stays a list item.
            Tag::Paragraph => {
                let kind = self.kind;
                self.flush();
                self.kind = if kind == BlockKind::ListItem { kind } else { BlockKind::Paragraph };
            }
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::TableCell => {}
            TagEnd::Image => self.pictures -= 1,
            TagEnd::Paragraph => {
                let kind = self.kind;
                self.flush();
                self.kind = if kind == BlockKind::ListItem { kind } else { BlockKind::Paragraph };
            }
            _ => self.flush(),
        }
    }

    /// Ends the block being collected: its span runs from the first to the last visible byte, trimmed.
    fn flush(&mut self) {
        let visible = std::mem::take(&mut self.visible);
        let picture = self.picture.take();
        let kind = std::mem::replace(&mut self.kind, BlockKind::Paragraph);
        let (Some(first), Some(last)) = (visible.first(), visible.last()) else {
            if let Some(span) = picture {
                self.blocks.push(Block::plain(BlockKind::Boilerplate(Boilerplate::Caption), span));
            }
            return;
        };
        let whole = ByteSpan { start: first.start, end: last.end };
        let slice = whole.slice(self.text);
        let start = whole.start as usize + (slice.len() - slice.trim_start().len());
        let span = ByteSpan::new(start, start + slice.trim().len());
        if span.is_empty() {
            return;
        }
        let mut markup = Vec::new();
        let mut at = span.start;
        for run in &visible {
            if run.start > at {
                markup.push(ByteSpan { start: at, end: run.start.min(span.end) });
            }
            at = at.max(run.end);
        }
        // The marks right around the words belong to the quote: "**Note.**" is not quoted as "Note.**".
        let span = with_marks(self.text, span, &mut markup);
        self.blocks.push(Block { kind, span, markup });
    }
}

/// Widens a block over emphasis marks and link brackets that touch it.
fn with_marks(text: &str, span: ByteSpan, markup: &mut Vec<ByteSpan>) -> ByteSpan {
    let is_mark = |byte: &u8| matches!(byte, b'*' | b'_' | b'~');
    let bytes = text.as_bytes();
    let before = bytes[..span.start as usize].iter().rev().take_while(|byte| is_mark(byte) || **byte == b'[').count();
    let mut end = span.end as usize;
    loop {
        end += bytes[end..].iter().take_while(|byte| is_mark(byte)).count();
        // "](address)" after a link that ends the block.
        let Some(address) = text[end..].strip_prefix("](").and_then(|rest| rest.find([')', '\n'])) else { break };
        if text.as_bytes().get(end + 2 + address) != Some(&b')') {
            break;
        }
        end += address + 3;
    }
    let start = span.start as usize - before;
    if before > 0 {
        markup.insert(0, ByteSpan { start: start as u32, end: span.start });
    }
    if end > span.end as usize {
        markup.push(ByteSpan { start: span.end, end: end as u32 });
    }
    ByteSpan::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::blocks;
    use crate::corpus::Visible;

    fn check(text: &str, expected: &str) {
        let shown: Vec<String> = blocks(text, 0)
            .iter()
            .map(|block| {
                let words = Visible::new(text, block.span, &block.markup).text.into_owned();
                format!("{}: {:?} = {:?}", block.kind.name(), block.span.slice(text), words)
            })
            .collect();
        assert_eq!(shown.join("\n"), expected);
    }

    #[test]
    fn headings_lose_their_marks_and_paragraphs_keep_theirs() {
        check(
            "# The *plan*\n\nIt is **good**. See [it](http://a.b/c).\n",
            "heading: \"The *plan*\" = \"The plan\"\n\
             paragraph: \"It is **good**. See [it](http://a.b/c).\" = \"It is good. See it.\"",
        );
    }

    #[test]
    fn marks_around_a_whole_block_belong_to_it() {
        check("**Note.**\n", "paragraph: \"**Note.**\" = \"Note.\"");
        check("[A link](http://a.b/)\n", "paragraph: \"[A link](http://a.b/)\" = \"A link\"");
    }

    #[test]
    fn list_items_are_blocks_of_their_own() {
        check(
            "- one\n- two\n\n  more\n",
            "list_item: \"one\" = \"one\"\nlist_item: \"two\" = \"two\"\nlist_item: \"more\" = \"more\"",
        );
    }

    #[test]
    fn code_is_one_block_and_backticks_stay() {
        check(
            "Use `curl`:\n\n```sh\ncurl -N a\n  b\n```\n",
            "paragraph: \"Use `curl`:\" = \"Use `curl`:\"\ncode: \"curl -N a\\n  b\" = \"curl -N a\\n  b\"",
        );
    }

    #[test]
    fn code_over_the_lines_of_a_block_quote_keeps_its_letters() {
        check("> see `one\n> two’` here\n", "paragraph: \"see `one\\n> two’` here\" = \"see `one\\n> two’` here\"");
    }

    #[test]
    fn table_rows_are_quoted_whole() {
        check(
            "| bank | sum |\n| --- | --- |\n| VTB | $483 |\n",
            "heading: \"bank | sum\" = \"banksum\"\ntable_row: \"VTB | $483\" = \"VTB$483\"",
        );
    }

    #[test]
    fn a_picture_alone_is_a_caption() {
        check(
            "![A dais](p.png)\n\nText.\n",
            "boilerplate: \"![A dais](p.png)\" = \"![A dais](p.png)\"\nparagraph: \"Text.\" = \"Text.\"",
        );
    }
}
