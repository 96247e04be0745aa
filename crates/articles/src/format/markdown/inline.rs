//! The block that is being collected: its visible bytes, its marks and its runs.

use pulldown_cmark::CowStr;

use super::rewritten::Rewritten;
use crate::{Block, BlockKind, Run, RunKind};
use citewire_text::ByteSpan;

/// A block whose events are being read.
pub(super) struct Current {
    /// Its kind.
    pub(super) kind: BlockKind,
    /// True for a heading that is marked by a line below it.
    pub(super) is_underlined: bool,
    /// The runs of bytes that a reader sees, character references among them.
    pub(super) visible: Vec<ByteSpan>,
    /// Tags and character references: marks that stay apart from those beside them, since they may stand for something.
    pub(super) marks: Vec<ByteSpan>,
    /// Spans of emphasis and links, with their marks.
    pub(super) inline: Vec<ByteSpan>,
    /// Spans in bold.
    pub(super) bold: Vec<ByteSpan>,
    /// Links, code, emphasis, formulas and cells.
    pub(super) runs: Vec<Run>,
    /// The first picture. It becomes the block if there are no words.
    pub(super) picture: Option<ByteSpan>,
}

impl Default for Current {
    fn default() -> Self {
        Self {
            kind: BlockKind::Paragraph,
            is_underlined: false,
            visible: Vec::new(),
            marks: Vec::new(),
            inline: Vec::new(),
            bold: Vec::new(),
            runs: Vec::new(),
            picture: None,
        }
    }
}

impl Current {
    /// Words. `words` is what they read as, which differs from the source for a character reference.
    pub(super) fn text(&mut self, text: &str, words: &CowStr<'_>, range: ByteSpan) {
        let slice = range.slice(text);
        if slice.starts_with('&') && slice.ends_with(';') && **words != *slice {
            self.marks.push(range);
        }
        self.visible.push(range);
    }

    /// Code inside a paragraph, of which these pieces are seen. In a block quote its further lines begin with marks.
    pub(super) fn code(&mut self, text: &str, range: ByteSpan, pieces: impl Iterator<Item = ByteSpan>) {
        for piece in pieces {
            let mut at = piece.start as usize;
            for line in piece.slice(text).split_inclusive('\n') {
                let is_first = at == range.start as usize || !text[..at].ends_with('\n');
                let quoted = if is_first { 0 } else { line.len() - line.trim_start_matches([' ', '\t', '>']).len() };
                if quoted < line.len() {
                    self.visible.push(ByteSpan::new(at + quoted, at + line.len()));
                }
                at += line.len();
            }
        }
        self.runs.push(Run { span: range, kind: RunKind::Code, target: None });
    }

    /// A formula between dollar signs, which are marks.
    pub(super) fn math(&mut self, text: &str, range: ByteSpan) {
        let slice = range.slice(text);
        let inner = slice.trim_matches('$');
        let start = range.start as usize + (slice.len() - slice.trim_start_matches('$').len());
        let span = ByteSpan::new(start, start + inner.len());
        self.visible.push(span);
        self.inline.push(range);
        self.runs.push(Run { span, kind: RunKind::Math, target: None });
    }

    /// A link to an address, which stands somewhere in the text if it needed no rewriting.
    /// A link without one is shown as its words.
    pub(super) fn link(&mut self, text: &str, range: ByteSpan, address: &CowStr<'_>, rewritten: &Rewritten) {
        self.inline.push(range);
        let target = rewritten.place_of(address).or_else(|| written_address(range, text));
        if target.is_some() {
            self.runs.push(Run { span: range, kind: RunKind::Link, target });
        }
    }

    /// Emphasis, with its marks.
    pub(super) fn emphasis(&mut self, range: ByteSpan, is_bold: bool) {
        self.inline.push(range);
        if is_bold {
            self.bold.push(range);
        }
        self.runs.push(Run { span: range, kind: RunKind::Emphasis, target: None });
    }

    /// True if all of a span is in bold.
    pub(super) fn is_bold(&self, span: ByteSpan) -> bool {
        self.bold.iter().any(|bold| bold.encloses(&span))
    }

