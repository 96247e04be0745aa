//! Small texts of each family.

use crate::{Article, Block, BlockKind};
use proptest::prelude::*;

/// Each block as its reader sees it, behind the name of its kind, its level or its depth.
fn shown(text: &str) -> Vec<String> {
    let (article, _) = Article::parse("a.txt", text.to_owned());
    let show = |block: &Block| {
        let words = article.visible_block(block).text.into_owned();
        let words =
            if block.kind == BlockKind::Code { words } else { words.split_whitespace().collect::<Vec<_>>().join(" ") };
        match block.kind {
            BlockKind::Heading { level } => format!("h{level} {words}"),
            BlockKind::Boilerplate(reason) => format!("({reason}) {words}"),
            kind if block.depth > 0 => format!("{} {} {words}", kind.name(), block.depth),
            kind => format!("{} {words}", kind.name()),
        }
    };
    article.blocks.iter().map(show).collect()
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(shown(text), expected, "{text}");
}

const RFC: &str = "\
Network Working Group                                          O. Beaver
Request for Comments: 9991                                      Dam Lab
                                                              June 1998


                     The Log Transport Protocol

Status of this Memo

   This memo describes how logs are moved down a river.

Table of Contents

   1.  Introduction ............................................ 1
   1.1.  Terms ................................................. 2

1.  Introduction

   Logs are moved in rafts.  A raft holds at most forty logs, which are
   counted by the sender before the raft is closed and counted a second




Beaver                       Informational                      [Page 1]
\x0c
RFC 9991                  Log Transport Protocol               June 1998


   time by the receiver.  The sender

   o  binds the logs with one of the ropes that the receiver knows and
      marks each of them;

   o  waits.

1.1.  Terms

   raft
      Logs that are bound together and that move as one down the whole
      of the river.

   State:   open

   The form of a mark is

      mark    = 1*DIGIT letter
      letter  = \"A\" / \"B\"

    0                   1
    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5
   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
   |            Number             |
   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

   +------+-------+
   | Code | Rope  |
   +------+-------+
   | 1    | hemp  |
   | 2    | wire  |
   +------+-------+

10.4.5  404 No Raft

   There is no raft of that number.

Full Copyright Statement

   Copyright (C) The Society (1998).  All Rights Reserved.
";

#[test]
fn an_rfc_has_no_pages() {
    check(
        RFC,
        &[
            "(byline) Network Working Group O. Beaver",
            "(byline) Request for Comments: 9991 Dam Lab",
            "(byline) June 1998",
            "h1 The Log Transport Protocol",
            "(site notice) Status of this Memo",
            "(site notice) This memo describes how logs are moved down a river.",
            "(table of contents) Table of Contents",
            "(table of contents) 1. Introduction ............................................ 1 1.1. Terms \
             ................................................. 2",
            "h2 1. Introduction",
            "paragraph Logs are moved in rafts. A raft holds at most forty logs, which are counted by the sender before the \
             raft is closed and counted a second time by the receiver. The sender",
            "list_item 1 binds the logs with one of the ropes that the receiver knows and marks each of them;",
            "list_item 1 waits.",
            "h3 1.1. Terms",
            "term raft",
            "definition Logs that are bound together and that move as one down the whole of the river.",
            "term State",
            "definition open",
            "paragraph The form of a mark is",
            "code mark    = 1*DIGIT letter\n      letter  = \"A\" / \"B\"",
            "code 0                   1\n    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5\n   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+\n   |            \
             Number             |\n   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+",
            "table_head Code | Rope",
            "table_row 1 | hemp",
            "table_row 2 | wire",
            "h4 10.4.5 404 No Raft",
            "paragraph There is no raft of that number.",
            "(licence) Full Copyright Statement",
            "(licence) Copyright (C) The Society (1998). All Rights Reserved.",
        ],
    );
}

#[test]
fn the_foot_of_a_page_inside_a_sentence_is_in_no_quote() {
    let (article, _) = Article::parse("a.txt", RFC.to_owned());
    let stored = |span: citewire_text::ByteSpan| article.text.get(span.range()).map(str::to_owned);
    let quotes: Vec<String> = article
        .sentences
        .iter()
        .map(|sentence| {
            let block = &article.blocks[sentence.block as usize];
            let part = crate::display::Part { text: article.quote(sentence), start: sentence.span.start, block };
            crate::Display::of(part, &stored).text
        })
        .collect();
    let expected = "A raft holds at most forty logs, which are counted by the sender before the raft is closed and counted a \
                    second time by the receiver.";
    assert!(quotes.iter().any(|quote| quote == expected), "{quotes:?}");
}

