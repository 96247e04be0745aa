//! Boxes between lines of colons, as Docusaurus, VuePress, MyST and Pandoc have them.

use super::family::{Family, Line, LineMark, Scan, titled};

/// Boxes between lines of colons, their options, and roles before code.
pub(super) const DIRECTIVES: Family = Family { line, opens: b"{", inline };

/// Roles whose code is the title of another page and not code.
const REFERENCES: [&str; 8] = ["ref", "doc", "term", "any", "numref", "abbr", "eq", "kbd"];

fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    let words = line.words();
    if is_option(words) {
        return Some(LineMark::Hidden);
    }
    let rest = words.trim_start_matches(':');
    let colons = words.len() - rest.len();
    if colons < 3 {
        return None;
    }
    let rest = rest.trim_start();
    if rest.is_empty() {
        return Some(LineMark::Hidden);
    }
    let rest = if let Some(inside) = rest.strip_prefix('{') {
        inside.split_once('}')?.1
    } else {
        let name = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(rest.len());
        if name == 0 {
            return None;
        }
        &rest[name..]
    };
    let title = match rest.trim_start().strip_prefix('[') {
        Some(inside) => inside.split(']').next().unwrap_or_default(),
        None => rest.split('{').next().unwrap_or_default(),
    };
    Some(titled(line.text, line.title(title.trim_end_matches(':'))))
}

/// `:class: dropdown`: an option of a box.
fn is_option(words: &str) -> bool {
    const OPTIONS: [&str; 12] = [
        "class", "name", "open", "icon", "color", "sync", "width", "height", "align", "maxdepth", "caption", "linenos",
    ];
    let option = words.strip_prefix(':').and_then(|rest| rest.split_once(':'));
    option.is_some_and(|(name, rest)| OPTIONS.contains(&name) && (rest.is_empty() || rest.starts_with(' ')))
}

/// `{ref}` before code: a role of MyST. The code of a reference is `words <label>`.
fn inline(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    let rest = &scan.text[at + 1..scan.end];
    let name =
        rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, ':' | '-' | '_')).filter(|name| *name > 0)?;
    if !rest[name..].starts_with("}`") || rest[name..].starts_with("}``") {
        return None;
    }
    let role = &rest[..name];
    let code = at + 1 + name + 2;
    let end = scan.finder.find(scan.text, "`", code).filter(|end| *end < scan.end)?;
    if !REFERENCES.contains(&role) {
        return Some(scan.hide(at..code - 1));
    }
    scan.hide(at..code);
    let inside = &scan.text[code..end];
    let words = inside.rfind('<').filter(|label| *label > 0 && inside.ends_with('>')).unwrap_or(inside.len());
    Some(scan.hide(code + words..end + 1))
}
