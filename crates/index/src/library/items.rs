//! What the library knows of each item of the source: what it was like when it was read, and which articles it became.

use std::collections::BTreeMap;

use citewire_articles::source::Stat;

/// The items by their paths.
pub(super) type Items = BTreeMap<String, Entry>;

/// What is known of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) stat: Stat,
    /// True if a change since the item was read would show in `stat`.
    pub(super) is_settled: bool,
    pub(super) state: State,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum State {
    Articles(Articles),
    /// It is not served, for this reason.
    SetAside(String),
}

/// The articles of one item. They follow each other in one segment, because their paths do: all begin with the path of
/// the item and a `/`, and nothing else does, since an item is not a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Articles {
    /// The id of the segment; in a saved manifest its position.
    pub(super) segment: u64,
    /// Number of the first one in the segment.
    pub(super) first: u32,
    /// Number of articles, at least 1.
    pub(super) count: u32,
}

impl Articles {
    /// Their numbers in the segment.
    pub(super) fn numbers(self) -> std::ops::Range<u32> {
        self.first..self.first + self.count
    }
}

impl Entry {
    /// The articles of the item. `None` if it was set aside.
    pub(super) fn articles(&self) -> Option<Articles> {
        match self.state {
            State::Articles(articles) => Some(articles),
            State::SetAside(_) => None,
        }
    }
}

/// The item that an article comes from: the one with the path of the article, or else the one above it.
pub(super) fn item_of(article: &str, is_item: impl Fn(&str) -> bool) -> &str {
    match article.rsplit_once('/') {
        Some((item, _)) if !is_item(article) => item,
        _ => article,
    }
}

/// The articles of an item after article `number` of a segment was found to be its next one.
pub(super) fn with_next(known: Option<Articles>, segment: u64, number: u32) -> Articles {
    match known {
        Some(known) if known.segment == segment && known.numbers().end == number => {
            Articles { count: known.count + 1, ..known }
        }
        _ => Articles { segment, first: number, count: 1 },
    }
}

#[cfg(test)]
mod tests {
    use super::{Articles, item_of, with_next};

    #[test]
    fn an_article_comes_from_the_item_of_its_path_or_from_the_one_above() {
        let is_item = |path: &str| ["a/b.md", "rows.csv"].contains(&path);
        assert_eq!(item_of("a/b.md", is_item), "a/b.md");
        assert_eq!(item_of("rows.csv/1", is_item), "rows.csv");
        assert_eq!(item_of("c.md", is_item), "c.md");
    }

    #[test]
    fn articles_that_follow_each_other_are_counted_together() {
        let articles = |first, count| Articles { segment: 1, first, count };
        assert_eq!(with_next(None, 1, 4), articles(4, 1));
        assert_eq!(with_next(Some(articles(4, 1)), 1, 5), articles(4, 2));
        assert_eq!(with_next(Some(Articles { segment: 0, first: 4, count: 1 }), 1, 5), articles(5, 1));
    }
}
