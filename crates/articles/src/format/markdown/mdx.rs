//! MDX: imports, exports, components and expressions between paragraphs of Markdown.

use super::family::{Family, Finder, Line, LineMark, Scan, attribute, titled};

/// Imports, exports and components are read in every file, expressions in MDX only.
pub(super) const MDX: Family = Family { line, opens: b"{<", inline };

/// Bytes of the longest tag or expression.
const LONGEST: usize = 8_000;
/// Parts of the names of components that show something else than text below a title.
const UNTITLED: [&str; 9] = ["image", "img", "figure", "video", "frame", "icon", "link", "head", "button"];

fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    let words = line.words();
    if !line.is_quoted && is_module(words) {
        let end = module_end(line);
        return Some(LineMark::HiddenTo(end));
    }
    if let Some(rest) = words.strip_prefix("</") {
        let is_component = is_component(rest) && rest.find('>') == Some(rest.len() - 1);
        return (is_component || words == "</>").then_some(LineMark::Closes);
    }
    let rest = words.strip_prefix('<')?;
    if !is_component(rest) && !words.starts_with("<>") {
        return None;
    }
    let end = bounded(line.finder, line.text, line.span.start, LONGEST, tag_end)?;
    let tag = &line.text[line.span.start..end];
    let is_alone = line.text[end..].split('\n').next().is_some_and(|behind| behind.trim().is_empty());
    if !is_alone {
        return None;
    }
    if tag.ends_with("/>") {
        return Some(LineMark::HiddenTo(end));
    }
    let name = rest.to_ascii_lowercase();
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let title = attribute(tag, &["label", "title", "summary", "header", "question"])
        .filter(|_| !UNTITLED.iter().any(|part| name.contains(part)));
    match titled(line.text, title.and_then(|title| line.title(title))) {
        LineMark::Title(title) | LineMark::Text(title) => Some(LineMark::Opens(Some(title), end)),
        _ => Some(LineMark::Opens(None, end)),
    }
}

/// True for the first line of an import or an export, and not for a sentence that begins with the word.
fn is_module(words: &str) -> bool {
    if let Some(rest) = words.strip_prefix("import ") {
        let rest = rest.trim_start();
        let names_file = rest.contains(" from '") || rest.contains(" from \"") || rest.contains("} from ");
        let is_bare = rest.starts_with(['\'', '"']) && rest.trim_end_matches(';').ends_with(['\'', '"']);
        return names_file || is_bare || rest == "{" || rest.starts_with("{ ") && !rest.contains('.');
    }
    let exported = ["const ", "let ", "var ", "default ", "function ", "async ", "class ", "{", "* "];
    words.strip_prefix("export ").is_some_and(|rest| exported.iter().any(|word| rest.starts_with(word)))
}

/// Where an import or an export ends: with the line on which its brackets are balanced, else before an empty line.
fn module_end(line: &mut Line<'_, '_>) -> usize {
    let start = line.span.start;
    let (mut end, mut depth) = (start, 0_i32);
    let mut before_empty = None;
    let is_open = line.finder.may_try(start);
    for next in line.text[start..].split_inclusive('\n') {
        if next.trim().is_empty() {
            before_empty.get_or_insert(end);
            if depth <= 0 || !is_open {
                return end;
            }
        }
        if end - start > LONGEST {
            line.finder.give_up(end);
            break;
        }
        end += next.len();
        let steps = next.bytes().map(|byte| i32::from(b"([{".contains(&byte)) - i32::from(b")]}".contains(&byte)));
        depth += steps.sum::<i32>();
        if depth <= 0 && !next.trim_end().ends_with(['=', ',', '(', '{', '[']) {
            return end;
        }
    }
    before_empty.unwrap_or(end)
}

/// True for what follows the `<` of a component: its name begins with a capital letter or has a dot.
pub(super) fn is_component(rest: &str) -> bool {
    let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_')).unwrap_or(rest.len());
    rest.starts_with(|c: char| c.is_ascii_uppercase()) && rest[name..].starts_with([' ', '/', '>', '\n', '\r', '\t'])
}

