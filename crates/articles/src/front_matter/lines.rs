//! Lines such as `Title: Bridges` at the start of a file, without fences around them, as `MultiMarkdown` and Pelican read
//! them.

use serde_json::Value;

use super::{Entry, Front, LONGEST, lines_within};
use crate::keys::{self, Role};
use citewire_text::ByteSpan;

/// Words of the longest key.
const LONGEST_KEY_WORDS: usize = 3;

/// Number of fields from which on the first one may be of any name, if the title is among the first of them.
const SEVERAL: usize = 3;

/// Finds such lines at the start of a text. They end at a blank line; indented lines continue the one above them. The
/// first key has to be known, or a title has to follow it, and most others have to be known: "Note: this is prose" is no
/// field. A numbered document begins with its number: `PEP: 8`.
pub(super) fn find(text: &str) -> Option<Front> {
    let mut fields: Vec<(&str, String, ByteSpan)> = Vec::new();
    let mut body = 0;
    for (range, line) in lines_within(text, 0..text.floor_char_boundary(LONGEST)) {
        body = range.end;
        let words = line.trim_end();
        if words.is_empty() {
            break;
        }
        let span = ByteSpan::new(range.start, range.start + words.len());
        if let Some((_, value, whole)) = fields.last_mut().filter(|_| line.starts_with([' ', '\t'])) {
            value.push(' ');
            value.push_str(words.trim());
            whole.end = span.end;
        } else {
            let (name, value) = field(words)?;
            fields.push((name, value.to_owned(), span));
        }
    }
    let known = fields.iter().filter(|(name, ..)| keys::role(name).is_some()).count();
    let has_title = fields.iter().take(SEVERAL).any(|(name, ..)| keys::role(name) == Some(Role::Title));
    let begins = keys::role(fields.first()?.0).is_some() && (fields.len() > 1 || has_title)
        || has_title && fields.len() >= SEVERAL;
    let is_enough = begins && known * 2 > fields.len();
    let entry = |(name, value, span): (&str, String, ByteSpan)| Entry {
        name: name.to_owned(),
        value: Value::from(value),
        span,
    };
    let entries = || fields.into_iter().map(entry).collect();
    is_enough.then(|| Front { entries: entries(), body, notices: Vec::new() })
}

/// A key of a few words that opens with a letter, and its value.
pub(crate) fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let is_key = name.starts_with(char::is_alphabetic)
        && name.split_whitespace().count() <= LONGEST_KEY_WORDS
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-'));
    (is_key && value.starts_with([' ', '\t'])).then(|| (name.trim_end(), value.trim()))
}
