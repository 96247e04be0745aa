//! The fields below the title of a reStructuredText document, as docutils and Pelican read them: `:date: 2015-10-16`.

use super::{Head, entry, lines};
use crate::keys;
use citewire_text::ByteSpan;

/// Lines with content above the fields, at most: a comment and the title with its rules.
const MOST_ABOVE: usize = 6;

pub(super) fn find(text: &str) -> Option<Head> {
    let mut fields: Vec<(&str, String, usize, usize)> = Vec::new();
    let mut above = 0;
    for (at, line) in lines(text, 0) {
        let end = at + line.len();
        if let Some((name, value)) = field(line) {
            fields.push((name, value.to_owned(), at, end));
        } else if let Some((_, value, _, until)) = fields.last_mut() {
            if !line.starts_with(' ') || line.trim().is_empty() {
                break;
            }
            value.push(' ');
            value.push_str(line.trim());
            *until = end;
        } else if !line.is_empty() {
            above += 1;
            if above > MOST_ABOVE {
                return None;
            }
        }
    }
    fields.iter().any(|(name, ..)| keys::role(name).is_some()).then_some(())?;
    let span = ByteSpan::new(fields.first()?.2, fields.last()?.3);
    let entries = fields.into_iter().map(|(name, value, start, end)| entry(name, &value, start, end)).collect();
    Some(Head { entries, title: None, span })
}

/// The name and the value of `:name: value`.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(':')?.split_once(':')?;
    let is_name = name.starts_with(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-'));
    (is_name && (value.is_empty() || value.starts_with(' '))).then(|| (name, value.trim()))
}