#[test]
fn a_book_stands_between_its_terms_of_use() {
    let text = "The Project Gutenberg EBook of The Vole\n\nThis eBook is for the use of anyone anywhere at no cost.\n\n\
                Title: The Vole\n\nAuthor: Rosa Lind\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE VOLE ***\n\n\n\
                CONTENTS\n\n CHAPTER I. The Bank\n CHAPTER II. The Mill\n\n\nCHAPTER I. The Bank\n\n\
                [Illustration: The bank,\n\nfrom the _north_]\n\nThe vole sat on the bank and _never_ moved. Mr. Alder, the\n\
                miller, saw it.\n\n * * * * *\n\n\"Is it alive?\" asked the girl.\n\nCHAPTER II\n\nThe Mill\n\n\
                The mill stood still, and nobody knew for how long it would.\n\n\
                *** END OF THIS PROJECT GUTENBERG EBOOK THE VOLE ***\n\n1.E.8. You may charge a fee.\n";
    check(
        text,
        &[
            "(byline) The Project Gutenberg EBook of The Vole",
            "(byline) This eBook is for the use of anyone anywhere at no cost.",
            "(byline) Title: The Vole",
            "(byline) Author: Rosa Lind",
            "(byline) *** START OF THIS PROJECT GUTENBERG EBOOK THE VOLE ***",
            "(table of contents) CONTENTS",
            "(table of contents) CHAPTER I. The Bank CHAPTER II. The Mill",
            "h3 CHAPTER I. The Bank",
            "(caption) [Illustration: The bank, from the _north_]",
            "paragraph The vole sat on the bank and never moved. Mr. Alder, the miller, saw it.",
            "paragraph \"Is it alive?\" asked the girl.",
            "h3 CHAPTER II",
            "h3 The Mill",
            "paragraph The mill stood still, and nobody knew for how long it would.",
            "(licence) *** END OF THIS PROJECT GUTENBERG EBOOK THE VOLE ***",
            "(licence) 1.E.8. You may charge a fee.",
        ],
    );
}

const MANUAL: &str = "\
PUMP MANUAL

The pump lifts water out of the well and into the tank above the house, and
it stops by itself as soon as the float in the tank has reached the highest
of the three marks. Claims that were not yet barred on the evening of 21.
June of that year are settled by the maker of the pump and not by the
shop that sold it.

Starting it
===========

1.  Open the valve on the left side and hold it until the needle of the
    gauge stands still, which takes a while:

    a)  ten seconds in summer,

    b)  twenty in winter.

2.  Turn the wheel.

> How long does a seal last, if the water is as hard as it is in most
> of the villages here?

It lasts for a year.

Part       Price   Place
---------  ------  --------
seal       2.50    valve
wheel ring 14.00   wheel

-----

2.1 Care

Oil the wheel once a month and never more often than that, because oil in
the well spoils the water for everybody in the house.
";

#[test]
fn a_manual_has_headings_lists_quotations_and_tables() {
    check(
        MANUAL,
        &[
            "h1 PUMP MANUAL",
            "paragraph The pump lifts water out of the well and into the tank above the house, and it stops by itself as \
             soon as the float in the tank has reached the highest of the three marks. Claims that were not yet barred on \
             the evening of 21. June of that year are settled by the maker of the pump and not by the shop that sold it.",
            "h2 Starting it",
            "numbered_item 1 Open the valve on the left side and hold it until the needle of the gauge stands still, which \
             takes a while:",
            "numbered_item 2 ten seconds in summer,",
            "numbered_item 2 twenty in winter.",
            "numbered_item 1 Turn the wheel.",
            "paragraph How long does a seal last, if the water is as hard as it is in most of the villages here?",
            "paragraph It lasts for a year.",
            "table_head Part Price Place",
            "table_row seal 2.50 valve",
            "table_row wheel ring 14.00 wheel",
            "h3 2.1 Care",
            "paragraph Oil the wheel once a month and never more often than that, because oil in the well spoils the water \
             for everybody in the house.",
        ],
    );
}

#[test]
fn a_law_keeps_the_depth_of_its_lists_and_the_dates_over_two_lines() {
    check(
        "Gesetz über Boote\n\n§ 1 Anwendung\n\nDieses Gesetz gilt für alle Boote, die auf den Flüssen und den Seen des\n\
         Landes fahren, sowie für die Häfen, in denen sie liegen, und für alle\nLeute, die ein solches Boot führen.\n\n\
         § 2 Begriffe\n\nIm Sinne dieses Gesetzes\n\n1.  sind Boote\n\n    a)  bewegliche Sachen,\n\n        aa) die \
         verkauft werden,\n\n    b)  Flöße und\n\n2.  ist Händler, wer Boote verkauft.\n\n(1) Ansprüche, die am 21. Juni \
         1948 oder im Jahr darauf wieder am 21.\nJuni noch nicht verjährt waren, verjähren nicht vor dem Ablauf von etwa\neinem \
         Jahr.\n",
        &[
            "h1 Gesetz über Boote",
            "h3 § 1 Anwendung",
            "paragraph Dieses Gesetz gilt für alle Boote, die auf den Flüssen und den Seen des Landes fahren, sowie für die \
             Häfen, in denen sie liegen, und für alle Leute, die ein solches Boot führen.",
            "h3 § 2 Begriffe",
            "paragraph Im Sinne dieses Gesetzes",
            "numbered_item 1 sind Boote",
            "numbered_item 2 bewegliche Sachen,",
            "numbered_item 3 die verkauft werden,",
            "numbered_item 2 Flöße und",
            "numbered_item 1 ist Händler, wer Boote verkauft.",
            "numbered_item 1 Ansprüche, die am 21. Juni 1948 oder im Jahr darauf wieder am 21. Juni noch nicht verjährt \
             waren, verjähren nicht vor dem Ablauf von etwa einem Jahr.",
        ],
    );
}

