//! The cues of a file: when each is shown, and its lines.

use citewire_text::ByteSpan;

/// Words that are shown for some time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cue {
    /// When it appears, in milliseconds from the start.
    pub(super) start: u64,
    /// When it vanishes.
    pub(super) end: u64,
    /// Its lines, without white space around them.
    pub(super) lines: Vec<ByteSpan>,
}

/// The cues of a text from a byte on. Comments, styles and regions of WebVTT are none, and neither is what stands above
/// the first one.
pub(super) fn cues(text: &str, from: usize) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = from;
    // Below a comment, and below the number of a cue that is still without a time.
    let mut is_comment = false;
    let mut above_is_blank = true;
    for raw in text[from..].split_inclusive('\n') {
        let line = raw.trim_matches(is_blank);
        let start = at + (raw.len() - raw.trim_start_matches(is_blank).len());
        at += raw.len();
        if line.is_empty() {
            (is_comment, above_is_blank) = (false, true);
            continue;
        }
        if let Some((start, end)) = times(line) {
            drop_number(text, cues.last_mut());
            cues.push(Cue { start, end, lines: Vec::new() });
            is_comment = false;
        } else if above_is_blank && is_note(line) {
            is_comment = true;
        } else if let Some(cue) = cues.last_mut().filter(|_| !is_comment) {
            cue.lines.push(ByteSpan::new(start, start + line.len()));
        }
        above_is_blank = false;
    }
    cues.retain(|cue| !cue.lines.is_empty());
    cues
}

/// Takes the number or the name of the next cue from the end of one. It stands alone above the times.
fn drop_number(text: &str, cue: Option<&mut Cue>) {
    let Some(cue) = cue else { return };
    let Some(last) = cue.lines.last() else { return };
    let is_number = last.slice(text).bytes().all(|byte| byte.is_ascii_digit());
    let above = cue.lines.iter().rev().nth(1).map_or(0, |line| line.end as usize);
    let is_apart = text[above..last.start as usize].matches('\n').count() > 1 && above > 0;
    if is_number || is_apart {
        cue.lines.pop();
    }
}

/// True for the first line of a block of WebVTT that is not shown.
fn is_note(line: &str) -> bool {
    ["NOTE", "STYLE", "REGION", "X-TIMESTAMP-MAP"]
        .iter()
        .any(|word| line.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// When a cue appears and vanishes: `00:00:04,000 --> 00:00:06.500`, with settings behind it.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    Some((time(start.trim())?, time(rest.split_whitespace().next()?)?))
}

/// Milliseconds.
fn time(stated: &str) -> Option<u64> {
    if stated.len() > 16 {
        return None;
    }
    let (whole, fraction) = stated.split_once([',', '.']).unwrap_or((stated, "0"));
    let milliseconds: u64 = fraction.get(..fraction.len().min(3))?.parse().ok()?;
    let mut seconds: u64 = 0;
    for part in whole.split(':') {
        seconds = seconds.checked_mul(60)?.checked_add(part.parse().ok()?)?;
    }
    whole.contains(':').then_some(())?;
    seconds.checked_mul(1_000)?.checked_add(milliseconds)
}

/// True for white space and for invisible characters in its place.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{cues, times};

    #[test]
    fn times_of_both_formats_are_read() {
        assert_eq!(times("00:00:04,000 --> 00:00:06,500"), Some((4_000, 6_500)));
        assert_eq!(times("00:04.000 --> 01:00:06.500 align:start"), Some((4_000, 3_606_500)));
        assert_eq!(times("a --> b"), None);
        assert_eq!(times("99999999999999999999:00 --> 1:00"), None);
    }

    #[test]
    fn numbers_and_names_of_cues_are_no_lines() {
        let text = "1\n00:01.000 --> 00:02.000\nIn 1901\n12\n\n2\n00:02.000 --> 00:03.000\nit opened.\n\nintro\n\
                    00:04.000 --> 00:05.000\nYes.\n";
        let lines: Vec<Vec<&str>> =
            cues(text, 0).iter().map(|cue| cue.lines.iter().map(|line| line.slice(text)).collect()).collect();
        assert_eq!(lines, [vec!["In 1901", "12"], vec!["it opened."], vec!["Yes."]]);
    }
}
