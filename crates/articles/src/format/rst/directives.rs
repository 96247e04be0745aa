//! Explicit markup, which two dots begin: directives, footnotes, and what no reader sees (targets, comments).

use super::super::line_blocks::{Line, Marks, address_length};
use super::marks::field_name;
use super::{ByteSpan, Reader};
use crate::{BlockKind, Boilerplate, Run, RunKind};

/// What is made of a directive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Directive {
    /// Its words and its body are text.
    Prose,
    /// Its body is text; the words behind its name are a condition, a class and the like.
    Body,
    /// A version, behind which stands what changed in it.
    Version,
    /// The words behind its name are a term that the body defines, such as the signature of a function.
    Term,
    /// Its own name is the term: `availability`.
    Named,
    /// The words behind its name head the body.
    Titled,
    /// Its body is code.
    Code,
    /// Its body is a formula.
    Math,
    /// A list of pages or sections.
    Contents,
    /// A picture with a caption and a legend.
    Figure,
    /// A table that is written as a list of lists.
    ListTable,
    /// A table that is written as comma-separated values.
    CsvTable,
    /// A table with a caption.
    Table,
    /// Terms with definitions.
    Glossary,
    /// Nothing of it is seen on the page.
    Hidden,
}

/// What is made of the directives that are known, by their names without a domain.
const KNOWN: [(Directive, &str); 14] = [
    (
        Directive::Prose,
        "note warning tip hint important caution danger error attention seealso impl-detail todo-note centered \
         epigraph highlights pull-quote compound hlist",
    ),
    (Directive::Body, "only ifconfig container rst-class cssclass div tabs grid"),
    (
        Directive::Version,
        "versionadded versionchanged deprecated deprecated-removed versionremoved soft-deprecated version-added \
         version-changed version-deprecated version-removed",
    ),
    (
        Directive::Term,
        "function method class data attribute exception classmethod staticmethod abstractmethod decorator \
         decoratormethod coroutinefunction coroutinemethod awaitablefunction awaitablemethod property option cmdoption \
         envvar describe object macro type enum enumerator var member struct union typedef confval opcode pdbcommand \
         directive role django-admin django-admin-option templatetag templatefilter fieldlookup",
    ),
    (Directive::Named, "availability"),
    (Directive::Titled, "admonition topic sidebar rubric"),
    (
        Directive::Code,
        "code-block code sourcecode parsed-literal doctest testcode testoutput prompt ipython ipython3 console \
         productionlist jupyter-execute code-cell terminal",
    ),
    (Directive::Math, "math"),
    (Directive::Contents, "toctree contents"),
    (Directive::Figure, "figure"),
    (Directive::ListTable, "list-table flat-table"),
    (Directive::CsvTable, "csv-table"),
    (Directive::Table, "table"),
    (Directive::Glossary, "glossary"),
];

/// Directives of which nothing is seen on the page.
const HIDDEN: &str = "image index module currentmodule py:module sectionauthor moduleauthor codeauthor highlight program \
     default-domain tabularcolumns meta title role default-role target-notes sectnum section-numbering header footer raw \
     testsetup testcleanup todo todolist audit-event audit-event-table graphviz digraph graph uml plantuml mermaid plot \
     literalinclude include autofunction automodule autoclass automethod autoattribute autodata autoexception \
     autosummary inheritance-diagram bibliography date unicode replace highlightlang spelling youtube vimeo";

impl Directive {
    fn of(full: &str) -> Option<Self> {
        let name = full.rsplit(':').next().unwrap_or(full);
        let is_in = |names: &str| names.split_whitespace().any(|known| known == name || known == full);
        if is_in(HIDDEN) {
            return Some(Self::Hidden);
        }
        let known = KNOWN.iter().find(|(_, names)| is_in(names)).map(|(directive, _)| *directive);
        known.or_else(|| full.contains(':').then_some(Self::Term))
    }
}

/// Line numbers of the parts of a directive.
#[derive(Debug, Clone, Copy)]
struct Parts {
    /// The words behind the name: from the line of the directive on.
    words: (usize, usize),
    /// Lines of the form `:name: value` below them.
    options: (usize, usize),
    /// The body.
    body: (usize, usize),
}

