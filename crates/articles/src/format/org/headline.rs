//! Headings: stars, then perhaps a state, a priority, the words, progress and tags.

use super::Reader;
use crate::BlockKind;
use citewire_text::ByteSpan;

/// Words before a heading that say how far a task is, unless a file states its own.
pub(super) const KEYWORDS: &str =
    "TODO DONE NEXT WAITING WAIT HOLD STARTED DOING CANCELLED CANCELED SOMEDAY MAYBE PROJ STRT IN-PROGRESS INPROGRESS";
/// Tags of sections that are not on the page.
const UNSEEN_TAGS: [&str; 2] = ["noexport", "ARCHIVE"];

impl Reader<'_> {
    /// Reads a heading and what belongs to it, and gives the next line.
    pub(super) fn headline(&mut self, at: usize) -> Option<usize> {
        let stars = stars(self.text, self.lines[at])?;
        self.lists.clear();
        self.first = None;
        self.lines[at].take(self.text, stars);
        let words = self.words(at);
        let bare = words.trim_end_matches(|c: char| !c.is_whitespace());
        let tags = &words[bare.len()..];
        let is_tags = tags.len() > 2
            && tags.starts_with(':')
            && tags.ends_with(':')
            && tags.chars().all(|c| c.is_alphanumeric() || matches!(c, ':' | '_' | '@' | '#' | '%'));
        let mut from = self.lines[at].start;
        let mut end = from + if is_tags { bare.trim_end().len() } else { words.len() };
        if is_tags && tags.split(':').any(|tag| UNSEEN_TAGS.contains(&tag)) {
            return Some(self.end_of_section(at, stars));
        }
        if let Some(first) = self.text[from..end].split(' ').next()
            && self.keywords.contains(&first)
        {
            from += first.len();
        }
        from += self.text[from..end].len() - self.text[from..end].trim_start().len();
        if self.text[from..end].starts_with("[#") && self.text[from..end].find(']').is_some_and(|close| close <= 4) {
            from += self.text[from..end].find(']').map_or(0, |close| close + 1);
        }
        from += self.text[from..end].len() - self.text[from..end].trim_start().len();
        if self.text[from..end].starts_with("COMMENT ") || &self.text[from..end] == "COMMENT" {
            return Some(self.end_of_section(at, stars));
        }
        while let Some(open) = self.text[from..end].rfind(" [").filter(|_| self.text[from..end].ends_with(']')) {
            let inner = &self.text[from + open + 2..end - 1];
            if !is_progress(inner) {
                break;
            }
            end = from + self.text[from..from + open].trim_end().len();
        }
        let level = (stars + usize::from(self.has_title)).min(6) as u8;
        if from < end {
            self.push(BlockKind::Heading { level }, &[ByteSpan::new(from, end)]);
        }
        Some(at + 1)
    }

    /// The line behind a section whose heading has so many stars.
    fn end_of_section(&self, at: usize, level: usize) -> usize {
        let inside = self.lines[at + 1..]
            .iter()
            .take_while(|line| super::headline::stars(self.text, **line).is_none_or(|stars| stars > level));
        at + 1 + inside.count()
    }
}

/// The number of stars of a heading, which begin in the first column.
pub(super) fn stars(text: &str, line: super::Line) -> Option<usize> {
    let words = line.words(text);
    let stars = words.bytes().take_while(|byte| *byte == b'*').count();
    (line.indent == 0 && stars > 0 && words[stars..].starts_with([' ', '\t'])).then_some(stars)
}

/// True for how much of a list is done: `2/3`, `50%`.
pub(super) fn is_progress(inner: &str) -> bool {
    let is_count = |words: &str| words.bytes().all(|byte| byte.is_ascii_digit());
    inner.split_once('/').is_some_and(|(done, all)| is_count(done) && is_count(all))
        || inner.strip_suffix('%').is_some_and(is_count)
}
