//! Cuts one block of text into sentences, the unit that is quoted. It knows nothing of lines, articles or markup.
//!
//! Four steps: the `sentencex` crate proposes boundaries ([`proposals`]); [`verdict`] accepts, rejects or adds a
//! boundary at every stop; [`lists`] separates list items; a sentence that is still too long is cut once more by UAX
//! 29.

mod abbreviations;
mod continuation;
mod enclosures;
mod glued;
mod lists;
mod proposals;
mod stops;
mod verdict;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use self::enclosures::Enclosures;
use self::verdict::Case;
use super::span::ByteSpan;

/// Longest sentence, in characters, that is not cut again. In a longer one an unbalanced mark may have hidden
/// boundaries.
const LONGEST_TRUSTED: usize = 300;

/// Number of bytes before a boundary in which its last word is looked for.
const LONGEST_TAIL: usize = 80;

/// The sentences of one block of `text` in order: trimmed, disjoint, and together covering everything but white space.
/// `language` is an ISO 639-1 code; an unknown one is read as English.
///
/// ```
/// let text = "Dr. Ek drew it. It opened in 1901.";
/// let sentences = citewire_text::sentences::sentences(text, "en");
/// let quotes: Vec<&str> = sentences.iter().map(|span| span.slice(text)).collect();
/// assert_eq!(quotes, ["Dr. Ek drew it.", "It opened in 1901."]);
/// ```
#[must_use]
pub fn sentences(text: &str, language: &str) -> Vec<ByteSpan> {
    let enclosures = Enclosures::of(text);
    let proposed = proposals::starts(text, language);
    let starts = judged_starts(text, language, &proposed, &enclosures);
    let starts = with_list_items(text, starts);
    let mut spans = Vec::with_capacity(starts.len());
    for span in trimmed(text, &starts) {
        recut(text, span, &enclosures, &mut spans);
    }
    spans
}

/// Sentence starts after the verdict on each stop. It walks through stops and proposals in parallel.
fn judged_starts(text: &str, language: &str, proposed: &[usize], enclosures: &Enclosures) -> Vec<usize> {
    let mut starts = vec![0];
    let mut proposals = proposed.iter().copied().peekable();
    let mut unit = 0;
    for stop in stops::stops(text, enclosures) {
        while let Some(start) = proposals.next_if(|start| *start <= stop.mark) {
            unit = start;
            if is_free(text, start) {
                starts.push(start);
            }
        }
        let mut hit = None;
        while let Some(start) = proposals.next_if(|start| *start <= stop.next) {
            hit = Some(start);
        }
        let swallowed = enclosures.open_within(unit, stop.mark);
        let case = Case { text, stop, enclosures, proposed: hit.is_some(), swallowed, language };
        // An ellipsis that opens a sentence does not end it: `...Now comes the best part.`
        if starts.last() != Some(&stop.mark) && case.splits() {
            starts.push(stop.next);
        }
        unit = hit.unwrap_or(unit);
    }
    starts.extend(proposals.filter(|start| is_free(text, *start)));
    starts.dedup();
    starts
}

/// True when a proposal without a stop stands behind white space and not inside a word.
fn is_free(text: &str, start: usize) -> bool {
    text[..start].ends_with(char::is_whitespace)
}

/// Adds the starts of list items, and removes starts that would cut off a marker or a lone stop.
fn with_list_items(text: &str, mut starts: Vec<usize>) -> Vec<usize> {
    let items = lists::item_starts(text, &starts);
    starts.extend(items);
    starts.extend(lists::rule_bounds(text));
    starts.sort_unstable();
    starts.dedup();
    let Some(last_word) = text.rfind(char::is_alphanumeric) else {
        return vec![0];
    };
    let mut kept = vec![0];
    let mut has_words = false;
    let mut previous = 0;
    // Text at the end without a letter or a digit belongs to the sentence before it.
    for start in starts.into_iter().take_while(|start| *start <= last_word) {
        let last = kept.last().copied().unwrap_or(0);
        let piece = &text[last..start];
        has_words = has_words || text[previous..start].contains(char::is_alphanumeric);
        previous = start;
        if has_words && !lists::is_marker(piece) || lists::is_rule(piece) {
            kept.push(start);
        } else if !has_words && kept.len() > 1 && stops::are_stops(piece) {
            // A lone stop belongs to the sentence before it.
            kept.pop();
            kept.push(start);
        } else {
            continue;
        }
        has_words = false;
    }
    kept
}