#[test]
fn minutes_have_headings_with_numbers_and_lists_of_who_was_there() {
    check(
        "MINUTES OF THE GARDEN COMMITTEE\n\nPresent:\n  - Olga Brandt (chair)\n  - Piet Hooft\n\n1. Pond\n\n\
         Olga Brandt reported that the pond had lost water during the winter and\nthat the foil had a hole near the bridge. \
         The committee asked whether\nit should be repaired.\n\n2. Any other business\n\nNobody had anything to add, so \
         the chair closed the meeting at nine and\nthanked all for coming.\n",
        &[
            "h1 MINUTES OF THE GARDEN COMMITTEE",
            "paragraph Present:",
            "list_item 1 Olga Brandt (chair)",
            "list_item 1 Piet Hooft",
            "h2 1. Pond",
            "paragraph Olga Brandt reported that the pond had lost water during the winter and that the foil had a hole near \
             the bridge. The committee asked whether it should be repaired.",
            "h2 2. Any other business",
            "paragraph Nobody had anything to add, so the chair closed the meeting at nine and thanked all for coming.",
        ],
    );
}

#[test]
fn marked_questions_head_their_answers() {
    check(
        "Q: Why does the pump stop?\nA: The tank is full.\n\nQ: How loud is it?\nA: It hums.\n",
        &["h7 Why does the pump stop?", "paragraph The tank is full.", "h7 How loud is it?", "paragraph It hums."],
    );
}

#[test]
fn several_questions_that_stand_alone_are_headings() {
    let text = "Pump help\n\nWhy does it stop?\n\nThe tank above the house is full by then.\n\nHow loud is it?\n\n\
                It hums a little, and nobody minds it.\n\nWho repairs it?\n\nThe shop that sold it will repair it.\n";
    let questions = shown(text).iter().filter(|block| block.starts_with("h7 ")).count();
    assert_eq!(questions, 3);
    let two = text.split("Who repairs it?").next().expect("there is text before it");
    assert!(shown(two).iter().all(|block| !block.starts_with("h7 ")));
}

/// Proves that marks of emphasis inside a picture that is hidden in a paragraph are not hidden once more.
#[test]
fn emphasis_in_a_hidden_picture_is_hidden_once() {
    let text = "*** START OF THE PROJECT GUTENBERG EBOOK X ***\nthe line is full of words and goes on and on until it is \
                broken here\n[Illustration: a\n\u{c}\n_a_ _b\nb]\n====";
    for block in super::blocks(text, 0) {
        assert!(block.markup.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", block.markup);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn lines_in_any_order_break_nothing(lines in prop::collection::vec(prop::sample::select(vec![
        "", "\x0c", "Network Working Group", "Request for Comments: 1", "1.  One", "1.1 Two", "Abstract", "   word and",
        "A  B  [Page 1]", "RFC 1     T     May 1998", "   1.  One ..... 3", "Table of Contents", "   o  item", "     more",
        "+---+---+", "| a | b |", "+-+-+-+", "   a = b / c", "      C: x", "   Label:   words", "            more words",
        "*** START OF THE PROJECT GUTENBERG EBOOK X ***", "*** END OF THE PROJECT GUTENBERG EBOOK X ***", "CHAPTER I.",
        "[Illustration: a", "b]", "_a_ _b", "* * * * *", "Title: é", "> quoted", ">> 银行。", "====", "----  ---", "a  b",
        "the line is full of words and goes on and on until it is broken here", "and it goes on in the line below",
        "Q: Why?", "A: So.", "Why is it so?", "Ann (0:01):", "[0:02] Bo: yes", "\t- tab", "a)  b", "    aa) c", "é",
        "Advertisement", "\u{feff}x", "\r",
    ]), 0..80)) {
        let text = lines.join("\n");
        let mut at = 0;
        for block in super::blocks(&text, 0) {
            prop_assert!(at <= block.span.start && block.span.start < block.span.end, "{text:?}");
            prop_assert!(text.get(block.span.range()).is_some());
            prop_assert!(block.markup.iter().all(|mark| block.span.encloses(mark) && text.get(mark.range()).is_some()));
            prop_assert!(block.markup.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?} {:?}", block.markup);
            prop_assert!(block.runs.iter().all(|run| text.get(run.span.range()).is_some()));
            at = block.span.end;
        }
    }
}
