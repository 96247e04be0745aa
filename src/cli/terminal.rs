//! Corpus text on a terminal: control characters are made visible, words of the question are bold, and the short answer
//! is underlined.

use anstyle::{Effects, Style};

use crate::answer::{CitedSentence, Highlight, Role};

pub(super) const BOLD: Style = Style::new().effects(Effects::BOLD);
pub(super) const ANSWER: Style = Style::new().effects(Effects::BOLD.insert(Effects::UNDERLINE));
pub(super) const FAINT: Style = Style::new().effects(Effects::DIMMED);

/// Text in which control characters have no effect: each becomes U+FFFD, except line breaks and tabs. This includes
/// characters that change the direction of writing, since they can make a line read differently.
pub(super) fn harmless(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if acts(c) && !matches!(c, '\n' | '\t') { '\u{FFFD}' } else { c })
        .collect()
}

/// Whether a terminal obeys this character instead of showing it.
pub(super) fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The readable words of a quote with the question's words in bold and the short answer underlined as well. Further lines
/// of it are indented, so that none can be taken for a line of the answer itself.
pub(super) fn with_highlights(sentence: &CitedSentence) -> String {
    let display = &sentence.display;
    let mut shown = String::with_capacity(display.text.len() * 2);
    let mut at = 0;
    let place = |highlight: &Highlight| Some((display.place(highlight.span)?, highlight.role));
    let mut highlights: Vec<_> = sentence.highlights.iter().filter_map(place).collect();
    highlights.sort_by_key(|(span, _)| *span);
    for (span, role) in highlights {
        let (start, end) = ((span.start as usize).max(at), span.end as usize);
        let (Some(before), Some(marked)) = (display.text.get(at..start), display.text.get(start..end)) else {
            continue;
        };
        let style = match role {
            Role::Answer => ANSWER,
            Role::Word => BOLD,
        };
        shown.push_str(&harmless(before));
        shown.extend([style.render().to_string(), harmless(marked), style.render_reset().to_string()]);
        at = end;
    }
    shown.push_str(&harmless(display.text.get(at..).unwrap_or_default()));
    shown.replace('\n', "\n  ")
}

#[cfg(test)]
mod tests {
    use super::harmless;

    fn check(text: &str, expected: &str) {
        assert_eq!(harmless(text), expected);
    }

    #[test]
    fn escape_sequences_lose_their_escape() {
        check("a\x1b[31mb\x07", "a\u{FFFD}[31mb\u{FFFD}");
        check("a\u{202E}b", "a\u{FFFD}b");
    }

    #[test]
    fn line_breaks_stay() {
        check("a\r\nb\tc", "a\nb\tc");
    }
}