/// The spans between `starts`, without the white space around them.
fn trimmed<'a>(text: &'a str, starts: &'a [usize]) -> impl Iterator<Item = ByteSpan> + 'a {
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| trimmed_span(text, *start, end))
}

fn trimmed_span(text: &str, start: usize, end: usize) -> Option<ByteSpan> {
    let piece = &text[start..end];
    let kept = piece.trim();
    let start = start + (piece.len() - piece.trim_start().len());
    (!kept.is_empty()).then(|| ByteSpan::new(start, start + kept.len()))
}

/// Cuts a sentence that is too long at the UAX 29 boundaries behind which no abbreviation stands.
fn recut(text: &str, span: ByteSpan, enclosures: &Enclosures, spans: &mut Vec<ByteSpan>) {
    let unit = span.slice(text);
    if unit.len() <= LONGEST_TRUSTED || unit.chars().count() <= LONGEST_TRUSTED {
        spans.push(span);
        return;
    }
    let offset = span.range().start;
    let mut start = offset;
    for at in bounds(unit) {
        let at = offset + at;
        let tail = &text[text.floor_char_boundary(at.saturating_sub(LONGEST_TAIL)).max(start)..at];
        let capital =
            text[at..].chars().take(8).find(|mark| !enclosures::is_opening(*mark)).is_some_and(char::is_uppercase);
        if capital && ends_sentence(tail) && !enclosures.hold(at, at) && !lists::is_marker(&text[start..at]) {
            spans.extend(trimmed_span(text, start, at));
            start = at;
        }
    }
    spans.extend(trimmed_span(text, start, span.range().end));
}

/// The UAX 29 boundaries inside of a text. Its parts are cut one by one, since the crate takes quadratic time over the
/// marks behind a stop.
fn bounds(text: &str) -> impl Iterator<Item = usize> {
    parts(text)
        .into_iter()
        .flat_map(|part| text[part.clone()].split_sentence_bound_indices().skip(1).map(move |(at, _)| part.start + at))
}

/// The text without the rests of overlong runs of marks and white space, in and behind which no sentence begins: the last
/// word is too far away.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut run) = (0, 0);
    for (at, character) in text.char_indices() {
        if character.is_alphanumeric() || stops::is_stop(character) {
            if at - run > LONGEST_TAIL {
                parts.push(start..text.floor_char_boundary(run + LONGEST_TAIL));
                start = at;
            }
            run = at + character.len_utf8();
        }
    }
    parts.push(start..text.floor_char_boundary(run + LONGEST_TAIL));
    parts
}

