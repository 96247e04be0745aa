//! TOML between two lines of `+++`, as Hugo and Zola read it.

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::values::raw;
use super::{Entry, Front, MOST_NAMED, fenced, line_number, lines_within, named_lines, trimmed};
use citewire_text::ByteSpan;

/// How deep tables may be nested for their fields to count.
const DEEPEST: usize = 3;

/// Finds TOML at the start of a text. Without a second line of `+++` there is none.
pub(super) fn find(text: &str) -> Option<Front> {
    let (start, end) = fenced(text, "+++", &["+++"])?;
    let (end, body) = end?;
    let (table, errors) = DeTable::parse_recoverable(&text[start..end]);
    let mut entries = Vec::new();
    collect(table.into_inner(), start, DEEPEST, &mut entries);
    let mut notices = Vec::new();
    if let Some(first) = errors.first() {
        let mut broken: Vec<usize> = Vec::new();
        for error in errors.iter().take(MOST_NAMED) {
            let at = start + error.span().map_or(0, |span| span.start.min(end - start));
            let number = line_number(text, at);
            if !broken.contains(&number) {
                read_as_text(text, number, start..end, &mut entries);
                broken.push(number);
            }
        }
        let reason = first.message().lines().next().unwrap_or_default();
        notices.push(format!(
            "front matter is not valid TOML in {}, which was read as text: {reason}",
            named_lines(&broken)
        ));
    }
    entries.sort_by_key(|entry| entry.span.start);
    Some(Front { entries, body, notices })
}

/// Replaces what was read of a line that is not valid by its text.
fn read_as_text(text: &str, number: usize, inner: std::ops::Range<usize>, entries: &mut Vec<Entry>) {
    let first = line_number(text, inner.start);
    let Some((range, line)) = lines_within(text, inner).nth(number.saturating_sub(first)) else { return };
    let Some((name, value)) = line.split_once('=') else { return };
    entries.retain(|entry| !(range.start..range.end).contains(&(entry.span.start as usize)));
    let name = name.trim().trim_matches('"').to_owned();
    entries.push(Entry { name, value: raw(value), span: trimmed(text, range) });
}

/// The fields of a table, and those of the tables in it: Zola keeps tags in `[taxonomies]` and authors in `[extra]`.
fn collect(table: DeTable<'_>, start: usize, depth: usize, entries: &mut Vec<Entry>) {
    for (name, value) in table {
        let (from, to) = (name.span().start, value.span().end);
        match value.into_inner() {
            DeValue::Table(inner) if depth > 0 && !is_inline(&inner, from, to) => {
                collect(inner, start, depth - 1, entries);
            }
            value if from < to => entries.push(Entry {
                name: name.into_inner().into_owned(),
                value: self::value(value),
                span: ByteSpan::new(start + from, start + to),
            }),
            _ => {}
        }
    }
}

/// True for a table in braces behind its key, whose parts lie in its own span.
fn is_inline(table: &DeTable<'_>, from: usize, to: usize) -> bool {
    table.keys().next().is_some_and(|first: &Spanned<_>| from < first.span().start && first.span().end < to)
}

/// The value of a field.
pub(super) fn value(value: DeValue<'_>) -> Value {
    json(value, DEEPEST + 3)
}

/// The same value as JSON has it; dates are texts.
fn json(value: DeValue<'_>, depth: usize) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.into_owned()),
        DeValue::Integer(number) => number.as_str().parse::<i64>().map_or(Value::Null, Value::from),
        DeValue::Float(number) => Value::from(number.as_str()),
        DeValue::Boolean(flag) => Value::from(flag),
        DeValue::Datetime(date) => Value::from(date.to_string()),
        DeValue::Array(_) | DeValue::Table(_) if depth == 0 => Value::Null,
        DeValue::Array(items) => items.into_iter().map(|item| json(item.into_inner(), depth - 1)).collect(),
        DeValue::Table(parts) => {
            let parts = parts.into_iter();
            parts.map(|(name, value)| (name.into_inner().into_owned(), json(value.into_inner(), depth - 1))).collect()
        }
    }
}
