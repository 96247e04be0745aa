//! Each construct of `AsciiDoc`, as a reader sees it.

use super::super::line_blocks::tests::check_blocks;

fn check(text: &str, expected: &[&str]) {
    check_blocks("a.adoc", text, expected);
}

#[test]
fn the_header_is_metadata_and_equals_signs_are_levels() {
    check(
        "// remark\n= The Ferry\nAnn Lee <ann@example.org>\nv1.0, 2024-03-06\n:toc:\n:description: All \\\nof it\n\nText\ngoes on.\n\n[[fares]]\n== Fares\n\n=== Night\n\nOld style\n---------\n\nEnd.\n",
        &[
            "h1: The Ferry",
            "(byline): Ann Lee <ann@example.org>",
            "(byline): v1.0, 2024-03-06",
            "(byline): description: All \\ of it",
            "paragraph: Text goes on.",
            "h2: Fares",
            "h3: Night",
            "h2: Old style",
            "paragraph: End.",
        ],
    );
}

#[test]
fn marks_of_lists_say_how_deep_they_are() {
    check(
        "Take:\n\n* eggs\nand milk\n** goose\n* [x] bread\n+\nIt is fresh.\n+\n----\nbake\n----\n\nThen.\n\n. One\n.. Two\n. Three\n\n1. First\n",
        &[
            "paragraph: Take:",
            "list_item/1: eggs and milk",
            "list_item/2: goose",
            "list_item/1: bread",
            "paragraph/1: It is fresh.",
            "code/1: bake",
            "paragraph: Then.",
            "numbered_item/1: One",
            "numbered_item/2: Two",
            "numbered_item/1: Three",
            "numbered_item/2: First",
        ],
    );
}

#[test]
fn terms_have_definitions_and_questions_are_headings() {
    check(
        "= Harbour\n\nFerry:: A boat.\nPier::\n\nA place.\n\n* deep\n\n[qanda]\nWhat is it?:: A boat.\n",
        &[
            "h1: Harbour",
            "term: Ferry",
            "definition: A boat.",
            "term: Pier",
            "definition: A place.",
            "list_item/1: deep",
            "h7: What is it?",
            "paragraph: A boat.",
        ],
    );
}

#[test]
fn delimited_blocks_are_code_or_prose() {
    check(
        "= Ferry\n\n[source,ruby]\n----\nputs 1 # <1>\nputs 2 // <2>\n----\n<1> One.\n<.> Two.\n\n....\nas is\n....\n\n indented\n\n[NOTE]\n====\nMind.\n\n* it\n====\n\nTIP: Go\nhome.\n\n.Fares\n****\nThey rise.\n****\n\n[quote, Ann]\n____\nSaid.\n____\n\n////\nunseen\n////\n\n++++\n<b>\n++++\n\n```js\nx\n```\n",
        &[
            "h1: Ferry",
            "code: puts 1 / puts 2",
            "numbered_item/1: One.",
            "numbered_item/1: Two.",
            "code: as is",
            "code: indented",
            "paragraph: Mind.",
            "list_item/1: it",
            "paragraph: Go home.",
            "h7: Fares",
            "paragraph: They rise.",
            "paragraph: Said.",
            "code: x",
        ],
    );
}

#[test]
fn tables_have_rows_on_one_line_or_on_several() {
    check(
        ".Flags\n|===\n|Name |Use\n\n|`port`\n|where\nit is\n|host |\n2+a|who\n|===\n",
        &[
            "paragraph: Flags",
            "table_head: Name Use",
            "table_row: Name: port; Use: where it is {code port}",
            "table_row: Name: host",
            "table_row: Name: who",
        ],
    );
    check(
        "[%header,cols=\"1,2*\"]\n|===\n|A |B |C\n.2+|x |1 |2\n|3 |4\n|===\n",
        &["table_head: A B C", "table_row: A: x; B: 1; C: 2", "table_row: B: 3; C: 4"],
    );
    check("[%header]\n,===\nA,\"B, C\"\n1,2\n,===\n", &["table_head: A,B, C", "table_row: A: 1; B, C: 2"]);
}

#[test]
fn macros_conditions_and_pictures_are_not_seen() {
    check(
        "include::a.adoc[]\n\nOne\nifdef::x[]\ntwo\nendif::[]\n// no\nthree.\n\n.The pier\nimage::p.png[A pier]\n\n'''\n\ntoc::[]\n",
        &["paragraph: One two three.", "(caption): The pier"],
    );
}

#[test]
fn marks_inside_a_line_are_gone() {
    check(
        "A *bold* _it_ `code` #mark# **b**old +a_b_+ H~2~O e^x^ \"`q`\" [.x]#y# \\*not* snake_case 2 * 3 * 4.\n",
        &[
            "paragraph: A bold it code mark bold a_b_ H2O ex \"q\" y *not* snake_case 2 * 3 * 4. {emphasis bold} {emphasis it} {code code} {emphasis b}",
        ],
    );
    check(
        "See https://a.b/c[the page^], link:x.html[*it*], xref:p.adoc#q[that], <<fares,Fares>>, <<id>> and https://d.e.\n",
        &[
            "paragraph: See the page, it, that, Fares, id and https://d.e. {link the page -> https://a.b/c} {link it -> x.html} {emphasis it} {link that -> p.adoc#q} {link Fares} {link id} {link https://d.e -> https://d.e}",
        ],
    );
    check(
        "Press kbd:[Ctrl] now footnote:[Why?], {url}/x[docs], [[a]]here ((ferry))(((boat,ferry))) image:i.png[p] stem:[x^2] R&amp;D +\nend {version} javadoc:a.B[].\n",
        &[
            "paragraph: Press Ctrl now, docs, here ferry x^2 R&D end {version} a.B. {code Ctrl} {link docs -> {url}/x} {math x^2} {link a.B}",
        ],
    );
}
