//! What must hold of the formats that are read line by line, whatever a file holds.

use citewire_text::ByteSpan;
use proptest::prelude::*;

use super::lines;
use crate::display::{Display, Part};
use crate::{Article, BlockKind, RunKind, Unit};

/// Marks that one of the formats gives a meaning to.
const PIECES: [&str; 88] = [
    "\n",
    "\n\n",
    "  ",
    "   \t",
    "\r\n",
    "word ",
    "Ünd. ",
    "银行。",
    "\u{2028}",
    "é",
    "====\n",
    "Title\n=====\n",
    "----\n",
    "..\n",
    ".. note::\n",
    ".. note:: x\n   y\n",
    ".. list-table::\n   :header-rows: 1\n\n   * - a\n     - b\n",
    ".. csv-table::\n   :header: \"a\"\n\n   \"x, 1\", 2\n",
    ".. _t: http://a.b\n",
    ".. |s| replace:: x\n",
    ".. [1] note\n",
    "+--+--+\n| a| b|\n+==+==+\n| c   |\n+--+--+\n",
    "=== ===\na   b\n=== ===\nc   d\n    e\n=== ===\n\n",
    ":field: x\n",
    "-a  all\n",
    "| verse\n",
    "x::\n\n    code\n",
    "#. one\n",
    "(a) two\n",
    "``",
    "`",
    "**",
    "*",
    ":ref:`x <y>`",
    ":class:`~a.b`",
    "`x <http://a>`_",
    "name_",
    "[1]_",
    "|s|",
    "\\",
    "_`t`",
    "= Title\nAuthor\n",
    "== Two\n",
    ":attr: v \\\nw\n",
    "[source,java]\n",
    "[[id]]\n",
    ".Block\n",
    "****\n",
    "____\n",
    "....\n",
    "++++\n",
    "--\n",
    "|===\n|a |b\n\n2+|c\n.2+|d |e\n|===\n",
    ",===\n\"a\",b\n,===\n",
    "* item\n",
    "** inner\n",
    ". one\n",
    "term:: text\n",
    "<1> remark\n",
    "+\n",
    "NOTE: x\n",
    "link:a[b]",
    "<<x,y>>",
    "{nbsp}",
    "footnote:[x]",
    "((x))",
    "++",
    "#",
    "^x^",
    "'''\n",
    "* Heading :tag:\n",
    "** TODO [#A] x [1/2]\n",
    ":PROPERTIES:\n",
    ":END:\n",
    "#+BEGIN_SRC x\n",
    "#+END_SRC\n",
    "#+TITLE: t\n",
    "#+x\n",
    ": fixed\n",
    "|-+-|\n",
    "| a | b |\n",
    " - t :: d\n",
    " 1) [ ] x\n",
    "[[a][b]]",
    "=c=",
    "~c~",
    "/i/",
    "<2024-03-06 Wed>",
];

/// Checks the blocks of a text: for each a line with its kind, its depth if it stands in lists, what a reader sees of it,
/// and its runs. A row is shown with the names of its columns. Line breaks in code are shown as ` / `.
pub(in crate::format) fn check_blocks(path: &str, text: &str, expected: &[&str]) {
    let (article, _) = Article::parse(path, text.to_owned());
    let text = &article.text;
    let stored = |span: ByteSpan| text.get(span.range()).map(str::to_owned);
    let part = |index: usize| {
        let block = &article.blocks[index];
        Part { text: block.span.slice(text), start: block.span.start, block }
    };
    let leads = crate::lead::leads(text, &article.blocks);
    let shown: Vec<String> = (0..article.blocks.len())
        .map(|index| {
            let block = &article.blocks[index];
            let kind = match block.kind {
                BlockKind::Heading { level } => format!("h{level}"),
                BlockKind::Boilerplate(reason) => format!("({reason})"),
                kind => kind.name().to_owned(),
            };
            let depth = if block.depth > 0 { format!("/{}", block.depth) } else { String::new() };
            let columns = leads[index].filter(|_| block.kind == BlockKind::TableRow);
            let parts: Vec<Part<'_>> =
                columns.map(|lead| part(lead as usize)).into_iter().chain([part(index)]).collect();
            let display = Display::of_unit(Unit::Row, &parts, &stored);
            // A block of code is code as a whole.
            let runs = display.runs.iter().filter(|_| block.kind != BlockKind::Code);
            let runs = runs.map(|run| {
                let href = run.href.as_deref().map(|href| format!(" -> {href}")).unwrap_or_default();
                format!(" {{{} {}{href}}}", run.kind.name(), run.span.slice(&display.text))
            });
            format!("{kind}{depth}: {}{}", display.text.replace('\n', " / "), runs.collect::<String>())
        })
        .collect();
    assert_eq!(shown, expected, "{text}");
}

/// Reads a text in a format and checks every block and what is shown of it.
fn check(path: &str, text: &str) {
    let (article, _) = Article::parse(path, text.to_owned());
    let text = &article.text;
    let mut at = 0;
    for block in &article.blocks {
        assert!(at <= block.span.start && block.span.start < block.span.end, "{path}: blocks are in order: {text:?}");
        assert!(text.get(block.span.range()).is_some(), "{path}: blocks lie on characters: {text:?}");
        let mut from = block.span.start;
        for mark in &block.markup {
            assert!(from <= mark.start && mark.start < mark.end, "{path}: marks are in order: {text:?}");
            assert!(block.span.encloses(mark) && text.get(mark.range()).is_some(), "{path}: {text:?}");
            from = mark.end;
        }
        for run in &block.runs {
            assert!(text.get(run.span.range()).is_some(), "{path}: runs lie on characters: {text:?}");
            assert!(
                run.kind == RunKind::Cell || block.span.encloses(&run.span),
                "{path}: {run:?} in {block:?}: {text:?}"
            );
            assert!(run.target.is_none_or(|target| text.get(target.range()).is_some()), "{path}: {text:?}");
        }
        assert!(block.runs.is_sorted_by_key(|run| run.span.start), "{path}: runs are in order: {text:?}");
        at = block.span.end;
    }
    let stored = |span: ByteSpan| text.get(span.range()).map(str::to_owned);
    let part = |span: ByteSpan, block: u32| Part {
        text: span.slice(text),
        start: span.start,
        block: &article.blocks[block as usize],
    };
    for sentence in &article.sentences {
        let own = part(sentence.span, sentence.block);
        let lead = sentence.lead.map(|lead| part(lead.span, lead.block));
        let parts: Vec<Part<'_>> = lead.into_iter().chain([own]).collect();
        let display = Display::of_unit(Unit::Row, &parts, &stored);
        assert!(display.runs.iter().all(|run| display.text.get(run.span.range()).is_some()), "{path}: {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_breaks_a_format_of_lines(pieces in prop::collection::vec(prop::sample::select(PIECES.as_slice()), 0..40)) {
        for path in ["a.rst", "a.adoc", "a.org"] {
            check(path, &pieces.concat());
        }
    }
}

#[test]
fn a_line_knows_the_column_of_its_words() {
    let text = "a\n\t b \n   \n";
    let lines = lines(text, 0);
    let shown: Vec<(&str, u32)> = lines.iter().map(|line| (line.words(text), line.indent)).collect();
    assert_eq!(shown, [("a", 0), ("b", 9), ("", 0)]);
    let mut item = super::lines("-  x", 0)[0];
    item.take("-  x", 1);
    assert_eq!((item.words("-  x"), item.indent), ("x", 3));
}