impl Reader<'_> {
    /// Reads what two dots begin in the line `at`, and gives the next line.
    pub(super) fn explicit(&mut self, at: usize, end: usize) -> usize {
        let line = self.lines[at];
        let rest = line.words(self.text)[2..].trim_start();
        let dots = line.end - rest.len() - line.start;
        if rest.is_empty() && (at + 1 >= end || self.lines[at + 1].is_blank()) {
            return at + 1;
        }
        let until = self.region(at, end, line.indent);
        if rest.starts_with('_') {
            return self.until_blank(at, until);
        }
        if let Some(label) = footnote_label(rest) {
            self.lines[at].take(self.text, dots + label);
            let inner = self.align(at, until);
            self.body(at, until, inner);
            return until;
        }
        let Some(name) = directive_name(rest) else { return until };
        self.lines[at].take(self.text, dots + rest.find("::").map_or(rest.len(), |colons| colons + 2));
        self.directive(name, line.start + dots, at, until);
        until
    }

    fn parts(&self, at: usize, until: usize) -> Parts {
        let is_option = |line: &Line| field_name(line.words(self.text)).is_some();
        let words = self.lines[at + 1..until].iter().take_while(|line| !line.is_blank() && !is_option(line)).count();
        let options = at + 1 + words;
        let base = self.lines.get(options).map_or(0, |line| line.indent);
        let belongs = |line: &&Line| !line.is_blank() && (is_option(line) || line.indent > base);
        let body = options + self.lines[options..until].iter().take_while(belongs).count();
        Parts { words: (at, options), options: (options, body), body: (body, until) }
    }

    fn directive(&mut self, name: &str, name_start: usize, at: usize, until: usize) {
        let parts = self.parts(at, until);
        let (from, end) = parts.body;
        let has_words = !self.lines[at].is_blank();
        let has_body = self.lines[from..end].iter().any(|line| !line.is_blank());
        let is_print = has_words && matches!(self.lines[at].words(self.text), "latex" | "man" | "texinfo" | "epub");
        let inner = common_indent_of(&self.lines[from..end]);
        let unknown = match (has_words, has_body) {
            (true, true) => Directive::Term,
            (true, false) => Directive::Hidden,
            (false, _) => Directive::Body,
        };
        match Directive::of(name).unwrap_or(unknown) {
            Directive::Prose => {
                let words = self.align(at, parts.words.1);
                self.body(at, parts.words.1, words);
                self.body(from, end, inner);
            }
            Directive::Body if !is_print => self.body(from, end, inner),
            Directive::Version => self.version(at, parts),
            Directive::Term => {
                let words = self.spans(parts.words);
                self.push_plain(BlockKind::Term, &words);
                self.body_of(BlockKind::Definition, from, end, inner);
            }
            Directive::Named => {
                self.push_plain(BlockKind::Term, &[ByteSpan::new(name_start, name_start + name.len())]);
                self.definition(at, until);
            }
            Directive::Titled => {
                let words = self.spans(parts.words);
                self.push(BlockKind::Heading { level: super::super::markdown::UNMARKED_LEVEL }, &words);
                self.body(from, end, inner);
            }
            Directive::Code => {
                // Without words and options the body may begin right below.
                let from = if has_words { from } else { parts.options.1.min(from) };
                self.code(from, end);
                if !has_words && !has_body {
                    self.code(parts.words.0 + 1, parts.words.1);
                }
            }
            Directive::Math => {
                let mut spans = self.spans(parts.words);
                spans.extend(self.spans((from, end)));
                self.formula(&spans);
            }
            Directive::Contents => {
                let spans = self.spans((from, end));
                self.push(BlockKind::Boilerplate(Boilerplate::Contents), &spans);
            }
            Directive::Figure => self.body_of(BlockKind::Boilerplate(Boilerplate::Caption), from, end, inner),
            Directive::ListTable => {
                self.caption(parts);
                self.list_table(self.option_number(parts, ":header-rows:"), from, end);
            }
            Directive::CsvTable => {
                self.caption(parts);
                let header = self.lines[parts.options.0..parts.options.1]
                    .iter()
                    .find(|line| line.words(self.text).starts_with(":header:"))
                    .map(|line| ByteSpan::new(line.start + ":header:".len(), line.end));
                self.csv_table(header, self.option_number(parts, ":header-rows:"), from, end);
            }
            Directive::Table => {
                self.caption(parts);
                self.body(from, end, inner);
            }
            Directive::Glossary => {
                let outer = std::mem::replace(&mut self.is_glossary, true);
                let from = if has_body { from } else { at + 1 };
                self.body(from.min(end), end, common_indent_of(&self.lines[from.min(end)..end]));
                self.is_glossary = outer;
            }
            Directive::Body | Directive::Hidden => {}
        }
    }

    /// A version as the term of what is said about it.
    fn version(&mut self, at: usize, parts: Parts) {
        let words = self.lines[at].words(self.text);
        let is_version = |word: &&str| {
            word.starts_with(|c: char| c.is_ascii_digit()) || matches!(*word, "next" | "v") || word.starts_with('|')
        };
        let mut length = 0;
        for word in words.split(' ').take(2).take_while(is_version) {
            length = word.as_ptr() as usize - words.as_ptr() as usize + word.len();
        }
        let start = self.lines[at].start;
        let version = words[..length].trim_end_matches([',', ':']).len();
        let (from, end) = parts.body;
        let says = length < words.len() || parts.words.1 > at + 1 || from < end;
        if version > 0 && says {
            self.push_plain(BlockKind::Term, &[ByteSpan::new(start, start + version)]);
        }
        self.lines[at].take(self.text, length);
        let outer = self.first.replace(BlockKind::Definition);
        let inner = self.align(at, parts.words.1);
        self.body(at, parts.words.1, inner);
        self.body(from, end, common_indent_of(&self.lines[from..end]));
        self.first = outer;
    }

    /// The places of the words of some lines.
    fn spans(&self, lines: (usize, usize)) -> Vec<ByteSpan> {
        self.lines[lines.0..lines.1].iter().filter(|line| !line.is_blank()).map(Line::span).collect()
    }

    /// Adds words in which only a backslash is a mark, such as a signature.
    fn push_plain(&mut self, kind: BlockKind, parts: &[ByteSpan]) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let mut marks = Marks::default();
        let start = first.start as usize;
        for (at, _) in self.text[start..last.end as usize].match_indices('\\') {
            marks.hide(start + at, start + at + 1);
        }
        let block = super::super::line_blocks::block(self.text, kind, self.depth, parts, marks);
        self.push_block(block);
    }

    fn formula(&mut self, parts: &[ByteSpan]) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let run = Run { span: ByteSpan { start: first.start, end: last.end }, kind: RunKind::Math, target: None };
        let marks = Marks { hidden: Vec::new(), runs: vec![run] };
        let kind = self.first.take().unwrap_or(BlockKind::Paragraph);
        let block = super::super::line_blocks::block(self.text, kind, self.depth, parts, marks);
        self.push_block(block);
    }

    /// The words above a table.
    fn caption(&mut self, parts: Parts) {
        let words = self.spans(parts.words);
        self.push(BlockKind::Paragraph, &words);
    }

    fn option_number(&self, parts: Parts, name: &str) -> usize {
        let options = &self.lines[parts.options.0..parts.options.1];
        let value = options.iter().find_map(|line| line.words(self.text).strip_prefix(name));
        value.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
    }
}

fn common_indent_of(lines: &[Line]) -> u32 {
    super::super::line_blocks::common_indent(lines)
}

/// The length of the label of a footnote or a citation, with its brackets.
fn footnote_label(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('[')?;
    let length = inner.find(']').filter(|&length| (1..=60).contains(&length))?;
    let is_label =
        inner[..length].chars().all(|c| c.is_alphanumeric() || matches!(c, '#' | '*' | '-' | '_' | '.' | '+'));
    let behind = &inner[length + 1..];
    (is_label && (behind.is_empty() || behind.starts_with(' '))).then_some(length + 2)
}

/// The name of a directive, which two colons end.
fn directive_name(rest: &str) -> Option<&str> {
    let (name, behind) = rest.split_once("::")?;
    let name = name.trim_end();
    let is_name = !name.is_empty()
        && address_length(name) == 0
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '+'));
    (is_name && (behind.is_empty() || behind.starts_with([' ', '\t']))).then_some(name)
}