/// True when `tail` ends with a stop that belongs to no abbreviation.
fn ends_sentence(tail: &str) -> bool {
    let tail = tail.trim_end();
    let unstopped = tail.trim_end_matches(|mark| enclosures::is_closing(mark) || stops::is_stop(mark));
    let word =
        unstopped.rsplit(|mark: char| mark.is_whitespace() || enclosures::is_opening(mark)).next().unwrap_or_default();
    unstopped.len() < tail.len() && word.chars().count() > 1 && abbreviations::classified(word).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The expected sentences are separated by ` | `.
    fn check(language: &str, text: &str, expected: &str) {
        let found: Vec<&str> = sentences(text, language).iter().map(|sentence| sentence.slice(text)).collect();
        assert_eq!(found.join(" | "), expected);
    }

    #[test]
    fn a_source_in_brackets_stays_with_its_sentence() {
        check("en", "It is so (, May 20, 2014). Next.", "It is so (, May 20, 2014). | Next.");
        check("en", "“as such”(Gazeta, August 23). Then.", "“as such”(Gazeta, August 23). | Then.");
        check(
            "en",
            "He condemned it (Ministry, May 28;, May 28). Xi left.",
            "He condemned it (Ministry, May 28;, May 28). | Xi left.",
        );
    }

    #[test]
    fn abbreviations_initials_and_decimals_do_not_end_a_sentence() {
        check(
            "en",
            "J. R. R. Tolkien met Dr. No in the U.S. He left.",
            "J. R. R. Tolkien met Dr. No in the U.S. | He left.",
        );
        check(
            "en",
            "It cost $5.9 billion vs. No. 5 at 6 p.m. on Oct. 3.",
            "It cost $5.9 billion vs. No. 5 at 6 p.m. on Oct. 3.",
        );
    }

    #[test]
    fn closing_quotation_marks_stay_with_the_sentence() {
        check("en", "“Winner takes all.” In his address he agreed.", "“Winner takes all.” | In his address he agreed.");
        check("ja", "「雨です。」空が暗い。", "「雨です。」 | 空が暗い。");
    }

    #[test]
    fn an_open_quotation_does_not_swallow_the_paragraph() {
        check(
            "en",
            "He spoke of “policy of peace. It was new. Few agreed.",
            "He spoke of “policy of peace. | It was new. | Few agreed.",
        );
    }

    #[test]
    fn chinese_stops_end_a_sentence_before_latin_letters_and_digits() {
        check(
            "zh",
            "他来了。2014年走了！GDP增长5.9%。（见附件。二）完",
            "他来了。 | 2014年走了！ | GDP增长5.9%。 | （见附件。二）完",
        );
    }

    #[test]
    fn list_markers_stay_with_their_items() {
        check("en", "1. Open it 2. Close it", "1. Open it | 2. Close it");
        check("en", "10. Get some rest", "10. Get some rest");
    }

    #[test]
    fn an_exclamation_mark_inside_a_name_does_not_end_a_sentence() {
        let text = "Open the page of the Blitz!Box and choose DNS.";
        check("en", text, text);
        check("en", "Welcome to Rome!The city is old.", "Welcome to Rome! | The city is old.");
        check("en", "This is so nice!John left at once.", "This is so nice! | John left at once.");
    }

    #[test]
    fn addresses_and_file_names_are_whole() {
        let text = "See www.Example.com/A.html#.Vhg2 or mail A.B@c.org about config.yaml today.";
        check("en", text, text);
    }

    #[test]
    fn a_single_line_break_is_a_space() {
        check("en", "It was cold\nin the city. He\nleft.", "It was cold\nin the city. | He\nleft.");
    }

    #[test]
    fn what_stands_behind_a_stop_is_gone_over_once() {
        let word = "word ".repeat(70);
        for run in [" ", "(", ")", "\"", "“"] {
            let text = format!("{word}end.{} Next {word}", run.repeat(200_000));
            let parts = parts(&text);
            assert!(parts.iter().map(Range::len).sum::<usize>() < 1_500, "{run}");
            let found: String = sentences(&text, "en").iter().map(|sentence| sentence.slice(&text)).collect();
            assert!(found.starts_with("word word") && found.ends_with("word word"), "{run}");
        }
    }

    #[test]
    fn text_without_words_is_one_sentence_or_none() {
        check("en", " ?! ", "?!");
        check("en", " \n ", "");
        check("xx", "Hello. Bye.", "Hello. | Bye.");
    }

    proptest! {
        #[test]
        fn sentences_are_in_order_trimmed_and_lose_nothing(
            text in "([a-zA-Z0-9 .,!?\n\r\t\0'\"“”‘’«»()\\[\\]•*_:;=-]|[A-Z][a-z]{1,5}\\. |1\\. |中|。|！|」|「|（|）|😀|é|\\PC){0,400}",
            language in "(en|zh|ja|ru|de|fr|xx|)",
        ) {
            let mut end = 0;
            for sentence in sentences(&text, &language) {
                let range = sentence.range();
                prop_assert!(range.start >= end && !sentence.is_empty());
                prop_assert!(text[end..range.start].chars().all(char::is_whitespace));
                prop_assert_eq!(&text[range.clone()], text[range.clone()].trim());
                end = range.end;
            }
            prop_assert!(text[end..].chars().all(char::is_whitespace));
        }
    }
}
