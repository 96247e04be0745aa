//! MkDocs: boxes and tabs whose text is indented, snippets of other files.

use super::family::{Family, Line, LineMark, Scan, titled};

/// Boxes (`!!!`, `???`), tabs (`===`) and snippets (`--8<--`).
pub(super) const ADMONITIONS: Family = Family { line, opens: b"", inline };

fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    let words = line.words();
    if words.starts_with("--8<--") || words.starts_with(";--8<--") {
        return Some(LineMark::Hidden);
    }
    if let Some(rest) = words.strip_prefix("===") {
        let label = rest.trim_start_matches(['!', '+']).trim_start();
        return label.starts_with('"').then(|| LineMark::Body(line.title(label)));
    }
    let rest = words.strip_prefix("!!!").or_else(|| words.strip_prefix("???"))?;
    let rest = rest.strip_prefix('+').unwrap_or(rest);
    let is_named = rest.trim_start().starts_with(|c: char| c.is_alphabetic() || c == '"');
    if !is_named {
        return None;
    }
    let title = rest.find('"').and_then(|quote| line.title(&rest[quote..]));
    match titled(line.text, title) {
        LineMark::Title(title) | LineMark::Text(title) => Some(LineMark::Body(Some(title))),
        _ => Some(LineMark::Body(None)),
    }
}

fn inline(_: &mut Scan<'_, '_>, _: usize) -> Option<usize> {
    None
}
