//! Templates inside of articles: shortcodes of Hugo, tags of Liquid, includes of mdBook.

use std::ops::Range;

use super::family::{Family, Line, LineMark, Scan, attribute, titled};

/// `{{< … >}}`, `{{% … %}}`, `{% … %}` and `{{ … }}`.
pub(super) const SHORTCODES: Family = Family { line, opens: b"{", inline };

/// The forms of tags: how they begin and end.
const FORMS: [(&str, &str); 4] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")];
/// Shortcodes that hold code: their names, and what stands in their closing tags.
const CODE: [(&str, &str, &str); 7] = [
    ("highlight", "highlight", "endhighlight"),
    ("code-toggle", "code-toggle", "endcode-toggle"),
    ("mermaid", "mermaid", "endmermaid"),
    ("chart", "chart", "endchart"),
    ("math", "math", "endmath"),
    ("katex", "katex", "endkatex"),
    ("code", "code", "endcode"),
];
/// Number of times that the name of a shortcode may stand in its code.
const MOST_NAMES: usize = 20;
/// Parts of the names of shortcodes that have a title and text.
const TITLED: [&str; 12] = [
    "tab",
    "detail",
    "expand",
    "collaps",
    "accordion",
    "note",
    "tip",
    "warning",
    "alert",
    "callout",
    "admonition",
    "hint",
];
/// Parts of the names of shortcodes that have a table of tabs or a picture and no title.
const UNTITLED: [&str; 3] = ["table", "tabs", "img"];

/// A tag as it stands in the article.
struct Tag<'text> {
    /// All of it.
    span: Range<usize>,
    /// What stands between its braces.
    inside: &'text str,
    /// True for `{{ … }}`, which stands for a value.
    is_value: bool,
}

impl<'text> Tag<'text> {
    /// The name of a shortcode or a tag, without the slash of a closing one.
    fn name(&self) -> &'text str {
        let words = self.inside.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '*'));
        words
            .split(|c: char| c.is_whitespace() || matches!(c, '/' | '-') && !words.starts_with("code-"))
            .next()
            .unwrap_or("")
    }

    fn closes(&self) -> bool {
        self.inside.trim_start().starts_with('/') || self.name().starts_with("end")
    }
}

fn tag<'text>(text: &'text str, at: usize, end: usize, finder: &mut super::family::Finder) -> Option<Tag<'text>> {
    let (open, close) = *FORMS.iter().find(|(open, _)| text.as_bytes()[at..].starts_with(open.as_bytes()))?;
    let closing = finder.find(text, close, at + open.len()).filter(|closing| closing + close.len() <= end)?;
    Some(Tag { span: at..closing + close.len(), inside: &text[at + open.len()..closing], is_value: open == "{{" })
}

/// A line that begins with a tag: its title, or the code that it encloses.
fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    if !line.words().starts_with("{{") && !line.words().starts_with("{%") {
        return None;
    }
    let first = tag(line.text, line.span.start, line.text.len(), line.finder)?;
    let alone = first.span.end == line.span.end;
    if first.closes() || first.is_value {
        return None;
    }
    let name = first.name();
    if CODE.iter().any(|(known, ..)| *known == name) && alone && !first.inside.trim_end().ends_with('/') {
        return code(line, name);
    }
    let title = attribute(first.inside, &["title", "summary", "header", "heading", "label", "name", "tabName"])
        .or_else(|| first.inside.trim().strip_prefix(name).and_then(|rest| quoted(rest.trim())));
    let lower = name.to_ascii_lowercase();
    let is_titled = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
    let title = title.filter(|_| alone && is_titled(&TITLED) && !is_titled(&UNTITLED))?;
    Some(titled(line.text, line.title(title)))
}

/// The words of a first parameter in quotation marks.
fn quoted(rest: &str) -> Option<&str> {
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    rest[1..].split(quote).next()
}

/// A shortcode with code in it, up to the closing tag of the same name.
fn code(line: &mut Line<'_, '_>, name: &str) -> Option<LineMark> {
    let closing = CODE.iter().find(|(known, ..)| *known == name)?;
    let is_liquid = line.words().starts_with("{%");
    let mark = if is_liquid { closing.2 } else { closing.1 };
    let mut from = line.next;
    for _ in 0..MOST_NAMES {
        let at = line.finder.find(line.text, mark, from)?;
        from = at + mark.len();
        let before = line.text[line.next..at].trim_end_matches([' ', '-', '/']);
        let Some(open) = ["{{<", "{{%", "{%"].into_iter().find(|open| before.ends_with(open)) else { continue };
        let end = line.finder.find(line.text, "}", from).map_or(from, |end| end + 1);
        let end = if line.text[end..].starts_with('}') { end + 1 } else { end };
        return Some(LineMark::Code(line.next..line.next + before.len() - open.len(), end));
    }
    None
}

fn inline(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    if !scan.is_at(at, "{{") && !scan.is_at(at, "{%") {
        return None;
    }
    for (open, close) in [("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}")] {
        if scan.is_at(at, open) {
            return scan.hide_beyond(at, open, close);
        }
    }
    let tag = tag(scan.text, at, scan.end, scan.finder)?;
    let (start, end) = (tag.span.start, tag.span.end);
    // The words of a term, a link or a heading that the page shows in the place of the tag.
    let name = tag.name();
    let title =
        || tag.inside.trim().strip_prefix(name).filter(|_| name == "heading").and_then(|rest| quoted(rest.trim()));
    let words = attribute(tag.inside, &["text"]).or_else(title);
    if let Some(words) = words.filter(|words| !tag.is_value && !words.trim().is_empty()) {
        let from = words.as_ptr() as usize - scan.text.as_ptr() as usize;
        scan.hide(start..from);
        return Some(scan.hide(from + words.len()..end));
    }
    Some(scan.hide(start..end))
}

/// True for a line of code that stands for lines of another file.
pub(super) fn is_include(line: &str) -> bool {
    let words = line.trim();
    let is_mdbook = words.starts_with("{{#") && words.ends_with("}}");
    is_mdbook || words.starts_with("--8<--") || words.starts_with("// ANCHOR") || words.starts_with("<<< @/")
}
