//! Bodies of responses that follow from the snapshot alone: pages and articles as JSON.

use axum::body::Bytes;

use super::snapshot_cache::{SnapshotCache, Weight};

/// What identifies a body within a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum DocumentKey {
    /// `GET /v1/articles/{id}`, by the article's id.
    Article(String),
    /// The chat page without a question, by the tag of its language.
    ChatPage(&'static str),
    /// The page of an article without a mark.
    ArticlePage {
        /// The article's id.
        article: String,
        /// The tag of the page's own language.
        language: &'static str,
        /// Whether it shows the text as it is stored.
        is_stored: bool,
    },
}

/// The body of a response.
#[derive(Debug, Clone)]
pub(super) struct Document {
    pub(super) body: Bytes,
    /// What `ETag` names it by, without quotation marks.
    pub(super) tag: String,
}

impl Weight for Document {
    fn bytes(&self) -> usize {
        self.body.len()
    }
}

/// The bodies that were asked for most and last.
pub(super) type Documents = SnapshotCache<DocumentKey, Document>;
