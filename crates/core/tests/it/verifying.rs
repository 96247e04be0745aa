//! Verdicts over a small corpus.

use citewire_articles::Article;
use citewire_articles::ArticleId;
use citewire_core::cancelled::{Cancelled, Stopped};
use citewire_core::verify::{verify, verify_unless};
use citewire_core::view::View;
use citewire_index::Snapshot;

const RAIL: &str = "# Rail\n\nThe planned Moscow–Kazan line is 770 km long. It will cost “a great deal of money” in all.\n\n\
    The **first** trains of the line were built by Siemens in Krefeld.\n";
const BRIDGE: &str = "# Bridge\n\nThe bridge of Kazan was opened in 1901 by the engineer Anna Ek. Nobody says so.\n";
const STONE: &str =
    "青石桥的历史\n\n青石桥建于1568年,全长96米。这座桥由石匠李文山设计。每年春天有三万名游客参观青石桥。\n";

fn snapshot() -> Snapshot {
    let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
    Snapshot::of(&[article("rail.md", RAIL), article("bridge.md", BRIDGE), article("stone.txt", STONE)])
}

/// The verdict, and the stored texts of the matches.
fn check(said: &str, of: Option<&str>, verdict: &str, stored: &[&str]) {
    let snapshot = snapshot();
    let of = of.map(ArticleId::from_text);
    let found = verify(&snapshot, said, of.as_ref());
    let quote = |article: &ArticleId, span| snapshot.quote(article.as_str(), span).expect("a quote").into_owned();
    let texts: Vec<String> = found.matches.iter().map(|found| quote(&found.article, found.span)).collect();
    assert_eq!(found.verdict.name(), verdict, "{said}: {found:?}");
    assert_eq!(texts, stored, "{said}: {found:?}");
    for found in &found.matches {
        assert!(!found.said.slice(said).is_empty(), "a part of what was given");
    }
}

#[test]
fn what_is_not_read_makes_no_difference() {
    let line = "The planned Moscow–Kazan line is 770 km long.";
    check(line, None, "exact", &[line]);
    check("  The planned  Moscow - Kazan line\nis 770\u{a0}km long. ", None, "exact", &[line]);
    check(
        "It will cost \"a great deal of money\" in all.",
        None,
        "exact",
        &["It will cost “a great deal of money” in all."],
    );
    check("The first trains of the line were built", None, "exact", &["The **first** trains of the line were built"]);
    check("青石桥建于 1568 年,全长 96 米。", None, "exact", &["青石桥建于1568年,全长96米。"]);
    check(&format!("{line} It will cost"), None, "exact", &[&format!("{line} It will cost")]);
}

#[test]
fn differences_of_form_are_told() {
    let snapshot = snapshot();
    let found = verify(&snapshot, "It will cost \"a great deal of money\" in all.", None);
    let shown: Vec<String> = found
        .differences
        .iter()
        .map(|differing| format!("{} {}/{}", differing.kind.name(), differing.said, differing.stored))
        .collect();
    assert_eq!(shown, ["form \"a/“a", "form money\"/money”"]);
}

#[test]
fn one_word_changed_is_near_and_the_word_is_told() {
    let changed = "The bridge of Kazan was opened in 1902 by the engineer Anna Ek.";
    check(changed, None, "near", &["The bridge of Kazan was opened in 1901 by the engineer Anna Ek."]);
    let snapshot = snapshot();
    let found = verify(&snapshot, changed, None);
    let [differing] = found.differences.as_slice() else { panic!("one difference: {found:?}") };
    assert_eq!((differing.said.as_str(), differing.stored.as_str(), differing.kind.name()), ("1902", "1901", "word"));
    let stored = snapshot.quote(found.matches[0].article.as_str(), differing.span);
    assert_eq!(stored.as_deref(), Some("1901"));
    check("青石桥建于1569年,全长96米。", None, "near", &["青石桥建于1568年,全长96米。"]);
}

#[test]
fn a_sentence_of_another_article_is_misattributed() {
    let line = "The planned Moscow–Kazan line is 770 km long.";
    check(line, Some("rail"), "exact", &[line]);
    check(line, Some("bridge"), "misattributed", &[line]);
}

#[test]
fn pieces_of_several_sentences_are_stitched() {
    check(
        "The planned Moscow–Kazan line was opened in 1901 by the engineer Anna Ek.",
        None,
        "stitched",
        &["The planned Moscow–Kazan line", "was opened in 1901 by the engineer Anna Ek"],
    );
}

#[test]
fn what_is_not_there_is_absent_and_trifles_do_not_pass() {
    for said in [
        "The recipe asks for two cups of flour and a pinch of salt.",
        "was opened",
        "Kazan",
        "the",
        "",
        "...",
        "今天天气很好。",
    ] {
        check(said, None, "absent", &[]);
    }
    check("Nobody says so.", None, "exact", &["Nobody says so."]);
}

