//! Short pages of commands: a name, a line that says what it does, and examples in which braces mark what the reader has
//! to fill in, as in `rm {{path/to/file}}`.

use std::ops::Range;

use super::family::Scan;

/// Bytes at the start of a text by which such a page is known.
const HEAD: usize = 4_000;

/// True for a page of commands: a title, a quoted description, and an item that ends with a colon and has a line of code
/// below it.
pub(super) fn is_page(text: &str) -> bool {
    let mut lines = text[..text.floor_char_boundary(HEAD)].lines().filter(|line| !line.trim().is_empty());
    let has_head = lines.next().is_some_and(|line| line.starts_with("# "));
    let mut lines = lines.skip_while(|line| line.starts_with('>')).peekable();
    let is_example = lines.next().is_some_and(|line| line.starts_with("- ") && line.trim_end().ends_with(':'))
        && lines.next().is_some_and(|line| line.starts_with('`') && line.trim_end().ends_with('`'));
    has_head && is_example && text.contains("\n>")
}

/// Hides the braces of placeholders inside of code.
pub(super) fn hide_braces(scan: &mut Scan<'_, '_>, code: Range<usize>) {
    let mut at = code.start;
    while let Some(open) = scan.text[at..code.end].find("{{").map(|open| at + open) {
        let Some(close) = scan.text[open..code.end].find("}}").map(|close| open + close) else { return };
        scan.hide(open..open + 2);
        scan.hide(close..close + 2);
        at = close + 2;
    }
}
