//! Markdown: `pulldown-cmark` finds the structure, and the stored bytes stay those of the source.

mod html_words;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::TextFormat;
use crate::prose::is_prose;
use crate::{Block, BlockKind, Boilerplate};
use citewire_text::ByteSpan;
use html_words::Tags;

/// Headings, lists and tables are what their marks say.
pub(super) static MARKDOWN: TextFormat =
    TextFormat { name: "Markdown", extensions: &["md", "markdown"], marks_headings: true, blocks };

/// The blocks of Markdown from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    // Smart punctuation stays off: it would rewrite quotation marks, and a quote must be a slice of the text.
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let mut reader =
        Reader { text, blocks: Vec::new(), current: Current::default(), pictures: 0, tags: Tags::default() };
    for (event, range) in Parser::new_ext(&text[body..], options).into_offset_iter() {
        reader.event(&event, ByteSpan::new(range.start + body, range.end + body));
    }
    reader.flush(BlockKind::Paragraph);
    reader.blocks
}

struct Reader<'text> {
    text: &'text str,
    blocks: Vec<Block>,
    current: Current,
    /// Number of open image tags. Their text is a description, not words of the article.
    pictures: usize,
    /// The state of the HTML reader between the lines of an HTML block.
    tags: Tags,
}

/// The block that is being collected.
struct Current {
    /// Its kind.
    kind: BlockKind,
    /// The runs of bytes that a reader sees.
    visible: Vec<ByteSpan>,
    /// Spans of emphasis and links, with their marks.
    inline: Vec<ByteSpan>,
    /// The first picture. It becomes the block if there are no words.
    picture: Option<ByteSpan>,
}

impl Default for Current {
    fn default() -> Self {
        Self { kind: BlockKind::Paragraph, visible: Vec::new(), inline: Vec::new(), picture: None }
    }
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: ByteSpan) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            // The backticks of code are kept: "`q`. To" has the end of a sentence, while "q. To" may have an initial.
            Event::Text(_) | Event::Code(_) if self.pictures == 0 => self.current.visible.push(range),
            Event::SoftBreak | Event::HardBreak => self.current.visible.push(range),
            Event::Html(_) => self.tags.words(self.text, range, &mut self.current.visible),
            Event::Rule => self.flush(BlockKind::Paragraph),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: ByteSpan) {
        match tag {
            Tag::TableCell => {}
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } => self.current.inline.push(range),
            Tag::Image { .. } => {
                self.pictures += 1;
                self.current.picture.get_or_insert(range);
            }
            Tag::Heading { level, .. } => self.flush(BlockKind::Heading { level: *level as u8 }),
            Tag::Item => self.flush(BlockKind::ListItem),
            Tag::CodeBlock(_) => self.flush(BlockKind::Code),
            Tag::TableHead => self.flush(BlockKind::TableHead),
            Tag::TableRow => self.flush(BlockKind::TableRow),
            Tag::Paragraph => self.flush(self.around_paragraph()),
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
            TagEnd::Paragraph => self.flush(self.around_paragraph()),
            _ => self.flush(BlockKind::Paragraph),
        }
    }

    /// The kind of a paragraph that begins or ends here. Inside a list item it is a list item.
    fn around_paragraph(&self) -> BlockKind {
        if self.current.kind == BlockKind::ListItem { BlockKind::ListItem } else { BlockKind::Paragraph }
    }

    /// Ends the block that is being collected and begins one of the kind `next`. The span of a block extends from its
    /// first to its last visible byte, without white space, and includes the marks of emphasis and links around them.
    fn flush(&mut self, next: BlockKind) {
        let current = std::mem::replace(&mut self.current, Current { kind: next, ..Current::default() });
        let says = |run: &&ByteSpan| !run.slice(self.text).trim().is_empty();
        let (first, last) = (current.visible.iter().find(says), current.visible.iter().rfind(says));
        let (Some(first), Some(last)) = (first, last) else {
            if let Some(span) = current.picture {
                self.blocks.push(Block::plain(BlockKind::Boilerplate(Boilerplate::Caption), span));
            }
            return;
        };
        let whole = ByteSpan { start: first.start, end: last.end };
        let slice = whole.slice(self.text);
        let start = whole.start as usize + (slice.len() - slice.trim_start().len());
        let mut span = ByteSpan::new(start, start + slice.trim().len());
        if span.is_empty() {
            return;
        }
        // Otherwise "**Note.**" would be quoted as "Note.**", and a link without its address.
        for inline in current.inline.iter().filter(|inline| inline.overlaps(&whole)) {
            span.start = span.start.min(inline.start);
            span.end = span.end.max(inline.end);
        }
        let mut markup = outside(&current.visible, span);
        if matches!(current.kind, BlockKind::TableHead | BlockKind::TableRow) {
            // The bars between cells stay visible, so that their words stay apart.
            markup.retain(|gap| !gap.slice(self.text).contains('|'));
        }
        let kind = match current.kind {
            // In Markdown a line of dashes below a paragraph makes it a heading, which is hardly ever what was meant.
            BlockKind::Heading { .. } if is_prose(span.slice(self.text)) => BlockKind::Paragraph,
            kind => kind,
        };
        self.blocks.push(Block { kind, span, markup });
    }
}

/// The bytes of a span that are in no visible run.
fn outside(visible: &[ByteSpan], span: ByteSpan) -> Vec<ByteSpan> {
    let mut gaps = Vec::new();
    let mut at = span.start;
    for run in visible {
        let until = run.start.min(span.end);
        if until > at {
            gaps.push(ByteSpan { start: at, end: until });
        }
        at = at.max(run.end);
    }
    if at < span.end {
        gaps.push(ByteSpan { start: at, end: span.end });
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::blocks;
    use crate::Visible;

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
            "table_head: \"bank | sum\" = \"bank | sum\"\ntable_row: \"VTB | $483\" = \"VTB | $483\"",
        );
    }

    #[test]
    fn links_are_kept_whole() {
        check("See the [bridge][1]\n\n[1]: http://a.b/\n", "paragraph: \"See the [bridge][1]\" = \"See the bridge\"");
        check("See [it](http://a.b/c_(d))\n", "paragraph: \"See [it](http://a.b/c_(d))\" = \"See it\"");
    }

    #[test]
    fn a_paragraph_above_a_line_of_dashes_is_no_heading() {
        check(
            "The bridge opened in 1901 and still carries trams.\n---\n",
            "paragraph: \"The bridge opened in 1901 and still carries trams.\" = \"The bridge opened in 1901 and still carries trams.\"",
        );
    }

    #[test]
    fn words_between_html_tags_are_words_of_the_article() {
        check(
            "<p>The <b>bridge</b> opened.</p>\n",
            "paragraph: \"The <b>bridge</b> opened.\" = \"The bridge opened.\"",
        );
        check("<!-- no -->\n\nYes.\n\n<script>\nlet no = 1;\n</script>\n", "paragraph: \"Yes.\" = \"Yes.\"");
    }

    #[test]
    fn a_picture_alone_is_a_caption() {
        check(
            "![A dais](p.png)\n\nText.\n",
            "boilerplate: \"![A dais](p.png)\" = \"![A dais](p.png)\"\nparagraph: \"Text.\" = \"Text.\"",
        );
    }
}
