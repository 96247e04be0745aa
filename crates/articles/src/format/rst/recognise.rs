//! Tells reStructuredText by its content, so that plain prose and Markdown are never taken for it.

use super::marks::field_name;

/// Bytes at the beginning of a file that are looked at.
const LOOKED_AT: usize = 64 * 1024;
/// Roles that count. Others may be something else, such as an emoji before code.
const ROLES: &str = "ref doc term class func meth mod attr exc data const pep rfc file envvar option keyword";

/// True for text that is certainly reStructuredText: it has two of directives or targets, roles, and underlined titles,
/// and nothing that only Markdown has.
pub(super) fn is_rst(bytes: &[u8]) -> bool {
    let Some(text) = beginning(bytes) else { return false };
    let (mut explicit, mut roles, mut titles) = (false, false, false);
    let mut above = "";
    for line in text.lines() {
        let words = line.trim_end();
        if words.starts_with("```") || words.starts_with("# ") || words.starts_with("## ") {
            return false;
        }
        explicit |= is_explicit(words);
        roles |= has_role(words);
        titles |= is_underline(words, above);
        above = words;
    }
    explicit && (roles || titles) || roles && titles
}

/// The beginning of a file, cut at the last whole line. `None` if it is not UTF-8.
fn beginning(bytes: &[u8]) -> Option<&str> {
    let piece = &bytes[..bytes.len().min(LOOKED_AT)];
    let whole = match piece.iter().rposition(|byte| *byte == b'\n') {
        Some(end) if piece.len() < bytes.len() => &piece[..end],
        _ => piece,
    };
    std::str::from_utf8(whole).ok()
}

/// True for `.. name::` and `.. _name:`.
fn is_explicit(words: &str) -> bool {
    let Some(rest) = words.trim_start().strip_prefix(".. ") else { return false };
    if let Some(target) = rest.strip_prefix('_') {
        return target.contains(':') && target.split_whitespace().count() <= 4;
    }
    let name = rest.split("::").next().unwrap_or_default();
    name.len() < rest.len()
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
}

/// True if a role stands somewhere: a name between colons, and a backtick behind it.
fn has_role(words: &str) -> bool {
    words.match_indices(":`").any(|(at, _)| {
        let name = words[..at].rsplit(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))).next();
        let name = name.unwrap_or_default();
        ROLES.split(' ').any(|role| role == name) && words[..at - name.len()].ends_with(':')
    })
}

/// True for a line of one repeated mark that is as long as the words above it.
fn is_underline(words: &str, above: &str) -> bool {
    let sign = words.as_bytes().first().copied().filter(|sign| b"=-~*^\"#+".contains(sign));
    let is_rule = sign.is_some_and(|sign| words.len() >= 3 && words.bytes().all(|byte| byte == sign));
    is_rule
        && !above.is_empty()
        && words.chars().count() >= above.trim().chars().count()
        && above.contains(char::is_alphabetic)
        && field_name(above).is_none()
}
