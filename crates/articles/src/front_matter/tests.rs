//! Front matter as people write it, in every syntax.

use super::read;
use crate::format::text_format_of_path;

/// The metadata of a text in one line, and the text behind its front matter.
fn check(text: &str, expected: &str) {
    let stated = read(text, true);
    let metadata = stated.metadata;
    let fields = [
        Some(metadata.title),
        metadata.author,
        metadata.publication,
        metadata.date.map(|date| date.to_string()),
        metadata.url,
        Some(metadata.tags.join("+")),
        stated.language.map(|language| language.code().to_owned()),
        metadata.draft.map(|mark| format!("draft ({mark})")),
        (!stated.notices.is_empty()).then(|| "complaint".to_owned()),
    ];
    let fields: Vec<String> = fields.into_iter().flatten().filter(|field| !field.is_empty()).collect();
    let shown = format!("{}, body {:?}", fields.join(" | "), &text[stated.body..]);
    assert_eq!(shown, expected);
}

/// Every field of a text: its name, its value and its bytes.
fn fields(text: &str) -> Vec<String> {
    let fields = read(text, true).metadata.fields;
    fields.iter().map(|field| format!("{}|{}|{}", field.name, field.value, field.span.slice(text))).collect()
}

fn notice(text: &str) -> String {
    read(text, true).notices.join("; ")
}

#[test]
fn every_field_is_read() {
    check(
        "---\ntitle: A\nauthor: [B, C]\npublication: D\ndate: 2015-10-16\nurl: https://e.org/\ntags: [x, y]\nlanguage: en\n---\nBody",
        "A | B, C | D | 2015-10-16 | https://e.org/ | x+y | en, body \"Body\"",
    );
}

#[test]
fn windows_line_ends_and_missing_bodies_are_fine() {
    check("---\r\ntitle: A\r\n---\r\nBody", "A, body \"Body\"");
    check("---\ntitle: A\n---", "A, body \"\"");
}

#[test]
fn a_rule_at_the_top_is_not_front_matter() {
    for text in [
        "---\nJust a rule.",
        "No front matter",
        "---\n\nProse between two rules.\n\n---\n\nMore.",
        "---\nNote: it rains.\nMore prose.",
        "+++\nNot closed",
        "{{< note >}}\nA note.\n",
        "{ a brace }",
        "{\"rows\": [1, 2]}\n",
        "Note: this is prose.\n\nMore.",
        "Title: A\nand prose",
    ] {
        check(text, &format!(", body {text:?}"));
    }
}

#[test]
fn a_colon_in_a_title_does_not_lose_the_article() {
    check("---\ntitle: Rail: a plan\nauthor: B\n---\nBody", "Rail: a plan | B | complaint, body \"Body\"");
}

#[test]
fn an_address_that_would_run_a_script_is_dropped() {
    check("---\nurl: javascript:alert(1)\ntitle: A\n---\n", "A, body \"\"");
}

#[test]
fn an_impossible_date_is_complained_of() {
    check("---\ntitle: A\ndate: 2015-02-30\n---\n", "A | complaint, body \"\"");
}

#[test]
fn a_broken_line_loses_itself_only() {
    let text = "---\ntitle: >-\n  A long\n  title\nsummary: note: x\nauthors:\n- Ann Lee\n- Bo Cho\n---\nBody";
    check(text, "A long title | Ann Lee, Bo Cho | complaint, body \"Body\"");
    assert!(notice(text).starts_with("front matter is not valid YAML in line 5, which was read as text: "));
    assert!(fields(text).contains(&"summary|note: x|summary: note: x".to_owned()));
    let broken = "---\ntags: [a, b\ntitle: 'A'\nby:\n- Ann: x: y\n---\n";
    check(broken, "A | Ann: x: y | a+b | complaint, body \"\"");
    assert!(notice(broken).contains("in lines 2 and 4,"), "{}", notice(broken));
}

#[test]
fn front_matter_that_is_not_closed_ends_where_its_fields_end() {
    let text = "---\ntitle: Never closed\nauthor: Ann Lee\n\nThe text.";
    check(text, "Never closed | Ann Lee | complaint, body \"\\nThe text.\"");
    assert!(notice(text).contains("the lines 2 to 3 were read as fields"));
}

#[test]
fn authors_may_be_objects() {
    check("---\nauthors:\n  - name: Ann Lee\n    url: x\n  - name: Bo Cho\n---\n", "Ann Lee, Bo Cho, body \"\"");
    check("---\nauthor: {name: Ann Lee}\n---\n", "Ann Lee, body \"\"");
}

#[test]
fn toml_is_read_with_its_tables() {
    let text = "+++\ntitle = \"A\" # comment\ndate = 2022-03-04T10:00:00Z\nauthors = [\n  \"Ida Holm\",\n]\ndraft = true\n[taxonomies]\ntags = [\"x\", \"y\"]\n+++\nBody";
    check(text, "A | Ida Holm | 2022-03-04 | x+y | draft (draft = true), body \"Body\"");
    assert_eq!(
        fields(text)[..3],
        [
            "title|A|title = \"A\"",
            "date|2022-03-04T10:00:00Z|date = 2022-03-04T10:00:00Z",
            "authors|Ida Holm|authors = [\n  \"Ida Holm\",\n]",
        ]
    );
    let broken = "+++\ntitle = A plan\nauthor = \"B\"\n+++\n";
    check(broken, "A plan | B | complaint, body \"\"");
    assert!(notice(broken).starts_with("front matter is not valid TOML in line 2,"), "{}", notice(broken));
}

