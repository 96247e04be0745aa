//! Attributes in braces, as kramdown, Pandoc and others write them: `{: .note}`, `{#id}`, `{:toc}`.

use super::family::{Family, Line, LineMark, Scan};

/// Attributes of blocks and of words.
pub(super) const KRAMDOWN: Family = Family { line, opens: b"{:", inline };

/// Bytes of the longest attributes.
const LONGEST: usize = 300;

fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    let words = line.words();
    let is_attributes = words.starts_with('{') && attributes(words) == Some(words.len());
    // `* TOC` is replaced by the table of contents that `{:toc}` below it asks for.
    let below = || line.text[line.next..].lines().next().unwrap_or_default().trim();
    let is_contents = matches!(words, "* TOC" | "- TOC" | "1. TOC") && below().starts_with("{:");
    (is_attributes || is_contents).then_some(LineMark::Hidden)
}

fn inline(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    let rest = &scan.text[at..scan.end];
    if rest.starts_with(':') {
        return icon(rest).map(|length| scan.hide(at..at + length));
    }
    let length = attributes(rest)?;
    let touches = scan.before(at).is_some_and(|before| matches!(before, b')' | b']' | b'`' | b'*' | b'_' | b'"'));
    let ends_line = rest[length..].trim_start_matches([' ', '\t', '#']).starts_with(['\n', '\r'])
        || rest[length..].trim().is_empty();
    (rest.starts_with("{:") || touches || ends_line).then(|| scan.hide(at..at + length))
}

/// Number of bytes of the attributes with which a text begins.
fn attributes(text: &str) -> Option<usize> {
    let limit = text.floor_char_boundary(LONGEST);
    let end = text[..limit].find('}')?;
    let inside = text[1..end].trim();
    let is_named = inside.strip_prefix(['#', '.']).is_some_and(|name| name.starts_with(|c: char| c.is_alphabetic()));
    let is_marked = text.starts_with("{:") && !text[2..].starts_with(':');
    let plain = |c: char| !matches!(c, '{' | '\n' | '<' | '>' | '`');
    ((is_named || is_marked) && inside.chars().all(plain)).then_some(end + 1)
}

/// Number of bytes of the name of an icon with which a text begins: `:material-home:`.
fn icon(text: &str) -> Option<usize> {
    const SETS: [&str; 5] = ["material-", "octicons-", "fontawesome-", "simple-", "bootstrap-"];
    let name = &text[1..];
    let set = SETS.iter().find(|set| name.starts_with(**set))?;
    let end = name.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')?;
    (end > set.len() && name[end..].starts_with(':')).then_some(end + 2)
}
