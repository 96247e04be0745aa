//! What the families of markup read as. Each line of the expected text is a block: its kind and its words.

use crate::{Article, Block, BlockKind, Boilerplate, RunKind, Visible};

/// The kind of a block in one word.
fn kind(block: &Block) -> String {
    match block.kind {
        BlockKind::Heading { level } => format!("h{level}"),
        BlockKind::Paragraph => "p".to_owned(),
        BlockKind::ListItem => "item".to_owned(),
        BlockKind::NumberedItem => "step".to_owned(),
        BlockKind::Boilerplate(reason) => reason.to_string(),
        other => other.name().to_owned(),
    }
}

fn shown(text: &str, is_mdx: bool) -> String {
    let blocks = super::blocks(text, 0, is_mdx);
    let lines = blocks.iter().map(|block| {
        let words = Visible::new(text, block.span, &block.markup).text.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{} {words}", kind(block))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(shown(text, false), expected.join("\n"), "{text}");
}

#[track_caller]
fn check_mdx(text: &str, expected: &[&str]) {
    assert_eq!(shown(text, true), expected.join("\n"), "{text}");
}

#[test]
fn callouts_lose_their_marks_and_their_titles_head_them() {
    check("> [!warning]- Too heavy\n> It bears 30 kg.\n\nEnd.\n", &["h7 Too heavy", "p It bears 30 kg.", "p End."]);
    check("> [!NOTE]\n> It bears 30 kg.\n", &["p It bears 30 kg."]);
    check("> [!note] Note\n> It bears 30 kg.\n", &["p It bears 30 kg."]);
    check("> [!tip] Press the key\n\nEnd.\n", &["p Press the key", "p End."]);
    check("> [1] A footnote.\n", &["p [1] A footnote."]);
}

#[test]
fn what_notes_hide_is_not_read() {
    check("Boats. %% not this %% Ships. ^id-1\n", &["p Boats. Ships."]);
    check("One.\n\n%%\nnot\n\nthis\n%%\n\nTwo.\n", &["p One.", "p Two."]);
    check("It is 100 %% sure and %%d too.\n", &["p It is 100 %% sure and %%d too."]);
    check("#harbour #boats/old\n\nText.\n\n^block\n", &["p Text."]);
    check("Channel #harbour is open.\n", &["p Channel #harbour is open."]);
    check("```dataview\nLIST\n```\n\nText <% tp.date.now() %> here.\n", &["p Text here."]);
    check("[TOC]\n\nText.\n", &["p Text."]);
}

#[test]
fn highlights_and_links_of_notes_are_runs() {
    let text = "The ==main crane== of [[quay|the quay]] turns, if a == b.\n";
    check(text, &["p The main crane of the quay turns, if a == b."]);
    let runs: Vec<_> =
        super::blocks(text, 0, false)[0].runs.iter().map(|run| (run.kind, run.span.slice(text))).collect();
    assert_eq!(runs, [(RunKind::Emphasis, "==main crane=="), (RunKind::Link, "[[quay|the quay]]")]);
    let table = "| Place | Sum |\n| --- | --- |\n| [[quay\\|the quay]] | 1 |\n";
    check(table, &["table_head Place | Sum", "table_row the quay | 1"]);
    let row = &super::blocks(table, 0, false)[1];
    let link = row.runs.iter().find(|run| run.kind == RunKind::Link).and_then(|run| run.target);
    assert_eq!(link.map(|target| target.slice(table)), Some("quay"));
}

#[test]
fn boxes_of_mkdocs_hold_prose_and_not_code() {
    check(
        "Text.\n\n!!! warning \"Size\"\n\n    It is *large*.\n\n    - one\n\n    ```\n    run\n    ```\n\nEnd.\n",
        &["p Text.", "h7 Size", "p It is large.", "item one", "code run", "p End."],
    );
    check("???+ note\n    Inside.\n\n    !!! tip\n        Deep inside.\n", &["p Inside.", "p Deep inside."]);
    check(
        "=== \"Docker\"\n\n    Pull it.\n\n=== \"Metal\"\n\n    Build it.\n",
        &["h7 Docker", "p Pull it.", "h7 Metal", "p Build it."],
    );
    check(
        "1. Open it.\n\n    !!! note\n        It is heavy.\n\n2. Close it.\n",
        &["step Open it.", "p It is heavy.", "step Close it."],
    );
    check("--8<-- \"a.md\"\n\n    let code = 1;\n", &["code let code = 1;"]);
    check("Wow!!! That is it.\n", &["p Wow!!! That is it."]);
}

#[test]
fn boxes_between_colons_lose_their_lines() {
    check(":::tip Save first\nPress the key.\n:::\nEnd.\n", &["h7 Save first", "p Press the key.", "p End."]);
    check("::::info[The keys]\n:::note\nInside.\n:::\n::::\n", &["h7 The keys", "p Inside."]);
    check(":::{note}\n:class: dropdown\nInside.\n:::\n", &["p Inside."]);
    check(
        "```{warning}\nInside {ref}`the list <a-list>` of {py:func}`run`.\n```\n\nEnd.\n",
        &["p Inside the list of `run`.", "p End."],
    );
}

#[test]
fn shortcodes_and_tags_of_templates_are_not_read() {
    check("{{< note >}}\nA boat.\n{{< /note >}}\n\nIt {{< new-in 1.2 >}} sails.\n", &["p A boat.", "p It sails."]);
    check("{{% tab \"Linux\" %}}\nInstall it.\n{{% /tab %}}\n", &["h7 Linux", "p Install it."]);
    check("A {{< tooltip text=\"pod\" id=1 >}} runs.\n", &["p A pod runs."]);
    check("## {{% heading \"prerequisites\" %}}\n\nEggs.\n", &["h2 prerequisites", "p Eggs."]);
    check("{{< highlight go >}}\nx := 1\n\ny := 2\n{{< /highlight >}}\n\nEnd.\n", &["code x := 1 y := 2", "p End."]);
    check("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n", &["code puts 1"]);
    check("A{% comment %} not\n\nthis {% endcomment %}\n\nB {{ site.x }} C.\n", &["p A", "p B C."]);
    check("{% raw %}Text{% endraw %} and `{{ kept }}`.\n", &["p Text and `{{ kept }}`."]);
    check("```rust\n{{#rustdoc_include a.rs:here}}\n```\n\nEnd.\n", &["p End."]);
    check("```rust\n# fn main() {\nlet x = 1;\n# }\n```\n", &["code # fn main() { let x = 1; # }"]);
}

#[test]
fn a_link_with_a_template_in_it_is_a_link() {
    let text = "See [the fees]({{ site.url }}/fees) and [it]({{< ref \"a b\" >}}).\n";
    check(text, &["p See the fees and it."]);
    let target = super::blocks(text, 0, false)[0].runs[0].target;
    assert_eq!(target.map(|target| target.slice(text)), Some("/fees"));
    check(
        "<img src=\"{{ \"/a.gif\" | url }}\" alt=\"x\" />\n",
        &["caption <img src=\"{{ \"/a.gif\" | url }}\" alt=\"x\" />"],
    );
}

#[test]
fn attributes_in_braces_are_not_read() {
    check("## Fees {#fees .big}\n\nText.\n{: .note}\n\n* TOC\n{:toc}\n", &["h2 Fees", "p Text."]);
    check("A [link](b){: target=\"x\"} and *this*{.red} and {#that}.\n", &["p A link and this and {#that}."]);
    check("## 标题 {/*title*/}\n\nText.\n", &["h2 标题", "p Text."]);
}

#[test]
fn imports_and_components_are_not_read() {
    check_mdx(
        "import Tabs from '@theme/Tabs';\nexport const a = {\n\n  b: 1,\n};\n\nText {/* not this */} {props.x} here.\n",
        &["p Text here."],
    );
    check_mdx(
        "<Tabs>\n  <TabItem value=\"a\" label=\"Docker\">\n\n    Pull *it*.\n\n  </TabItem>\n</Tabs>\n",
        &["h7 Docker", "p Pull it."],
    );
    check_mdx(
        "<Card\n  title=\"Not {this}\"\n  icon={<Icon />}\n/>\n\nText{' '}\nand <B x={{a: 1}}>more</B>.\n",
        &["p Text and more."],
    );
    check("```mdx-code-block\n<Tabs>\nRead *it*.\n</Tabs>\n```\n\nEnd.\n", &["p Read it.", "p End."]);
    check("<Note>\nRead [it](a).\n</Note>\n", &["p Read it."]);
    check(
        "import duties rise from time to time.\n\nIf {x} is set.\n",
        &["p import duties rise from time to time.", "p If {x} is set."],
    );
}

#[test]
fn html_becomes_rows_items_and_terms() {
    check(
        "<table>\n<tr><th>Name</th><th>Fee</th></tr>\n<tr><td>\n\nA *boat*\n\n</td><td>5&nbsp;&euro;</td></tr>\n</table>\n",
        &["table_head Name Fee", "table_row A boat 5 €"],
    );
    check(
        "<details>\n<summary>How do I pay?</summary>\n\nBy card.\n\n</details>\n",
        &["h7 How do I pay?", "p By card."],
    );
    check(
        "<dl>\n<dt>Tide</dt>\n<dd>The rise of the sea.</dd>\n</dl>\n",
        &["term Tide", "definition The rise of the sea."],
    );
    check(
        "<ul>\n<li>one</li>\n<li>two\n<ol><li>inner</li></ol></li>\n</ul>\n\nEnd.\n",
        &["item one", "item two", "step inner", "p End."],
    );
    check("One<br>two <kbd>Ctrl</kbd>.<!-- not\nthis --> Three.\n", &["p One two Ctrl. Three."]);
    check("### onPress <div class=\"label\">Required</div>\n\nText.\n", &["h3 onPress Required", "p Text."]);
}

#[test]
fn text_of_a_section_of_html_is_markdown() {
    check("<div class=\"grid\">\nA **bold** word.\n</div>\n", &["p A bold word."]);
    check(":material-home: **Home:** here :smile:.\n", &["p Home: here :smile:."]);
}

#[test]
fn a_link_to_a_label_of_another_file_is_its_words() {
    check("See the [docs directory][mkdocs.docs_dir] and [Meta][].\n", &["p See the docs directory and Meta."]);
    check("Take a[i][j], x[at][to] or [it].\n", &["p Take a[i][j], x[at][to] or [it]."]);
}

#[test]
fn cells_and_links_of_html_are_runs() {
    let text = "<table><tr><td>a</td><td></td><td><a href=\"http://a.b/\">c</a></td></tr></table>\n";
    let blocks = super::blocks(text, 0, false);
    let shown: Vec<_> = blocks[0].runs.iter().map(|run| (run.kind.name(), run.span.slice(text))).collect();
    assert_eq!(
        shown,
        [
            ("cell", "a"),
            ("cell", ""),
            ("link", "<a href=\"http://a.b/\">c</a>"),
            ("cell", "<a href=\"http://a.b/\">c</a>")
        ]
    );
    assert_eq!(blocks[0].runs[2].target.map(|target| target.slice(text)), Some("http://a.b/"));
}

#[test]
fn all_ways_of_writing_a_question_give_a_heading_and_its_answer() {
    for text in [
        "**How do I pay?**\n\nBy card.\n",
        "**How do I pay?**\nBy card.\n",
        "**How do I pay?** By card.\n",
        "Q: How do I pay?\nA: By card.\n",
        "**Q:** How do I pay?\n\n**A:** By card.\n",
        "Question 1: How do I pay?\n\nAnswer: By card.\n",
        "<details><summary>How do I pay?</summary>\n\nBy card.\n\n</details>\n",
        "How do I pay?\n: By card.\n",
        ":::details How do I pay?\nBy card.\n:::\n",
    ] {
        check(text, &["h7 How do I pay?", "p By card."]);
    }
    check(
        "- **How do I pay?** By card.\n- **Where?**\n\n  Here.\n",
        &["h7 How do I pay?", "item By card.", "h7 Where?", "p Here."],
    );
    check("Q: Who?\nA: I.\nQ: When?\nA: Now.\n", &["h7 Who?", "p I.", "h7 When?", "p Now."]);
    check("Q: I lost my key\n\nA: Ask the office.\n", &["h7 I lost my key", "p Ask the office."]);
}

#[test]
fn what_only_looks_like_a_question_and_an_answer_stays() {
    check("**Why not?** is a song.\n", &["p Why not? is a song."]);
    check("A: first\n\nB: second\n", &["p A: first", "p B: second"]);
    check("Q: the quality of the oil.\n", &["p Q: the quality of the oil."]);
    check("**Ribbon:**\n\n- Press it.\n", &["p Ribbon:", "item Press it."]);
    check("Words.\n\n**— Ann Lee**\n\nText.\n", &["p Words.", "p — Ann Lee", "p Text."]);
}

#[test]
fn menus_are_contents_and_lists_of_other_sites_are_not() {
    check(
        "# M\n\n[A](a.md)\n\n- [B](b.md)\n- [C](c.md)\n",
        &["h1 M", "table of contents A", "table of contents B", "table of contents C"],
    );
    check(
        "- [A](#a)\n- [B](#b)\n- [C](#c)\n\nText.\n",
        &["table of contents A", "table of contents B", "table of contents C", "p Text."],
    );
    check(
        "## Systems\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n\nText.\n",
        &["h2 Systems", "item A", "item B", "item C", "p Text."],
    );
    check(
        "## See also\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n\nText.\n",
        &["h2 See also", "navigation A", "navigation B", "navigation C", "p Text."],
    );
    check("- [A](http://a/)\n- [B](http://b/)\n- [C](http://c/)\n", &["item A", "item B", "item C"]);
}

#[test]
fn badges_and_licence_texts_are_boilerplate() {
    let blocks = super::blocks("# A\n\n[![ok](a.svg)](http://b/) <a href=\"c\"><img src=\"d\"></a>\n", 0, false);
    assert_eq!(blocks[1].kind, BlockKind::Boilerplate(Boilerplate::Caption));
    let text = "The code is under the MIT License.\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.\n";
    check(
        text,
        &[
            "p The code is under the MIT License.",
            "licence Permission is hereby granted, free of charge, to any person obtaining a copy.",
        ],
    );
}

#[test]
fn a_page_of_commands_shows_what_to_fill_in() {
    let text = "# rm\n\n> Remove files.\n\n- Remove a file:\n\n`rm {{path/to/file}}`\n";
    check(text, &["h1 rm", "p Remove files.", "item Remove a file:", "code `rm path/to/file`"]);
    check("# rm\n\nUse `rm {{path}}`.\n", &["h1 rm", "p Use `rm {{path}}`."]);
}

#[test]
fn a_talk_has_speakers() {
    let text = "Ann Lee (00:00:01):\nHello.\n\nBo (00:12):\nYes.\n\n(00:00:20):\nAnd more.\n";
    check(text, &["speaker Ann Lee", "p Hello.", "speaker Bo", "p Yes.", "p And more."]);
    check("The ferry (10:30):\n\nIt leaves.\n", &["p The ferry (10:30):", "p It leaves."]);
}

#[test]
fn a_wide_bullet_holds_text_that_is_indented_by_four() {
    check("*    one\n\n    *   two\n\n        more\n", &["item one", "item two", "p more"]);
}

#[test]
fn quotes_of_rewritten_text_are_its_stored_bytes() {
    let text = "!!! note\n\n    The *bridge* {{< x >}} opened. It\n    carries ==trams==.\n";
    let (article, _) = Article::parse("a.md", text.to_owned());
    let quotes: Vec<&str> = article.sentences.iter().map(|sentence| article.quote(sentence)).collect();
    assert_eq!(quotes, ["The *bridge* {{< x >}} opened.", "It\n    carries ==trams==."]);
}

/// Read in a time that grows with the square of the size, these would take many minutes.
#[test]
fn hostile_marks_are_read_at_all() {
    for mark in ["{{", "<A {", "==", "`a``b", "^", " ^"] {
        assert!(super::blocks(&mark.repeat(100_000), 0, true).len() <= 1, "{mark}");
    }
}
