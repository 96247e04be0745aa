//! What must hold of every format in the list.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{FORMATS, Format, Hint, format_of, joined, of_path, read, usual_extensions};
use crate::decode::decode;
use crate::{Document, Places, Reason};

/// Bytes that some format gives a meaning to, in valid and in broken UTF-8.
const PIECES: [&[u8]; 26] = [
    b"---\ntitle: A\n---\n",
    b"---\n",
    b"# Heading\n\n",
    b"- item\n",
    b"| a | b |\n| --- | --- |\n| 1 | 2 |\n",
    b"```\n",
    b"> quoted\n",
    b"![picture](p.png)",
    b"[link](http://a.b/",
    b"<p>",
    b"<!--",
    b"<script>",
    b"**bold",
    b"`code",
    b"\n",
    b"\r\n",
    b"\0",
    b"\x1b",
    b"\xFF",
    b"\xE4\xB8",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    "Das Wort. ".as_bytes(),
    "银行。".as_bytes(),
    "Казань ".as_bytes(),
    b"The bridge opened in 1901 and still carries trams over the river.\n\n",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES.as_slice()).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..16),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Reads the bytes in a format and checks what every document must keep to.
fn check(format: &dyn Format, bytes: &[u8]) {
    let path = format!("a.{}", format.extensions()[0]);
    let Ok(documents) = format.read(bytes.to_vec(), &Hint::of_path(&path)) else { return };
    assert!(!documents.is_empty(), "{}: a file without a document is an error with a reason", format.name());
    for document in documents {
        let Places::Itself = document.places;
        let decoded = decode(bytes.to_vec()).expect("it was read");
        assert_eq!(document.text, decoded.text, "{}: the stored text is the decoded file", format.name());
        let mut at = 0;
        for block in &document.blocks {
            assert!(at <= block.span.start && block.span.start < block.span.end, "blocks are in order: {bytes:?}");
            assert!(document.text.get(block.span.range()).is_some(), "blocks lie on characters: {bytes:?}");
            assert!(block.markup.iter().all(|mark| block.span.encloses(mark)), "marks lie in their block: {bytes:?}");
            at = block.span.end;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn hostile_bytes_break_no_format(bytes in bytes()) {
        for format in FORMATS {
            check(format, &bytes);
        }
    }
}

#[test]
fn an_empty_file_is_set_aside_by_every_format() {
    for format in FORMATS {
        for bytes in [b"".as_slice(), b" \n\t\0"] {
            let read = format.read(bytes.to_vec(), &Hint::of_path("a"));
            assert!(read.is_err_and(|reason| reason.to_string() == "it is empty"), "{}", format.name());
        }
    }
}

#[test]
fn names_and_extensions_are_unique_and_of_one_form() {
    let (mut names, mut extensions) = (BTreeSet::new(), BTreeSet::new());
    for format in FORMATS {
        assert!(names.insert(format.name()), "two formats are named {}", format.name());
        assert!(!format.extensions().is_empty(), "{} has no extension", format.name());
        for extension in format.extensions() {
            assert!(extensions.insert(*extension), "two formats have the extension {extension}");
            assert!(extension.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{extension}");
        }
    }
}

#[test]
fn every_extension_leads_to_its_format_in_any_case_and_at_any_depth() {
    for format in FORMATS {
        for extension in format.extensions() {
            for path in [format!("a.{extension}"), format!("b.c/d.{}", extension.to_uppercase())] {
                assert_eq!(of_path(&path).map(Format::name), Some(format.name()), "{path}");
            }
        }
    }
    for path in ["README", "x/ChangeLog", "FAQ"] {
        assert_eq!(of_path(path).map(Format::name), Some("plain text"), "{path}");
    }
    for path in ["a", "a.png", ".md", "a.md/b", "install", "LICENSE", "README/a", "README.png"] {
        assert!(of_path(path).is_none(), "{path}");
    }
}

#[test]
fn a_file_of_no_known_extension_is_read_as_plain_text() {
    let documents = read(&FORMATS, b"Bridges\n\nBy: Ann Lee".to_vec(), &Hint::of_path("a")).expect("it is text");
    assert!(!documents[0].marks_headings);
}

#[test]
fn bytes_that_are_no_utf8_are_read_with_a_notice() {
    let text = ["\u{FEFF}The bridge opened in 1901.".as_bytes(), b"\xFF"].concat();
    let documents = read(&FORMATS, text, &Hint::of_path("a.md")).expect("it is text");
    assert_eq!(documents[0].notices, ["some bytes are not valid UTF-8 and are shown as \u{FFFD}"]);
    assert!(documents[0].marks_headings);
}

/// A format whose files begin with `%ROWS`: each further line is a document.
#[derive(Debug)]
struct Rows;

impl Format for Rows {
    fn name(&self) -> &'static str {
        "rows"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["rows"]
    }

    fn recognises(&self, bytes: &[u8]) -> bool {
        bytes.starts_with(b"%ROWS")
    }

    fn read(&self, bytes: Vec<u8>, _hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
        let text = String::from_utf8(bytes).expect("a test writes UTF-8");
        Ok(text.lines().skip(1).map(|row| super::plain::PLAIN.document(row.to_owned())).collect())
    }
}

#[test]
fn content_that_a_format_recognises_counts_for_more_than_the_extension() {
    let formats: [&dyn Format; 3] = [&super::plain::PLAIN, &super::markdown::MARKDOWN, &Rows];
    let name = |bytes: &[u8], path| format_of(&formats, bytes, path).map(Format::name);
    assert_eq!(name(b"%ROWS\none\ntwo", "a.md"), Some("rows"));
    assert_eq!(name(b"one\ntwo", "a.md"), Some("Markdown"));
    assert_eq!(name(b"one\ntwo", "a.rows"), Some("rows"));
    assert_eq!(name(b"one\ntwo", "a.png"), None);
}

#[test]
fn the_usual_extensions_read_as_words_of_a_sentence() {
    let sentence = usual_extensions("or");
    assert!(FORMATS.iter().all(|format| sentence.contains(&format!(".{}", format.extensions()[0]))), "{sentence}");
    let words = |of: &[&str]| joined(of.iter().map(|&word| word.to_owned()), "or");
    assert_eq!(words(&[".md"]), ".md");
    assert_eq!(words(&[".md", ".txt"]), ".md or .txt");
    assert_eq!(words(&[".md", ".txt", ".pdf"]), ".md, .txt or .pdf");
}
