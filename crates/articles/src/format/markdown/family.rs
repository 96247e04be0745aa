//! The families of markup that people write into Markdown: one file each in this folder, and one line each in
//! [`FAMILIES`].
//!
//! A family says which lines are markup, and which bytes inside a paragraph are. All of them are read in every file: a
//! folder of notes has shortcodes, and a site has callouts.

use std::collections::HashMap;
use std::ops::Range;

use citewire_text::ByteSpan;

use super::{admonitions, directives, kramdown, mdx, obsidian, shortcodes};
use crate::prose::is_prose;
use crate::{Run, RunKind};

/// All families. The first one that knows a line or a mark reads it.
pub(super) static FAMILIES: [Family; 6] = [
    obsidian::OBSIDIAN,
    admonitions::ADMONITIONS,
    directives::DIRECTIVES,
    shortcodes::SHORTCODES,
    kramdown::KRAMDOWN,
    mdx::MDX,
];

/// A family of markup.
pub(super) struct Family {
    /// Reads a line that is markup. `None` for any other line.
    pub(super) line: fn(&mut Line<'_, '_>) -> Option<LineMark>,
    /// The bytes with which marks inside a paragraph begin.
    pub(super) opens: &'static [u8],
    /// Reads the mark that begins at a byte and returns where reading goes on. `None` if no mark begins there.
    pub(super) inline: fn(&mut Scan<'_, '_>, usize) -> Option<usize>,
}

/// A line, without the marks of block quotes before it and the white space around it.
pub(super) struct Line<'text, 'find> {
    /// The article.
    pub(super) text: &'text str,
    /// Its bytes in the article.
    pub(super) span: Range<usize>,
    /// Where the next line begins.
    pub(super) next: usize,
    /// True if it stands in a block quote.
    pub(super) is_quoted: bool,
    /// Finds closing marks.
    pub(super) finder: &'find mut Finder,
}

impl<'text> Line<'text, '_> {
    /// Its words.
    pub(super) fn words(&self) -> &'text str {
        &self.text[self.span.clone()]
    }

    /// The span of a part of its words; without white space and quotation marks around it. `None` if nothing is left.
    pub(super) fn title(&self, part: &str) -> Option<Range<usize>> {
        let around = |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”');
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        let start = start + (part.len() - part.trim_start_matches(around).len());
        let bare = part.trim_matches(around);
        (!bare.is_empty()).then(|| start..start + bare.len())
    }
}

/// What a line of markup is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LineMark {
    /// Nothing that a reader sees.
    Hidden,
    /// Everything up to a byte of the article is hidden.
    HiddenTo(usize),
    /// The title of a box or a tab, which heads what is below it.
    Title(Range<usize>),
    /// A line of which only this is text.
    Text(Range<usize>),
    /// A box whose text is indented by four columns, with its title.
    Body(Option<Range<usize>>),
    /// The opening tag of a component, whose text may be indented, with its title, and the byte of the article behind it.
    Opens(Option<Range<usize>>, usize),
    /// The closing tag of a component.
    Closes,
    /// Code, and the byte of the article behind its closing mark.
    Code(Range<usize>, usize),
}

/// A title as what it is: a heading, or text if it is a sentence. Nothing for a name of the kind of box.
pub(super) fn titled(text: &str, title: Option<Range<usize>>) -> LineMark {
    match title {
        Some(title) if is_kind_of_box(&text[title.clone()]) => LineMark::Hidden,
        Some(title) if is_prose(&text[title.clone()]) && !text[title.clone()].ends_with(['?', '？']) => {
            LineMark::Text(title)
        }
        Some(title) => LineMark::Title(title),
        None => LineMark::Hidden,
    }
}

/// True for "Note", "Warning" and the like, which say nothing about what is in a box.
pub(super) fn is_kind_of_box(title: &str) -> bool {
    const KINDS: [&str; 24] = [
        "note",
        "notes",
        "tip",
        "tips",
        "hint",
        "info",
        "information",
        "important",
        "warning",
        "caution",
        "danger",
        "attention",
        "error",
        "example",
        "examples",
        "quote",
        "abstract",
        "todo",
        "success",
        "failure",
        "bug",
        "seealso",
        "see also",
        "admonition",
    ];
    KINDS.iter().any(|kind| kind.eq_ignore_ascii_case(title.trim_end_matches([':', '!', '.'])))
}

