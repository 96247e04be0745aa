//! Transcripts in Markdown and in plain text, and what looks like one.

use crate::{Article, BlockKind};

/// Each block that is no heading, as its reader sees it, with the name of its kind before it.
fn check(path: &str, text: &str, expected: &[&str]) {
    let (article, _) = Article::parse(path, text.to_owned());
    let shown: Vec<String> = article
        .blocks
        .iter()
        .filter(|block| !matches!(block.kind, BlockKind::Heading { .. }))
        .map(|block| format!("{}: {}", block.kind.name(), article.visible_block(block).text.replace('\n', " ")))
        .collect();
    assert_eq!(shown, expected, "{text}");
}

#[test]
fn times_and_names_above_paragraphs_are_speakers() {
    let text = "# A ferry\n\nHost (00:00:00):\nHow many boats?\n\nDana Ruiz (00:00:04):\nTwo boats. **One** crew.\n\n\
                (00:00:09):\nLater we had six.\n";
    check(
        "a.md",
        text,
        &[
            "speaker: Host",
            "paragraph: How many boats?",
            "speaker: Dana Ruiz",
            "paragraph: Two boats. **One** crew.",
            "paragraph: Later we had six.",
        ]
        .map(|line| line.replace("**", ""))
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>(),
    );
}

#[test]
fn names_in_the_line_of_their_words_are_speakers() {
    let text = "**Ann:** We began early.\n\n**Bo:** How early?\n\n**Ann:** At six.\n\n**Bo:** I see.\n";
    let expected = [
        "speaker: Ann",
        "paragraph: We began early.",
        "speaker: Bo",
        "paragraph: How early?",
        "speaker: Ann",
        "paragraph: At six.",
        "speaker: Bo",
        "paragraph: I see.",
    ];
    check("a.md", text, &expected);
    check("a.txt", &text.replace("**", ""), &expected);
    check("a.txt", &text.replace("**", "").replace("\n\n", "\n"), &expected);
}

#[test]
fn a_time_in_the_middle_of_a_sentence_does_not_end_it() {
    let text = "[00:01] Ann: We began with\n[00:02] two boats.\n\n[00:05] Bo: Only two?\n";
    check(
        "a.md",
        text,
        &["speaker: Ann", "paragraph: We began with two boats.", "speaker: Bo", "paragraph: Only two?"],
    );
}

#[test]
fn notes_entries_and_fields_are_no_speakers() {
    let unchanged = |text: &str| {
        let (article, _) = Article::parse("a.md", text.to_owned());
        assert!(article.blocks.iter().all(|block| block.kind != BlockKind::Speaker), "{text}");
    };
    unchanged(
        "Open the valve first.\n\nNote: It is heavy.\n\nThen turn the wheel.\n\nWarning: It is hot.\n\nClose it.\n\n\
         Note: It is cold.\n\nWait for a day.\n\nWarning: It is dark.\n\nGo home.\n",
    );
    unchanged("Otter: An animal.\n\nHeron: A bird.\n\nPike: A fish.\n\nAdder: A snake.\n\nNewt: A small animal.\n");
    unchanged(
        "Word: Otter.\nMeaning: An animal.\nExample: I saw it.\n\nWord: Heron.\nMeaning: A bird.\nExample: It flew.\n",
    );
    unchanged("09:00 Breakfast\n\n10:00 Keynote\n\n11:30 Tea\n");
}

#[test]
fn very_many_marks_are_read_in_linear_time() {
    let text = "Ann (00:01):\nBo (00:02): yes\n".repeat(20_000);
    let (article, _) = Article::parse("a.md", text);
    assert_eq!(article.blocks.iter().filter(|block| block.kind == BlockKind::Speaker).count(), 40_000);
}
