//! Small files of subtitles.

use crate::{Article, BlockKind};
use proptest::prelude::*;

/// Each block as its reader sees it. A speaker is followed by a colon.
fn shown(path: &str, text: &str) -> Vec<String> {
    let (article, _) = Article::parse(path, text.to_owned());
    let show = |block: &crate::Block| {
        let words = article.visible_block(block).text.split_whitespace().collect::<Vec<_>>().join(" ");
        if block.kind == BlockKind::Speaker { words + ":" } else { words }
    };
    article.blocks.iter().map(show).collect()
}

#[test]
fn cues_are_joined_to_sentences() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nThe old bridge\nopened\n\n2\n00:00:02,500 --> 00:00:04,000\nin <i>1901</i>.\n\n\
                3\n00:00:04,500 --> 00:00:05,000\n{\\an8}It is wide.\n\n4\n00:00:09,000 --> 00:00:11,000\n- Is it?\n- Yes.\n";
    assert_eq!(shown("a.srt", text), ["The old bridge opened in 1901. It is wide.", "Is it?", "Yes."]);
    let crlf = text.replace('\n', "\r\n");
    assert_eq!(shown("a.srt", &crlf), ["The old bridge opened in 1901. It is wide.", "Is it?", "Yes."]);
}

#[test]
fn a_pause_inside_a_sentence_does_not_end_it() {
    let text =
        "1\n00:00:01,000 --> 00:00:02,000\nThe bridge\n\n2\n00:00:12,000 --> 00:00:14,000\nis old. It is wide.\n";
    assert_eq!(shown("a.srt", text), ["The bridge is old. It is wide."]);
}

#[test]
fn comments_styles_and_sounds_are_not_shown_and_voices_are_speakers() {
    let text = "WEBVTT - A talk\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE a comment\nover lines\n\nintro\n\
                00:01.000 --> 00:02.000 align:start\n<v Ann Lee>We had R&amp;D\n\n00:02.000 --> 00:03.000\n<v Ann Lee>and two <c.x>boats</c>.</v>\n\n\
                00:03.000 --> 00:04.000\n[Music]\n\n00:04.000 --> 00:05.000\n<v Bo>Two?\n";
    assert_eq!(shown("a.vtt", text), ["Ann Lee:", "We had R&D and two boats.", "Bo:", "Two?"]);
}

#[test]
fn lines_that_are_shown_again_are_read_once() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nwelcome to\n\n00:02.000 --> 00:03.000\nwelcome to\nthe old<00:02.500><c> bridge</c>\n\n\
                00:03.000 --> 00:04.000\nthe old bridge\nof lindau\n";
    assert_eq!(shown("a.vtt", text), ["welcome to the old bridge of lindau"]);
}

#[test]
fn very_many_cues_and_a_line_without_end_are_read_in_linear_time() {
    let cues = "1\n00:00:01,000 --> 00:00:02,000\n<i>a\n\n".repeat(60_000);
    assert!(!shown("a.srt", &cues).is_empty());
    let line = format!("1\n00:00:01,000 --> 00:00:02,000\n{}", "<i>a {b & ".repeat(60_000));
    assert!(!shown("a.srt", &line).is_empty());
}

proptest! {
    #[test]
    fn marks_in_any_order_break_nothing(pieces in prop::collection::vec(prop::sample::select(vec![
        "WEBVTT\n", "\n", "1\n", "00:00:01,000 --> 00:00:02,000\n", "00:03.000 --> 00:01.000\n", "NOTE x\n", "STYLE\n",
        "<v Ann>", "<v", "</v>", "<i>", "<00:01.000>", "{\\an8}", "{", "&amp;", "&", "- ", ">> ", "é银 ", "Ann: yes.\n",
        "[Music]\n", "\r\n", "-->", "word ", "\u{feff}",
    ]), 0..60)) {
        let text = pieces.concat();
        for format in [&super::SUBRIP, &super::WEBVTT] {
            let mut at = 0;
            for block in (format.blocks)(&text, 0) {
                prop_assert!(at <= block.span.start && block.span.start < block.span.end);
                prop_assert!(text.get(block.span.range()).is_some());
                prop_assert!(block.markup.iter().all(|mark| block.span.encloses(mark) && text.get(mark.range()).is_some()));
                prop_assert!(block.markup.windows(2).all(|pair| pair[0].end <= pair[1].start));
                at = block.span.end;
            }
        }
    }
}