/// The inside of a paragraph while its marks are looked for.
pub(super) struct Scan<'text, 'find> {
    /// The article.
    pub(super) text: &'text str,
    /// Where the paragraph begins.
    pub(super) start: usize,
    /// Where the paragraph ends.
    pub(super) end: usize,
    /// True for MDX, in which braces hold code.
    pub(super) is_mdx: bool,
    /// True for a page of commands in which braces mark what the reader has to fill in.
    pub(super) has_placeholders: bool,
    /// Bytes that a reader does not see.
    pub(super) hidden: Vec<Range<usize>>,
    /// Emphasis and links.
    pub(super) runs: Vec<Run>,
    /// Finds closing marks.
    pub(super) finder: &'find mut Finder,
}

impl Scan<'_, '_> {
    /// True if the text goes on with `mark` at a byte.
    pub(super) fn is_at(&self, at: usize, mark: &str) -> bool {
        self.text.as_bytes()[at..].starts_with(mark.as_bytes())
    }

    /// The byte before, if it belongs to the paragraph.
    pub(super) fn before(&self, at: usize) -> Option<u8> {
        (at > self.start).then(|| self.text.as_bytes()[at - 1])
    }

    /// Hides everything from a byte up to and with the next `close`, and returns where that ends. `None` if there is no
    /// `close` in the paragraph.
    pub(super) fn hide_to(&mut self, at: usize, open: &str, close: &'static str) -> Option<usize> {
        let end = self.finder.find(self.text, close, at + open.len())? + close.len();
        (end <= self.end).then(|| self.hide(at..end))
    }

    /// As [`Self::hide_to`], for a mark that may be closed in a later paragraph.
    pub(super) fn hide_beyond(&mut self, at: usize, open: &str, close: &'static str) -> Option<usize> {
        let end = self.finder.find(self.text, close, at + open.len())? + close.len();
        Some(self.hide(at..end))
    }

    /// Hides these bytes and returns where they end.
    pub(super) fn hide(&mut self, range: Range<usize>) -> usize {
        let end = range.end;
        self.hidden.push(range);
        end
    }

    /// Notes words that are emphasised or a link to these bytes.
    pub(super) fn run(&mut self, kind: RunKind, words: Range<usize>, target: Option<Range<usize>>) {
        let span = |range: Range<usize>| ByteSpan::new(range.start, range.end);
        self.runs.push(Run { span: span(words), kind, target: target.map(span) });
    }
}

/// Finds closing marks in the article. Looking for the same mark again and again takes linear time in all.
#[derive(Debug, Default)]
pub(super) struct Finder {
    /// For each mark from where it was looked for last, and what was found.
    last: HashMap<&'static str, (usize, Option<usize>)>,
    /// Up to here no more looks of limited length are taken, since one of them had no result.
    given_up: usize,
}

impl Finder {
    /// True if a look of limited length may begin at a byte.
    pub(super) fn may_try(&self, at: usize) -> bool {
        at >= self.given_up
    }

    /// Takes no more looks of limited length before a byte.
    pub(super) fn give_up(&mut self, until: usize) {
        self.given_up = until;
    }

    /// Where the next `mark` begins at or behind a byte. Upper and lower case of ASCII letters are the same.
    pub(super) fn find(&mut self, text: &str, mark: &'static str, from: usize) -> Option<usize> {
        if let Some((asked, found)) = self.last.get(mark)
            && *asked <= from
            && found.is_none_or(|found| from <= found)
        {
            return *found;
        }
        let bytes = text.as_bytes();
        let first = mark.as_bytes()[0];
        let found = (from..bytes.len().saturating_sub(mark.len() - 1)).find(|&at| {
            bytes[at].eq_ignore_ascii_case(&first) && bytes[at..at + mark.len()].eq_ignore_ascii_case(mark.as_bytes())
        });
        self.last.insert(mark, (from, found));
        found
    }
}

/// The value of an attribute or parameter of one of these names, in the order of the names: `title="Docker"`.
pub(super) fn attribute<'text>(tag: &'text str, names: &[&str]) -> Option<&'text str> {
    names.iter().find_map(|name| {
        let mut from = 0;
        while let Some(found) = tag[from..].find(name) {
            let at = from + found;
            from = at + name.len();
            let before = tag[..at].chars().next_back();
            let value = tag[from..].trim_start().strip_prefix('=').map(str::trim_start);
            if let (Some(' ' | '\t' | '\n' | '\r'), Some(value)) = (before, value) {
                let value = value.strip_prefix('{').unwrap_or(value);
                let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
                return value[1..].split(quote).next();
            }
        }
        None
    })
}
