//! Any text at the head of a file: the end of its front matter, and its metadata.

use citewire_articles::front_matter;

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (yaml, body) = front_matter::cut(text);
    assert!(text.is_char_boundary(body), "the body begins inside a character");
    if let Some(yaml) = yaml {
        let _ = front_matter::read(yaml);
    }
    // Read the text without fences too, so that the fuzzer need not find them.
    let _ = front_matter::read(text);
}
