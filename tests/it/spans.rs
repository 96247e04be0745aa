//! Properties of all texts, however odd: spans are in order, are slices of the text, and lose no letter.

use citewire::corpus::format::{FORMATS, Format as _};
use citewire::corpus::{Article, Block, BlockKind};
use proptest::prelude::*;

/// Parts of real and broken articles.
const PIECES: [&str; 60] = [
    "word",
    "The bank",
    "Xi",
    "U.S.",
    "Dr. Lee",
    "e.g.",
    "5.9",
    "$3.6 billion",
    "May 20, 2014",
    "(, May 20, 2014)",
    "(Xinhua, May 1)",
    " ",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\t",
    "\u{c}",
    "\0",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    ". ",
    ". ",
    "! ",
    "? ",
    "…",
    ".",
    ", ",
    ": ",
    "“",
    "”",
    "\"",
    "’",
    "(",
    ")",
    "[",
    "](http://a.b/c)",
    "**",
    "*",
    "`",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "| ",
    "中国银行。",
    "「是」",
    "Казань",
    "é",
    "🚄",
    "Leave a Reply",
    "By: Ann Lee",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

/// Checks everything that must hold for an article.
fn check(path: &str, text: &str) {
    let (article, _) = Article::parse(path, text.to_owned());
    assert_eq!(article.text, text, "the stored text is the text");

    let mut at = 0;
    for block in &article.blocks {
        assert!(block.span.start >= at && block.span.start < block.span.end, "blocks are in order: {text:?}");
        assert!(text.get(block.span.range()).is_some(), "blocks lie on characters: {text:?}");
        at = block.span.end;
        let mut inside = block.span.start;
        for mark in &block.markup {
            assert!(mark.start >= inside && mark.end <= block.span.end, "marks are in order: {text:?}");
            inside = mark.end;
        }
    }

    let mut at = 0;
    for sentence in &article.sentences {
        let block = &article.blocks[sentence.block as usize];
        assert!(sentence.span.start >= at, "sentences are in order and disjoint: {text:?}");
        assert!(block.span.encloses(&sentence.span), "a sentence lies in its block: {text:?}");
        assert!(block.kind.is_quotable(), "only quotable blocks have sentences: {text:?}");
        let quote = text.get(sentence.span.range()).unwrap_or_else(|| panic!("sentences lie on characters: {text:?}"));
        assert_eq!(article.quote(sentence), quote);
        assert!(quote.contains(char::is_alphanumeric), "a quote has a letter or digit: {text:?}");
        at = sentence.span.end;
    }

    for block in article.blocks.iter().filter(|block| block.kind.is_quotable()) {
        for (offset, character) in block.span.slice(text).char_indices() {
            let offset = block.span.start as usize + offset;
            let hidden = block.markup.iter().any(|mark| mark.contains(offset));
            let quoted = || article.sentences.iter().any(|sentence| sentence.span.contains(offset));
            assert!(!character.is_alphanumeric() || hidden || quoted(), "{character:?} at {offset} is lost: {text:?}");
        }
    }

    let covered: Vec<u32> = article.passages.iter().flat_map(|passage| passage.sentences.clone()).collect();
    let all: Vec<u32> = (0..article.sentences.len() as u32).collect();
    assert_eq!(covered, all, "every sentence is in exactly one passage: {text:?}");
}

/// Bytes of the longest number of an item, with the white space behind it.
const LONGEST_NUMBER: usize = 8;

/// True for a byte of the number of an item: "1" of "1. The first". An item may be boilerplate, such as a byline.
fn is_numbered(text: &str, block: &Block, offset: usize) -> bool {
    let number = text.get(offset..block.span.start as usize).unwrap_or_default();
    let is_one = number.trim_start_matches(char::is_alphanumeric).trim_end();
    let may_be_item = matches!(block.kind, BlockKind::NumberedItem | BlockKind::Boilerplate(_));
    may_be_item && number.len() <= LONGEST_NUMBER && [".", ")", ".)"].contains(&is_one)
}

#[test]
fn an_item_of_plain_text_is_found_with_its_number() {
    let text = "À\n1. . \nLeave a Reply\nBy: Ann Lee\nwordU.S.Dr. Lee](http://a.b/c)wordwordwordwordword, \nword](http://a.b/c)𐭸A$3.6 billion\nwordwordwordwordwordword## word\twordwordword\0wordword\tword\twordword“\n. ";
    let (article, _) = Article::parse("a.txt", text.to_owned());
    assert!(article.blocks.iter().any(|block| is_numbered(text, block, 3)), "{:?}", article.blocks);
    let text = "](http://a.b/c)Xiword word$3.6 billionLeave a Reply\naXiU.S.\n中国银行。Dr. LeeDr. Lee. 𐮙  ¡0AThe bank. AA wordword word\u{c}1. . ";
    let (article, _) = Article::parse("a.txt", text.to_owned());
    let at = text.find('1').expect("it is there");
    assert!(!article.blocks.iter().any(|block| block.span.contains(at)), "the number is no part of a block");
    assert!(article.blocks.iter().any(|block| block.span.contains(at) || is_numbered(text, block, at)));
}

#[test]
fn a_colon_alone_is_no_label() {
    check(
        "a.txt",
        " U.S.Leave a Replyword\0$3.6 billionwordwordword\u{0}5.9\né(, May 20, 2014)$3.6 billionLeave a Replyword\u{0}5.9\n. \n\n:  word",
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn plain_text_loses_nothing(text in text()) {
        check("a.txt", &text);
        // In plain text every letter belongs to a block as well, or to the number of an item.
        let (article, _) = Article::parse("a.txt", text.clone());
        // Front matter is metadata, not text.
        prop_assume!(!text.starts_with("---"));
        for (offset, character) in text.char_indices().filter(|(_, character)| character.is_alphanumeric()) {
            let has = |block: &Block| block.span.contains(offset) || is_numbered(&text, block, offset);
            prop_assert!(article.blocks.iter().any(has), "{:?} at {} is in no block: {:?}", character, offset, text);
        }
    }

    #[test]
    fn text_formats_lose_no_quotable_text(text in text()) {
        for format in FORMATS.iter().filter_map(|format| format.as_text()) {
            check(&format!("a.{}", format.extensions()[0]), &text);
        }
    }
}
