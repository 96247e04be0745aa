//! Any text in any language: its sentences are slices in order, with only white space between them.

use citewire_text::sentences::sentences;

const LANGUAGES: [&str; 8] = ["en", "de", "sv", "fr", "ru", "zh", "ja", "xx"];

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let language = LANGUAGES[text.len() % LANGUAGES.len()];
    let mut last = 0;
    for span in sentences(text, language) {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(last <= start && start < end, "{span:?} after {last}");
        assert!(text.get(start..end).is_some(), "{span:?} cuts a character");
        assert!(text[last..start].trim().is_empty(), "{:?} is in no sentence", &text[last..start]);
        last = end;
    }
    assert!(text[last..].trim().is_empty(), "{:?} is in no sentence", &text[last..]);
}
