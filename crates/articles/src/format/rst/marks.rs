//! The marks that begin a line: underlines, bullets, numbers and names of fields.

/// Bytes of the longest name of a field.
const LONGEST_FIELD: usize = 120;

/// The character of a line that consists of one repeated punctuation mark.
pub(super) fn adornment(words: &str) -> Option<char> {
    let sign = words.chars().next().filter(char::is_ascii_punctuation)?;
    (words.len() >= 2 && words.bytes().all(|byte| byte == sign as u8)).then_some(sign)
}

/// The length of a bullet at the beginning of a line.
pub(super) fn bullet(words: &str) -> Option<usize> {
    let sign = words.chars().next().filter(|sign| matches!(sign, '*' | '+' | '-' | '•' | '‣' | '⁃'))?;
    let rest = &words[sign.len_utf8()..];
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then_some(sign.len_utf8())
}

/// The length of a number at the beginning of a line, such as `1.`, `(2)`, `a)` or `#.`. A letter other than the first
/// counts only behind another one.
pub(super) fn enumerator(words: &str, is_lettered: bool) -> Option<usize> {
    let inner = words.strip_prefix('(').unwrap_or(words);
    let length = inner.bytes().take(10).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    let number = &inner[..length];
    let is_letter = number.len() == 1 && number.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_roman = number.len() < 8 && number.bytes().all(|byte| b"ivxIVX".contains(&byte));
    let is_number = number == "#"
        || !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        || (is_letter || is_roman) && (is_lettered || matches!(number, "a" | "A" | "i" | "I"));
    let rest = &inner[length..];
    let closed = if inner.len() < words.len() { rest.strip_prefix(')') } else { rest.strip_prefix(['.', ')']) }?;
    let is_marked = is_number && (closed.is_empty() || closed.starts_with(' '));
    is_marked.then_some(words.len() - closed.len())
}

/// The length of the name of a field, which stands between two colons at the beginning of a line.
pub(super) fn field_name(words: &str) -> Option<usize> {
    let inner = words.strip_prefix(':')?;
    if inner.starts_with([':', ' ', '`']) {
        return None;
    }
    let bytes = inner.as_bytes();
    let colons = (0..bytes.len().min(LONGEST_FIELD)).filter(|&at| bytes[at] == b':' && bytes[at - 1] != b'\\');
    for at in colons {
        match bytes.get(at + 1) {
            None | Some(b' ' | b'\t') => return (bytes[at - 1] != b' ').then_some(at),
            Some(b'`') => return None,
            Some(_) => {}
        }
    }
    None
}
