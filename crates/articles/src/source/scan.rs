//! What a scan of a source found: the items, and what was passed over, counted by kind and by rule.

use std::collections::BTreeMap;
use std::fmt;

use super::Stat;
use crate::Reason;

/// The items of a source at one moment.
#[derive(Debug, Default)]
pub struct Scan {
    /// The items that may be articles, in the order of their paths. A path has `/` between its names and is composed
    /// (Unicode normalisation form C), unless two items differ in nothing else.
    pub items: Vec<(String, Stat)>,
    /// Items that no format reads.
    pub ignored: Kinds,
    /// Items that a format reads and that a rule leaves out, by rule.
    pub left_out: Vec<LeftOut>,
    /// Items, or folders of them, that cannot be listed, with the reason.
    pub unreadable: Vec<(String, Reason)>,
    /// Items that are listed, and rules, with what an editor should know of them.
    pub notices: Vec<(String, String)>,
}

/// What one rule leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The rule and where it is written, such as `drafts/ (.citewireignore)`.
    pub rule: String,
    /// Number of files that would be read without it.
    pub files: usize,
    /// True if not all of them were counted.
    pub is_more: bool,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let more = if self.is_more { "more than " } else { "" };
        write!(out, "{more}{} by {}", grouped(self.files), self.rule)
    }
}

/// Files by their kind, which is what follows the last dot of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds(BTreeMap<String, usize>);

impl Kinds {
    /// Kinds that are counted one by one, at most. A folder of files with random names must not fill the memory.
    const MOST: usize = 500;
    /// Characters of an ending, at most. What is longer, or has a space, is a part of the name.
    const LONGEST: usize = 12;
    /// The kind of what comes after the first [`Self::MOST`] kinds.
    const REST: &str = "of further kinds";
    /// The kind of a file whose name has no ending.
    const NONE: &str = "without an ending";

    /// Counts a file.
    pub fn add(&mut self, path: &str) {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_ending = |ending: &&str| {
            let is_part = |c: char| c.is_alphanumeric() || "-_~+".contains(c);
            !ending.is_empty() && ending.chars().count() <= Self::LONGEST && ending.chars().all(is_part)
        };
        let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(is_ending);
        let kind = ending.map_or_else(|| Self::NONE.to_owned(), |ending| format!(".{}", ending.to_lowercase()));
        let is_new = self.0.len() >= Self::MOST && !self.0.contains_key(&kind);
        *self.0.entry(if is_new { Self::REST.to_owned() } else { kind }).or_default() += 1;
    }

    /// Number of all files.
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }

    /// Each kind with its number of files, most first.
    pub fn most_first(&self) -> Vec<(&str, usize)> {
        let mut kinds: Vec<(&str, usize)> = self.0.iter().map(|(kind, &files)| (kind.as_str(), files)).collect();
        kinds.sort_by_key(|&(kind, files)| (std::cmp::Reverse(files), kind == Self::NONE, kind));
        kinds
    }
}

/// `2,569 .mdx, 12 .ipynb, 3 without an ending`.
impl fmt::Display for Kinds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (kind, files)) in self.most_first().into_iter().enumerate() {
            let comma = if number == 0 { "" } else { ", " };
            write!(out, "{comma}{} {kind}", grouped(files))?;
        }
        Ok(())
    }
}

/// A number with a comma before each three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{Kinds, LeftOut};

    fn kinds<'path>(paths: impl IntoIterator<Item = &'path str>) -> Kinds {
        let mut kinds = Kinds::default();
        paths.into_iter().for_each(|path| kinds.add(path));
        kinds
    }

    #[test]
    fn kinds_are_named_by_their_endings_most_first() {
        let paths = ["Makefile", "a.d/LICENSE", "x/a.MDX", "b.mdx", "notes 1. final draft", "c.ipynb", "d.md~", "e."];
        let kinds = kinds(paths.into_iter().chain(std::iter::repeat_n("f.mdx", 2_567)));
        assert_eq!(kinds.to_string(), "2,569 .mdx, 4 without an ending, 1 .ipynb, 1 .md~");
        assert_eq!(kinds.total(), 2_575);
    }

    #[test]
    fn there_are_never_many_kinds() {
        let paths: Vec<String> = (0..2_000).map(|number| format!("a.{number}")).collect();
        let kinds = kinds(paths.iter().map(String::as_str));
        assert_eq!((kinds.most_first().len(), kinds.most_first()[0]), (501, ("of further kinds", 1_500)));
    }

    #[test]
    fn what_is_left_out_names_its_rule() {
        let left_out = |is_more| LeftOut { rule: "node_modules/ (built in)".to_owned(), files: 1_200_034, is_more };
        assert_eq!(left_out(false).to_string(), "1,200,034 by node_modules/ (built in)");
        assert_eq!(left_out(true).to_string(), "more than 1,200,034 by node_modules/ (built in)");
    }
}
