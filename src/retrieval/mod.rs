//! Retrieval: a query to the passages that hold its words, ranked by BM25.
//!
//! A [`Snapshot`] is frozen: a few [`Segment`]s, each of them articles with contiguous compressed postings, from which
//! the weights are computed at query time with the statistics of all. Nothing here knows sentences' worth as answers,
//! nor anything of HTTP. Equal scores keep the order of the corpus.

mod acronyms;
pub mod files;
mod introductions;
pub mod postings;
pub mod query;
pub mod search;
pub mod segment;
pub mod snapshot;
pub mod spelling;
pub mod vocabulary;
pub mod weigh;

pub use query::{Query, QueryWord};
pub use search::{Hit, Match, Resolved, TermShare};
pub use segment::Segment;
pub use snapshot::{PassageId, Rank, Report, Snapshot};
pub use weigh::{Bm25, Ranking};