fn inline(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    if scan.is_at(at, "{/*") {
        return scan.hide_beyond(at, "{/*", "*/}");
    }
    let limit = LONGEST.min(scan.end - at);
    if scan.text.as_bytes()[at] == b'{' {
        return if scan.is_mdx { expression(scan, at, limit) } else { None };
    }
    let rest = &scan.text[at + 1..scan.end];
    let closes = rest.starts_with('/');
    if is_component(rest.trim_start_matches('/')) || scan.is_mdx && rest.starts_with(['>', '/']) {
        return bounded(scan.finder, scan.text, at, limit, tag_end).map(|end| scan.hide(at..end));
    }
    // Braces in a tag of HTML are code, which the parser of Markdown does not take for attributes.
    let is_tag = !closes && rest.starts_with(|c: char| c.is_ascii_lowercase());
    let end = is_tag.then(|| bounded(scan.finder, scan.text, at, limit, tag_end)).flatten()?;
    hide_braces(scan, at, end);
    Some(end)
}

/// Hides the attributes of a tag whose values are code.
fn hide_braces(scan: &mut Scan<'_, '_>, at: usize, end: usize) {
    let mut from = at;
    while let Some(value) = scan.text[from..end].find("{{").map(|value| from + value) {
        // `src="{{ site.url }}/a.png"`: a value of a template. `style={{ … }}` is code.
        let close = scan.text[value..end].find("}}").filter(|_| scan.before(value) != Some(b'='));
        let Some(close) = close else { break };
        scan.hide(value..value + close + 2);
        from = value + close + 2;
    }
    let mut from = at;
    while let Some(brace) = scan.text[from..end].find("={").map(|brace| from + brace) {
        let name = scan.text[from..brace].trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '-').len();
        let Ok(closing) = balanced(scan.text, brace + 1, end - brace) else { return };
        scan.hide(from + name..closing);
        from = closing;
    }
}

/// `{…}`: nothing, or the words of a string.
fn expression(scan: &mut Scan<'_, '_>, at: usize, limit: usize) -> Option<usize> {
    let end = bounded(scan.finder, scan.text, at, limit, balanced)?;
    let inside = &scan.text[at + 1..end - 1];
    let trimmed = inside.trim();
    let quote = trimmed.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
    if let Some(quote) = quote.filter(|quote| trimmed.len() > 1 && trimmed.ends_with(*quote)) {
        let before = inside.len() - inside.trim_start().len() + quote.len_utf8();
        let behind = inside.len() - inside.trim_end().len() + quote.len_utf8();
        scan.hide(at..at + 1 + before);
        return Some(scan.hide(end - 1 - behind..end));
    }
    Some(scan.hide(at..end))
}

/// Why no end was found.
enum NoEnd {
    /// Something else begins before.
    Other,
    /// The limit was reached.
    Limit,
}

/// Looks for an end, unless a look from shortly before had no result: otherwise many beginnings would each cost the
/// limit.
fn bounded(
    finder: &mut Finder,
    text: &str,
    at: usize,
    limit: usize,
    end: fn(&str, usize, usize) -> Result<usize, NoEnd>,
) -> Option<usize> {
    if !finder.may_try(at) {
        return None;
    }
    match end(text, at, limit) {
        Ok(end) => Some(end),
        Err(NoEnd::Other) => None,
        Err(NoEnd::Limit) => {
            finder.give_up(at + limit);
            None
        }
    }
}

/// Where the brace at a byte is closed again.
fn balanced(text: &str, at: usize, limit: usize) -> Result<usize, NoEnd> {
    let mut depth = 0_usize;
    for (offset, byte) in text.as_bytes()[at..].iter().take(limit).enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return Ok(at + offset + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    Err(NoEnd::Limit)
}

/// Where the tag at a byte ends. Its attributes may hold strings and code in braces.
fn tag_end(text: &str, at: usize, limit: usize) -> Result<usize, NoEnd> {
    let (mut quote, mut depth) = (None, 0_usize);
    for (offset, &byte) in text.as_bytes()[at..].iter().take(limit).enumerate().skip(1) {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'"' | b'\'') if depth == 0 || byte == b'"' => quote = Some(byte),
            (None, b'{') => depth += 1,
            (None, b'}') => depth = depth.saturating_sub(1),
            (None, b'>') if depth == 0 => return Ok(at + offset + 1),
            (None, b'<') if depth == 0 => return Err(NoEnd::Other),
            _ => {}
        }
    }
    Err(NoEnd::Limit)
}
