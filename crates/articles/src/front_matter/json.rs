//! A JSON object at the start of a file, as Hugo reads it.

use std::ops::Range;

use serde_json::{Deserializer, Map, Value};

use super::values::raw;
use super::{Entry, Front, LONGEST, MOST_NAMED, line_number, lines_within, named_lines};
use crate::keys;
use citewire_text::ByteSpan;

/// Finds a JSON object at the start of a text. Any text may begin with a brace, so one of its keys has to be known.
pub(super) fn find(text: &str) -> Option<Front> {
    if !text.starts_with('{') {
        return None;
    }
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let mut values = Deserializer::from_str(head).into_iter::<Map<String, Value>>();
    let front = match values.next() {
        Some(Ok(_)) => whole(text, values.byte_offset())?,
        _ => line_by_line(head)?,
    };
    front.entries.iter().any(|entry| keys::role(&entry.name).is_some()).then_some(front)
}

/// The members of a valid object that ends before the byte `end`.
fn whole(text: &str, end: usize) -> Option<Front> {
    let rest = &text[end..];
    let body = rest.find('\n').map_or(text.len(), |newline| end + newline + 1);
    if !text[end..body].trim().is_empty() {
        return None;
    }
    let entries = members(&text[..end]).into_iter().filter_map(|range| {
        let span = ByteSpan::new(range.start, range.end);
        let (name, value) = member(span.slice(text))?;
        Some(Entry { name, value, span })
    });
    Some(Front { entries: entries.collect(), body, notices: Vec::new() })
}

fn member(text: &str) -> Option<(String, Value)> {
    serde_json::from_str::<Map<String, Value>>(&format!("{{{text}}}")).ok()?.into_iter().next()
}

/// Where the members of a valid object stand in its text.
fn members(object: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut depth, mut is_in_string, mut is_escaped, mut start) = (0_usize, false, false, 1);
    for (at, byte) in object.bytes().enumerate() {
        if is_in_string {
            is_in_string = is_escaped || byte != b'"';
            is_escaped = byte == b'\\' && !is_escaped;
            continue;
        }
        match byte {
            b'"' => is_in_string = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if byte == b',' && depth == 1 || byte == b'}' && depth == 0 {
            let member = &object[start..at];
            let begin = start + (member.len() - member.trim_start().len());
            found.push(begin..begin + member.trim().len());
            start = at + 1;
        }
    }
    found
}

/// The members of an object that is not valid, one a line, up to a line that is only its closing brace.
fn line_by_line(head: &str) -> Option<Front> {
    let mut lines = lines_within(head, 0..head.len()).skip(1);
    let (mut entries, mut broken) = (Vec::new(), Vec::new());
    let body = loop {
        let (range, line) = lines.next()?;
        let field = line.trim().trim_end_matches(',').trim_end();
        if field == "}" {
            break range.end;
        }
        let start = range.start + (line.len() - line.trim_start().len());
        let span = ByteSpan::new(start, start + field.len());
        if let Some((name, value)) = member(field) {
            entries.push(Entry { name, value, span });
        } else if let Some((name, value)) = field.strip_prefix('"').and_then(|field| field.split_once("\":")) {
            if broken.len() < MOST_NAMED {
                broken.push(line_number(head, start));
            }
            entries.push(Entry { name: name.to_owned(), value: raw(value), span });
        }
    };
    let notice = if broken.is_empty() {
        "front matter is not valid JSON and was read line by line".to_owned()
    } else {
        format!("front matter is not valid JSON in {}, which was read as text", named_lines(&broken))
    };
    Some(Front { entries, body, notices: vec![notice] })
}