    /// True if there are words.
    pub(super) fn says_something(&self, text: &str) -> bool {
        self.visible.iter().any(|run| !run.slice(text).trim().is_empty())
    }

    /// The block. Its span extends from its first to its last visible byte, without white space, and includes the marks
    /// of emphasis and links around them. `None` if nothing is visible.
    pub(super) fn block(&self, text: &str) -> Option<Block> {
        let says = |run: &&ByteSpan| !run.slice(text).trim().is_empty();
        let (first, last) = (self.visible.iter().find(says)?, self.visible.iter().rfind(says)?);
        let whole = ByteSpan { start: first.start, end: last.end };
        let slice = whole.slice(text);
        let start = whole.start as usize + (slice.len() - slice.trim_start().len());
        let mut span = ByteSpan::new(start, start + slice.trim().len());
        if span.is_empty() {
            return None;
        }
        // Otherwise "**Note.**" would be quoted as "Note.**", and a link without its address.
        for inline in self.inline.iter().filter(|inline| inline.overlaps(&whole)) {
            span.start = span.start.min(inline.start);
            span.end = span.end.max(inline.end);
        }
        let mut markup = self.outside(span);
        if matches!(self.kind, BlockKind::TableHead | BlockKind::TableRow) {
            // The bars between cells stay visible, so that their words stay apart.
            markup = markup.into_iter().flat_map(|gap| around_bar(gap, text)).collect();
        }
        let mut runs: Vec<Run> =
            self.runs.iter().filter(|run| run.kind == RunKind::Cell || run.span.overlaps(&span)).copied().collect();
        runs.sort_by_key(|run| (run.span.start, std::cmp::Reverse(run.span.end)));
        Some(Block { markup, runs, ..Block::plain(self.kind, span) })
    }

    /// The bytes of a span that are in no visible run, and the character references. Tags stay apart from other marks.
    fn outside(&self, span: ByteSpan) -> Vec<ByteSpan> {
        let mut gaps = Vec::new();
        let mut marks = self.marks.iter().peekable();
        let mut at = span.start;
        let mut gap = |from: u32, to: u32| {
            let mut from = from;
            while let Some(mark) = marks.next_if(|mark| mark.start < to) {
                let (start, end) = (mark.start.clamp(from, to), mark.end.clamp(from, to));
                gaps.extend([ByteSpan { start: from, end: start }, ByteSpan { start, end }]);
                from = end;
            }
            gaps.push(ByteSpan { start: from, end: to });
        };
        let is_reference = |run: &ByteSpan| self.marks.binary_search(run).is_ok();
        for run in self.visible.iter().filter(|run| !is_reference(run)) {
            let until = run.start.min(span.end);
            if until > at {
                gap(at, until);
            }
            at = at.max(run.end);
        }
        if at < span.end {
            gap(at, span.end);
        }
        gaps.retain(|gap| !gap.is_empty());
        gaps
    }
}

/// What is hidden of the bytes between two cells: all but the bar and the white space around it. A tag is hidden.
fn around_bar(gap: ByteSpan, text: &str) -> Vec<ByteSpan> {
    let slice = gap.slice(text);
    let Some(bar) = slice.find('|').filter(|_| !slice.starts_with('<')) else { return vec![gap] };
    let before = slice[..bar].trim_end().len();
    let behind = slice.len() - slice[bar + 1..].trim_start_matches([' ', '\t', '|']).len();
    let hidden = [ByteSpan::new(0, before), ByteSpan::new(behind, slice.len())];
    hidden.into_iter().filter(|part| !part.is_empty()).map(|part| part.shifted(gap.start as usize)).collect()
}

/// Where the address of a link stands that is written behind its words: `[words](address "title")`.
fn written_address(link: ByteSpan, text: &str) -> Option<ByteSpan> {
    let slice = link.slice(text);
    let start = slice.rfind("](")? + 2;
    let rest = slice[start..].trim_start_matches(['<', ' ']);
    let start = slice.len() - rest.len();
    let length = rest.find([' ', '\t', '\n', ')', '>']).unwrap_or(rest.len());
    (length > 0).then(|| ByteSpan::new(start, start + length).shifted(link.start as usize))
}
