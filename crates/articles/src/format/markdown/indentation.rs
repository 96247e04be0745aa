//! What stands before the words of a line: white space, the marks of block quotes and of items.

/// Columns of a tab.
const TAB: usize = 4;

/// Bytes of the white space and the marks of block quotes at the start of a line, and whether there is such a mark.
pub(super) fn quote_prefix(line: &str) -> (usize, bool) {
    let rest = line.trim_start_matches([' ', '\t', '>']);
    let prefix = &line[..line.len() - rest.len()];
    (prefix.len(), prefix.contains('>'))
}

/// Columns of white space.
pub(super) fn columns(white: &str) -> usize {
    white.bytes().map(|byte| if byte == b'\t' { TAB } else { 1 }).sum()
}

/// True for a bullet with four spaces behind it. The text below it is indented by four columns and not by five, which
/// would make code of it: it reads as with three.
pub(super) fn is_wide_bullet(words: &str) -> bool {
    words.starts_with(['*', '-', '+']) && words[1..].starts_with("    ") && !words[1..].starts_with("     ")
}

/// Bytes of the mark of an item and the space behind it.
pub(super) fn item_mark(words: &str) -> Option<usize> {
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mark = match words.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let rest = &words[mark..];
    let white = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    (white > 0 || rest.is_empty()).then_some(mark + white)
}
