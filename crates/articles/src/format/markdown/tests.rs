//! What Markdown reads as.

use crate::{Block, Visible};

fn blocks(text: &str, body: usize) -> Vec<Block> {
    super::blocks(text, body, false)
}

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
        "list_item: \"one\" = \"one\"\nlist_item: \"two\" = \"two\"\nparagraph: \"more\" = \"more\"",
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
fn code_over_the_lines_of_a_block_quote_loses_their_marks() {
    check("> see `one\n> two’` here\n", "paragraph: \"see `one\\n> two’` here\" = \"see `one\\ntwo’` here\"");
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
    check("<p>The <b>bridge</b> opened.</p>\n", "paragraph: \"The <b>bridge</b> opened.\" = \"The bridge opened.\"");
    check("<!-- no -->\n\nYes.\n\n<script>\nlet no = 1;\n</script>\n", "paragraph: \"Yes.\" = \"Yes.\"");
}

#[test]
fn a_picture_alone_is_a_caption() {
    check(
        "![A dais](p.png)\n\nText.\n",
        "boilerplate: \"![A dais](p.png)\" = \"![A dais](p.png)\"\nparagraph: \"Text.\" = \"Text.\"",
    );
}

#[test]
fn numbered_items_and_inner_lists_know_their_depth() {
    let text = "1. one\n2. two\n   - inner\n\nEnd.\n";
    let shown: Vec<(&str, u8)> = blocks(text, 0).iter().map(|block| (block.kind.name(), block.depth)).collect();
    assert_eq!(shown, [("numbered_item", 1), ("numbered_item", 1), ("list_item", 2), ("paragraph", 0)]);
}

#[test]
fn a_heading_stays_one_whatever_its_length_and_last_character() {
    let long = "## How do I stop the pump from restarting when the tank runs dry at night?\n\nOpen it.\n";
    assert_eq!(blocks(long, 0)[0].kind.name(), "heading");
    assert_eq!(blocks("## 怎样停泵？\n\n打开阀门。\n", 0)[0].kind.name(), "heading");
}

#[test]
fn a_question_in_bold_heads_what_is_below_it_and_a_statement_in_bold_is_text() {
    let kinds = |text: &str| blocks(text, 0).iter().map(|block| block.kind.name()).collect::<Vec<_>>().join(" ");
    assert_eq!(kinds("**How do I pay?**\n\nBy card.\n"), "heading paragraph");
    assert_eq!(kinds("**Do not touch the wire.**\n\nIt is hot.\n"), "paragraph paragraph");
    assert_eq!(kinds("Text.\n\n**Who asks?**\n"), "paragraph paragraph");
}

#[test]
fn terms_have_definitions() {
    check(
        "Tide\n: The rise of the sea.\n",
        "term: \"Tide\" = \"Tide\"\ndefinition: \"The rise of the sea.\" = \"The rise of the sea.\"",
    );
}

#[test]
fn links_name_their_addresses_and_code_is_a_run() {
    let text = "See [it](http://a.b/c), [the list][l] and `x`.\n\n[l]: http://d.e/\n";
    let blocks = blocks(text, 0);
    let shown: Vec<_> = blocks[0]
        .runs
        .iter()
        .map(|run| (run.kind.name(), run.span.slice(text), run.target.map(|to| to.slice(text))))
        .collect();
    assert_eq!(
        shown,
        [
            ("link", "[it](http://a.b/c)", Some("http://a.b/c")),
            ("link", "[the list][l]", Some("http://d.e/")),
            ("code", "`x`", None)
        ]
    );
}

#[test]
fn numbers_that_go_on_make_one_list_of_what_stands_between() {
    let depths = |text: &str| blocks(text, 0).iter().map(|block| block.depth).collect::<Vec<_>>();
    assert_eq!(depths("1. Make it:\n\n```\nmake\n```\n\n2. Run it\n"), [1, 1, 1]);
    assert_eq!(depths("1. Make it:\n\n```\nmake\n```\n\n1. Run it\n"), [1, 1, 1]);
    assert_eq!(depths("1. One\n2. Two\n\nNow the rest.\n\n1. Another\n"), [1, 1, 0, 1]);
    assert_eq!(depths("1. One\n\n# Next\n\n2. Two\n"), [1, 0, 1]);
}
