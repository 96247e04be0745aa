//! Sentence starts proposed by the `sentencex` crate, which is called on portions of the text: it takes quadratic time
//! over text without white space.

use super::{enclosures, stops};

/// Number of bytes from which on a portion ends at the next full-width stop.
const SMALLEST_PORTION: usize = 1024;
/// Largest portion in bytes. No real block is as large; one that is may have been made to waste time.
const LARGEST_PORTION: usize = 16 * 1024;

/// Byte offsets at which `sentencex` starts a sentence, without the first one.
pub(super) fn starts(text: &str, language: &str) -> Vec<usize> {
    let code = if language.is_empty() { "en" } else { language };
    let mut starts = Vec::new();
    let mut offset = 0;
    for portion in portions(text) {
        let boundaries = sentencex::get_sentence_boundaries(code, portion);
        // A portion behind a stop begins with a sentence start of its own.
        let first = usize::from(!text[..offset].trim_end().ends_with(stops::is_stop));
        for boundary in boundaries.iter().skip(first) {
            let Some(rest) = portion.get(boundary.start_byte..) else {
                continue;
            };
            let start = offset + portion.len() - rest.trim_start().len();
            if start < text.len() {
                starts.push(start);
            }
        }
        offset += portion.len();
    }
    starts
}

/// The text in portions. `sentencex` takes quadratic time over text without white space and over quotations that never
/// close.
fn portions(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (portion, left) = rest.split_at(portion_end(rest));
        rest = left;
        (!portion.is_empty()).then_some(portion)
    })
}

/// The end of the first portion of `rest`: behind a full-width stop, which needs no proposal, or else behind the last
/// stop with white space.
fn portion_end(rest: &str) -> usize {
    let window = &rest[..rest.floor_char_boundary(LARGEST_PORTION)];
    let near = &window[window.floor_char_boundary(SMALLEST_PORTION)..];
    if let Some(stop) = near.find(stops::is_full_width) {
        let after = near[stop..].trim_start_matches(|mark| stops::is_full_width(mark) || enclosures::is_closing(mark));
        return window.len() - after.len();
    }
    if window.len() == rest.len() {
        return rest.len();
    }
    let stopped =
        window.rmatch_indices(char::is_whitespace).find(|(offset, _)| window[..*offset].ends_with(stops::is_stop));
    stopped.map_or(window.len(), |(offset, space)| offset + space.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, language: &str, expected: &[&str]) {
        let found: Vec<&str> = starts(text, language).iter().map(|start| &text[*start..]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn proposals_are_offsets_of_first_letters() {
        check("One.  Two. ", "en", &["Two. "]);
    }

    #[test]
    fn an_unknown_language_is_read_as_english() {
        let text = "He met Prof. Smith in the U.S. today. She left.";
        check(text, "xx", &["She left."]);
        check(text, "", &["She left."]);
    }

    #[test]
    fn portions_end_after_full_width_stops_and_their_closing_marks() {
        let text = "「中文。」".repeat(200);
        let portions: Vec<&str> = portions(&text).collect();
        assert!(portions.len() > 1 && portions.iter().all(|portion| portion.ends_with("。」")));
        assert_eq!(portions.concat(), text);
    }

    #[test]
    fn a_huge_text_is_cut_behind_a_stop() {
        let text = "He said “no. ".repeat(3_000);
        let portions: Vec<&str> = portions(&text).collect();
        assert!(portions.len() > 1 && portions.iter().all(|portion| portion.ends_with("no. ")));
        assert_eq!(portions.concat(), text);
    }

    #[test]
    fn a_huge_text_without_stops_is_cut_anywhere() {
        assert!(starts(&"é".repeat(40_000), "fr").is_empty());
    }
}
