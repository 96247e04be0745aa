//! Any text at the head of a file: the end of its front matter, and its metadata with the place of each field.

use citewire_articles::front_matter;

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    // Fences and braces are added too, so that the fuzzer need not find them.
    let fenced = |open: &str, close: &str| format!("{open}\n{text}\n{close}\n");
    for text in [text.to_owned(), fenced("---", "---"), fenced("+++", "+++"), fenced("{", "}"), fenced("---", "")] {
        for marks_headings in [true, false] {
            let stated = front_matter::read(&text, marks_headings);
            assert!(text.is_char_boundary(stated.body), "the body begins inside a character");
            for field in stated.metadata.fields {
                assert!(text.get(field.span.range()).is_some_and(|slice| !slice.is_empty()), "a field is a slice");
            }
        }
    }
}
