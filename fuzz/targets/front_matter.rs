//! Any text at the head of a file: where its front matter ends, and what it says.
#![no_main]

use citewire::corpus::front_matter;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (yaml, body) = front_matter::cut(text);
    assert!(text.is_char_boundary(body), "the body begins inside a character");
    if let Some(yaml) = yaml {
        let _ = front_matter::read(yaml);
    }
    // Also what nothing encloses, so that the fuzzer need not find the fences.
    let _ = front_matter::read(text);
});
