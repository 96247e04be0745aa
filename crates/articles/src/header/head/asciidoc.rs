//! The lines below the title of an `AsciiDoc` document, as Asciidoctor reads them: the authors, then the revision with its
//! date, and attributes such as `:description: …` anywhere among them.

use super::{Head, entry, lines};
use crate::format::asciidoc::attribute;
use crate::front_matter::Entry;
use crate::{ArticleDate, keys};
use citewire_text::ByteSpan;

/// Words of the longest name.
const LONGEST_NAME: usize = 4;

pub(super) fn find(text: &str) -> Option<Head> {
    let is_above = |line: &str| line.is_empty() || line.starts_with("//") || attribute(line).is_some();
    let mut below = lines(text, 0).skip_while(|(_, line)| is_above(line));
    below.next().filter(|(_, line)| line.starts_with("= "))?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut read = 0;
    for (at, line) in below.take_while(|(_, line)| !line.is_empty()) {
        if let Some((name, value)) = attribute(line) {
            let is_known = keys::role(name).is_some() && !value.is_empty();
            entries.extend(is_known.then(|| entry(name, value, at, at + line.len())));
        } else if !line.starts_with("//") {
            match read {
                0 => entries.extend(authors(at, line)?),
                1 => entries.extend(date(at, line)),
                _ => break,
            }
            read += 1;
        }
    }
    let (first, last) = (entries.first()?.span, entries.last()?.span);
    Some(Head { entries, title: None, span: ByteSpan { start: first.start, end: last.end } })
}

/// The authors of `Ann Lee <ann@example.org>; Bo_Ann Cho`. `None` for a line that is none of authors.
fn authors(at: usize, line: &str) -> Option<Vec<Entry>> {
    let mut start = at;
    let author = |piece: &str| {
        let from = start + (piece.len() - piece.trim_start().len());
        start += piece.len() + 1;
        let name = piece.split('<').next().unwrap_or_default().trim();
        let is_name = (1..=LONGEST_NAME).contains(&name.split(' ').count())
            && name.starts_with(char::is_alphabetic)
            && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '_' | '-' | '.' | '\'' | '’'));
        is_name.then(|| entry("author", &name.replace('_', " "), from, from + piece.trim().len()))
    };
    line.split(';').map(author).collect()
}

/// The date of `v1.0, 2024-03-06: First`.
fn date(at: usize, line: &str) -> Option<Entry> {
    let stated = line.split(": ").next()?;
    let (version, behind) = stated.split_once(',').unwrap_or(("", stated));
    let is_version = version.trim_start_matches('v').starts_with(|c: char| c.is_ascii_digit());
    let stated = if is_version { behind } else { stated };
    ArticleDate::parse(stated)?;
    let start = at + (stated.as_ptr() as usize - line.as_ptr() as usize);
    let start = start + (stated.len() - stated.trim_start().len());
    Some(entry("date", stated, start, start + stated.trim().len()))
}
