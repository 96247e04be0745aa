//! Sentence starts proposed by the `sentencex` crate, which is called on portions of the text: it takes quadratic time
//! over quotation marks and over text without white space.

use super::enclosures::{is_closing, is_quotation};
use super::stops;

/// Number of bytes from which on a portion ends at the next full-width stop.
const SMALLEST_PORTION: usize = 1024;
/// Largest portion in bytes. No real block is as large; one that is may have been made to waste time.
const LARGEST_PORTION: usize = 16 * 1024;
/// Most work that a portion may make, in bytes that are gone over once more because of a mark. Real text does not make
/// as much: 16 KB with a mark in every 40 bytes just do.
const MOST_WORK: usize = 4 << 20;
/// How much more work a mark makes in text that is not ASCII and has one of the marks that may also be an apostrophe.
const SLOW: usize = 16;

/// Byte offsets at which `sentencex` starts a sentence, without the first one.
pub(super) fn starts(text: &str, language: &str) -> Vec<usize> {
    let code = if language.is_empty() { "en" } else { language };
    let mut starts = Vec::new();
    let mut offset = 0;
    let mut is_behind_stop = false;
    for portion in portions(text) {
        let boundaries = sentencex::get_sentence_boundaries(code, portion);
        // A portion behind a stop begins with a sentence start of its own.
        let first = usize::from(!is_behind_stop);
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
        let words = portion.trim_end();
        is_behind_stop = if words.is_empty() { is_behind_stop } else { words.ends_with(stops::is_stop) };
    }
    starts
}

/// The text in portions, each of which `sentencex` goes through in a bounded time.
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
    let window = affordable(&rest[..rest.floor_char_boundary(LARGEST_PORTION)]);
    let near = &window[window.floor_char_boundary(SMALLEST_PORTION)..];
    if let Some(stop) = near.find(stops::is_full_width) {
        let after = near[stop..].trim_start_matches(|mark| stops::is_full_width(mark) || is_closing(mark));
        return window.len() - after.len();
    }
    if window.len() == rest.len() {
        return rest.len();
    }
    let stopped =
        window.rmatch_indices(char::is_whitespace).find(|(offset, _)| window[..*offset].ends_with(stops::is_stop));
    stopped.map_or(window.len(), |(offset, space)| offset + space.len())
}

/// The beginning of a text that does not make too much work. A quotation mark may send `sentencex` through everything
/// from it to the end, and a stop back to the last white space.
fn affordable(window: &str) -> &str {
    if window.len() * window.len() * SLOW <= MOST_WORK {
        return window;
    }
    let is_slow = !window.is_ascii() && window.contains(|mark| matches!(mark, '\'' | '`' | '\u{3000}'..='\u{3FFF}'));
    let per_quotation = if is_slow { SLOW } else { 1 };
    let (mut work, mut token) = (0, 0);
    for (at, mark) in window.char_indices() {
        if mark.is_whitespace() {
            token = at;
        } else if is_quotation(mark) {
            work += at * per_quotation;
        } else if stops::is_stop(mark) || !mark.is_ascii() && !mark.is_alphanumeric() {
            work += (at - token) * 2;
        }
        if work > MOST_WORK {
            return &window[..at];
        }
    }
    window
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
    fn the_more_marks_a_text_has_the_smaller_its_portions_are() {
        let longest = |text: &str| portions(text).map(str::len).max();
        let text = |piece: &str| piece.repeat(200_000 / piece.len());
        for (piece, most) in [("`", 3_000), ("'a ", 6_000), ("é'a “b \"c „d ", 2_000), ("<!--", 7_000), ("<?", 5_000)]
        {
            assert!(longest(&text(piece)).is_some_and(|longest| longest < most), "{piece}");
        }
        let prose = "He did not say “no” to the offer, nor did she, and they left for the coast at noon. ";
        assert_eq!(longest(&text(prose)), Some(LARGEST_PORTION / prose.len() * prose.len()));
    }

    #[test]
    fn a_huge_text_without_stops_is_cut_anywhere() {
        assert!(starts(&"é".repeat(40_000), "fr").is_empty());
    }
}
