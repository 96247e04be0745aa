//! Articles: a folder of files in, [`Article`]s with blocks, quotable [`Sentence`]s and rankable [`Passage`]s out.
//!
//! The stored text of an article is the decoded file, every byte of it; everything found in it (headings, boilerplate,
//! sentences) is a span of that text. Only [`load`] touches the disk. Nothing here knows of questions or scores.

pub mod article;
pub mod block;
pub mod boilerplate;
pub mod date;
pub mod decode;
pub mod formats;
pub mod front_matter;
mod furniture;
pub mod header;
pub mod load;
pub mod passage;
pub mod sentence;
pub mod slug;
pub mod visible;

use std::collections::BTreeMap;

pub use article::{Article, ArticleId, Metadata, Sha256};
pub use block::{Block, BlockKind, Boilerplate};
pub use date::ArticleDate;
pub use load::{Limits, LoadError, Notice, SetAside};
pub use passage::Passage;
pub use sentence::Sentence;
pub use visible::Visible;

/// Every article that is served, in the order of their paths, and an account of the files that are not.
#[derive(Debug, Default)]
pub struct Corpus {
    /// The articles, ordered by path; their position here is what the index refers to.
    pub articles: Vec<Article>,
    /// Files that could not become an article, with the reason.
    pub set_aside: Vec<SetAside>,
    /// What an editor should know of articles that are served all the same.
    pub notices: Vec<Notice>,
    /// Files of other kinds that were passed over.
    pub ignored_files: usize,
    by_id: BTreeMap<ArticleId, usize>,
}

impl Corpus {
    /// A corpus of these articles; their ids must differ, which [`load::load`] sees to.
    pub fn new(articles: Vec<Article>) -> Self {
        let by_id = articles.iter().enumerate().map(|(index, article)| (article.id.clone(), index)).collect();
        Self { articles, by_id, ..Self::default() }
    }

    /// The article with this id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.by_id.get(id).map(|&index| &self.articles[index])
    }

    /// The articles in the order of their ids, from the one after `after` on.
    pub fn articles_after<'corpus>(
        &'corpus self,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'corpus Article> + use<'corpus> {
        use std::ops::Bound;
        let lower = after.map_or(Bound::Unbounded, |id| Bound::Excluded(ArticleId::from_text(id)));
        self.by_id.range((lower, Bound::Unbounded)).map(|(_, &index)| &self.articles[index])
    }
}
