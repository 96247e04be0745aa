//! Definitions between the title and the text, as laws have them: a term in a line of its own, and below it its
//! definition behind a colon. They state something of the document and also stay part of its text.

use super::{entry, lines};
use crate::front_matter::Entry;

/// Characters of the longest term.
const LONGEST_TERM: usize = 60;

/// The definitions at the head of a text whose first block begins at `start`.
pub(in crate::header) fn find(text: &str, start: usize) -> Vec<Entry> {
    let mut found: Vec<(&str, String, usize, usize)> = Vec::new();
    let mut term: Option<(usize, &str)> = None;
    let mut others = 0;
    let mut is_open = false;
    let start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    for (at, line) in lines(text, start) {
        let words = line.trim();
        let definition = words.strip_prefix(':').filter(|rest| rest.starts_with([' ', '\t']));
        if words.is_empty() {
            (term, is_open) = (None, false);
        } else if let Some((value, (begin, name))) = definition.zip(term) {
            found.push((name, value.trim().to_owned(), begin, at + line.len()));
            (term, is_open) = (None, true);
        } else if let Some((_, value, _, end)) =
            found.last_mut().filter(|_| is_open && (definition.is_some() || line.starts_with(' ')))
        {
            value.push(' ');
            value.push_str(definition.unwrap_or(words).trim());
            *end = at + line.len();
        } else {
            // Only the title may stand between the start and the definitions.
            others += usize::from(term.is_some());
            let is_heading = line.starts_with('#');
            if others > 1 || is_heading && !found.is_empty() || words.chars().take(200).count() == 200 {
                break;
            }
            let is_term = !is_heading && !words.ends_with(':') && words.chars().count() <= LONGEST_TERM;
            term = is_term.then_some((at, words));
            if term.is_none() {
                others += 1;
            }
        }
    }
    found.into_iter().map(|(name, value, start, end)| entry(name, &value, start, end)).collect()
}
