//! Any text in any language: its sentences are slices, one behind the other, and nothing but white space is between them.
#![no_main]

use citewire::text::sentences::sentences;
use libfuzzer_sys::fuzz_target;

const LANGUAGES: [&str; 8] = ["en", "de", "sv", "fr", "ru", "zh", "ja", "xx"];

fuzz_target!(|text: &str| {
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
});
