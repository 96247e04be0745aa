//! Retrieval: a query to the passages that hold its words, ranked by BM25.
//!
//! An [`Index`] is a frozen snapshot: contiguous postings of (passage, term frequency) with dense term ids, from which
//! the weights are computed at query time. It knows articles only as what it was built from, and neither sentences'
//! worth as answers nor anything of HTTP. Equal scores keep the order of the corpus.

pub mod index;
pub mod postings;
pub mod query;
pub mod search;
pub mod snapshot;
pub mod vocabulary;
pub mod weigh;

pub use index::{Index, PassageId};
pub use query::{Query, QueryWord};
pub use search::{Hit, TermShare};
pub use snapshot::Snapshot;
pub use vocabulary::{TermId, Vocabulary};
pub use weigh::Bm25;
