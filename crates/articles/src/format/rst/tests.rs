//! Each construct of reStructuredText, as a reader sees it.

use super::super::line_blocks::tests::check_blocks;
use super::super::{FORMATS, Format, Hint, read};
use super::recognise::is_rst;

fn check(text: &str, expected: &[&str]) {
    check_blocks("a.rst", text, expected);
}

#[test]
fn levels_of_titles_follow_their_order_and_comments_and_targets_are_not_seen() {
    check(
        ".. _top:\n\n=======\n Ferry \n=======\n\nFares\n-----\n\n.. A remark\n   of two lines.\n\nPay\n~~~\n\nRules\n-----\n\nIt\ncosts.\n\n----\n\nMore.\n",
        &["h1: Ferry", "h2: Fares", "h3: Pay", "h2: Rules", "paragraph: It costs.", "paragraph: More."],
    );
}

#[test]
fn lists_are_nested_by_indentation() {
    check(
        "Take:\n\n* eggs\n  and milk\n\n  - goose\n* bread\n\n#. Stir.\n#. Bake\n\n   for long.\n\na) one\nb) two\n",
        &[
            "paragraph: Take:",
            "list_item/1: eggs and milk",
            "list_item/2: goose",
            "list_item/1: bread",
            "numbered_item/1: Stir.",
            "numbered_item/1: Bake",
            "paragraph/1: for long.",
            "numbered_item/1: one",
            "numbered_item/1: two",
        ],
    );
    check("A. Lee built it\nin 1901.\n", &["paragraph: A. Lee built it in 1901."]);
}

#[test]
fn terms_fields_and_options_have_definitions() {
    check(
        "Ferry\n    A boat.\n\n    It sails.\n\n:param int x: the width\n    of it\n:returns: nothing\n\n-a, --all   Show all.\n--long\n    Be long.\n",
        &[
            "term: Ferry",
            "definition: A boat.",
            "paragraph: It sails.",
            "term: x",
            "definition: the width of it",
            "term: returns",
            "definition: nothing",
            "term: -a, --all",
            "definition: Show all.",
            "term: --long",
            "definition: Be long.",
        ],
    );
}

#[test]
fn fields_before_the_text_are_metadata() {
    check(
        ":orphan:\n\nHarbour\n=======\n\n:Author: Ann Lee\n:Date: 2024-03-06\n\nText.\n",
        &["h1: Harbour", "(byline): Author: Ann Lee", "(byline): Date: 2024-03-06", "paragraph: Text."],
    );
}

#[test]
fn literal_text_is_code_and_two_colons_are_one() {
    check(
        "Run this::\n\n    cd x\n      ls\n\n    pwd\n\nThen ::\n\n  go\n\n::\n\n  stop\n\n>>> 1 + 1\n2\n\nQuote::\n\n> a\n> b\n\n| One\n| two\n",
        &[
            "paragraph: Run this:",
            "code: cd x /   ls /  / pwd",
            "paragraph: Then",
            "code: go",
            "code: stop",
            "code: >>> 1 + 1 / 2",
            "paragraph: Quote:",
            "code: > a / > b",
            "paragraph: One two",
        ],
    );
}

#[test]
fn admonitions_are_prose_and_code_directives_are_code() {
    check(
        "Ferry\n=====\n\n.. note::\n   Mind the gap.\n\n   * one\n\n.. tip:: Go\n   home.\n\n.. admonition:: Fares\n   :class: x\n\n   They rise.\n\n.. code-block:: python\n   :linenos:\n\n   a = 1\n\n.. only:: html\n\n   Seen.\n\n.. image:: a.png\n   :alt: b\n\n.. figure:: a.png\n\n   The pier.\n\n   It is old.\n\n.. toctree::\n   :maxdepth: 2\n\n   one\n   two\n\n.. index:: x\n",
        &[
            "h1: Ferry",
            "paragraph: Mind the gap.",
            "list_item/1: one",
            "paragraph: Go home.",
            "h7: Fares",
            "paragraph: They rise.",
            "code: a = 1",
            "paragraph: Seen.",
            "(caption): The pier.",
            "paragraph: It is old.",
            "(table of contents): one two",
        ],
    );
}