/// Proves that verifying stops when nobody waits for it, and that what was found by then is no verdict.
/// A word of a heading is no more a quote than a word of a sentence; the heading as a whole is one.
#[test]
fn a_short_text_outside_of_sentences_is_found_as_a_whole_line_only() {
    let line = "The bridge of Kazan was opened in 1901. It is long and wide and made of steel.";
    let text = format!("# Bridges\n\n{line}\n\n## Opening\n\n{line}\n\n## Names beside the river\n\n{line}\n");
    let snapshot = Snapshot::of(&[Article::parse("bridge.md", text).0]);
    let verdict = |said: &str| verify(&snapshot, said, None).verdict.name();
    assert_eq!(verdict("the"), "absent");
    assert_eq!(verdict("Opening"), "exact");
}

/// Very common words stand in more passages than are compared: an absent text of them may stand in one that was not.
#[test]
fn a_text_of_common_words_is_looked_for_in_a_bounded_number_of_passages() {
    let found = |articles: usize| {
        let text = |number: usize| format!("The bridge number {number} carries trams over the river.\n");
        let articles: Vec<Article> =
            (0..articles).map(|number| Article::parse(&format!("{number}.md"), text(number)).0).collect();
        let found = verify(&Snapshot::of(&articles), "The river trams bridge.", None);
        (found.verdict.name(), found.is_complete)
    };
    assert_eq!(found(100), ("absent", true));
    assert_eq!(found(250), ("absent", false));
}

#[test]
fn verifying_stops_when_it_is_cancelled() {
    let (snapshot, cancelled) = (snapshot(), Cancelled::new());
    cancelled.set();
    // Found by its words, by nothing but a scan, and not at all.
    for text in
        ["The bridge of Kazan was opened in 1901 by the engineer Anna Ek.", "it will", "The price of gold rose."]
    {
        assert_eq!(verify_unless(&cancelled, &snapshot, text, None), Err(Stopped), "{text}");
    }
    assert!(verify_unless(&Cancelled::new(), &snapshot, "it will", None).is_ok());
}

/// A list, a table, code, references and links: what a reader sees differs from what is stored.
const HARBOUR: &str = "# Harbour\n\nThe harbour of Vaxholm has &mdash; as of 2020 &mdash; [these places][p]:\n\n1. a red crane\n2. a quay\n   - for ferries\n\
    3. 12 boats\n\nSome words stand between.\n\n| Name | Meaning | Default |\n| --- | --- | --- |\n| `MAST` | of a boat | 12 |\n\
    | `PORT` | where it waits | 8053 |\n\nStart the slow crane with this:\n\n```sh\ncrane  start\n  --slow=yes\n```\n\n[p]: http://a.example\n";

fn form(said: &str) -> (&'static str, Option<&'static str>, String) {
    let (article, _) = Article::parse("harbour.md", HARBOUR.to_owned());
    let snapshot = Snapshot::of(&[article]);
    let found = verify(&snapshot, said, None);
    let stored = found.matches.first().map(|found| found.span.slice(HARBOUR).to_owned());
    (found.verdict.name(), found.form.map(citewire_core::verify::Form::name), stored.unwrap_or_default())
}

#[test]
fn what_a_reader_sees_is_exact_as_well() {
    let check = |said: &str, expected: &str, stored: &str| {
        let found = form(said);
        assert_eq!((found.0, found.1), ("exact", Some(expected)), "{said}: {found:?}");
        assert!(found.2.contains(stored), "{said}: {found:?}");
    };
    check("The harbour of Vaxholm has — as of 2020 — these places:", "display", "&mdash; [these places][p]:");
    let list = "The harbour of Vaxholm has — as of 2020 — these places:\n1. a red crane\n2. a quay\n  • for ferries\n3. 12 boats";
    check(list, "display", "3. 12 boats");
    check("Name: PORT; Meaning: where it waits; Default: 8053", "display", "| where it waits | 8053");
    check("Name: PORT; Meaning: where it waits", "display", "| where it waits");
    check("Start the slow crane with this:\ncrane start\n--slow=yes", "display", "```sh");
    check("Some words stand between.", "stored", "Some words stand between.");
    // Of few words only a whole unit.
    check("12 boats", "stored", "12 boats");
}

#[test]
fn what_nobody_sees_is_not_exact() {
    for said in [
        "Name: PORT; Meaning: of a boat; Default: 12",
        "The harbour of Vaxholm has — as of 2021 — these places:",
        "Name: MAST; Default: 8053",
        "the harbour of Vaxholm has a red crane and a quay",
    ] {
        let found = form(said);
        assert_ne!(found.0, "exact", "{said}: {found:?}");
        assert_eq!(found.1, None, "{said}");
    }
}
