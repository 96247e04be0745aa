//! The first pass over a text in Markdown: tells lines that are markup of some family from lines of text, takes the
//! indentation of boxes away, and leaves code as it is.

use std::ops::Range;

use super::family::{FAMILIES, Finder, Line, LineMark, Scan};
use super::html::{is_text, opens_section};
use super::indentation::{columns, is_wide_bullet, item_mark, quote_prefix};
use super::rewritten::Rewritten;
use super::shortcodes::is_include;

/// Columns by which the text of a box is indented.
const BODY_INDENT: usize = 4;
/// Boxes inside each other whose indentation is known.
const MOST_BODIES: usize = 32;
/// Languages of fenced blocks that a program replaces by something else.
const PROGRAMS: [&str; 8] =
    ["dataview", "dataviewjs", "tasks", "query", "button", "{toctree}", "{contents}", "eval-rst"];
/// Fenced blocks of MyST that hold text.
const BOXES: [&str; 18] = [
    "note",
    "warning",
    "tip",
    "hint",
    "important",
    "caution",
    "danger",
    "attention",
    "error",
    "seealso",
    "admonition",
    "dropdown",
    "versionadded",
    "versionchanged",
    "deprecated",
    "tab-item",
    "tab-set",
    "margin",
];

/// Rewrites the Markdown of an article from the byte `body` on.
pub(super) fn rewrite(text: &str, body: usize, is_mdx: bool) -> Rewritten {
    let mut pass = Pass {
        text,
        is_mdx,
        has_placeholders: super::tldr::is_page(&text[body..]),
        out: Rewritten::default(),
        finder: Finder::default(),
        at: body,
        paragraph: body..body,
        cuts: Vec::new(),
        fence: None,
        boxes: Vec::new(),
        bodies: Vec::new(),
        list: None,
        was_blank: true,
    };
    while pass.at < text.len() {
        pass.line();
    }
    pass.end_paragraph();
    pass.out
}

struct Pass<'text> {
    text: &'text str,
    is_mdx: bool,
    has_placeholders: bool,
    out: Rewritten,
    finder: Finder,
    /// Where the next line begins.
    at: usize,
    /// The lines of text that were read and not yet written.
    paragraph: Range<usize>,
    /// Indentation inside of it that is taken away.
    cuts: Vec<Range<usize>>,
    fence: Option<Fence>,
    /// Marks and lengths of the open fences that hold text.
    boxes: Vec<(u8, usize)>,
    bodies: Vec<Body>,
    /// Columns at which the text of the open list begins.
    list: Option<usize>,
    was_blank: bool,
}

/// An open block of code.
struct Fence {
    mark: u8,
    length: usize,
    is_quoted: bool,
    /// True if nothing of it is shown.
    is_hidden: bool,
}

/// A box or a component with indented text.
#[derive(Clone, Copy)]
struct Body {
    /// Columns before its first line.
    indent: usize,
    /// Columns by which its text is indented more; unknown before its first line of text.
    width: Option<usize>,
    /// True if a closing tag ends it, and not the indentation.
    has_tag: bool,
}

