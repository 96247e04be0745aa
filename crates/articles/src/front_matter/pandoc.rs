//! The title block of Pandoc: up to three parts at the start of a file, each behind a `%`: the title, the authors with
//! semicolons between them, and the date.

use serde_json::Value;

use super::{Entry, Front, lines_within};
use citewire_text::ByteSpan;

/// What the parts state, in their order.
const NAMES: [&str; 3] = ["title", "author", "date"];
/// Lines of the longest block.
const MOST_LINES: usize = 40;

/// Finds such a block. Text directly below it is none: the lines are comments of some other program.
pub(super) fn find(text: &str) -> Option<Front> {
    let mut parts: Vec<(String, ByteSpan)> = Vec::new();
    let mut body = 0;
    for (range, line) in lines_within(text, 0..text.len()).take(MOST_LINES) {
        let words = line.trim_end();
        let end = range.start + words.len();
        if let Some(part) = words.strip_prefix('%').filter(|_| parts.len() < NAMES.len()) {
            if !part.is_empty() && !part.starts_with(' ') {
                return None;
            }
            parts.push((part.trim().to_owned(), ByteSpan::new(range.start, end)));
        } else if words.is_empty() {
            break;
        } else {
            let (part, span) = parts.last_mut().filter(|_| line.starts_with(' '))?;
            part.push(' ');
            part.push_str(words.trim());
            span.end = end as u32;
        }
        body = range.end;
    }
    if parts.iter().all(|(part, _)| part.is_empty()) {
        return None;
    }
    let entry = |(name, (value, span)): (&str, (String, ByteSpan))| {
        let value = if name == "author" { value.replace("; ", ", ") } else { value };
        (!value.is_empty()).then(|| Entry { name: name.to_owned(), value: Value::from(value), span })
    };
    Some(Front { entries: NAMES.into_iter().zip(parts).filter_map(entry).collect(), body, notices: Vec::new() })
}
