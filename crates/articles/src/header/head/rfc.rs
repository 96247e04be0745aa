//! The head of an RFC or an Internet-Draft: the number, the category and so on at the left; authors, where they work and
//! the month at the right; the title below.

use super::{Head, entry, lines};
use crate::ArticleDate;
use crate::front_matter::Entry;
use citewire_text::ByteSpan;

/// What the left column of such a head says.
const MARKS: [&str; 2] = ["Request for Comments:", "Internet-Draft"];
/// Lines above the number, at most: a page that shows an RFC has a few of its own.
const MOST_ABOVE: usize = 30;
/// Lines of the longest head.
const MOST_LINES: usize = 80;
/// Lines of the longest title.
const MOST_TITLE_LINES: usize = 5;
/// Spaces that part the columns, at least.
const GAP: &str = "   ";

pub(super) fn find(text: &str) -> Option<Head> {
    let near: Vec<(usize, &str)> = lines(text, 0).take(MOST_ABOVE + MOST_LINES + MOST_TITLE_LINES + 10).collect();
    let is_marked = |(_, line): &(usize, &str)| MARKS.iter().any(|mark| line.trim_start().starts_with(mark));
    let marked = near.iter().take(MOST_ABOVE).position(is_marked)?;
    let is_blank = |(_, line): &(usize, &str)| line.trim().is_empty();
    let first = near[..marked].iter().rposition(is_blank).map_or(0, |blank| blank + 1);
    let count = near[first..].iter().take_while(|line| !is_blank(line)).take(MOST_LINES).count();
    let head = &near[first..first + count];
    let mut entries = Vec::new();
    let mut right: Vec<(usize, &str)> = Vec::new();
    for &(at, line) in head {
        let (left, far) = columns(line);
        if let Some((name, value)) = left.split_once(':').filter(|(_, value)| !value.trim().is_empty()) {
            let begin = at + (line.len() - line.trim_start().len());
            entries.push(entry(name, value, begin, begin + left.len()));
        }
        if !far.is_empty() {
            right.push((at + line.len() - far.len(), far));
        }
    }
    if right.is_empty() {
        return None;
    }
    entries.extend(of_right(&right));
    entries.sort_by_key(|entry| entry.span.start);
    let below = near[first + count..].iter().skip_while(|line| is_blank(line));
    let title: Vec<&(usize, &str)> = below.take_while(|line| !is_blank(line)).take(MOST_TITLE_LINES).collect();
    let title = title.first().zip(title.last()).map(|((from, first), (to, last))| {
        ByteSpan::new(from + (first.len() - first.trim_start().len()), to + last.len())
    });
    let (start, (last, line)) = (head.first()?.0, head.last()?);
    Some(Head { entries, title, span: ByteSpan::new(start, last + line.len()) })
}

/// The texts at the left and at the right of a line.
fn columns(line: &str) -> (&str, &str) {
    let words = line.trim_start();
    match words.rfind(GAP) {
        Some(gap) => (words[..gap].trim_end(), words[gap..].trim_start()),
        // A line that is indented by half of the page stands at the right.
        None if line.len() - words.len() > 20 => ("", words),
        None => (words, ""),
    }
}

/// The authors and the date at the right.
fn of_right(right: &[(usize, &str)]) -> Vec<Entry> {
    let date = right.iter().rfind(|(_, words)| ArticleDate::parse(words).is_some());
    let named = right.iter().filter(|(_, words)| opens_with_initial(words));
    let mut authors: Vec<&(usize, &str)> = named.collect();
    if authors.is_empty() {
        authors.extend(right.first().filter(|first| Some(*first) != date));
    }
    let of = |name: &str, (at, words): &(usize, &str)| entry(name, words, *at, at + words.len());
    authors.into_iter().map(|author| of("author", author)).chain(date.map(|date| of("date", date))).collect()
}

/// True for "R. Fielding" and "T.-J. Lee, Ed.".
fn opens_with_initial(words: &str) -> bool {
    let Some((initials, name)) = words.split_once(' ') else { return false };
    let is_initial = |c: char| c.is_uppercase() || matches!(c, '.' | '-');
    initials.ends_with('.') && initials.chars().all(is_initial) && name.chars().any(char::is_lowercase)
}