impl Pass<'_> {
    fn line(&mut self) {
        let start = self.at;
        let end = self.text[start..].find('\n').map_or(self.text.len(), |newline| start + newline);
        let next = (end + 1).min(self.text.len());
        self.at = next;
        let line = &self.text[start..end];
        if line.trim().is_empty() {
            self.was_blank = true;
            if self.fence.as_ref().is_none_or(|fence| !fence.is_hidden) && self.end_paragraph() {
                self.out.keep(self.text, start..next);
            }
            return;
        }
        let cut = self.indentation(line);
        let content = &line[cut..];
        if self.fence.is_some() {
            self.in_fence(start, start + cut, next);
            return;
        }
        let (prefix, is_quoted) = quote_prefix(content);
        let words = content[prefix..].trim_end();
        let indent = columns(&content[..prefix]);
        if !is_quoted && self.is_indented_code(indent) {
            if self.is_mdx {
                self.was_blank = false;
                return self.text_line(start, start + cut + (prefix - self.list.unwrap_or(0).min(prefix)), next);
            }
            if self.end_paragraph() {
                self.out.keep(self.text, start + cut..next);
            }
            return;
        }
        let was_blank = std::mem::take(&mut self.was_blank);
        self.follow_list(words, indent, was_blank);
        if self.opens_fence(start + cut, prefix, words, is_quoted, next) {
            return;
        }
        let from = start + cut + prefix;
        let span = from..from + words.len();
        let mut line = Line { text: self.text, span, next, is_quoted, finder: &mut self.finder };
        if let Some(mark) = FAMILIES.iter().find_map(|family| (family.line)(&mut line)) {
            return self.mark(mark, start + cut..from, indent + columns(&self.text[start..start + cut]));
        }
        self.text_line(start, start + cut, next);
        if is_wide_bullet(words) {
            self.cuts.push(from + 1..from + 2);
        }
        // The text of a section is Markdown, although the parser takes it for HTML up to the next empty line.
        if opens_section(words) && is_text(&self.text[next..]) && self.end_paragraph() {
            self.out.add("\n", next);
        }
    }

    /// Adds a line to the paragraph.
    fn text_line(&mut self, start: usize, content: usize, next: usize) {
        if self.paragraph.is_empty() {
            self.paragraph.start = start;
        }
        if content > start {
            self.cuts.push(start..content);
        }
        self.paragraph.end = next;
    }

    /// Writes the paragraph without the marks inside of it. False if something that begins in it hides the line that is
    /// being read.
    fn end_paragraph(&mut self) -> bool {
        let range = std::mem::replace(&mut self.paragraph, self.at..self.at);
        let cuts = std::mem::take(&mut self.cuts);
        if range.is_empty() {
            return true;
        }
        let mut scan = Scan {
            text: self.text,
            start: range.start,
            end: range.end,
            is_mdx: self.is_mdx,
            has_placeholders: self.has_placeholders,
            hidden: cuts,
            runs: Vec::new(),
            finder: &mut self.finder,
        };
        super::marks::find(&mut scan);
        let Scan { mut hidden, runs, .. } = scan;
        self.out.runs.extend(runs);
        hidden.sort_unstable_by_key(|range| (range.start, range.end));
        let mut at = range.start;
        for gap in hidden {
            self.out.keep(self.text, at..gap.start.clamp(at, range.end));
            at = at.max(gap.end);
        }
        self.out.keep(self.text, at..range.end.max(at));
        // A comment may end in a later paragraph: reading goes on behind it.
        if at > range.end {
            self.out.add("\n\n", at);
            self.at = self.after_line(at);
            self.paragraph = self.at..self.at;
            return false;
        }
        true
    }

    /// Writes a line that is markup. `prefix` holds the marks of block quotes before it.
    fn mark(&mut self, mark: LineMark, prefix: Range<usize>, indent: usize) {
        if !self.end_paragraph() {
            return;
        }
        match mark {
            LineMark::Hidden => self.blank(&prefix),
            LineMark::HiddenTo(end) => {
                self.blank(&prefix);
                self.at = self.after_line(end);
            }
            LineMark::Title(title) => self.title(&prefix, title),
            LineMark::Text(title) => self.alone(&prefix, title),
            LineMark::Body(title) => {
                if let Some(title) = title {
                    self.title(&prefix, title);
                }
                self.open(Body { indent, width: Some(BODY_INDENT), has_tag: false });
            }
            LineMark::Opens(title, end) => {
                self.blank(&prefix);
                if let Some(title) = title {
                    self.title(&prefix, title);
                }
                self.at = self.after_line(end);
                self.open(Body { indent, width: None, has_tag: true });
            }
            LineMark::Closes => {
                self.blank(&prefix);
                if self.bodies.last().is_some_and(|body| body.has_tag) {
                    self.bodies.pop();
                }
            }
            LineMark::Code(code, end) => {
                self.blank(&prefix);
                self.out.keep(self.text, prefix.clone());
                self.out.add("~~~~~~~~~~\n", prefix.end);
                self.out.keep(self.text, code.clone());
                self.out.add("\n", code.end);
                self.out.keep(self.text, prefix.clone());
                self.out.add("~~~~~~~~~~\n", code.end);
                self.at = self.after_line(end);
            }
        }
        self.was_blank = true;
    }

    /// Where reading goes on behind a hidden part: the rest of its last line, if that holds something.
    fn after_line(&self, end: usize) -> usize {
        match self.text[end..].find('\n') {
            Some(rest) if self.text[end..end + rest].trim().is_empty() => end + rest + 1,
            None if self.text[end..].trim().is_empty() => self.text.len(),
            _ => end,
        }
    }

    /// Ends the paragraph above, inside the same block quote.
    fn blank(&mut self, prefix: &Range<usize>) {
        let marks = self.text[prefix.clone()].trim_end();
        if !marks.is_empty() {
            self.out.add(marks, prefix.start);
        }
        self.out.add("\n", prefix.start);
    }

    fn alone(&mut self, prefix: &Range<usize>, words: Range<usize>) {
        self.blank(prefix);
        let marks = &self.text[prefix.clone()];
        self.out.add(marks, prefix.start);
        let end = words.end;
        self.out.keep(self.text, words);
        self.out.add("\n", end);
        self.out.add(marks.trim_end(), end);
        self.out.add("\n", end);
    }

    fn title(&mut self, prefix: &Range<usize>, title: Range<usize>) {
        self.out.titles.push(citewire_text::ByteSpan::new(title.start, title.end));
        self.alone(prefix, title);
    }

    fn open(&mut self, body: Body) {
        if self.bodies.len() < MOST_BODIES {
            self.bodies.push(body);
        }
    }

    /// Bytes of the indentation of a line that are taken away, since the line belongs to open boxes.
    fn indentation(&mut self, line: &str) -> usize {
        let white = line.len() - line.trim_start_matches([' ', '\t']).len();
        let indent = columns(&line[..white]);
        while let Some(body) = self.bodies.last()
            && !body.has_tag
            && indent < body.indent + BODY_INDENT
        {
            self.bodies.pop();
        }
        let mut taken = 0;
        for body in &mut self.bodies {
            let width = *body.width.get_or_insert(indent.saturating_sub(body.indent));
            taken += width;
        }
        let mut column = 0;
        for (at, byte) in line[..white].bytes().enumerate() {
            if column >= taken {
                return at;
            }
            column += if byte == b'\t' { BODY_INDENT } else { 1 };
        }
        white
    }

    /// True for a line that its indentation makes code in Markdown, and nothing in MDX.
    fn is_indented_code(&self, indent: usize) -> bool {
        self.was_blank && indent >= self.list.unwrap_or(0) + 4
    }

    fn follow_list(&mut self, words: &str, indent: usize, was_blank: bool) {
        if let Some(width) = item_mark(words) {
            self.list = Some(indent + width - usize::from(is_wide_bullet(words)));
        } else if was_blank && indent < 2 {
            self.list = None;
        }
    }

    fn opens_fence(&mut self, content: usize, prefix: usize, words: &str, is_quoted: bool, next: usize) -> bool {
        // A fence may stand behind the mark of an item.
        let inner = &words[item_mark(words).unwrap_or(0)..];
        let Some(mark) = inner.bytes().next().filter(|mark| matches!(mark, b'`' | b'~')) else { return false };
        let length = inner.bytes().take_while(|byte| *byte == mark).count();
        let info = inner[length..].trim();
        if length < 3 || mark == b'`' && info.contains('`') {
            return false;
        }
        if self.boxes.last().is_some_and(|(open, fewest)| *open == mark && *fewest <= length) && info.is_empty() {
            self.boxes.pop();
            self.mark(LineMark::Hidden, content..content + prefix, 0);
            return true;
        }
        if !self.end_paragraph() {
            return true;
        }
        let name = info.split([' ', ',']).next().unwrap_or_default();
        if info == "mdx-code-block" {
            self.mark(LineMark::Hidden, content..content + prefix, 0);
            self.boxes.push((mark, length));
            return true;
        }
        if let Some(kind) = info.strip_prefix('{')
            && let Some((kind, title)) = kind.split_once('}')
            && BOXES.contains(&kind)
        {
            let from = content + prefix;
            let line = Line { text: self.text, span: from..from, next, is_quoted, finder: &mut self.finder };
            let title = super::family::titled(self.text, line.title(title));
            self.mark(title, content..from, 0);
            self.boxes.push((mark, length));
            return true;
        }
        let is_hidden = PROGRAMS.contains(&name);
        if !is_hidden {
            self.out.keep(self.text, content..next);
        }
        self.fence = Some(Fence { mark, length, is_quoted, is_hidden });
        true
    }

    fn in_fence(&mut self, start: usize, content: usize, next: usize) {
        let Some(fence) = &self.fence else { return };
        let line = &self.text[content..next];
        let (prefix, is_quoted) = quote_prefix(line);
        if fence.is_quoted && !is_quoted {
            self.fence = None;
            self.at = start;
            return;
        }
        let words = line[prefix..].trim();
        let closes = words.len() >= fence.length && words.bytes().all(|byte| byte == fence.mark);
        if !fence.is_hidden && !is_include(words) {
            self.out.keep(self.text, content..next);
        }
        if closes {
            self.fence = None;
        }
        self.was_blank = closes;
    }
}
