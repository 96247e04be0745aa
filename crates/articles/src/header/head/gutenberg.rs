//! The head of a book of Project Gutenberg: fields such as `Author: Rosa Lind` above the line that starts the book.

use super::{FARTHEST, Head, entry, lines};
use crate::front_matter::field;
use citewire_text::ByteSpan;

const PROJECT: &str = "Project Gutenberg";
/// The line above the book; "THE" or "THIS" follows.
const START: &str = "*** START OF ";

pub(super) fn find(text: &str) -> Option<Head> {
    let near = &text[..text.floor_char_boundary(FARTHEST)];
    let start = near.find(START)?;
    if !near[..near[start..].find('\n').map_or(near.len(), |newline| start + newline)].contains(PROJECT) {
        return None;
    }
    let mut entries: Vec<(&str, String, usize, usize)> = Vec::new();
    let mut is_open = false;
    let mut end = 0;
    for (at, line) in lines(text, 0) {
        end = at + line.len();
        if at >= start {
            break;
        }
        let named = field(line).filter(|(name, value)| name.starts_with(char::is_uppercase) && !value.is_empty());
        if let Some((name, value)) = named {
            entries.push((name, value.to_owned(), at, end));
            is_open = true;
        } else if let Some((_, value, _, until)) =
            entries.last_mut().filter(|_| is_open && line.starts_with(' ') && !line.trim().is_empty())
        {
            value.push(' ');
            value.push_str(line.trim());
            *until = end;
        } else {
            is_open = false;
        }
    }
    let entries = entries.into_iter().map(|(name, value, start, end)| entry(name, &value, start, end)).collect();
    Some(Head { entries, title: None, span: ByteSpan::new(0, end) })
}