#[test]
fn json_is_read() {
    let text = "{\n  \"title\": \"A, \\\"B\\\" {\",\n  \"tags\": [\"x\", \"y\"],\n  \"date\": \"2015-10-16\"\n}\nBody";
    check(text, "A, \"B\" { | 2015-10-16 | x+y, body \"Body\"");
    assert_eq!(fields(text)[1..], ["tags|x, y|\"tags\": [\"x\", \"y\"]", "date|2015-10-16|\"date\": \"2015-10-16\""]);
    let broken = "{\n  \"title\": \"A\",\n  \"author\": Ann Lee,\n}\nBody";
    check(broken, "A | Ann Lee | complaint, body \"Body\"");
    assert!(notice(broken).contains("in line 3,"), "{}", notice(broken));
}

#[test]
fn lines_without_fences_are_read_where_headings_are_marked() {
    let text = "Title: X\nAuthor: Y\n   and Z\nDate: 2019-08-20\nCategory: News\nSlug: x-y\n\nBody";
    check(text, "X | Y and Z | 2019-08-20 | News, body \"Body\"");
    assert_eq!(read(text, true).metadata.aliases, ["x-y"]);
    assert_eq!(read(text, false).body, 0);
    assert_eq!(read("Date: 3 May 2020\nPresent: Ann Lee\n\nBody", true).body, 0);
}

#[test]
fn a_numbered_document_may_begin_with_its_number() {
    check(
        "PEP: 8\nTitle: Bridges\nAuthor: Ann Lee <ann@example.org>,\n        Bo Cho <bo@example.org>\nStatus: Active\n\
         Created: 05-Jul-2001\n\n\nBody",
        "Bridges | Ann Lee, Bo Cho | 2001-07-05, body \"\\nBody\"",
    );
    check("Note: this is prose.\nIt goes on: here.\n", ", body \"Note: this is prose.\\nIt goes on: here.\\n\"");
}

#[test]
fn the_title_block_of_pandoc_is_read() {
    check(
        "% Bridges\n  of oak\n% Ann Lee; Bo Cho\n% March 6, 2024\n\nBody",
        "Bridges of oak | Ann Lee, Bo Cho | 2024-03-06, body \"\\nBody\"",
    );
    check("% Bridges\n%\n% 2024-03-06\n\nBody", "Bridges | 2024-03-06, body \"\\nBody\"");
    check("% a comment\nBody", ", body \"% a comment\\nBody\"");
    check("%% a comment\n\nBody", ", body \"%% a comment\\n\\nBody\"");
}

#[test]
fn every_date_key_of_site_makers_is_read() {
    for (line, expected) in [
        ("publish_date: 2023-11-12", "2023-11-12"),
        ("pubDate: 'Jul 08 2022'", "2022-07-08"),
        ("created: 2015-10-27", "2015-10-27"),
        ("publishDate: 2020-01-02T10:00:00Z", "2020-01-02"),
        ("last_modified_at: 2020-01-02", "2020-01-02"),
        ("published: 2019-03-04", "2019-03-04"),
        ("date: 2019-03-04 10:00:00 +0100", "2019-03-04"),
        ("lastmod: 2020-01-02\ndate: 2019-03-04", "2019-03-04"),
        ("published: true\nupdated: 2021-03-04", "2021-03-04"),
        ("last_update:\n  date: 5 mars 2026", "2026-03-05"),
        ("date: 20260305", "2026-03-05"),
        ("date: 1772668800", "2026-03-05"),
        ("date: 1772668800000", "2026-03-05"),
    ] {
        check(&format!("---\n{line}\n---\n"), &format!("{expected}, body \"\""));
    }
}

#[test]
fn drafts_are_marked_in_several_ways() {
    for line in ["draft: true", "published: false", "unlisted: yes"] {
        check(&format!("---\n{line}\n---\n"), &format!("draft ({line}), body \"\""));
    }
    for line in ["draft: false", "published: 2019", "status: Draft", "unlisted: no"] {
        assert_eq!(read(&format!("---\n{line}\n---\n"), true).metadata.draft, None, "{line}");
    }
}

#[test]
fn fields_are_slices_of_the_text_in_its_order() {
    let text =
        "---\nguest: Dana Ruiz\n# comment\ndescription: 'One\n  two:\n\n  three'\nempty:\nkeywords:\n- a\n- b\n---\n";
    assert_eq!(
        fields(text),
        [
            "guest|Dana Ruiz|guest: Dana Ruiz",
            "description|One two: three|description: 'One\n  two:\n\n  three'",
            "keywords|a, b|keywords:\n- a\n- b",
        ]
    );
}

#[test]
fn hostile_front_matter_takes_little_time() {
    for line in ["a: b: c\n", "a: [\n", "  - x\n", "\"a\": {\n", "a = [\n", "[a]\n", "a: &a [*a]\n", "Title: x\n\t\n"] {
        for open in ["---\n", "+++\n", "{\n", ""] {
            for close in ["---\n", "+++\n", "}\n", ""] {
                let text = format!("{open}title: x\n{}{close}", line.repeat(1_000));
                let document = text_format_of_path("a.md").document(text);
                assert!(document.metadata.fields.len() <= crate::Field::MOST);
            }
        }
    }
}
