//! Each construct of Org, as a reader sees it.

use super::super::line_blocks::tests::check_blocks;

fn check(text: &str, expected: &[&str]) {
    check_blocks("a.org", text, expected);
}

#[test]
fn headings_lose_states_priorities_progress_and_tags() {
    check(
        "#+TITLE: The Ferry\n#+AUTHOR: Ann Lee\n#+DATE: <2024-03-06 Wed>\n#+STARTUP: overview\n\n* TODO [#A] Paint it [1/2] :boat:summer:\nSCHEDULED: <2024-04-01 Mon>\n:PROPERTIES:\n:ID: 7\n:END:\nText\ngoes on.\n** Deep\n* COMMENT Unseen\nNo.\n** Neither\n* Secret :noexport:\nNo.\n* Last\nYes.\n",
        &[
            "h1: The Ferry",
            "(byline): AUTHOR: Ann Lee",
            "(byline): DATE: 2024-03-06 Wed",
            "h2: Paint it",
            "paragraph: SCHEDULED: 2024-04-01 Mon",
            "paragraph: Text goes on.",
            "h3: Deep",
            "h2: Last",
            "paragraph: Yes.",
        ],
    );
    check("#+TODO: OPEN(o) | SHUT(s)\n* OPEN Gate\nIs here.\n", &["h1: Gate", "paragraph: Is here."]);
}

#[test]
fn lists_are_nested_by_their_bullets() {
    check(
        "Take:\n- [X] eggs\n  and milk\n  1. goose\n  2) duck\n- bread\n\n  It is fresh.\n- pier :: a place\n- ship ::\n\n  a boat\n\nEnd.\n",
        &[
            "paragraph: Take:",
            "list_item/1: eggs and milk",
            "numbered_item/2: goose",
            "numbered_item/2: duck",
            "list_item/1: bread",
            "paragraph/1: It is fresh.",
            "term/1: pier",
            "definition/1: a place",
            "term/1: ship",
            "definition/1: a boat",
            "paragraph: End.",
        ],
    );
}

#[test]
fn blocks_are_code_prose_or_unseen() {
    check(
        "Run:\n#+BEGIN_SRC sh -n\n  cd x\n    ls\n  ,* star\n#+END_SRC\n#+RESULTS:\n: one\n:   two\n\n#+begin_quote\nSaid.\n#+end_quote\n# remark\n#+BEGIN_COMMENT\nno\n#+END_COMMENT\n#+BEGIN_EXPORT html\n<b>\n#+END_EXPORT\n-----\n[fn:1] A note.\n\n\\begin{equation}\nx^2\n\\end{equation}\n",
        &[
            "paragraph: Run:",
            "code: cd x /   ls / * star",
            "code: one /   two",
            "paragraph: Said.",
            "paragraph: A note.",
            "paragraph: \\begin{equation} x^2 \\end{equation} {math \\begin{equation} x^2 \\end{equation}}",
        ],
    );
}

#[test]
fn rules_part_the_head_of_a_table_from_its_rows() {
    check(
        "#+CAPTION: Flags\n| Name   | Use |\n| <l>    | <r> |\n|--------+-----|\n| =port= | 80  |\n|        | 81  |\n#+TBLFM: $2=1\n\nThen:\n| a | b |\n",
        &[
            "paragraph: Flags",
            "table_head: Name Use",
            "table_row: Name: port; Use: 80 {code port}",
            "table_row: Use: 81",
            "paragraph: Then:",
            "table_row: a; b",
        ],
    );
}

#[test]
fn marks_inside_a_line_are_gone() {
    check(
        "A *bold* /it/ =code= ~c~ +old+ _under_ word a/b/c 2*3*4 [[http://a.b][the /page/]], [[*Fares]] and http://c.d.\n",
        &[
            "paragraph: A bold it code c old under word a/b/c 2*3*4 the page, Fares and http://c.d. {emphasis bold} {emphasis it} {code code} {code c} {emphasis under} {link the page -> http://a.b} {emphasis page} {link Fares -> *Fares} {link http://c.d -> http://c.d}",
        ],
    );
    check(
        "On <2024-03-06 Wed 10:00> or [2024-03-07 Thu][fn:1] press {{{kbd(TAB)}}}, $x^2$ or \\(y\\), <<t>>here H_{2}O\\\\\nend [50%] {{{version}}} costs $5 and $6 @@html:<b>@@.\n",
        &[
            "paragraph: On 2024-03-06 Wed 10:00 or 2024-03-07 Thu press TAB, x^2 or y, here H2O end costs $5 and $6 . {math x^2} {math y}",
        ],
    );
}