#[test]
fn signatures_and_versions_are_terms() {
    check(
        ".. py:function:: sail(ship, *args)\n                 sail(fleet)\n   :module: sea\n\n   Sail away.\n\n   Soon.\n\n   .. versionadded:: 3.5\n      The *args* argument.\n\n   .. versionchanged:: 3.6\n\n.. availability:: Unix.\n\n.. glossary::\n\n   boat\n   ship\n      It floats.\n\n.. tab:: Linux\n\n   Use apt.\n",
        &[
            "term: sail(ship, *args) sail(fleet)",
            "definition: Sail away.",
            "paragraph: Soon.",
            "term: 3.5",
            "definition: The args argument. {emphasis args}",
            "term: availability",
            "definition: Unix.",
            "term: boat",
            "term: ship",
            "definition: It floats.",
            "term: Linux",
            "definition: Use apt.",
        ],
    );
}

#[test]
fn tables_have_cells_whatever_they_are_drawn_with() {
    check(
        "+-------+---------+\n| Name  | Use     |\n+=======+=========+\n| port  | where   |\n|       | it runs |\n+-------+---------+\n| a     | c       |\n| b     | d       |\n+-------+---------+\n",
        &["table_head: Name Use", "table_row: Name: port; Use: where it runs", "table_row: Name: a b; Use: c d"],
    );
    check(
        "====  =====\nName  Use\n====  =====\nport  where\n      it is\n\nhost\n====  =====\n\nText.\n",
        &[
            "table_head: Name Use",
            "table_row: Name: port; Use: where it is",
            "table_row: Name: host",
            "paragraph: Text.",
        ],
    );
    check(
        ".. list-table:: Flags\n   :header-rows: 1\n\n   * - Name\n     - Use\n   * - ``port``\n     - where\n       it is\n\n.. csv-table::\n   :header: \"A\", B\n\n   \"x, y\", 2\n",
        &[
            "paragraph: Flags",
            "table_head: Name Use",
            "table_row: Name: port; Use: where it is {code port}",
            "table_head: A B",
            "table_row: A: x, y; B: 2",
        ],
    );
}

#[test]
fn roles_and_references_show_their_words() {
    check(
        "See :ref:`the port <p>`, :class:`~a.b.Ship`, :meth:`!go`, :pep:`8` and ``a *b*``.\n",
        &["paragraph: See the port, Ship, go, pep:8 and a *b*. {link the port} {code Ship} {code go} {code a *b*}"],
    );
    check(
        "A `page\n<http://a.b/c>`_, a `Named`_ one, plain_, |sub| and *it* **b** [1]_. 2\\*3\\ m\n\n.. _named: http://n.o\n.. [1] A note.\n.. |sub| replace:: x\n",
        &[
            "paragraph: A page, a Named one, plain, sub and it b. 2*3m {link page -> http://a.b/c} {link Named -> http://n.o} {link plain} {emphasis it} {emphasis b}",
            "paragraph: A note.",
        ],
    );
    check("Keep 2 * 3 * 4, *args, __init__ and a_b.\n", &["paragraph: Keep 2 * 3 * 4, *args, __init__ and a_b."]);
    check("It is :math:`x^2` at :file:`/a/{b}`.\n", &["paragraph: It is x^2 at /a/b. {math x^2} {code /a/b}"]);
}

#[test]
fn text_files_that_are_certainly_rst_are_read_as_such() {
    for text in [
        ".. _intro:\n\nIntro\n=====\n\nText.\n",
        "Use :func:`go`.\n\n.. note::\n\n   Text.\n",
        "Licence\n*******\n\nSee :ref:`terms`.\n",
    ] {
        assert!(is_rst(text.as_bytes()), "{text}");
        let document = &read(&FORMATS, text.as_bytes().to_vec(), &Hint::of_path("a.txt")).expect("it is text")[0];
        assert!(document.marks_headings, "{text}");
    }
    for text in [
        "Title\n=====\n\nPlain prose with a list:\n\n* one\n",
        "He paused ... and went on.\n.. he said\n\nTitle\n-----\n",
        "# Guide\n\n.. note::\n\n    text\n\nTitle\n=====\n",
        "```rst\n.. note:: x\n```\n\nTitle\n=====\n",
        ":warning:`x` is code\n\nTitle\n=====\n",
    ] {
        assert!(!is_rst(text.as_bytes()), "{text}");
    }
    assert!(!is_rst(b"\xFF\xFE.. note::\n"));
    assert!(super::RST.as_text().is_some());
}
