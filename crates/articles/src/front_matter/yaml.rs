//! YAML between two lines of `---`, as nearly all site makers read it.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

use super::values::raw;
use super::{Entry, Front, MOST_NAMED, fenced, line_number, lines_within, named_lines, trimmed};
use crate::keys;

/// Characters of the longest key.
const LONGEST_KEY: usize = 60;

/// Finds YAML at the start of a text.
pub(super) fn find(text: &str) -> Option<Front> {
    let (start, end) = fenced(text, "---", &["---", "..."])?;
    match end {
        Some((end, body)) => looks_like_fields(&text[start..end]).then(|| read(text, start..end, body)),
        None => unclosed(text, start),
    }
}

/// True if the first line with content is a field. There may also be prose between two horizontal rules.
fn looks_like_fields(yaml: &str) -> bool {
    let first = yaml.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    first.is_none_or(|line| key_of(line).is_some_and(|(key, _)| key.split_whitespace().count() == 1))
}

/// Front matter without an end: the fields below the first line, if one of them is known, up to the first line that is
/// none.
fn unclosed(text: &str, start: usize) -> Option<Front> {
    let mut end = start;
    let mut knows_one = false;
    for (range, line) in lines_within(text, start..text.floor_char_boundary(start + super::LONGEST)) {
        let key = key_of(line).filter(|(key, _)| key.split_whitespace().count() == 1);
        let continues = end > start && line.starts_with([' ', '\t', '-']) && !line.trim().is_empty();
        if key.is_none() && !continues {
            break;
        }
        knows_one |= key.is_some_and(|(key, _)| keys::role(key).is_some());
        end = range.end;
    }
    let mut front = knows_one.then(|| read(text, start..end, end))?;
    let last = line_number(text, end - 1);
    front
        .notices
        .push(format!("front matter is not closed by a line of ---; the lines 2 to {last} were read as fields"));
    Some(front)
}

/// Reads the fields of YAML. If it is not valid, each field is read alone, and one that is not valid as text.
fn read(text: &str, inner: Range<usize>, body: usize) -> Front {
    match parsed(&text[inner.clone()]) {
        Ok(mut values) => {
            let cut = cut(text, inner, |key| values.contains_key(key));
            let entries = cut.into_iter().filter_map(|(name, range)| {
                let value = values.remove(&name)?;
                Some(Entry { name, value, span: trimmed(text, range) })
            });
            Front { entries: entries.collect(), body, notices: Vec::new() }
        }
        Err(error) => one_by_one(text, inner, body, error.to_string().lines().next().unwrap_or_default()),
    }
}

fn one_by_one(text: &str, inner: Range<usize>, body: usize, error: &str) -> Front {
    let mut broken = Vec::new();
    let mut entries = Vec::new();
    for (name, range) in cut(text, inner, |_| true) {
        let span = trimmed(text, range);
        let field = span.slice(text);
        let value = match parsed(field) {
            Ok(mut values) if values.len() == 1 => values.remove(&name).unwrap_or_default(),
            _ => {
                if broken.len() < MOST_NAMED {
                    broken.push(line_number(text, span.start as usize));
                }
                as_text(field)
            }
        };
        entries.push(Entry { name, value, span });
    }
    let notice = if broken.is_empty() {
        format!("front matter is not valid YAML and was read field by field: {error}")
    } else {
        format!("front matter is not valid YAML in {}, which was read as text: {error}", named_lines(&broken))
    };
    Front { entries, body, notices: vec![notice] }
}

/// The value of a field that is not valid, as text: a list of what follows hyphens, or all of its lines.
fn as_text(field: &str) -> Value {
    let mut lines = field.lines();
    let first = lines.next().and_then(key_of).map_or("", |(_, value)| value);
    let more: Vec<&str> = lines.map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let items: Option<Vec<&str>> = more.iter().map(|line| line.strip_prefix('-')).collect();
    match items {
        Some(items) if first.is_empty() && !items.is_empty() => items.into_iter().map(raw).collect(),
        _ => {
            let first = if is_block_mark(first) { "" } else { first };
            raw(&[&[first], more.as_slice()].concat().join(" "))
        }
    }
}

/// True for `>`, `|-` and the like, behind which a value of several lines follows.
fn is_block_mark(value: &str) -> bool {
    value.starts_with(['>', '|']) && value[1..].chars().all(|c| matches!(c, '-' | '+') || c.is_ascii_digit())
}

/// The value of one field alone; of one that is not valid, its text. `None` when the text is no field.
pub(super) fn value(field: &str) -> Option<Value> {
    match parsed(field) {
        Ok(values) if values.len() == 1 => values.into_values().next(),
        _ => field.lines().next().and_then(key_of).map(|_| as_text(field)),
    }
}

/// The fields of YAML. An error is not yet written out, which takes long: each of very many fields may have one.
fn parsed(yaml: &str) -> Result<BTreeMap<String, Value>, serde_saphyr::Error> {
    // In "language: no" and "tags: [y]" the values are words, not booleans.
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options::<Option<BTreeMap<String, Value>>>(yaml, options).map(Option::unwrap_or_default)
}

/// Cuts YAML into fields: each begins with a line that opens with a key which `is_key`.
fn cut(text: &str, inner: Range<usize>, is_key: impl Fn(&str) -> bool) -> Vec<(String, Range<usize>)> {
    let mut fields: Vec<(String, Range<usize>)> = Vec::new();
    for (range, line) in lines_within(text, inner) {
        if let Some((key, _)) = key_of(line).filter(|(key, _)| is_key(key)) {
            fields.push((key.to_owned(), range));
        } else if let Some((_, field)) = fields.last_mut().filter(|_| !line.starts_with('#') && !line.trim().is_empty())
        {
            field.end = range.end;
        }
    }
    fields
}

/// The key with which a line opens that is not indented, and what follows its colon.
fn key_of(line: &str) -> Option<(&str, &str)> {
    let (key, value) = match line.chars().next()? {
        quote @ ('"' | '\'') => {
            let (key, rest) = line[1..].split_once(quote)?;
            (key, rest.trim_start().strip_prefix(':')?)
        }
        first if first.is_alphanumeric() || matches!(first, '_' | '$' | '@') => {
            let colon = line.match_indices(':').map(|(at, _)| at);
            let mut ends =
                colon.filter(|at| line[at + 1..].is_empty() || line[at + 1..].starts_with(char::is_whitespace));
            let at = ends.next()?;
            (line[..at].trim_end(), &line[at + 1..])
        }
        _ => return None,
    };
    let is_short = key.chars().take(LONGEST_KEY + 1).count() <= LONGEST_KEY;
    (!key.is_empty() && is_short).then(|| (key, value.trim()))
}
