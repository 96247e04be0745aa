//! Looks for marks inside a paragraph, outside of its code.

use super::family::{FAMILIES, Scan};

/// True for each byte with which a mark of some family begins.
static OPENS: [bool; 256] = {
    let mut opens = [false; 256];
    let mut family = 0;
    while family < FAMILIES.len() {
        let bytes = FAMILIES[family].opens;
        let mut at = 0;
        while at < bytes.len() {
            opens[bytes[at] as usize] = true;
            at += 1;
        }
        family += 1;
    }
    opens
};

/// Finds all marks of a paragraph.
pub(super) fn find(scan: &mut Scan<'_, '_>) {
    let runs = CodeMarks::of(&scan.text[scan.start..scan.end]);
    let mut at = scan.start;
    while at < scan.end {
        let byte = scan.text.as_bytes()[at];
        at = match byte {
            b'\\' => at + 2,
            b'`' => code(scan, &runs, at),
            b'<' if scan.is_at(at, "<!--") => scan.hide_beyond(at, "<!--", "-->").unwrap_or(at + 4),
            _ if !OPENS[byte as usize] => at + 1,
            _ => FAMILIES
                .iter()
                .filter(|family| family.opens.contains(&byte))
                .find_map(|family| (family.inline)(scan, at))
                .unwrap_or(at + 1),
        };
    }
}

/// Goes over code and returns where it ends.
fn code(scan: &mut Scan<'_, '_>, runs: &CodeMarks, at: usize) -> usize {
    let length = run_length(&scan.text.as_bytes()[at..scan.end]);
    let inside = at + length;
    let Some(end) = runs.closing(&scan.text[..scan.end], inside, length, scan.start) else { return inside };
    if scan.has_placeholders {
        super::tldr::hide_braces(scan, inside..end);
    }
    end + length
}

fn run_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| **byte == b'`').count()
}

/// Where runs of backticks of each length stand last in a paragraph, so that a run without a partner costs nothing.
struct CodeMarks(std::collections::HashMap<usize, usize>);

impl CodeMarks {
    fn of(paragraph: &str) -> Self {
        let bytes = paragraph.as_bytes();
        let mut last = std::collections::HashMap::new();
        let mut at = 0;
        while at < bytes.len() {
            let length = run_length(&bytes[at..]);
            if length > 0 {
                last.insert(length, at);
            }
            at += length.max(1);
        }
        Self(last)
    }

    /// Where the next run of this length begins.
    fn closing(&self, text: &str, from: usize, length: usize, start: usize) -> Option<usize> {
        self.0.get(&length).filter(|last| **last + start >= from)?;
        let bytes = text.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            let there = run_length(&bytes[at..]);
            if there == length {
                return Some(at);
            }
            at += there.max(1);
        }
        None
    }
}
